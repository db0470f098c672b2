import { assert, aTimeout, oneEvent } from "@open-wc/testing";
import "#features/transcripts/import-dialog";
import type { SourcesImportEvent } from "#features/transcripts/sources-import-event";
import type { Field } from "#ui/components/field";
import type { Select } from "#ui/components/select";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { inProject } from "../../../support/in-project.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { openStudy, type Study } from "../../../support/study.ts";
import { waitUntil } from "../../../support/wait-until.ts";

const dialogue = [
  "COACH: [00:00:08] Shall we begin with the clip you liked best?",
  "TEACHER 4: [00:00:14] Yes. It is half a minute.",
  "COACH: [00:00:23] What do you do then?",
  "TEACHER 4: [00:00:25] I look at her, and then I wait.",
].join("\n\n");

const cue = (second: number, text: string) => `00:0${second}.000 --> 00:0${second + 1}.000\n${text}`;

describe("<sm-import-dialog>", () => {
  let study: Study;
  before(loadTokens);
  beforeEach(async () => {
    study = await openStudy();
  });
  afterEach(async () => {
    study.project.close();
    await deleteDatabases();
  });

  const open = async (...files: File[]) => {
    const { element } = await inProject(study.project, "sm-import-dialog");
    element.show(files);
    await element.updateComplete;
    const root = element.shadowRoot!;
    const part = (name: string) => root.querySelector(name)!.shadowRoot!;
    const files_ = () => [...part("sm-import-files").querySelectorAll("li")];
    const settled = () => files_().every((row) => !row.querySelector("sm-progress"));
    await waitUntil(() => files_().length === files.length && settled(), "files are read", {
      timeout: 10_000,
    });
    await element.updateComplete;
    const importButton = () => root.querySelector<HTMLButtonElement>(".foot .primary")!;
    return { element, root, part, rows: files_, importButton };
  };
  const file = (name: string, text: string) => new File([text], name);
  const textOf = (node: Node) => node.textContent!.replaceAll(/\s+/g, " ").trim();

  it("passes axe while it is empty", async () => {
    await assert.isAccessible((await open()).element);
  });

  it("passes axe with a file that is read and one that is refused", async () => {
    const { element } = await open(file("dialogue.txt", dialogue), file("empty.txt", ""));
    await aTimeout(200); // colours of buttons fade
    await assert.isAccessible(element);
  });

  it("shows the turns as they will be, with speakers and times, and writes nothing before it is asked", async () => {
    const { part } = await open(file("dialogue.txt", dialogue));
    const turns = [...part("sm-import-preview").querySelectorAll("li[data-turn]")].map(textOf);
    assert.lengthOf(turns, 4);
    assert.equal(turns[1], "2 Teacher 4 00:00:14 Yes. It is half a minute.");
    assert.isEmpty(study.project.index.sourceList);
  });

  it("imports on demand: text, turns, times and people, and says which sources came", async () => {
    const { element, importButton } = await open(file("Dialogue 2026-05-14.txt", dialogue));
    assert.equal(textOf(importButton()), "Import 1 transcript");
    const came = oneEvent(element, "sm-sources-import") as unknown as Promise<SourcesImportEvent>;
    importButton().click();
    const { sourceIds } = await came;
    const { index } = study.project;
    const source = index.sources.get(sourceIds[0]!)!;
    assert.deepInclude(source, {
      name: "Dialogue 2026-05-14",
      date: "2026-05-14",
      kind: "coaching-dialogue",
      format: "txt",
    });
    assert.deepEqual(
      [...index.participants.values()].map(({ name, role }) => [name, role]),
      [
        ["Coach", "coach"],
        ["Teacher 4", "teacher"],
      ],
    );
    const turns = index.turnsOf(source.id);
    assert.equal(turns.length, 4);
    assert.equal(turns.at(3).startMs, 25_000);
    const text = await study.project.textOf(source.id);
    assert.equal(text.slice(turns.at(3).start, turns.at(3).end), "I look at her, and then I wait.");
    await waitUntil(() => !element.open);
  });

  it("refuses what cannot be read, each file with its reason, and imports the rest", async () => {
    const { rows, importButton } = await open(
      file("empty.txt", ""),
      new File([new Uint8Array([0, 1, 2, 3, 0, 0, 255, 0])], "noise.txt"),
      file("dialogue.txt", dialogue),
    );
    const remarks = rows().map((row) => row.querySelector("p.bad")?.textContent.trim() ?? "");
    assert.match(remarks[0]!, /text|empty/i);
    assert.notEqual(remarks[1], "");
    assert.isNull(rows()[2]!.querySelector("p.bad"));
    assert.equal(textOf(importButton()), "Import 1 transcript");
  });

  it("leaves out a transcript that is there already, and says which it is", async () => {
    const first = await open(file("dialogue.txt", dialogue));
    first.importButton().click();
    await waitUntil(() => study.project.index.sourceList.length === 1);
    const { rows, importButton } = await open(file("copy.txt", dialogue));
    await waitUntil(() => rows()[0]!.querySelector("p.warn") !== null);
    assert.equal(textOf(rows()[0]!.querySelector("p.warn")!), "Left out: the same text as dialogue.");
    assert.isTrue(importButton().disabled);
  });

  it("reads a file otherwise when a person says how, and the preview follows", async () => {
    const { part } = await open(file("dialogue.txt", dialogue));
    const labels = part("sm-import-preview").querySelector('sm-select[data-option="labels"]')!;
    (labels as HTMLElement & { value: string }).value = "none";
    labels.dispatchEvent(new Event("change"));
    await waitUntil(() => {
      const first = part("sm-import-preview").querySelector("li[data-turn] .talk");
      return first?.textContent.startsWith("COACH") === true;
    });
  });

  it("asks for the name of a new person where the cursor is, and gives the label to them", async () => {
    const { part } = await open(file("dialogue.txt", dialogue));
    const speakers = part("sm-import-speakers");
    const select = speakers.querySelector<Select>("sm-select")!;
    select.value = "new";
    select.dispatchEvent(new Event("change"));
    await waitUntil(() => speakers.activeElement?.localName === "sm-field");
    const field = speakers.querySelector<Field>("sm-field")!;
    field.value = "Ida Moe";
    field.dispatchEvent(new Event("change"));
    await waitUntil(
      () => part("sm-import-preview").querySelector(".who")?.textContent.includes("Ida Moe") === true,
    );
  });

  it("offers to join or name turns without a speaker, and takes the decision into the import", async () => {
    const cues = [
      "WEBVTT",
      cue(1, "Moderator: Shall we begin?"),
      cue(2, "Yes."),
      cue(3, "Teacher 1: I think so."),
    ];
    const { part, importButton } = await open(file("gap.vtt", cues.join("\n\n")));
    const undecided = () => part("sm-import-preview").querySelector("li[data-open]");
    assert.equal(textOf(undecided()!.querySelector(".talk")!), "Yes.");
    undecided()!.querySelector<HTMLButtonElement>(".decide button[data-speaker]")!.click();
    await waitUntil(() => undecided() === null);
    importButton().click();
    await waitUntil(() => study.project.index.sourceList.length === 1);
    const [source] = study.project.index.sourceList;
    const turns = [...study.project.index.turnsOf(source!.id)];
    assert.deepEqual(
      turns.map(({ speaker }) => source!.speakers[speaker]?.label),
      ["Moderator", "Teacher 1", "Teacher 1"],
    );
  });

  it("is forgotten when it is closed: nothing is written, and it opens empty", async () => {
    const { element, root } = await open(file("dialogue.txt", dialogue));
    root.querySelector<HTMLButtonElement>(".foot .quiet")!.click();
    await element.updateComplete;
    assert.isFalse(element.open);
    element.show();
    await element.updateComplete;
    assert.isNull(root.querySelector("sm-import-files")!.shadowRoot!.querySelector("li"));
    assert.isEmpty(study.project.index.sourceList);
  });
});
