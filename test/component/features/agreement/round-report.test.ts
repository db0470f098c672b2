import { assert, fixture, html } from "@open-wc/testing";
import { unzipSync, strFromU8 } from "fflate";
import { creation, edition } from "#domain/model/changes";
import type { CodeId, CoderId, CodingId, DecisionId, RoundClosingId, RoundId } from "#domain/model/ids";
import type { RoundClosing } from "#domain/model/round-records";
import { roundDisagreements } from "#domain/rounds/round-disagreements";
import "#features/agreement/report/round-report";
import { allComplete, codings, source, turn } from "../../../unit/domain/agreement/snapshots.ts";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { codeRecord, coderRecord, codingRecord, contentsOf, sourceRecord } from "../../../support/records.ts";
import { roundRecord } from "../../../support/round-records.ts";
import { openStudy, type Study } from "../../../support/study.ts";
import { button, within } from "../../../support/within.ts";
import { waitUntil } from "../../../support/wait-until.ts";

const coders = ["coder", "other"];
const codes = [codeRecord("wait", { name: "Waiting" }), codeRecord("film", { name: "Seeing oneself" })];
const round = roundRecord("round", {
  name: "Round 1",
  state: "closed",
  coderIds: coders as CoderId[],
  codeIds: codes.map(({ id }) => id),
  startedAt: 1,
  closedAt: 2,
});
const sources = [
  source("s", 400, { turns: Array.from({ length: 40 }, (_, at) => turn(10 * at, 10 * at + 9)) }),
];
const closing: RoundClosing = {
  id: "closing" as RoundClosingId,
  roundId: "round" as RoundId,
  coderId: "coder" as CoderId,
  at: 2,
  snapshot: {
    sources,
    codes,
    codings: codings(
      coders.flatMap((coder, own) =>
        [0, 3, 4, 8, 9, 14, 20, 31].map((at): [string, string, number, number] => [
          coder,
          "wait",
          10 * (at + (at > 14 ? own : 0)),
          10 * (at + (at > 14 ? own : 0)) + 5,
        ]),
      ),
    ),
    assignments: allComplete(coders, sources),
  },
};
const [first] = roundDisagreements(round, closing.snapshot);

