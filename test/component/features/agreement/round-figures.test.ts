import { assert, fixture, html } from "@open-wc/testing";
import { creation, edition } from "#domain/model/changes";
import type { CodeId, CoderId, RoundClosingId, RoundId, SourceId } from "#domain/model/ids";
import type { Round, RoundClosing } from "#domain/model/round-records";
import "#features/agreement/figures/round-figures";
import { shadowText } from "../../../support/shadow-text.ts";
import { allComplete, codings, source, turn } from "../../../unit/domain/agreement/snapshots.ts";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { codeRecord, coderRecord, codingRecord, contentsOf, sourceRecord } from "../../../support/records.ts";
import { assignmentRecord, roundRecord } from "../../../support/round-records.ts";
import { openStudy, type Study } from "../../../support/study.ts";
import { button, has, within } from "../../../support/within.ts";
import { waitUntil } from "../../../support/wait-until.ts";

const coders = ["coder", "other", "third"];
const codes = [
  codeRecord("wait", { name: "Waiting" }),
  codeRecord("time", { name: "Time pressure", color: 2 }),
  codeRecord("film", { name: "Seeing oneself", color: 3 }),
];
const round = roundRecord("round", {
  name: "Round 1",
  state: "closed",
  coderIds: coders as CoderId[],
  codeIds: codes.map(({ id }) => id),
});
const text = Array.from({ length: 40 }, (_, at) => `line ${String(at).padStart(2, "0")} a`).join("\n");
const turns = Array.from({ length: 40 }, (_, at) => turn(10 * at, 10 * at + 9, at % 2 ? "teacher" : "pupil"));
const sources = [source("s", text.length, { turns, paragraphs: [0, text.length] })];
const closingOf = (of: string, at: number, shift: number): RoundClosing => ({
  id: `closing-${of}` as RoundClosingId,
  roundId: of as RoundId,
  coderId: "coder" as CoderId,
  at,
  snapshot: {
    sources,
    codes,
    codings: codings(
      coders.flatMap((coder, own) =>
        [0, 3, 4, 8, 9, 14, 20, 31].map((place): [string, string, number, number] => [
          coder,
          (place + own + shift) % 4 ? "wait" : "time",
          10 * place,
          10 * place + 5,
        ]),
      ),
    ),
    assignments: allComplete(coders, sources),
  },
});
const day = 86_400_000;

