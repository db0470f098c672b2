import { describe, it } from "node:test";
import { assert } from "chai";
import { creation, edition } from "#domain/model/changes";
import type {
  CodebookVersionId,
  CoderId,
  LogEntryId,
  ParticipantId,
  RoundId,
  SourceId,
} from "#domain/model/ids";
import type { LogEntry, Patch } from "#domain/model/patch";
import { Turns } from "#domain/model/turns";
import type { ProjectArchive } from "#domain/query/project-archive";
import { noRecords } from "#domain/query/records";
import { acceptedEntries, assignmentPacket, differingTexts, returnPacket } from "#domain/rounds/packet";
import {
  codeRecord,
  coderRecord,
  codingRecord,
  memoRecord,
  participantRecord,
  projectRecord,
  sourceRecord,
} from "../../../support/records.ts";
import { assignmentRecord, roundRecord } from "../../../support/round-records.ts";

const [ana, bo] = ["ana", "bo"] as unknown as [CoderId, CoderId];
const one = "one" as SourceId;
const two = "two" as SourceId;
const round = roundRecord("round", { coderIds: [ana, bo], codebookVersionId: "v2" as CodebookVersionId });
const source = (id: SourceId, person: string) =>
  sourceRecord(id, {
    length: 9,
    hash: `hash of ${id}`,
    speakers: [{ label: person, participantId: person as ParticipantId }],
  });
const entry = (id: string, coderId: CoderId, patch: Patch) =>
  ({ id, sequence: 1, clock: id, coderId, patch }) as unknown as LogEntry;
const coding = (id: string, coderId: CoderId, sourceId: SourceId) => codingRecord(id, { coderId, sourceId });
const version = (id: string) => ({ id: id as CodebookVersionId, number: 1, note: "", at: 0, codes: [] });
const contents = (sourceId: SourceId, text = "The words") => ({ sourceId, text, turns: Turns.of([]) });

const archive: ProjectArchive = {
  ...noRecords,
  project: projectRecord("p"),
  coders: [coderRecord("ana"), coderRecord("bo"), coderRecord("agreed", { agreedIn: "round" as RoundId })],
  participants: [participantRecord("Ada"), participantRecord("Bea")],
  sources: [source(one, "Ada"), source(two, "Bea")],
  codes: [codeRecord("code")],
  codebookVersions: [version("v1"), version("v2")],
  rounds: [round, roundRecord("earlier")],
  assignments: [
    assignmentRecord("a1", { coderId: ana, sourceId: one }),
    assignmentRecord("b1", { coderId: bo, sourceId: one }),
    assignmentRecord("a2", { coderId: ana, sourceId: two, removed: true }),
  ],
  memos: [memoRecord("memo-of-bo", { coderId: bo, targets: [{ kind: "source", sourceId: one }] })],
  codings: [coding("ana-one", ana, one), coding("bo-one", bo, one), coding("ana-two", ana, two)],
  turns: new Map([
    [one, Turns.of([])],
    [two, Turns.of([])],
  ]),
  contents: new Map([
    [one, contents(one)],
    [two, contents(two)],
  ]),
  log: [entry("1", bo, [creation("codings", coding("bo-one", bo, one))])],
};

