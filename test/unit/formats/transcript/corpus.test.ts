import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { assert } from "chai";
import { read } from "../reading.ts";

/** Facts an independent script computed about real files; absent outside the developers' machines. */
const corpus = new URL("../../../../../shared/corpus/", import.meta.url);
const isThere = existsSync(corpus);
interface Facts {
  readonly cues?: number;
  readonly lenientCueCount?: number;
  readonly firstStartMs?: number;
  readonly lastEndMs?: number;
  readonly firstCueText?: string;
  readonly lastCueText?: string;
  readonly speakers?: Readonly<Record<string, number>>;
  readonly speakerLabels?: Readonly<Record<string, number>>;
  readonly turns?: number;
  readonly turnsIfConsecutiveSameSpeakerMerged?: number;
  readonly titleLine?: string;
  readonly firstTurn?: readonly [string, string];
  readonly lastTurn?: readonly [string, string];
}
const files = isThere
  ? (
      JSON.parse(readFileSync(new URL("facts.json", corpus), "utf8")) as {
        files: Record<string, { facts: Facts }>;
      }
    ).files
  : {};
const supported = Object.entries(files).filter(([path]) =>
  /^transcripts\/.*\.(?:vtt|txt|md|docx)$/.test(path),
);
/** Words alone: labels, markup and line breaks are written differently in the facts. */
const plain = (text: string) =>
  text
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();

describe("real transcripts", { skip: isThere ? false : "the shared corpus is not on this machine" }, () => {
  for (const [path, { facts }] of supported)
    it(`reads ${path} as its facts say`, async () => {
      const bytes = new Uint8Array(readFileSync(new URL(path, corpus)));
      const joined = await read(bytes, path);
      const apart = await read(bytes, path, { joinCues: false });
      for (const draft of [joined, apart])
        assert.equal(
          draft.turns.map(({ start, end }) => draft.text.slice(start, end)).join("\n"),
          draft.text,
        );
      const counts = (draft: typeof apart) =>
        Object.fromEntries(
          draft.labels.map((label, index) => [
            label,
            draft.turns.filter(({ speaker }) => speaker === index).length,
          ]),
        );
      const cues = facts.cues ?? facts.lenientCueCount;
      if (cues !== undefined) assert.lengthOf(apart.turns, cues);
      if (facts.turnsIfConsecutiveSameSpeakerMerged !== undefined && facts.cues !== undefined)
        assert.lengthOf(joined.turns, facts.turnsIfConsecutiveSameSpeakerMerged);
      const speakers = facts.speakers ?? facts.speakerLabels;
      if (speakers !== undefined) assert.deepEqual(counts(apart), { ...speakers });
      if (facts.turns !== undefined) assert.lengthOf(joined.turns, facts.turns);
      if (facts.firstStartMs !== undefined) assert.equal(joined.turns[0]!.startMs, facts.firstStartMs);
      if (facts.lastEndMs !== undefined) assert.equal(joined.turns.at(-1)!.endMs, facts.lastEndMs);
      const words = apart.turns.map(({ start, end }) => plain(apart.text.slice(start, end)));
      if (facts.firstCueText !== undefined) assert.include(plain(facts.firstCueText), words[0] ?? "no words");
      if (facts.lastCueText !== undefined)
        assert.include(plain(facts.lastCueText), words.at(-1) ?? "no words");
      if (facts.titleLine !== undefined) assert.equal(joined.outside[0]?.text, facts.titleLine);
      for (const [turn, fact] of [
        [joined.turns[0]!, facts.firstTurn],
        [joined.turns.at(-1)!, facts.lastTurn],
      ] as const) {
        if (fact === undefined) continue;
        assert.equal(joined.labels[turn.speaker], fact[0]);
        assert.isTrue(joined.text.slice(turn.start, turn.end).startsWith(fact[1]));
      }
    });
});
