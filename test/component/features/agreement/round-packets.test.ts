import { assert } from "@open-wc/testing";
import { applyCode } from "#actions/apply-code";
import { openProjectFile } from "#actions/open-project-file";
import { saveAssignment, saveReturn } from "#actions/save-packet";
import { creation } from "#domain/model/changes";
import type { CodeId, CoderId, RoundId, SourceId } from "#domain/model/ids";
import type { Environment } from "#domain/model/environment";
import type { RoundPackets } from "#features/agreement/packets/round-packets";
import { Library } from "#storage/read/library";
import { OpenProject } from "#storage/read/open-project";
import { deleteDatabases, freshDatabase } from "../../../support/fresh-database.ts";
import { inProject } from "../../../support/in-project.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { codeRecord, coderRecord, contentsOf, sourceRecord } from "../../../support/records.ts";
import { replaceMethod } from "../../../support/replace-method.ts";
import { assignmentRecord, roundRecord } from "../../../support/round-records.ts";
import { openStudy } from "../../../support/study.ts";
import { testEnvironment } from "../../../support/test-environment.ts";
import { waitUntil } from "../../../support/wait-until.ts";
import { button, has, within } from "../../../support/within.ts";
import "#features/agreement/packets/round-packets";

const roundId = "round" as RoundId;
const sourceId = "source" as SourceId;
const lead = "coder" as CoderId;
const bo = "bo" as CoderId;
const cy = "cy" as CoderId;
const text = Array.from({ length: 12 }, (_, at) => `Line ${at} says something of its own.`).join("\n");

const sha256 = async (words: string): Promise<string> => {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(words));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};
const deviceEnvironment = (name: string): Environment => {
  const plain = testEnvironment();
  return { newId: () => `${name}-${plain.newId()}`, now: () => plain.now() };
};

