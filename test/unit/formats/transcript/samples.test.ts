import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { assert } from "chai";
import { read, spoken } from "../reading.ts";

const samples = new URL("../../../../samples/formats/", import.meta.url);

/** By sample: how many turns, who speaks, and how the second turn reads. */
const expected: Readonly<Record<string, [turns: number, labels: string[], second: string]>> = {
  "bold.docx": [
    4,
    ["Coach", "Teacher 3"],
    "Teacher 3: It is only half a minute.|She raises her hand.|For the first time.",
  ],
  "bold.md": [
    4,
    ["Coach", "Teacher 3", "Teacher 4"],
    "Teacher 3: Yes. It is only half a minute, but she raises her hand for the first time. [laughter]|And I wait.",
  ],
  "noscribe.txt": [
    5,
    ["S01", "S00", "S02"],
    "S00: It is only half a minute, but she raises her hand for the first time. And I wait.",
  ],
  "noscribe.vtt": [
    3,
    ["S01", "S00"],
    "S01: Shall we start with the clip you liked best? (..) //S00: Yes. //",
  ],
  "otter.txt": [
    4,
    ["Coach", "Teacher 3", "Unknown Speaker"],
    "Teacher 3: Yes. It is only half a minute, but she raises her hand for the first time.",
  ],
  "bold.odt": [4, ["Coach", "Teacher 3"], "Teacher 3: It is only half a minute.|She raises her hand."],
  "captions.sbv": [2, [], "-: with the clip you liked best?"],
  "f4.rtf": [4, ["I", "B"], "B: It is only half a minute… she raises her hand."],
  "printed.pdf": [
    6,
    ["Coach", "Teacher 3", "Teacher 4"],
    "Teacher 3: Yes. It is only half a minute, but she raises her hand for the first time. And I wait.",
  ],
  "review.otr": [3, ["Coach", "Teacher 3"], "Teacher 3: Yes. It is only half a minute."],
  "table.csv": [3, ["Coach", "Teacher 3"], "Teacher 3: Yes. It is only half a minute."],
  "table.xlsx": [2, ["Coach", "Teacher 3"], "Teacher 3: Yes. It is only half a minute."],
  "whisper.srt": [2, ["SPEAKER_00", "SPEAKER_01"], "SPEAKER_01: Yes. It is only half a minute."],
  "whisper.tsv": [3, [], "-: with the clip you liked best?"],
  "whisperx.json": [2, ["SPEAKER_00", "SPEAKER_01"], "SPEAKER_01: Yes. It is only half a minute."],
  "plain.txt": [
    7,
    ["COACH", "TEACHER 3", "TEACHER 4"],
    "TEACHER 3: Yes. It is only half a minute, but she raises her hand for the first time.",
  ],
  "rolling.vtt": [2, [], "-: with the clip"],
  "teams.docx": [3, ["Coach", "Teacher Three"], "Teacher Three: It is only half a minute."],
  "teams.vtt": [2, ["Coach, Cora [SCHOOL]", "Teacher & Three"], "Teacher & Three: Yes. She raises her hand."],
  "zoom.vtt": [
    4,
    ["Coach", "Teacher 3 (she/her)", "Teacher 4"],
    "Teacher 3 (she/her): Yes. It is only half a minute.",
  ],
};

describe("the samples of samples/formats", () => {
  for (const name of readdirSync(samples).filter((name) => name !== "README.md"))
    it(`reads ${name}`, async () => {
      const draft = await read(new Uint8Array(readFileSync(new URL(name, samples))), name);
      assert.deepEqual([draft.turns.length, draft.labels, spoken(draft)[1]], expected[name]);
    });
});
