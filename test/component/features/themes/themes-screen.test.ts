import { assert } from "@open-wc/testing";
import { arrangeMap } from "#actions/arrange-map";
import { recordAnswer } from "#actions/record-answer";
import { relateNodes } from "#actions/relate-nodes";
import type { CodeId, CoderId, ParticipantId, SourceId } from "#domain/model/ids";
import type { Patch, TableName } from "#domain/model/patch";
import { Turns } from "#domain/model/turns";
import { extractsOf } from "#domain/themes/extracts";
import { projectThemes } from "#domain/themes/project-themes";
import { mapsOf, shownMap } from "#domain/themes/thematic-map";
import "#features/themes/themes-screen";
import type { ThemesScreen } from "#features/themes/themes-screen";
import { deepActiveElement } from "#ui/focus";
import { parseRoute } from "#ui/route";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { inProject } from "../../../support/in-project.ts";
import { sendKey } from "../../../support/keys.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import {
  codeRecord,
  codingRecord,
  memoRecord,
  participantRecord,
  sourceRecord,
} from "../../../support/records.ts";
import { openStudy, type Study } from "../../../support/study.ts";
import { button, within } from "../../../support/within.ts";
import { waitUntil } from "../../../support/wait-until.ts";

const coder = "coder" as CoderId;
const text = "I stop and wait.\nHalf up. Mm.\nWe have no time.";
const add = (table: TableName, record: { readonly id: string }): Patch[number] =>
  ({ table, id: record.id, before: null, after: record }) as Patch[number];

