import { assert } from "@open-wc/testing";
import { creation } from "#domain/model/changes";
import type { CodeId, CoderId, SourceId } from "#domain/model/ids";
import type { CodingScreen } from "#features/coding/coding-screen";
import "#features/coding/coding-screen";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { inProject } from "../../../support/in-project.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { codeRecord, codingRecord, contentsOf, sourceRecord } from "../../../support/records.ts";
import { openStudy, type Study } from "../../../support/study.ts";
import { waitUntil } from "../../../support/wait-until.ts";
import { erase, type } from "../../editor/correcting.ts";

const sourceId = "source" as SourceId;
const coderId = "coder" as CoderId;
const codings = 5000;
/** Visits of a turn, each with three edits. */
const steps = 100;

/** Numbers below a limit, the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const words =
  "so and then we looked at it again [laughter] because nobody 😀 said a word åpent etterpå".split(" ");

describe("random corrections of a transcript with 5,000 codings", () => {
  let study: Study;
  let screen: CodingScreen;
  const next = chance(20261122);

  before(async () => {
    await loadTokens();
    document.body.style.height = "900px";
    study = await openStudy();
    const lines = Array.from({ length: 500 }, () =>
      Array.from({ length: 10 + next(60) }, () => words[next(words.length)]!).join(" "),
    );
    const text = lines.join("\n");
    await study.commit(
      [
        creation("sources", sourceRecord("source", { length: text.length, speakers: [{ label: "Ada" }] })),
        ...Array.from({ length: 12 }, (_, at) =>
          creation("codes", codeRecord(`code${at}`, { color: at + 1 })),
        ),
      ],
      { kind: "source/import", contents: [contentsOf("source", text)] },
    );
    const made = Array.from({ length: codings }, (_, at) => {
      const start = next(text.length - 320);
      const codeId = `code${next(12)}` as CodeId;
      return creation("codings", codingRecord(`k${at}`, { codeId, start, end: start + 2 + next(300) }));
    });
    await study.commit(made, { kind: "coding/apply" });
    const { element, session } = await inProject(study.project, "sm-coding-screen");
    screen = element;
    screen.style.height = "800px";
    session.set({ sourceId });
    await waitUntil(() => screen.transcript !== null);
    screen.correcting.toggle(true);
    await waitUntil(() => screen.transcript!.correcting);
    await waitUntil(() => screen.transcript!.stage.editor.dom.getAttribute("aria-busy") === "false");
  });
  after(async () => {
    study.project.close();
    await deleteDatabases();
  });

  /** Every extent of the index, in one row; unplaced ones too. */
  const extents = (): Int32Array => {
    const { index } = study.project;
    return Int32Array.from(
      [...index.allCodings]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .flatMap((coding) => [index.extentOf(coding).start, index.extentOf(coding).end]),
    );
  };
  /** Every segment as it is on the screen; those that came to be on the same words are one. */
  const onScreen = (): string[] =>
    [
      ...new Set(
        screen.transcript!.stage.segments.all.map(({ codeId, start, end }) => `${codeId} ${start} ${end}`),
      ),
    ].sort();
  /** Says where two lists differ first: all of them would fill the screen. */
  const same = (is: ArrayLike<unknown>, was: ArrayLike<unknown>, what: string) => {
    const at = Array.from(is).findIndex((value, place) => value !== was[place]);
    assert.deepEqual([at, is[at], is.length], [-1, undefined, was.length], what);
  };
  const brackets = async () => {
    screen.transcript!.scrollTop = 0;
    await new Promise((resolve) => setTimeout(resolve, 200));
    screen.transcript!.requestUpdate();
    await screen.transcript!.updateComplete;
    const { content } = screen.transcript!.shadowRoot!.querySelector("sm-margin")!;
    return content.brackets.map(({ segment, lane, top, bottom }) => [segment.id, lane, top, bottom]);
  };
  const shownText = () => screen.transcript!.stage.editor.text;
  /** The words of every turn as the page has them. */
  const pageText = () => {
    const { editor } = screen.transcript!.stage;
    return Array.from(
      { length: editor.turns.length },
      (_, turn) => editor.wordsElement(turn)!.textContent,
    ).join("\n");
  };
  /** Waits until the screen shows what is on the disk. */
  const settled = async (revision: number) => {
    await waitUntil(
      () =>
        study.project.index.revisionOf(sourceId) >= revision &&
        screen.openText!.revision === study.project.index.revisionOf(sourceId) &&
        screen.transcript!.text === screen.openText!.text,
    );
    await screen.transcript!.updateComplete;
  };

  /** Some edits in one turn, as a person would make them. */
  async function visitSomewhere(): Promise<void> {
    const { editor } = screen.transcript!.stage;
    const turn = next(editor.turns.length);
    editor.focus();
    for (let edit = 0; edit < 3; edit++) {
      const { start, end } = editor.turns.rangeOf(turn);
      const at = start + next(end - start + 1);
      const to = Math.min(end, at + [0, 0, 1, 5, 20, 200][next(6)]!);
      editor.select(at, to);
      if (to > at && next(3) === 0) await erase();
      else await type(words[next(words.length)]!.slice(0, 1 + next(8)) + (next(2) === 0 ? " " : ""));
    }
  }

  it("leaves every extent and every bracket where it was once all are undone, one by one", async function () {
    this.timeout(240_000);
    const { project } = study;
    const history: { text: string; extents: Int32Array; screen: string[] }[] = [];
    const shot = async () => ({
      text: await project.textOf(sourceId),
      extents: extents(),
      screen: onScreen(),
    });
    const bracketsBefore = await brackets();
    history.push(await shot());
    while (history.length <= steps) {
      const revision = project.index.revisionOf(sourceId);
      await visitSomewhere();
      const typed = onScreen();
      const { editor } = screen.transcript!.stage;
      const willChange = editor.pendingEdits.length > 0;
      screen.transcript!.handOn();
      if (!willChange) continue;
      await settled(revision + 1);
      const now = await shot();
      same(now.screen, typed, `step ${history.length}: what is shown while typing is what comes of it`);
      assert.isTrue(shownText() === now.text);
      history.push(now);
    }
    assert.isTrue(pageText() === history.at(-1)!.text);
    for (let step = steps - 1; step >= 0; step--) {
      const revision = project.index.revisionOf(sourceId);
      assert.isDefined((await project.undo(coderId)).deed, `step ${step} is undone`);
      await settled(revision + 1);
      const { text, extents: was, screen: shown } = history[step]!;
      assert.isTrue((await project.textOf(sourceId)) === text, `text of step ${step}`);
      same(extents(), was, `extents of step ${step}`);
      same(onScreen(), shown, `segments of step ${step}`);
    }
    assert.isTrue(pageText() === history[0]!.text);
    assert.deepEqual(await brackets(), bracketsBefore);
  });
});
