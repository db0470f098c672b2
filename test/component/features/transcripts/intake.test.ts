import { assert, aTimeout } from "@open-wc/testing";
import type { IncomingTranscript } from "#actions/read-transcript";
import { AppError } from "#domain/errors";
import { textSketch } from "#domain/intake/text-sketch";
import type { ParticipantId } from "#domain/model/ids";
import { fail, ok, type Result } from "#domain/result";
import { Intake, type IntakeSurroundings } from "#features/transcripts/intake";
import { openTurns } from "#features/transcripts/intake-file";
import { incomingSource } from "#features/transcripts/incoming-source";

/** A draft with a turn a line: "Ana: text", or a line without a label. */
function transcript(lines: readonly string[]): IncomingTranscript {
  const parts = lines.map((line) => /^(?:(\w[\w ]*): )?(.*)$/.exec(line)!);
  const labels = [...new Set(parts.flatMap(([, label]) => label ?? []))];
  const text = parts.map(([, , talk]) => talk).join("\n");
  let at = 0;
  const turns = parts.map(([, label, talk]) => {
    const turn = {
      start: at,
      end: at + talk!.length,
      speaker: label === undefined ? -1 : labels.indexOf(label),
    };
    at = turn.end + 1;
    return turn;
  });
  const reading = {
    labels: "colon",
    labelChoices: [],
    times: "none",
    timeChoices: [],
    formatChoices: [],
    encodingChoices: [],
  } as const;
  const draft = {
    format: "txt",
    encoding: "utf-8",
    text,
    labels,
    turns,
    outside: [],
    reading,
    notes: [],
  } as const;
  return { draft, hash: text, sketch: textSketch(text) };
}

const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ");

