import { assert, fixture, html } from "@open-wc/testing";
import { undefinedReasons } from "#domain/agreement/figure";
import { creation } from "#domain/model/changes";
import type { CodeId, CoderId, RoundClosingId, RoundId } from "#domain/model/ids";
import type { RoundClosing } from "#domain/model/round-records";
import "#features/agreement/figures/round-figures";
import { figuresText } from "#messages/agreement-figures";
import { allComplete, codings, source, turn } from "../../../unit/domain/agreement/snapshots.ts";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { codeRecord, coderRecord } from "../../../support/records.ts";
import { roundRecord } from "../../../support/round-records.ts";
import { openStudy, type Study } from "../../../support/study.ts";
import { within } from "../../../support/within.ts";
import { waitUntil } from "../../../support/wait-until.ts";

const coders = ["coder", "other", "third"];
const codes = [
  codeRecord("wait", { name: "Waiting" }),
  codeRecord("time", { name: "Time pressure", color: 2 }),
  codeRecord("film", { name: "Seeing oneself", color: 3 }),
];
const round = roundRecord("round", {
  state: "closed",
  coderIds: coders as CoderId[],
  codeIds: codes.map(({ id }) => id),
});
const sources = [
  source("s", 400, { turns: Array.from({ length: 40 }, (_, at) => turn(10 * at, 10 * at + 9)) }),
];
const closing: RoundClosing = {
  id: "closing" as RoundClosingId,
  roundId: "round" as RoundId,
  coderId: "coder" as CoderId,
  at: 0,
  snapshot: {
    sources,
    codes,
    codings: codings(
      coders.flatMap((coder, own) =>
        [0, 3, 4, 8, 9, 14, 20, 31].map((at): [string, string, number, number] => [
          coder,
          (at + own) % 4 ? "wait" : "time",
          10 * at,
          10 * at + 5,
        ]),
      ),
    ),
    assignments: allComplete(coders, sources),
  },
};

describe("<sm-round-figures>", () => {
  let study: Study;
  before(loadTokens);
  beforeEach(async () => {
    study = await openStudy();
    await study.commit([
      creation("coders", coderRecord("other")),
      creation("coders", coderRecord("third")),
      ...codes.map((code) => creation("codes", code)),
      creation("rounds", round),
      creation("roundClosings", closing),
    ]);
  });
  afterEach(async () => {
    study.project.close();
    await deleteDatabases();
  });

  const open = async (of = round) => {
    const element = await fixture<HTMLElementTagNameMap["sm-round-figures"]>(
      html`<sm-round-figures .project=${study.project} .round=${of}></sm-round-figures>`,
    );
    return { element, root: element.shadowRoot! };
  };
  const words = (root: ShadowRoot) => root.textContent.replace(/\s+/g, " ");
  const settled = (root: ShadowRoot) =>
    waitUntil(
      () => root.querySelector("table") !== null && root.querySelector("sm-progress") === null,
      "figures and intervals",
      {
        timeout: 20_000,
      },
    );

  it("shows figures, intervals, base, seed and what was left out, and passes axe", async () => {
    const { element, root } = await open();
    await settled(root);
    assert.include(words(root), "40 units");
    assert.include(words(root), "1,000 resamples, seed 1");
    assert.include(words(root), "Nothing was left out.");
    assert.match(words(root), /\[−?\d\.\d\d; −?\d\.\d\d\]/);
    assert.include(words(root), "Undefined: nobody used the code");
    await assert.isAccessible(element);
  });

  it("leads from a code, and from two confused codes, to their passages", async () => {
    const { root } = await open();
    await settled(root);
    assert.include(root.querySelector<HTMLAnchorElement>("tbody a")!.href, "codes=wait");
    const cell = within(root, "sm-confusion-table").shadowRoot!.querySelector<HTMLAnchorElement>("td a")!;
    assert.include(cell.href, "codes=wait,time");
    assert.equal(Number(cell.textContent) > 0, true);
  });

  it("counts by another unit at once, and says that the round was set up for another", async () => {
    const { root } = await open();
    await settled(root);
    const select = within(root, "sm-select");
    select.value = "character";
    select.dispatchEvent(new Event("change"));
    await waitUntil(() => words(root).includes("360 units"), "figures", { timeout: 20_000 });
    assert.include(select.note, "Other than the round was set up for");
  });

  it("waits for the round to close", async () => {
    const { root } = await open(roundRecord("open", { state: "running", codeIds: ["wait" as CodeId] }));
    assert.include(words(root), "when it closes");
  });

  it("has words for every reason why a figure is not defined", () => {
    const said = undefinedReasons.map((reason) => figuresText.undefinedFor(reason));
    assert.equal(new Set(said).size, undefinedReasons.length);
    assert.isTrue(said.every((sentence) => sentence?.startsWith("Undefined: ")));
  });
});
