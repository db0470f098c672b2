import { planImport, type IncomingSource } from "#domain/intake/plan-import";
import type { ParticipantId } from "#domain/model/ids";
import { assert } from "chai";
import { describe, it } from "node:test";

const environment = () => {
  let next = 0;
  return { newId: () => `id${++next}`, now: () => 1000 };
};
const incoming: IncomingSource = {
  name: "Focus group A",
  kind: "group-interview",
  wave: "T1",
  file: "fga.vtt",
  format: "vtt",
  text: "Hello.\nYes.\nMm.",
  hash: "abc",
  turns: [
    { start: 0, end: 6, speaker: 0, startMs: 0, endMs: 900 },
    { start: 7, end: 11, speaker: 1 },
    { start: 12, end: 15, speaker: -1 },
  ],
  cues: [{ start: 0, end: 6, startMs: 0, endMs: 900 }],
  outside: [],
  speakers: [
    { label: "MODERATOR", person: { key: "m", name: "Moderator", role: "moderator" } },
    { label: "T1", person: { key: "t", name: "Teacher 1", participantId: "known" as ParticipantId } },
    { label: "Mod", person: { key: "m", name: "Moderator", role: "moderator" } },
    { label: "Voice" },
  ],
};

describe("planImport", () => {
  const { patch, contents, created } = planImport(incoming, 4, environment());

  it("creates each new person once and points every label to them; known ones are pointed to", () => {
    assert.deepEqual(
      patch.map(({ table }) => table),
      ["participants", "sources"],
    );
    const person: object = { ...patch[0]!.after };
    assert.deepEqual(person, {
      id: "id1",
      name: "Moderator",
      role: "moderator",
      createdAt: 1000,
    });
    assert.deepEqual([...created], [["m", "id1"]]);
    assert.deepEqual((patch[1]!.after as { speakers: unknown }).speakers, [
      { label: "MODERATOR", participantId: "id1" },
      { label: "T1", participantId: "known" },
      { label: "Mod", participantId: "id1" },
      { label: "Voice" },
    ]);
  });

  it("records what the transcript is, without fields that nobody set", () => {
    const { speakers, ...source } = patch[1]!.after as Record<string, unknown>;
    assert.isArray(speakers);
    assert.deepEqual(source, {
      id: "id2",
      name: "Focus group A",
      kind: "group-interview",
      wave: "T1",
      order: 4,
      hash: "abc",
      length: 15,
      file: "fga.vtt",
      format: "vtt",
      importedAt: 1000,
    });
  });

  it("keeps text, turns and inner times beside the patch, not in it", () => {
    assert.notInclude(JSON.stringify(patch), "Hello");
    assert.equal(contents.text, incoming.text);
    assert.deepEqual(
      [...contents.turns].map(({ speaker }) => speaker),
      [0, 1, -1],
    );
    assert.deepEqual([...contents.cues!.endsMs], [900]);
    assert.notProperty(contents, "outside");
  });
});