describe("<sm-round-packets>", () => {
  const opened: OpenProject[] = [];
  before(loadTokens);
  beforeEach(() => localStorage.clear());
  afterEach(async () => {
    for (const project of opened.splice(0)) project.close();
    await deleteDatabases();
  });

  /** A running round of three coders; the lead, at work here, and Bo have something to code. */
  const begin = async ({ words = text, isBlind = false } = {}): Promise<OpenProject> => {
    const { project, commit, database, environment } = await openStudy();
    opened.push(project);
    const source = { length: words.length, hash: await sha256(words), speakers: [{ label: "Ada" }] };
    const coderIds = [lead, bo, cy];
    const round = roundRecord("round", {
      name: "Round 1",
      state: "running",
      isBlind,
      startedAt: 1,
      coderIds,
    });
    const coders = [
      coderRecord("bo", { name: "Bo", initials: "BO" }),
      coderRecord("cy", { name: "Cy", initials: "CY" }),
    ];
    await commit(
      [
        creation("sources", sourceRecord("source", { name: "Talk", ...source })),
        creation("codes", codeRecord("code")),
        ...coders.map((coder) => creation("coders", coder)),
        creation("rounds", round),
        ...[lead, bo].map((coderId) =>
          creation("assignments", assignmentRecord(`a-${coderId}`, { roundId, coderId, sourceId })),
        ),
      ],
      { kind: "source/import", contents: [contentsOf("source", words)] },
    );
    const seen = await OpenProject.open(database, project.id, environment, lead);
    opened.push(seen);
    return seen;
  };
  const show = async (project: OpenProject, isCopy = false): Promise<RoundPackets> => {
    const { element } = await inProject(project, "sm-round-packets", {
      project,
      round: project.index.records.rounds.get(roundId)!,
      coderId: isCopy ? bo : lead,
      isCopy,
    });
    return element;
  };
  /** What Bo hands back, who coded one passage on a device of their own. */
  const returned = async (project: OpenProject, passphrase?: string): Promise<File> => {
    const library = new Library(freshDatabase(), deviceEnvironment("bo"));
    const packet = await saveAssignment(project, roundId, bo);
    const { projectId } = await openProjectFile(library, packet);
    const copy = await library.open(projectId, bo);
    opened.push(copy);
    await applyCode(copy, { coderId: bo, sourceId, codeId: "code" as CodeId, range: { start: 0, end: 6 } });
    return new File([await saveReturn(copy, roundId, bo, { passphrase })], "bo.samtale");
  };
  const drop = (panel: RoundPackets, ...files: readonly File[]) => {
    const dataTransfer = new DataTransfer();
    for (const file of files) dataTransfer.items.add(file);
    within(panel, ".drop").dispatchEvent(new DragEvent("drop", { dataTransfer, cancelable: true }));
  };
  const rows = (panel: RoundPackets) =>
    [...panel.shadowRoot!.querySelectorAll("li")].map((row) => row.textContent.replace(/\s+/g, " ").trim());
  const files = (panel: RoundPackets) =>
    [...panel.shadowRoot!.querySelectorAll("sm-returned-file")].map((file) =>
      file.shadowRoot!.textContent.replace(/\s+/g, " ").trim(),
    );
  const settled = (panel: RoundPackets, words: string) =>
    waitUntil(() => files(panel).at(-1)?.includes(words) === true);
  const codings = (project: OpenProject) => [...project.index.allCodings].length;

  it("says who needs a packet, saves one and remembers when, locked or not", async () => {
    const panel = await show(await begin());
    assert.deepEqual(rows(panel), [
      "coderOn this device Not needed",
      "BoNot saved here Save packet…",
      "CyNothing assigned",
    ]);
    await assert.isAccessible(panel);
    // Nothing is to be downloaded here.
    const restore = replaceMethod(
      HTMLElement.prototype,
      "click",
      (original) =>
        function (this: HTMLElement): void {
          if (!(this instanceof HTMLAnchorElement)) original.call(this);
        },
    );
    try {
      button(panel, "Save packet for Bo").click();
      await waitUntil(() => has(panel, "sm-select"));
      button(within(panel, "sm-packet-dialog"), "Save file").click();
      await waitUntil(() => rows(panel)[1]?.startsWith("BoSaved") === true);
      assert.include(rows(panel)[1], "Save again…");
      assert.notInclude(rows(panel)[1], "locked");
    } finally {
      restore();
    }
  });

  it("offers to hand work back to whoever holds a packet, and nothing else; and to nobody else", async () => {
    const project = await begin();
    const atLead = await show(project);
    assert.throws(() => button(atLead, "Save return file"));
    const atCoder = await show(project, true);
    assert.exists(button(atCoder, "Save return file"));
    assert.isFalse(has(atCoder, "li"));
    assert.isFalse(has(atCoder, ".drop"));
    await assert.isAccessible(atCoder);
  });

  it("merges what comes back, says how much was new, and that reading it again changes nothing", async () => {
    const project = await begin();
    const panel = await show(project);
    const file = await returned(project);
    drop(panel, file);
    await settled(panel, "Merged: 1 change.");
    assert.equal(codings(project), 1);
    assert.match(rows(panel)[1]!, /Returned \d/);
    drop(panel, file);
    await settled(panel, "Read again, same result: its 1 change is here already.");
    assert.equal(codings(project), 1);
    await assert.isAccessible(panel);
  });

  it("gives no numbers of a blind round, and shows nothing of what it merged", async () => {
    const project = await begin({ isBlind: true });
    const panel = await show(project);
    const file = await returned(project);
    drop(panel, file);
    await settled(panel, "Merged. What was coded stays out of sight until the round closes.");
    drop(panel, file);
    await settled(panel, "Read again, same result: all of it is here already.");
    assert.notMatch(files(panel).join(" "), /\d change/);
    assert.equal(codings(project), 0);
    assert.lengthOf((await project.wholeArchive()).codings, 1);
  });

  it("asks for the passphrase of a locked file, again where it does not open it", async () => {
    const project = await begin();
    const panel = await show(project);
    drop(panel, await returned(project, "three plain words"));
    await settled(panel, "Locked. Give its passphrase");
    const file = within(panel, "sm-returned-file");
    await assert.isAccessible(panel);
    const type = (words: string) => {
      const field = within(file, "sm-field");
      field.value = words;
      field.dispatchEvent(new Event("input"));
      button(file, "Open").click();
    };
    type("three other words");
    await waitUntil(() => has(file, "sm-field") && within(file, "sm-field").error !== "");
    assert.equal(within(file, "sm-field").error, "That does not open it.");
    type("three plain words");
    await settled(panel, "Merged: 1 change.");
  });

  it("refuses a file whose text is another, shows where, and merges the rest when told to", async () => {
    const other = await begin({ words: text.replace("Line 3 says", "Line 3 said") });
    const file = await returned(other);
    const project = await begin();
    const panel = await show(project);
    drop(panel, file);
    await settled(panel, "Not merged. Talk differs from the text here");
    assert.isTrue(within(panel, "sm-returned-file").bad);
    assert.equal(codings(project), 0);
    await assert.isAccessible(panel);
    button(panel, "Merge the rest").click();
    await settled(panel, "1 change was left out because the text differs.");
    assert.equal(codings(project), 0);
  });

  it("says of a damaged file that nothing was changed", async () => {
    const project = await begin();
    const panel = await show(project);
    const whole = await returned(project);
    drop(panel, new File([whole.slice(0, Math.floor(whole.size / 2))], "half.samtale"));
    await settled(panel, "Nothing was changed.");
    assert.isTrue(within(panel, "sm-returned-file").bad);
    assert.equal(codings(project), 0);
    assert.notMatch(rows(panel)[1]!, /Returned/);
  });
});
