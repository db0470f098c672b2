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
  readonly timeLines?: number;
  readonly rows?: number;
  readonly rowsWithText?: number;
  readonly segments?: number;
  readonly nonEmpty?: number;
  readonly firstStartMs?: number;
  readonly lastEndMs?: number;
  readonly firstStart?: number;
  readonly lastEnd?: number;
  readonly firstTimestampS?: number;
  readonly lastTimestampS?: number;
  readonly firstCueText?: string;
  readonly lastCueText?: string;
  readonly speakers?: Readonly<Record<string, number>> | number;
  readonly speakerLabels?: Readonly<Record<string, number>>;
  readonly topSpeakers?: readonly (readonly [string, number])[];
  readonly turns?: number;
  readonly turnsIfConsecutiveSameSpeakerMerged?: number;
  readonly titleLine?: string;
  readonly firstTurn?: readonly [string, string] | string;
  readonly lastTurn?: readonly [string, string];
  readonly firstTurns?: readonly (readonly [string, string])[];
  readonly firstSentence?: string;
  readonly lastSentence?: string;
  readonly teacherTags?: Readonly<Record<string, number>>;
  readonly studentTags?: Readonly<Record<string, number>>;
}
const files = isThere
  ? (
      JSON.parse(readFileSync(new URL("facts.json", corpus), "utf8")) as {
        files: Record<string, { facts: Facts }>;
      }
    ).files
  : {};
const supported = Object.entries(files).filter(([path]) =>
  /^transcripts\/.*\.(?:vtt|txt|md|docx|srt|sbv|json|tsv|csv|xlsx|odt|rtf|otr|pdf)$/.test(path),
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
      const cues =
        facts.cues ??
        facts.lenientCueCount ??
        facts.timeLines ??
        facts.rowsWithText ??
        facts.rows ??
        facts.segments ??
        facts.nonEmpty;
      if (cues !== undefined) assert.lengthOf(apart.turns, cues);
      if (facts.turnsIfConsecutiveSameSpeakerMerged !== undefined && facts.cues !== undefined)
        assert.lengthOf(joined.turns, facts.turnsIfConsecutiveSameSpeakerMerged);
      const speakers = facts.speakers ?? facts.speakerLabels;
      if (typeof speakers === "number") assert.lengthOf(apart.labels, speakers);
      else if (speakers !== undefined) assert.deepEqual(counts(apart), { ...speakers });
      for (const [label, count] of facts.topSpeakers ?? []) assert.equal(counts(apart)[label], count);
      if (facts.turns !== undefined) assert.lengthOf(joined.turns, facts.turns);

      const firstMs = facts.firstStartMs ?? inMs(facts.firstStart) ?? inMs(facts.firstTimestampS);
      if (firstMs !== undefined) assert.equal(joined.turns[0]!.startMs, firstMs);
      const lastMs = facts.lastEndMs ?? inMs(facts.lastEnd);
      if (lastMs !== undefined) assert.equal(joined.turns.at(-1)!.endMs, lastMs);
      if (facts.lastTimestampS !== undefined)
        assert.equal(joined.turns.at(-1)!.startMs, inMs(facts.lastTimestampS));

      const words = apart.turns.map(({ start, end }) => plain(apart.text.slice(start, end)));
      if (facts.firstCueText !== undefined) assert.include(plain(facts.firstCueText), words[0] ?? "no words");
      if (facts.lastCueText !== undefined)
        assert.include(plain(facts.lastCueText), words.at(-1) ?? "no words");
      if (facts.firstSentence !== undefined) assert.equal(words[0], plain(facts.firstSentence));
      if (facts.lastSentence !== undefined) assert.equal(words.at(-1), plain(facts.lastSentence));
      if (facts.titleLine !== undefined) assert.equal(joined.outside[0]?.text, facts.titleLine);
      const begin = (index: number): [string | undefined, string] => {
        const turn = joined.turns.at(index)!;
        return [joined.labels[turn.speaker], joined.text.slice(turn.start, turn.end)];
      };
      const firstTurn = parted(facts.firstTurn);
      const stated = [...(facts.firstTurns ?? (firstTurn === undefined ? [] : [firstTurn]))].map(
        (turn, index) => [turn, begin(index)] as const,
      );
      if (facts.lastTurn !== undefined) stated.push([facts.lastTurn, begin(-1)]);
      for (const [[label, text], [found, said]] of stated) {
        assert.equal(found, label);
        assert.isTrue(said.startsWith(text));
      }
      for (const [column, tags] of [
        ["Teacher Tag", facts.teacherTags],
        ["Student Tag", facts.studentTags],
      ] as const)
        for (const [tag, count] of Object.entries(tags ?? {}))
          assert.lengthOf(
            joined.codings!.filter((coding) => coding.column === column && coding.code === tag),
            count,
          );
    });
});

/** "Anna: One." as name and words. */
const parted = (turn: Facts["firstTurn"]): readonly [string, string] | undefined =>
  typeof turn === "string" ? [turn.slice(0, turn.indexOf(":")), turn.slice(turn.indexOf(":") + 2)] : turn;

const inMs = (seconds: number | undefined): number | undefined =>
  seconds === undefined ? undefined : Math.round(seconds * 1000);