describe("<sm-round-report>", () => {
  let study: Study;
  let saved: { readonly name: string; readonly content: Blob }[];
  const createObjectURL = URL.createObjectURL.bind(URL);
  before(loadTokens);
  beforeEach(async () => {
    saved = [];
    let last: Blob | undefined;
    URL.createObjectURL = (content: Blob) => {
      last = content;
      return createObjectURL(content);
    };
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      saved.push({ name: this.download, content: last! });
    };
    study = await openStudy();
    await study.commit(
      [
        creation("coders", coderRecord("other", { name: "Bo", initials: "BO", discipline: "pedagogy" })),
        creation("sources", sourceRecord("s", { name: "Group A", length: 400 })),
        ...codes.map((code) => creation("codes", code)),
        creation("rounds", round),
        creation("roundClosings", closing),
      ],
      { contents: [contentsOf("s", "a".repeat(400))] },
    );
  });
  afterEach(async () => {
    URL.createObjectURL = createObjectURL;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, "click");
    study.project.close();
    await deleteDatabases();
  });

  const open = async () => {
    const element = await fixture<HTMLElementTagNameMap["sm-round-report"]>(
      html`<sm-round-report .project=${study.project} .round=${round}></sm-round-report>`,
    );
    const root = element.shadowRoot!;
    await waitUntil(() => root.querySelector("sm-report-paper") !== null, "the page", { timeout: 20_000 });
    return { element, root };
  };
  const settled = (root: ShadowRoot) =>
    waitUntil(() => root.querySelector("sm-progress") === null, "intervals", { timeout: 20_000 });
  const paper = (root: ShadowRoot): ShadowRoot => within(root, "sm-report-paper").shadowRoot!;
  const words = (root: ShadowRoot): string => paper(root).textContent.replace(/\s+/g, " ");
  const decide = () =>
    study.commit([
      creation("coders", coderRecord("layer", { name: "Agreed", initials: "A1", agreedIn: round.id })),
      creation(
        "codings",
        codingRecord("agreed", {
          sourceId: first!.sourceId,
          coderId: "layer" as CoderId,
          codeId: "wait" as CodeId,
          start: first!.start,
          end: first!.end,
        }),
      ),
      creation("decisions", {
        id: "decision" as DecisionId,
        roundId: round.id,
        sourceId: first!.sourceId,
        start: first!.start,
        end: first!.end,
        revision: 0,
        codingIds: first!.codingIds,
        kind: "one",
        agreedIds: ["agreed" as CodingId],
        reason: "She waits",
        coderId: "coder" as CoderId,
        at: 3,
      }),
    ]);

  it("shows the round as a page with figures that lead on, and passes axe", async () => {
    const { element, root } = await open();
    await settled(root);
    assert.include(words(root), "2 coders (CO and BO) coded 1 transcript.");
    assert.match(
      words(root),
      /Before discussion, over 2 codes: agreement \d\d\.\d %, α 0\.\d\d \[0\.\d\d; \d\.\d\d\]/,
    );
    assert.include(words(root), "none of them was settled");
    const links = [...paper(root).querySelectorAll("a")].map(({ href }) => href);
    assert.isTrue(links.some((href) => href.endsWith("/agreement/round/figures")));
    await assert.isAccessible(element);
  });

  it("follows a decision: figures after discussion, apart, and the decision with its reason", async () => {
    const { element, root } = await open();
    await settled(root);
    await decide();
    element.version++;
    await waitUntil(() => words(root).includes("After discussion"), "figures after", { timeout: 20_000 });
    await settled(root);
    assert.include(words(root), "Agreement by code, after discussion");
    assert.include(words(root), "She waits");
    await assert.isAccessible(element);
  });

  it("leaves out what is unchecked, and names coders as chosen", async () => {
    const { element, root } = await open();
    const pairs = [...root.querySelectorAll<HTMLInputElement>("input.check")].find(
      ({ value }) => value === "pairs",
    )!;
    pairs.click();
    const naming = within(root, "sm-segmented");
    naming.value = "names";
    naming.dispatchEvent(new Event("change"));
    await element.updateComplete;
    await within(root, "sm-report-paper").updateComplete;
    assert.notInclude(words(root), "Agreement of pairs");
    assert.include(words(root), "Bo (pedagogy)");
  });

  it("writes Word, a web page, tables, and units with their script, once all figures are there", async () => {
    const { root } = await open();
    await settled(root);
    for (const label of ["Word", "Web page (html)", "Matrix and R script"]) {
      const before = saved.length;
      await waitUntil(() => !button(root, label).hasAttribute("disabled"), label);
      button(root, label).click();
      await waitUntil(() => saved.length > before, label, { timeout: 20_000 });
    }
    const menu = within(root, "sm-menu");
    await waitUntil(() => !menu.querySelector("button")!.disabled);
    menu.querySelector("button")!.click();
    menu.querySelector<HTMLElement>("sm-menu-item")!.click();
    await waitUntil(() => saved.length === 4, "tables", { timeout: 20_000 });
    const names = saved.map(({ name }) => name.replace(/^.*, /, ""));
    assert.deepEqual(names, ["report.docx", "report.html", "matrix.zip", "tables.zip"]);
    const parts = unzipSync(new Uint8Array(await saved[2]!.content.arrayBuffer()));
    assert.hasAllKeys(parts, ["units.csv", "agreement.R"]);
    assert.include(strFromU8(parts["units.csv"]!), "Waiting | CO,Waiting | BO");
    assert.include(strFromU8(parts["agreement.R"]!), '"Waiting"');
    const tables = unzipSync(new Uint8Array(await saved[3]!.content.arrayBuffer()));
    assert.hasAllKeys(tables, ["overall.csv", "codes.csv", "shares.csv", "pairs.csv"]);
  });

  it("has no coefficients in a reflexive project, and no matrix", async () => {
    const { project } = study.project.index;
    await study.commit(edition("project", project, { mode: "reflexive" }));
    const { element, root } = await open();
    assert.include(words(root), "No coefficients are given");
    assert.notInclude(words(root), "AC1");
    assert.isFalse([...root.querySelectorAll("button")].some((each) => each.textContent.includes("Matrix")));
    await assert.isAccessible(element);
  });
});