describe("<sm-themes-screen>", () => {
  let study: Study;
  before(loadTokens);
  beforeEach(async () => {
    localStorage.clear();
    study = await openStudy();
    const turns = Turns.of([
      { start: 0, end: 16, speaker: 0 },
      { start: 17, end: 29, speaker: 1 },
      { start: 30, end: 46, speaker: 0 },
    ]);
    const people = ["Teacher 3", "Teacher 5"].map((name) =>
      participantRecord(name, { name, role: "teacher" }),
    );
    await study.commit(
      [
        ...people.map((person) => add("participants", person)),
        add("codes", codeRecord("wait", { name: "Waiting", color: 1 })),
        add("codes", codeRecord("time", { name: "Time pressure", color: 2, order: 2 })),
        add("codes", codeRecord("film", { name: "Seeing oneself", color: 3, order: 3 })),
        add(
          "sources",
          sourceRecord("source", {
            name: "Focus group A",
            wave: "T1",
            length: text.length,
            speakers: people.map(({ id, name }) => ({ label: name, participantId: id })),
          }),
        ),
      ],
      { contents: [{ sourceId: "source" as SourceId, text, turns }] },
    );
    const coding = (id: string, codeId: string, start: number, end: number) => {
      const record = codingRecord(id, { codeId: codeId as CodeId, start, end });
      return { ...add("codings", record), layer: { sourceId: record.sourceId, coderId: record.coderId } };
    };
    await study.commit([
      coding("a", "wait", 0, 16),
      coding("b", "time", 30, 46),
      coding("c", "wait", 30, 40),
    ]);
  });
  afterEach(async () => {
    study.project.close();
    await deleteDatabases();
  });

  const open = async (): Promise<ThemesScreen> =>
    (await inProject(study.project, "sm-themes-screen")).element;
  const root = (screen: ThemesScreen) => screen.shadowRoot!;
  const tree = () => projectThemes(study.project.index);
  const rows = (screen: ThemesScreen) =>
    [...within(root(screen), "sm-theme-outline").shadowRoot!.querySelectorAll<HTMLElement>(".row")].map(
      (row) => row.textContent.replace(/\s+/g, " ").trim(),
    );
  const typeName = (name: string) => {
    const field = within(document.body, "sm-inline-name").shadowRoot!.querySelector("input")!;
    field.value = name;
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, composed: true }));
  };
  const newTheme = async (screen: ThemesScreen, name: string, parent = false) => {
    const count = tree().nodes.length;
    if (parent) sendKey("n", { shiftKey: true });
    else button(root(screen), "New theme").click();
    await waitUntil(() => document.body.contains(screen) && search(screen) !== null);
    typeName(name);
    await waitUntil(() => tree().nodes.length === count + 1);
    await screen.updateComplete;
  };
  const search = (screen: ThemesScreen) =>
    within(root(screen), "sm-theme-outline").shadowRoot!.querySelector("sm-inline-name");

  it("passes axe, empty, with themes in the outline, and on the map", async () => {
    const screen = await open();
    await assert.isAccessible(screen);
    await newTheme(screen, "Attuned interactions");
    await assert.isAccessible(screen);
    button(root(screen), "New map").click();
    await screen.updateComplete;
    await waitUntil(
      () => within(root(screen), "sm-map-dialog").shadowRoot!.querySelector("sm-field") !== null,
    );
    button(within(root(screen), "sm-map-dialog").shadowRoot!, "Draw the map").click();
    await waitUntil(() => screen.view === "map" && root(screen).querySelector("sm-theme-map") !== null);
    await assert.isAccessible(screen);
  });

  it("makes themes and subthemes where their names are typed, and shows the theme beside", async () => {
    const screen = await open();
    await newTheme(screen, "Attuned interactions");
    assert.deepEqual(
      tree().nodes.map(({ path }) => path.join("/")),
      ["Attuned interactions"],
    );
    await waitUntil(() => root(screen).querySelector("sm-theme-panel") !== null);
    const outline = within(root(screen), "sm-theme-outline");
    outline.focusTheme(tree().roots[0]!.theme.id);
    await outline.updateComplete;
    await newTheme(screen, "Noticing", true);
    assert.deepEqual(
      tree().nodes.map(({ path }) => path.join("/")),
      ["Attuned interactions", "Attuned interactions/Noticing"],
    );
  });

  it("places codes by keyboard from the tray: P, part of the theme’s name, Enter; what is placed leaves the tray", async () => {
    const screen = await open();
    await newTheme(screen, "Attuned interactions");
    await newTheme(screen, "Time and space");
    const tray = within(root(screen), "sm-code-tray");
    const chips = () => [...tray.shadowRoot!.querySelectorAll<HTMLElement>(".chip")];
    assert.deepEqual(
      chips().map((chip) => chip.textContent.replace(/\s+/g, " ").trim()),
      ["Waiting 2 mentions", "Time pressure 1 mention", "Seeing oneself 0 mentions"],
    );
    chips()[1]!.focus();
    sendKey("p");
    const dialog = within(root(screen), "sm-place-panel").shadowRoot!;
    await waitUntil(() => dialog.querySelector("sm-theme-choice") !== null);
    const field = within(dialog, "input");
    field.value = "time";
    field.dispatchEvent(new Event("input"));
    await waitUntil(() => within(dialog, "[role=listbox]").textContent.includes("Time and space"));
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, composed: true }));
    await waitUntil(() => tree().unplaced.length === 2);
    assert.deepEqual(
      tree().roots[1]!.codes.map(({ node }) => node.code.name),
      ["Time pressure"],
    );
    await waitUntil(() => chips().length === 2);
    await waitUntil(() => chips()[1]!.matches(":focus"), "whoever places codes goes on with the next");
    await waitUntil(() => rows(screen).includes("Time pressure 111"));
  });

  it("keeps the focus where one works: on a line that moves, on its neighbour where it goes elsewhere, in the tray to its last code", async () => {
    const screen = await open();
    await newTheme(screen, "Attuned interactions");
    await newTheme(screen, "Time and space");
    const [attuned, time] = tree().roots.map(({ theme }) => theme.id);
    await study.commit(
      ["wait", "time"].map((codeId, order) =>
        add("themeCodes", { id: codeId, themeId: attuned, codeId, order } as never),
      ),
    );
    await screen.updateComplete;
    const outline = within(root(screen), "sm-theme-outline").shadowRoot!;
    const line = (key: string) => outline.querySelector<HTMLElement>(`[data-row="${key}"]`);
    const placeIn = async (name: string) => {
      const panel = within(root(screen), "sm-place-panel").shadowRoot!;
      await waitUntil(() => panel.querySelector("sm-theme-choice") !== null);
      const field = within(panel, "input");
      field.value = name;
      field.dispatchEvent(new Event("input"));
      field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, composed: true }));
    };
    line(`${attuned} wait`)!.focus();
    sendKey("ArrowDown", { altKey: true });
    await waitUntil(() => tree().roots[0]!.codes[1]?.node.code.id === "wait");
    await waitUntil(() => line(`${attuned} wait`)?.matches(":focus") === true, "it moved with its line");

    sendKey("p", { shiftKey: true });
    await placeIn("time");
    await waitUntil(() => tree().roots[1]!.codes.length === 1);
    await waitUntil(() => line(time!)?.matches(":focus") === true, "the next line has it");

    sendKey("ArrowRight", { altKey: true });
    await waitUntil(() => tree().roots.length === 1);
    await waitUntil(() => line(time!)?.matches(":focus") === true, "a subtheme is in another section");

    const tray = within(root(screen), "sm-code-tray").shadowRoot!;
    tray.querySelector<HTMLElement>(".chip")!.focus();
    sendKey("p");
    await placeIn("attuned");
    await waitUntil(() => tree().unplaced.length === 0);
    await waitUntil(() => deepActiveElement()?.matches("[type=radio]:checked") === true, "what is listed");
    assert.equal(tray.activeElement?.localName, "sm-segmented");
  });

  it("counts mentions, persons and transcripts apart, says what a theme rests on, and leads to its passages", async () => {
    const screen = await open();
    await newTheme(screen, "Attuned interactions");
    const { id } = tree().roots[0]!.theme;
    await study.commit(
      ["wait", "time"].map((codeId, order) =>
        add("themeCodes", { id: `p-${codeId}`, themeId: id, codeId, order } as never),
      ),
    );
    const panel = within(root(screen), "sm-theme-panel");
    await waitUntil(() => panel.shadowRoot!.querySelector(".value")?.textContent === "3");
    const values = [...panel.shadowRoot!.querySelectorAll(".value")].map(({ textContent }) => textContent);
    assert.deepEqual(values, ["3", "1", "1"]);
    assert.include(panel.shadowRoot!.textContent, "It rests on one person, Teacher 3");
    assert.include(panel.shadowRoot!.textContent, "Nothing from Teacher 5.");
    const link = [...panel.shadowRoot!.querySelectorAll("a")].find(
      ({ textContent }) => textContent === "Read the passages",
    );
    assert.include(link!.getAttribute("href"), "/passages?codes=wait,time");
    const coverage = within(panel.shadowRoot!, "sm-theme-coverage").shadowRoot!;
    const cells = [...coverage.querySelectorAll("td")].map((cell) => cell.textContent.trim());
    assert.deepEqual(cells, ["3", "–"]);
    const number = coverage.querySelector<HTMLElement>("td a")!;
    assert.include(number.getAttribute("href"), "/passages?codes=wait,time&people=Teacher 3");
    assert.equal(number.getAttribute("aria-label"), "Attuned interactions, Teacher 3: 3 mentions");
    number.focus();
    sendKey("ArrowRight");
    await waitUntil(() => coverage.activeElement?.textContent.trim() === "–");
    await assert.isAccessible(coverage.host);
  });

  it("chooses extracts, turns one against the theme, and keeps both beside each other", async () => {
    const screen = await open();
    await newTheme(screen, "Attuned interactions");
    const { id } = tree().roots[0]!.theme;
    await study.commit([add("themeCodes", { id: "p", themeId: id, codeId: "wait", order: 1 } as never)]);
    await screen.updateComplete;
    button(root(screen), "Choose extracts").click();
    const dialog = within(root(screen), "sm-extract-dialog").shadowRoot!;
    await waitUntil(() => dialog.querySelectorAll("li").length > 0);
    await waitUntil(() => dialog.textContent.includes("I stop and wait."));
    await assert.isAccessible(dialog.host);
    button(dialog, "Choose Teacher 3, Focus group A, turn 1").focus();
    button(dialog, "Choose Teacher 3, Focus group A, turn 1").click();
    const { index } = study.project;
    await waitUntil(() => extractsOf(index, id).length === 1);
    const next = "Choose Teacher 3, Focus group A, turn 3";
    await waitUntil(() => deepActiveElement()?.ariaLabel === next, "one goes on with the next passage");
    button(dialog, "Done").click();
    const extracts = within(root(screen), "sm-theme-extracts").shadowRoot!;
    await waitUntil(() => extracts.textContent.includes("I stop and wait."));
    button(extracts, "What can be done with extract 1").click();
    button(extracts, "It speaks against the theme").click();
    await waitUntil(() => extractsOf(index, id)[0]?.extract.stance === "against");

    const field = () => within(extracts, "sm-extract-note").shadowRoot!.querySelector("textarea");
    button(extracts, "What can be done with extract 1").click();
    button(extracts, "Write a note").click();
    await waitUntil(() => field() !== null);
    field()!.value = " The silence is hers. ";
    await assert.isAccessible(within(extracts, "sm-extract-note"));
    sendKey("Escape");
    await waitUntil(() => extractsOf(index, id)[0]?.extract.note === "The silence is hers.");
    assert.isTrue(deepActiveElement()?.matches('[slot="trigger"]'), "focus is back where it was");
    button(extracts, "What can be done with extract 1").click();
    button(extracts, "Change the note").click();
    await waitUntil(() => field() !== null);
    assert.equal(field()!.value, "The silence is hers.");
    field()!.value = "";
    field()!.blur();
    await waitUntil(() => !("note" in extractsOf(index, id)[0]!.extract), "the note is taken away");
  });

  it("merges a theme into another, and codes on the way, with what that does said first", async () => {
    const screen = await open();
    await newTheme(screen, "Attuned interactions");
    await newTheme(screen, "Given time");
    const [attuned, given] = tree().roots.map(({ theme }) => theme.id);
    await study.commit(
      (["wait", "time"] as const).map((codeId, at) =>
        add("themeCodes", { id: codeId, themeId: attuned, codeId, order: at } as never),
      ),
    );
    await screen.updateComplete;
    const outline = within(root(screen), "sm-theme-outline").shadowRoot!;
    const ask = async (row: string, dialog: string, into: string) => {
      const line = outline.querySelector<HTMLElement>(`[data-row="${row}"]`)!;
      line.focus();
      sendKey("j", { shiftKey: true });
      const form = within(root(screen), dialog).shadowRoot!;
      await waitUntil(() => form.querySelector("sm-select") !== null, dialog);
      await assert.isAccessible(form.host);
      const select = form.querySelector("sm-select")!;
      select.value = into;
      select.dispatchEvent(new Event("change"));
      await waitUntil(() => form.querySelectorAll("li").length > 0, "what it does is said");
      button(form, "Merge").click();
    };
    await ask(`${attuned} time`, "sm-theme-code-merge-dialog", "wait");
    await waitUntil(() => study.project.index.resolve("time" as CodeId) === "wait");
    await ask(attuned!, "sm-theme-merge-dialog", given!);
    await waitUntil(() => tree().roots.length === 1);
    assert.equal(tree().roots[0]!.theme.id, given);
    assert.deepEqual(
      tree().roots[0]!.codes.map(({ node }) => node.code.id),
      ["wait" as CodeId],
    );
  });

  it("edits the claim in place: name, concept, boundary, status; a name is needed", async () => {
    const screen = await open();
    await newTheme(screen, "Attuned");
    const panel = within(root(screen), "sm-theme-panel");
    button(panel.shadowRoot!, "Edit name").click();
    await panel.updateComplete;
    const field = (id: string) =>
      panel
        .shadowRoot!.querySelector(`#${id}`)!
        .shadowRoot!.querySelector<HTMLInputElement>("input, textarea")!;
    const write = (id: string, value: string) => {
      field(id).value = value;
      field(id).dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    };
    write("name", " ");
    button(panel.shadowRoot!, "Save").click();
    await panel.updateComplete;
    assert.equal(field("name").getAttribute("aria-invalid"), "true");
    write("name", "Attuned interactions");
    write("concept", "They tune in.");
    write("boundary", "Not friendliness.");
    button(panel.shadowRoot!, "Save").click();
    await waitUntil(() => tree().roots[0]!.theme.concept === "They tune in.");
    assert.equal(tree().roots[0]!.theme.name, "Attuned interactions");
    assert.equal(tree().roots[0]!.theme.boundary, "Not friendliness.");
  });

  it("shows at a theme what those it is about answered to it", async () => {
    const screen = await open();
    await newTheme(screen, "Time and space");
    const themeId = tree().roots[0]!.theme.id;
    const participantId = "Teacher 3" as ParticipantId;
    await recordAnswer(study.project, coder, {
      themeId,
      participantId,
      answer: "partly",
      comment: "Not all of us.",
    });
    const answers = () =>
      within(within(root(screen), "sm-theme-panel").shadowRoot!, "sm-theme-answers").shadowRoot!;
    await waitUntil(() => answers().textContent.includes("Not all of us."));
    const said = answers().textContent.replace(/\s+/g, " ");
    for (const words of ["1 answer", "Partly: 1", "Teacher 3"]) assert.include(said, words);
    assert.deepInclude(parseRoute(answers().querySelector("a")!.hash), { screen: "memos", checking: true });
  });

  const onMap = async () => {
    const screen = await open();
    await newTheme(screen, "Attuned interactions");
    await newTheme(screen, "Time and space");
    button(root(screen), "New map").click();
    const dialog = within(root(screen), "sm-map-dialog").shadowRoot!;
    await waitUntil(() => dialog.querySelector("sm-field") !== null);
    button(dialog, "Draw the map").click();
    await waitUntil(() => root(screen).querySelector("sm-theme-map") !== null);
    const map = within(root(screen), "sm-theme-map");
    await map.updateComplete;
    // The closed dialog gives the focus back.
    await waitUntil(() => !dialog.querySelector("sm-dialog")!.shadowRoot!.querySelector("dialog")!.open);
    await new Promise((resolve) => setTimeout(resolve));
    const { index } = study.project;
    const shown = () => shownMap(index, tree(), mapsOf(index)[0]!.id)!;
    const box = (name: string) =>
      [...map.shadowRoot!.querySelectorAll<HTMLElement>("[data-node]")].find((each) =>
        each.getAttribute("aria-label")!.startsWith(name),
      )!;
    await waitUntil(() => map.shadowRoot!.querySelectorAll("[data-node]").length === 3);
    return { screen, map, shown, box };
  };
  const press = (element: HTMLElement, key: string, init: KeyboardEventInit = {}) =>
    element.dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true, ...init }),
    );

  it("nudges a box by keys in steps of 8, and makes one change of several presses", async () => {
    const { shown, box } = await onMap();
    const before = shown().nodes.find(({ subject }) => subject.kind === "theme")!.record;
    box("Attuned").focus();
    for (const key of ["ArrowRight", "ArrowRight", "ArrowDown"]) press(box("Attuned"), key);
    await waitUntil(() => {
      const after = shown().nodes.find(({ record }) => record.id === before.id)!.record;
      return after.x === before.x + 16 && after.y === before.y + 8;
    });
    await study.project.undo("coder" as never);
    const after = shown().nodes.find(({ record }) => record.id === before.id)!.record;
    assert.deepEqual([after.x, after.y], [before.x, before.y]);
  });

  it("places codes in the theme of a box with P, and keeps the focus on the map when a box is taken off", async () => {
    const { screen, shown, box } = await onMap();
    box("Time").focus();
    press(box("Time"), "p");
    const dialog = within(root(screen), "sm-theme-codes-dialog").shadowRoot!;
    await waitUntil(() => dialog.textContent.includes("Waiting"));
    button(dialog, "Cancel").click();
    await waitUntil(() => !dialog.querySelector("sm-dialog")!.shadowRoot!.querySelector("dialog")!.open);
    box("Time").focus();
    press(box("Time"), "Delete");
    await waitUntil(() => shown().nodes.length === 2);
    await waitUntil(() => deepActiveElement()?.matches(".stage") === true, "one goes on from the map");
  });

  it("draws a relation by keys alone: L, arrows to the other box, Enter, and a kind; it reads as a sentence", async () => {
    const { screen, map, shown, box } = await onMap();
    box("Time").focus();
    press(box("Time"), "l");
    await map.updateComplete;
    assert.include(map.shadowRoot!.querySelector(".hint")!.textContent, "From Time and space");
    const [from, to] = [box("Time"), box("Attuned")].map((each) => each.getBoundingClientRect());
    press(box("Time"), from!.left > to!.left ? "ArrowLeft" : "ArrowRight");
    const focused = map.shadowRoot!.activeElement as HTMLElement;
    assert.match(focused.getAttribute("aria-label")!, /^Attuned/);
    press(focused, "Enter");
    const dialog = within(root(screen), "sm-relation-dialog").shadowRoot!;
    await waitUntil(() => dialog.querySelector(".sentence") !== null);
    const kind = [...dialog.querySelectorAll("sm-select")].at(-1)!;
    kind.value = "makes-room-for";
    kind.dispatchEvent(new Event("change"));
    await waitUntil(() => dialog.textContent.includes("makes room for"));
    await assert.isAccessible(dialog.host);
    button(dialog, "Draw the relation").click();
    await waitUntil(() => shown().relations.length === 1);
    assert.equal(shown().relations[0]!.record.type, "makes-room-for");
    await waitUntil(() => map.shadowRoot!.querySelector(".words") !== null);
    const words = map.shadowRoot!.querySelector(".words")!;
    assert.equal(words.getAttribute("aria-label"), "Time and space makes room for Attuned interactions");
    await waitUntil(() =>
      /^M-?\d/.test(map.shadowRoot!.querySelector("[data-relation]")!.getAttribute("d") ?? ""),
    );
  });

  it("keeps the words of a relation off a box that is put under them", async () => {
    const { map, shown, box } = await onMap();
    const [question, attuned, time] = (["question", "Attuned", "Time"] as const).map(
      (name) =>
        shown().nodes.find(({ subject }) =>
          subject.kind === "theme" ? subject.node.theme.name.startsWith(name) : name === subject.kind,
        )!.record.id,
    );
    const label = "each needs the other";
    await relateNodes(study.project, coder, time!, attuned!, { type: "relates-to", label });
    const apart = new Map([
      [time!, { x: 0, y: 0 }],
      [attuned!, { x: 1200, y: 0 }],
      [question!, { x: 600, y: 0 }],
    ]);
    await arrangeMap(study.project, coder, shown().record.id, apart);
    const middle = () => map.shadowRoot!.querySelector(".question")!.getBoundingClientRect();
    await waitUntil(() => middle().left > box("Time").getBoundingClientRect().right);
    const hidden = () => {
      const words = map.shadowRoot!.querySelector(".words")!.getBoundingClientRect();
      return [...map.shadowRoot!.querySelectorAll(".box")].filter((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        return words.right > left && words.left < right && words.bottom > top && words.top < bottom;
      });
    };
    await waitUntil(() => hidden().length === 0);
  });

  it("draws a model of the themes alone, without the question, as a map of its own", async () => {
    const { screen } = await onMap();
    button(root(screen), "New map").click();
    const dialog = within(root(screen), "sm-map-dialog").shadowRoot!;
    await waitUntil(() => dialog.querySelector("sm-field") !== null);
    const begins = [...dialog.querySelectorAll("sm-select")].at(-1)!;
    begins.value = "themes";
    begins.dispatchEvent(new Event("change"));
    button(dialog, "Draw the map").click();
    await waitUntil(() => mapsOf(study.project.index).length === 2);
    const model = shownMap(study.project.index, tree(), mapsOf(study.project.index)[1]!.id)!;
    assert.deepEqual(
      model.nodes.map(({ subject }) => subject.kind),
      ["theme", "theme"],
    );
    await waitUntil(() => within(root(screen), "sm-theme-map").map.record.id === model.record.id);
    const bar = within(within(root(screen), "sm-theme-map").shadowRoot!, "sm-map-bar");
    await waitUntil(() => bar.shadowRoot!.textContent.includes("in two columns"));
    await waitUntil(() => !dialog.querySelector("sm-dialog")!.open);
    root(screen).querySelector<HTMLElement>("button[data-map]")!.click();
    await waitUntil(() => dialog.querySelectorAll("sm-field").length === 2);
    assert.isTrue(
      [...dialog.querySelectorAll("sm-field")].at(-1)!.disabled,
      "there is no question to be put in words",
    );
  });

  it("takes a box off the map by pointer alone: it is clicked, and the menu has the rest", async () => {
    const { map, shown } = await onMap();
    const question = map.shadowRoot!.querySelector<HTMLElement>(".box.question")!;
    const bar = within(map.shadowRoot!, "sm-map-bar");
    for (const type of ["pointerdown", "pointerup"])
      question.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    await map.updateComplete;
    assert.isTrue(bar.canTakeOff);
    bar.map.takeOff();
    await waitUntil(() => shown().nodes.every(({ subject }) => subject.kind === "theme"));
    assert.lengthOf(shown().nodes, 2, "the theme that is shown beside stays");
  });

  it("explains the lines that need it: those named by their kind, and those that look otherwise", async () => {
    const { map, shown } = await onMap();
    const [from, to] = shown().nodes.map(({ record }) => record.id);
    const bar = within(map.shadowRoot!, "sm-map-bar");
    const relate = (type: "supports" | "contradicts" | "enhances", label?: string) =>
      relateNodes(study.project, coder, from!, to!, { type, ...(label === undefined ? {} : { label }) });
    await relate("supports", "carries");
    await relate("contradicts", "works against");
    await waitUntil(() => shown().relations.length === 2 && bar.types.size > 0);
    assert.deepEqual([...bar.types], ["contradicts"]);
    await relate("enhances");
    await waitUntil(() => bar.types.has("enhances"));
    assert.isFalse(bar.types.has("supports"));
  });

  it("takes codes that are dropped on a theme, and a code dropped beside as a box of its own", async () => {
    const { map, shown, box } = await onMap();
    const carried = (codeIds: string[]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData("application/x-samtale-theme-codes", JSON.stringify({ codeIds }));
      return dataTransfer;
    };
    const drop = (target: Element, dataTransfer: DataTransfer) => {
      for (const type of ["dragover", "drop"])
        target.dispatchEvent(
          new DragEvent(type, { bubbles: true, composed: true, cancelable: true, dataTransfer }),
        );
    };
    drop(box("Attuned").querySelector("h2")!, carried(["wait", "film"]));
    await waitUntil(() => tree().unplaced.length === 1);
    assert.deepEqual(
      tree().roots[0]!.codes.map(({ node }) => node.code.name),
      ["Waiting", "Seeing oneself"],
    );
    drop(map.shadowRoot!.querySelector(".window")!, carried(["time"]));
    await waitUntil(() => shown().nodes.some(({ subject }) => subject.kind === "code"));
  });

  it("guides through the phases without holding anybody up, and remembers what was read on this device", async () => {
    const screen = await open();
    const strip = within(root(screen), "sm-theme-phases").shadowRoot!;
    strip.querySelector<HTMLElement>('[data-phase="coding"]')!.click();
    await screen.updateComplete;
    const guide = () => within(root(screen), "sm-phase-guide").shadowRoot!;
    await waitUntil(() => guide().textContent.includes("Focus group A"));
    assert.match(guide().textContent.replace(/\s+/g, " "), /Focus group A ?2 of 3/);
    strip.querySelector<HTMLElement>('[data-phase="coding"]')!.focus();
    button(guide(), "We are in this phase now").focus();
    button(guide(), "We are in this phase now").click();
    await waitUntil(() => study.project.index.project.phases?.length === 1);
    await waitUntil(() => deepActiveElement()?.matches("aside") === true, "one goes on beside the map");
    assert.match(guide().textContent, /Since \d+ \w+ \d{4}/, "with the year");
    await waitUntil(
      () => strip.querySelector('[aria-current="step"]')?.getAttribute("data-phase") === "coding",
    );
    await study.commit([add("memos", memoRecord("m"))], { kind: "memo/create" });
    await waitUntil(() => guide().textContent.includes("Memos and diary"), "the log tells what was done");
    const all = guide().querySelector<HTMLAnchorElement>('a[href*="phase="]')!;
    assert.deepInclude(parseRoute(all.hash), { screen: "settings", page: "changes", phase: "coding" });
    strip.querySelector<HTMLElement>('[data-phase="familiarisation"]')!.click();
    await waitUntil(() => guide().querySelector("input") !== null);
    guide().querySelector("input")!.click();
    await waitUntil(() => guide().textContent.includes("1 of 1 read"));
    await assert.isAccessible(screen);
  });
});