describe("<sm-round-figures>", () => {
  let study: Study;
  before(loadTokens);
  beforeEach(async () => {
    localStorage.clear();
    study = await openStudy();
    await study.commit(
      [
        creation("coders", coderRecord("other", { name: "Bo", discipline: "Law" })),
        creation("coders", coderRecord("third", { name: "Cy", discipline: "law " })),
        creation("sources", sourceRecord("s", { name: "First talk", length: text.length })),
        ...codes.map((code) => creation("codes", code)),
        creation("rounds", round),
        creation("roundClosings", closingOf("round", day, 0)),
      ],
      { contents: [contentsOf("s", text)] },
    );
  });
  afterEach(async () => {
    study.project.close();
    await deleteDatabases();
  });

  const open = async (of: Round = round) => {
    const element = await fixture<HTMLElementTagNameMap["sm-round-figures"]>(
      html`<sm-round-figures .project=${study.project} .round=${of}></sm-round-figures>`,
    );
    return { element, root: element.shadowRoot! };
  };
  const settled = (root: ShadowRoot) =>
    waitUntil(() => has(root, "table.codes") && !has(root, "sm-progress"), "figures and intervals", {
      timeout: 20_000,
    });
  const says = (root: ShadowRoot, words: string) =>
    waitUntil(() => shadowText(root).includes(words), `"${words}"`, { timeout: 20_000 });
  const choose = (root: ShadowRoot, label: string, value: string) =>
    Object.assign(within(root, `sm-select[label="${label}"]`), { value }).dispatchEvent(new Event("change"));
  const link = (root: ShadowRoot, selector: string) => (within(root, selector) as HTMLAnchorElement).href;

  it("shows figures, intervals, base, seed and what was left out, and passes axe", async () => {
    const { element, root } = await open();
    await settled(root);
    const said = shadowText(root);
    assert.include(said, "40 turns, coded by coder, Bo and Cy.");
    assert.include(said, "1,000 resamples, seed 1");
    assert.include(said, "Nothing was left out.");
    assert.match(said, /\[−?\d\.\d\d; −?\d\.\d\d\]/);
    assert.include(said, "α and AC1 undefined: nobody used the code");
    await assert.isAccessible(element);
  });

  it("leads from a code, from two confused codes and from two coders to their passages", async () => {
    const { root } = await open();
    await settled(root);
    assert.include(link(root, ".codes tbody a"), "&coders=coder,other,third&sources=s");
    assert.include(link(root, ".codes td a.quiet"), "codes=wait&coders=coder&sources=s");
    assert.include(link(root, ".heat td a"), "codes=wait,time");
    assert.include(link(root, ".pairs td a"), "&coders=coder,other&sources=s");
  });

  it("counts by another unit at once, says that the round was set up for another, and goes back", async () => {
    const { root } = await open();
    await settled(root);
    choose(root, "Unit", "character");
    await says(root, "360 characters");
    assert.include(shadowText(root), "Other than the round was set up for");
    assert.isFalse(has(root, 'sm-select[label="Carries a code when"]'));
    button(root, "As the round was set up").click();
    await says(root, "40 turns");
    assert.notInclude(shadowText(root), "Other than the round was set up for");
  });

  it("answers the last of many questions, and keeps it while the page is open", async () => {
    const { root } = await open();
    await settled(root);
    for (const unit of ["source", "character", "paragraph", "turn", "source"]) choose(root, "Unit", unit);
    await says(root, "1 transcript, coded");
    await settled(root);
    const again = await open();
    await says(again.root, "1 transcript, coded");
    button(again.root, "As the round was set up").click();
    await says(again.root, "40 turns");
  });

  it("compares fewer coders when asked, two at least", async () => {
    const { root } = await open();
    await settled(root);
    button(root, "TH").click();
    await says(root, "coded by coder and Bo.");
    assert.lengthOf(within(root, ".pairs").querySelectorAll("tbody tr"), 2);
    const other = button(root, "OT");
    assert.equal(other.ariaDisabled, "true");
    other.click();
    await settled(root);
    assert.equal(other.ariaPressed, "true");
    button(root, "TH").click();
    await says(root, "coded by coder, Bo and Cy.");
  });

  it("counts the codes that are chosen", async () => {
    const { root } = await open();
    await settled(root);
    const filter = within(root, "sm-filter");
    filter.selected = new Set(["wait"]);
    filter.dispatchEvent(new Event("change"));
    await says(root, "1 code, 40 turns");
    assert.lengthOf(within(root, ".codes").querySelectorAll("tbody tr"), 1);
    button(root, "As the round was set up").click();
    await says(root, "3 codes, 40 turns");
  });

  it("puts codes in the order of any column, the lowest α last at first", async () => {
    const { root } = await open();
    await settled(root);
    const table = within(root, "table.codes");
    const names = () =>
      [...table.querySelectorAll("tbody a.clip")].map(({ textContent }) => textContent.trim());
    const sorted = () => [...table.querySelectorAll("th[aria-sort]:not([aria-sort=none])")];
    assert.equal(names().at(-1), "Seeing oneself");
    assert.deepEqual(
      sorted().map(({ ariaSort }) => ariaSort),
      ["descending"],
    );
    const head = table.querySelector<HTMLButtonElement>('button[value="code"]')!;
    head.click();
    await waitUntil(() => names()[0] === "Seeing oneself");
    head.click();
    await waitUntil(() => names()[0] === "Waiting");
    assert.equal(head.closest("th")!.ariaSort, "descending");
  });

  it("shows what is open, what each coder did there, and leads to where it is decided", async () => {
    const { root } = await open();
    await settled(root);
    await says(root, "line ");
    const row = within(root, "table.wide").querySelector("tbody tr")!;
    assert.include(row.textContent, "First talk");
    assert.include(row.textContent, "Time pressure");
    assert.include(row.querySelector<HTMLAnchorElement>(".end a")!.href, "/adjudication/s%20coding-");
    assert.include(shadowText(root), "Open disagreements, ");
    assert.include(link(root, ".codes tbody td:last-child a"), "/adjudication/");
  });

  it("names a convention only when asked, for the lower limit, and says that it is no test", async () => {
    const { element, root } = await open();
    await settled(root);
    assert.notInclude(shadowText(root), "conventions, not tests");
    choose(root, "Benchmark", "krippendorff");
    await says(root, "Krippendorff 2004 calls the lower limit, ");
    assert.include(shadowText(root), "conventions, not tests");
    await assert.isAccessible(element);
    choose(root, "Benchmark", "none");
    await waitUntil(() => !has(root, "line.bound"));
  });

  it("looks at parts: transcripts, roles, waves, backgrounds and units, or says why there are none", async () => {
    const { root } = await open();
    await settled(root);
    const part = async (value: string, words: string) => {
      const choice = within(root, "sm-segmented");
      choice.value = value;
      choice.dispatchEvent(new Event("change"));
      await says(root, words);
      await settled(root);
    };
    const heads = () =>
      [...within(root, "sm-overall-table").shadowRoot!.querySelectorAll("tbody th")].map(({ textContent }) =>
        textContent.trim(),
      );
    assert.deepEqual(heads(), ["First talk"]);
    await part("roles", "spoken by participants of each role");
    assert.deepEqual(heads(), ["Teacher", "Pupil"]);
    assert.include(link(within(root, "sm-overall-table").shadowRoot!, "tbody a"), "&roles=teacher");
    await part("waves", "No transcript that is compared belongs to a wave");
    await part("background", "Alone with theirs, and so in no group: coder.");
    assert.deepEqual(heads(), ["Law: Bo and Cy"]);
    await part("units", "Small units reward silence");
    assert.include(heads(), "Turn (set up)");
    assert.lengthOf(heads(), 6);
    await part("rounds", "Rounds differ in transcripts, codebook version, coders and unit");
    assert.include(heads()[0], "Round 1");
    assert.include(shadowText(root), "the only round that is closed");
  });

  it("puts the round before beside this one, and follows a code over rounds", async () => {
    const later = roundRecord("later", { ...round, id: "later" as RoundId, name: "Round 2", order: 2 });
    await study.commit([
      creation("rounds", later),
      creation("roundClosings", closingOf("later", 22 * day, 1)),
    ]);
    const { root } = await open(later);
    await settled(root);
    await says(root, "Hollow: Round 1.");
    assert.isTrue(has(root, "circle.earlier"));
    const choice = within(root, "sm-segmented");
    choice.value = "rounds";
    choice.dispatchEvent(new Event("change"));
    await says(root, "Round 2");
    choose(root, "Of", "film");
    await says(within(root, "sm-rounds-trend").shadowRoot!, "nobody used the code");
  });

  it("compares coders with themselves where a round repeats another", async () => {
    const later = roundRecord("later", {
      ...round,
      id: "later" as RoundId,
      name: "Round 2",
      order: 2,
      isFresh: true,
      stabilityOf: round.id,
    });
    await study.commit([
      creation("rounds", later),
      creation("roundClosings", closingOf("later", 22 * day, 0)),
    ]);
    const { element, root } = await open(later);
    await settled(root);
    await says(root, "coder with coder, 3 weeks later");
    await says(root, "Bo with Bo, 3 weeks later");
    assert.include(shadowText(root), "coded by coder, Round 1 and coder, Round 2.");
    assert.equal(within(root, ".value").textContent.trim(), "1.00");
    await assert.isAccessible(element);
    choose(root, "Compare", "others");
    await says(root, "coded by coder, Bo and Cy.");
  });

  it("counts a running open round as of now, from what is complete, and again when asked", async () => {
    const running = roundRecord("open", {
      state: "running",
      coderIds: ["coder", "other"] as CoderId[],
      codeIds: codes.map(({ id }) => id),
    });
    const sourceId = "s" as SourceId;
    await study.commit([
      creation("rounds", running),
      ...["coder", "other"].map((id) =>
        creation(
          "assignments",
          assignmentRecord(id, {
            roundId: running.id,
            coderId: id as CoderId,
            sourceId,
            status: "complete",
          }),
        ),
      ),
      creation("codings", codingRecord("c", { sourceId, codeId: "wait" as CodeId, start: 0, end: 5 })),
    ]);
    const { element, root } = await open(running);
    await settled(root);
    assert.include(shadowText(root), "not frozen");
    assert.notInclude(shadowText(root), "Open disagreements");
    await assert.isAccessible(element);
    await study.commit([
      creation(
        "codings",
        codingRecord("d", {
          sourceId,
          coderId: "other" as CoderId,
          codeId: "wait" as CodeId,
          start: 0,
          end: 5,
        }),
      ),
    ]);
    button(root, "Count again").click();
    await waitUntil(() => within(root, ".value").textContent.trim() === "1.00", "counted again", {
      timeout: 20_000,
    });
  });

  it("says why there are no figures of a blind round that runs, and makes them when it closes", async () => {
    const { element, root } = await open(roundRecord("blind", { state: "running", isBlind: true }));
    assert.include(shadowText(root), "would tell coders how the others code");
    await study.commit(edition("rounds", round, { name: "Round 1" }));
    element.round = round;
    await settled(root);
    assert.include(shadowText(root), "40 turns");
  });
});
