import { describe, it } from "node:test";
import { assert } from "chai";
import { notesAbout, read, refusal, spoken, timed } from "../reading.ts";

describe("SubRip", () => {
  it("reads commas and points, markup, position codes and labels, and joins cues of one speaker", async () => {
    const text =
      "\ufeff1\r\n00:00:01,000 --> 00:00:02,500\r\n[SPEAKER_00]: <i>One</i>\r\n\r\n2\r\n00:00:02.500 --> 00:00:04.000\r\n[SPEAKER_00]: {\\an8}two\r\n\r\n3\r\n00:00:05,000 --> 00:00:06,000\r\n[SPEAKER_01]: Three";
    const draft = await read(text, "talk.srt");
    assert.deepEqual(spoken(draft), ["SPEAKER_00: One two", "SPEAKER_01: Three"]);
    assert.deepEqual(timed(draft), [
      [1000, 4000],
      [5000, 6000],
    ]);
  });

  it("reads missing and repeated numbers, blank lines inside a cue, and missing blank lines between", async () => {
    const text =
      "1\n00:00:01,000 --> 00:00:02,000\nOne\n\nand more\n\n00:00:02,000 --> 00:00:03,000\nTwo\n1\n00:00:03,000 --> 00:00:04,000\n1984\n\n2\n00:00:04,000 --> 00:00:05,000\nFour";
    const draft = await read(text, "talk.srt", { joinCues: false });
    assert.deepEqual(spoken(draft), ["-: One|and more", "-: Two", "-: 1984", "-: Four"]);
  });

  it("is known by its form in a file of any name", async () => {
    assert.equal((await read("1\n00:00:01,000 --> 00:00:02,000\nOne", "talk.txt")).format, "srt");
  });

  it("keeps words above the first time, and below one that cannot be read, outside", async () => {
    const draft = await read(
      "1\n00:00:01,000 --> 00:00:02,000\nOne\n\n2\n00:00:9z,000 --> 00:00:03,000\nTwo",
      "talk.srt",
    );
    assert.deepEqual(spoken(draft), ["-: One"]);
    assert.deepEqual(draft.outside, [{ line: 7, text: "Two" }]);
    assert.include(notesAbout(draft), "time-unreadable");
  });
});

describe("SubViewer", () => {
  it("reads times, line breaks and cues without words", async () => {
    const draft = await read(
      "0:00:00.500,0:00:01.000\nOne[br]two\n\n0:00:01.000,0:00:02.000\n\n0:00:02.000,0:00:03.000\nThree",
      "talk.sbv",
    );
    assert.deepEqual(spoken(draft), ["-: One two", "-: ", "-: Three"]);
    assert.deepEqual(timed(draft)[0], [500, 1000]);
  });
});

describe("JSON of speech recognisers", () => {
  const json = (value: unknown) => JSON.stringify(value);
  const sources: [title: string, value: unknown, turns: string[], times: [number, number]][] = [
    [
      "Whisper, with words",
      {
        text: " One. Two.",
        language: "en",
        segments: [
          { start: 0.52, end: 1.1, text: " One.", words: [{ word: "One.", start: 0.5, end: 1.1 }] },
          { start: 1.1, end: 1.1, text: " Two." },
        ],
      },
      ["-: One.", "-: Two."],
      [520, 1100],
    ],
    [
      "whisperX, with speakers",
      {
        segments: [
          { start: 0, end: 1, text: "One", speaker: "SPEAKER_00" },
          { start: 1, end: 2, text: "two", speaker: "SPEAKER_00" },
          { start: 2, end: 3, text: "Three", words: [{ word: "Three", speaker: "SPEAKER_01" }] },
        ],
        word_segments: [],
      },
      ["SPEAKER_00: One two", "SPEAKER_01: Three"],
      [0, 2000],
    ],
    [
      "whisper.cpp, with offsets",
      { transcription: [{ offsets: { from: 250, to: 900 }, text: " One." }] },
      ["-: One."],
      [250, 900],
    ],
    ["a bare list of segments", [{ start: "1.5", end: "2", text: "One" }], ["-: One"], [1500, 2000]],
  ];
  for (const [title, value, turns, times] of sources)
    it(`reads ${title}`, async () => {
      const draft = await read(json(value), "talk.json");
      assert.deepEqual(spoken(draft), turns);
      assert.deepEqual(timed(draft)[0], times);
    });

  it("says that times of words are left out", async () => {
    const draft = await read(json(sources[0]![1]), "talk.json");
    assert.includeMembers(notesAbout(draft), ["word-times-dropped", "language-stated"]);
  });

  it("refuses JSON that is no transcript, is broken, or nests without end", async () => {
    assert.equal((await refusal('{"name": "package"}', "package.json")).code, "import/unrecognised");
    assert.equal((await refusal('{"segments": [}', "talk.json")).code, "import/malformed");
    assert.equal(
      (await refusal("[".repeat(100_000) + "]".repeat(100_000), "talk.json")).code,
      "import/malformed",
    );
  });
});

describe("oTranscribe", () => {
  const stamp = (seconds: number) => `<span class="timestamp" data-timestamp="${seconds}">00:00</span>`;
  const otr = (text: string) => JSON.stringify({ text, media: "review.m4a", "media-time": 3 });

  it("reads paragraphs, bold names and times", async () => {
    const text = `<p>${stamp(9.48)}<b>Anna:</b>&nbsp;One &amp; two</p><p>${stamp(12)}<b>Ola:</b> Three<br>four</p><p><b>Anna:</b> Five</p><p><br></p>`;
    const draft = await read(otr(text), "talk.otr");
    assert.deepEqual(spoken(draft), ["Anna: One & two", "Ola: Three|four", "Anna: Five"]);
    assert.deepEqual(timed(draft), [
      [9480, null],
      [12_000, null],
      [null, null],
    ]);
  });

  it("parts talk at its times where nobody is named", async () => {
    const draft = await read(otr(`${stamp(1)} One ${stamp(2.5)} two<br>${stamp(4)} three`), "talk.otr");
    assert.deepEqual(spoken(draft), ["-: One", "-: two", "-: three"]);
    assert.deepEqual(
      timed(draft).map(([start]) => start),
      [1000, 2500, 4000],
    );
  });
});