describe("Intake", () => {
  let reads: { name: string; settle: (result: Result<IncomingTranscript>) => void; signal: AbortSignal }[];
  const intake = (over: Partial<IntakeSurroundings> = {}) => {
    let next = 0;
    reads = [];
    return new Intake({
      read: (file, _options, signal) =>
        new Promise((settle) => reads.push({ name: file.name, settle, signal })),
      known: () => Promise.resolve([]),
      participants: [],
      newId: () => `id${++next}`,
      ...over,
    });
  };
  const file = (name: string) => new File(["x"], name);

  it("reads two files at a time, in the order they came, and goes on when one is settled", async () => {
    const one = intake();
    one.add([file("a.txt"), file("b.txt"), file("c.txt")]);
    assert.deepEqual(
      reads.map(({ name }) => name),
      ["a.txt", "b.txt"],
    );
    reads[0]!.settle(fail(new AppError("import/empty", { file: "a.txt" })));
    await aTimeout(0);
    assert.equal(reads[2]!.name, "c.txt");
    assert.deepEqual(one.files[0]!.state, {
      kind: "refused",
      error: { code: "import/empty", detail: { file: "a.txt" } },
    });
    assert.equal(one.settled, 1);
  });

  it("goes on with the others when reading one of them breaks", async () => {
    const one = intake({ read: () => Promise.reject(new Error("worker gone")) });
    one.add([file("a.txt"), file("b.txt"), file("c.txt")]);
    await aTimeout(0);
    assert.deepEqual(
      one.files.map(({ state }) => state.kind),
      ["refused", "refused", "refused"],
    );
  });

  it("ends reading a file that is taken out, and takes no late answer for it", async () => {
    const one = intake();
    one.add([file("a.txt")]);
    one.remove(one.files[0]!.id);
    assert.isTrue(reads[0]!.signal.aborted);
    reads[0]!.settle(ok(transcript(["A: hi"])));
    await aTimeout(0);
    assert.isEmpty(one.files);
    assert.isEmpty(one.people);
  });

  it("shares people between files and drops those whom nobody's label stands for", async () => {
    const one = intake();
    one.add([file("a.txt"), file("b.txt")]);
    reads[0]!.settle(ok(transcript(["Moderator: a", "Teacher 1: b"])));
    await aTimeout(0);
    reads[1]!.settle(ok(transcript(["MODERATOR: c", "Teacher 2: d"])));
    await aTimeout(0);
    assert.sameMembers(
      one.people.map(({ name }) => name),
      ["Moderator", "Teacher 1", "Teacher 2"],
    );
    const [a, b] = one.files;
    assert.equal(
      a!.speakers.find(({ label }) => label === "Moderator")!.personKey,
      b!.speakers.find(({ label }) => label === "MODERATOR")!.personKey,
    );
    one.remove(b!.id);
    assert.notInclude(
      one.people.map(({ name }) => name),
      "Teacher 2",
    );
  });

  it("leaves out a text that is in the project already, word for word, and names one that is nearly so", async () => {
    const there = transcript([`A: ${long}`]);
    const one = intake({
      known: () => Promise.resolve([{ name: "Group A", hash: there.hash, sketch: there.sketch }]),
    });
    one.add([file("same.txt"), file("near.txt")]);
    reads[0]!.settle(ok(transcript([`A: ${long}`])));
    reads[1]!.settle(ok(transcript([`A: ${long} and some more`])));
    await aTimeout(0);
    const [same, near] = one.files;
    assert.deepEqual(same!.likeness, { name: "Group A", share: 1, same: true });
    assert.isFalse(same!.included);
    assert.equal(near!.likeness!.name, "Group A");
    assert.isBelow(near!.likeness!.share, 1);
    assert.isTrue(near!.included);
    one.include(same!.id, true);
    assert.lengthOf(one.chosen, 2);
  });

  it("sets fields for one or all, and guesses leave decided ones alone", async () => {
    const one = intake();
    one.add([file("a.txt"), file("b.txt")]);
    one.describe(undefined, { kind: "meeting", wave: "T2" });
    reads[0]!.settle(ok(transcript(["A: x", "B: y", "C: z"])));
    await aTimeout(0);
    assert.equal(one.files[0]!.fields.kind, "meeting");
    one.describe(one.files[1]!.id, { wave: "T3" });
    assert.deepEqual(
      one.files.map(({ fields }) => fields.wave),
      ["T2", "T3"],
    );
  });

  it("hands over turns as decided: joined, given a speaker, or left open", async () => {
    const one = intake();
    one.add([file("a.txt")]);
    reads[0]!.settle(ok(transcript(["Ana: one", "two", "three", "Bo: four", "five"])));
    await aTimeout(0);
    const { id } = one.files[0]!;
    assert.deepEqual(openTurns(one.files[0]!), [1, 2, 4]);
    one.fix(id, [1], "join");
    one.fix(id, [2], { speaker: 1 });
    assert.deepEqual(openTurns(one.files[0]!), [4]);
    const { turns, text, speakers } = incomingSource(one.files[0]!, one);
    assert.deepEqual(
      turns.map(({ start, end, speaker }) => [text.slice(start, end), speaker]),
      [
        ["one\ntwo", 0],
        ["three", 1],
        ["four", 1],
        ["five", -1],
      ],
    );
    assert.deepEqual(
      speakers.map(({ person }) => person?.name),
      ["Ana", "Bo"],
    );
  });

  it("lets a label stand for somebody else, a new person or nobody, and edits only new people", async () => {
    const bo = { key: "p", participantId: "p" as ParticipantId, name: "Bo" };
    const one = intake({ participants: [bo] });
    one.add([file("a.txt")]);
    reads[0]!.settle(ok(transcript(["Ana: one", "Bo: two"])));
    await aTimeout(0);
    const { id } = one.files[0]!;
    one.assignNew(id, "Ana", "Teacher 1");
    const key = one.files[0]!.speakers[0]!.personKey!;
    one.editPerson(key, { role: "teacher" });
    one.editPerson("p", { role: "coach" });
    one.assign(id, "Bo", undefined);
    const { speakers } = incomingSource(one.files[0]!, one);
    assert.deepEqual(speakers, [
      { label: "Ana", person: { key, name: "Teacher 1", role: "teacher" } },
      { label: "Bo", person: undefined },
    ]);
    assert.deepInclude(one.people, bo);
  });

  it("knows the people of an imported file as participants from then on", async () => {
    const one = intake();
    one.add([file("a.txt"), file("b.txt")]);
    reads[0]!.settle(ok(transcript(["Ana: one"])));
    reads[1]!.settle(ok(transcript(["Ana: two"])));
    await aTimeout(0);
    const key = one.files[0]!.speakers[0]!.personKey!;
    one.imported(one.files[0]!.id, new Map([[key, "made" as ParticipantId]]));
    assert.lengthOf(one.files, 1);
    assert.equal(incomingSource(one.files[0]!, one).speakers[0]!.person!.participantId, "made");
  });
});