describe("the packet of a coder", () => {
  const packet = assignmentPacket(archive, round, ana);

  it("holds the texts assigned to them with their people, the frozen codebook, and their own work", () => {
    const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
    assert.deepEqual(packet.packet, { kind: "assignment", roundId: round.id, coderId: ana, clock: "1" });
    assert.deepEqual(ids(packet.sources), ["one"]);
    assert.deepEqual([...packet.contents.keys()], [one]);
    assert.deepEqual(ids(packet.participants), ["Ada"]);
    assert.deepEqual(ids(packet.codebookVersions), ["v2"]);
    assert.deepEqual(ids(packet.assignments), ["a1"]);
    assert.deepEqual(ids(packet.codings), ["ana-one"]);
    assert.deepEqual(ids(packet.coders), ["ana", "bo"]);
    assert.deepEqual(ids(packet.rounds), ["round"]);
  });

  it("says nothing of what others did: not in codings, memos, assignments or history", () => {
    const said = JSON.stringify({
      ...packet,
      coders: [],
      rounds: [],
      turns: [],
      contents: [...packet.contents],
    });
    assert.notInclude(said, "bo-one");
    assert.notInclude(said, "memo-of-bo");
    assert.notInclude(said, `"b1"`);
    assert.isEmpty(packet.log);
  });

  it("is marked as theirs when it comes back", () => {
    assert.deepEqual(returnPacket(archive, round, bo).packet, {
      kind: "return",
      roundId: round.id,
      coderId: bo,
    });
  });
});

describe("a packet that came back", () => {
  const here = new Map(archive.sources.map((each) => [each.id, each]));
  const returned = (text: string, log: readonly LogEntry[] = []): ProjectArchive => ({
    ...archive,
    sources: archive.sources.map((each) => ({
      ...each,
      hash: each.id === one ? `hash of ${text}` : each.hash,
    })),
    contents: new Map([
      [one, contents(one, text)],
      [two, contents(two)],
    ]),
    log,
  });

  it("is compared text by text, and a difference is shown from where it begins to where it ends", () => {
    assert.isEmpty(differingTexts(archive, here, () => "The words"));
    assert.deepEqual(
      differingTexts(returned("The other words"), here, () => "The words"),
      [{ sourceId: one, name: here.get(one)!.name, at: 4, here: "", there: "other " }],
    );
    assert.deepInclude(differingTexts(returned("The worlds"), here, () => "The words")[0], {
      at: 7,
      here: "",
      there: "l",
    });
  });

  it("is taken in but for what speaks of a text that differs, and for the project's own record", () => {
    const log = [
      entry("1", ana, [creation("codings", coding("x", ana, one))]),
      entry("2", ana, [creation("codings", coding("y", ana, two))]),
      entry("3", ana, edition("assignments", archive.assignments[0]!, { status: "complete" })),
      entry("4", ana, [
        creation("memos", memoRecord("m", { coderId: ana, targets: [{ kind: "source", sourceId: one }] })),
      ]),
      entry("5", ana, edition("codings", archive.codings[0]!, { end: 3 })),
      entry("6", ana, edition("project", archive.project, { name: "Mine" })),
    ];
    const taken = (refused: readonly SourceId[]) => {
      const { accepted, leftOut } = acceptedEntries(returned("x", log), new Set(refused));
      return [accepted.map(({ id }) => id as string).join(" "), leftOut];
    };
    assert.deepEqual(taken([one]), ["2", 5]);
    assert.deepEqual(taken([two]), ["1 3 4 5", 2]);
    assert.deepEqual(taken([]), ["1 2 3 4 5", 1]);
  });

  it("is taken in part where a deed speaks of a text that differs among others, and so is its undoing", () => {
    const code = creation("codes", codeRecord("new"));
    const made = [code, creation("codings", coding("z", ana, one))];
    const taken = edition("codes", codeRecord("new"), { deleted: true });
    const log = [
      entry("1", ana, made),
      {
        ...entry("2", ana, [...taken, creation("codings", coding("w", ana, one))]),
        undoes: "1" as LogEntryId,
      },
    ];
    const { accepted, leftOut } = acceptedEntries(returned("x", log), new Set([one]));
    assert.equal(leftOut, 2);
    assert.deepEqual(
      accepted.map(({ patch }) => patch),
      [[code], taken],
    );
    const [first, second] = accepted;
    assert.notInclude(["1", "2"], first!.id as string);
    assert.equal(second!.undoes, first!.id);
    assert.deepEqual(acceptedEntries(returned("x", log), new Set([one, two])).accepted, accepted);
  });
});
