import { describe, it } from "node:test";
import { assert } from "chai";
import { notesAbout, read, refusal, spoken, timed } from "../reading.ts";

const vtt = (...blocks: string[]) => ["WEBVTT", ...blocks].join("\n\n");
const guid = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";

describe("WebVTT: cues and turns", () => {
  it("joins consecutive cues of one speaker and keeps their times", async () => {
    const text = vtt(
      "1\n00:00:01.000 --> 00:00:02.500\nAnna Berg: So we looked",
      "2\n00:00:02.500 --> 00:00:04.000\nAnna Berg: at the clip.",
      "3\n00:00:05.000 --> 00:00:06.000\nOla Lie (he/him): Yes.",
    );
    const draft = await read(text, "zoom.vtt");
    assert.deepEqual(spoken(draft), ["Anna Berg: So we looked at the clip.", "Ola Lie (he/him): Yes."]);
    assert.deepEqual(timed(draft), [
      [1000, 4000],
      [5000, 6000],
    ]);
    assert.deepEqual(
      draft.turns[0]!.cues!.map(({ start, end, ...times }) => [draft.text.slice(start, end), times]),
      [
        ["So we looked", { startMs: 1000, endMs: 2500 }],
        ["at the clip.", { startMs: 2500, endMs: 4000 }],
      ],
    );
    assert.equal(draft.cueCount, 3);
  });

  it("leaves cues apart, as they are written, when asked to", async () => {
    const text = vtt("00:01.000 --> 00:02.000\nAnna: One\ntwo", "00:02.000 --> 00:03.000\nAnna: Three");
    const draft = await read(text, "zoom.vtt", { joinCues: false });
    assert.deepEqual(spoken(draft), ["Anna: One|two", "Anna: Three"]);
  });

  it("leaves cues without any speaker apart", async () => {
    const draft = await read(
      vtt("00:01.000 --> 00:02.000\nOne", "00:02.000 --> 00:03.000\nTwo"),
      "captions.vtt",
    );
    assert.deepEqual(spoken(draft), ["-: One", "-: Two"]);
  });

  it("gives a cue without a name to nobody where cues are named, and to the speaker before where only changes are", async () => {
    const cue = (at: number, text: string) => `00:0${at}.000 --> 00:0${at + 1}.000\n${text}`;
    const named = vtt(cue(1, "Anna: One"), cue(2, "and more"), cue(3, "Ola: Two"), cue(4, "Anna: Three"));
    assert.deepEqual(spoken(await read(named, "a.vtt")), [
      "Anna: One",
      "-: and more",
      "Ola: Two",
      "Anna: Three",
    ]);
    const changes = vtt(
      ...[
        cue(1, "Anna: One"),
        cue(2, "and"),
        cue(3, "more"),
        cue(4, "Ola: Two"),
        cue(5, "too"),
        cue(6, "yes"),
      ],
      ...[
        cue(7, "Anna: Three"),
        cue(8, "four"),
        "00:11.000 --> 00:12.000\nOla: Five",
        "00:12.000 --> 00:13.000\nsix",
        "00:13.000 --> 00:14.000\nseven",
      ],
    );
    const draft = await read(changes, "b.vtt");
    assert.deepEqual(spoken(draft), [
      "Anna: One and more",
      "Ola: Two too yes",
      "Anna: Three four",
      "Ola: Five six seven",
    ]);
    assert.include(notesAbout(draft), "cues-continued");
  });

  it("does not take a word before a colon as a speaker in captions without names", async () => {
    const draft = await read(
      vtt(
        "00:01.000 --> 00:02.000\nLike this",
        "00:02.000 --> 00:03.000\nRemember: slowly",
        "00:03.000 --> 00:04.000\nYes",
        "00:04.000 --> 00:05.000\nNo",
      ),
      "captions.vtt",
    );
    assert.isEmpty(draft.labels);
  });

  it("reads voice tags, closed or not, with classes, commas and entities in names", async () => {
    const text = vtt(
      `${guid}/12-0\n00:00:01.000 --> 00:00:02.000\n<v Doe, Jane [NA]>One &amp; only</v>`,
      `${guid}/12-1\n00:00:02.000 --> 00:00:03.000\n<v Doe, Jane [NA]>half</v>`,
      `${guid}/13-0\n00:00:03.000 --> 00:00:04.000\n<v.loud Ola &amp; Co>Two`,
    );
    const draft = await read(text, "teams.vtt");
    assert.deepEqual(spoken(draft), ["Doe, Jane [NA]: One & only half", "Ola & Co: Two"]);
    assert.equal(draft.reading.labels, "field");
  });

  it("joins parts of one Teams utterance though nobody is named", async () => {
    const text = vtt(
      `${guid}/12-0\n00:00:01.000 --> 00:00:02.000\nOne`,
      `${guid}/12-1\n00:00:02.000 --> 00:00:03.000\nhalf`,
      `${guid}/13-0\n00:00:03.000 --> 00:00:04.000\nTwo`,
    );
    assert.deepEqual(spoken(await read(text, "teams.vtt")), ["-: One half", "-: Two"]);
  });

  it("splits a cue in which two voices speak", async () => {
    const draft = await read(vtt("00:01.000 --> 00:02.000\n<v Anna>One</v>\n<v Ola>Two</v>"), "a.vtt");
    assert.deepEqual(spoken(draft), ["Anna: One", "Ola: Two"]);
  });

  it("reads labels of speech recognisers in brackets", async () => {
    const draft = await read(
      vtt("00:01.000 --> 00:02.000\n[SPEAKER_00]: One", "00:02.000 --> 00:03.000\n[SPEAKER_01]: Two"),
      "whisper.vtt",
    );
    assert.deepEqual(spoken(draft), ["SPEAKER_00: One", "SPEAKER_01: Two"]);
  });

  it("keeps lines that begin with a dash as lines: they are different voices", async () => {
    const draft = await read(
      vtt("00:01.000 --> 00:02.000\n- Tea?\n- No.", "00:02.000 --> 00:03.000\na line\nbroken"),
      "a.vtt",
    );
    assert.equal(draft.text, "- Tea?\n- No.\na line broken");
  });
});

describe("WebVTT: what real files do", () => {
  const times: [title: string, timing: string, ms: [number | null, number | null]][] = [
    ["no hours", "00:01.000 --> 00:02.500", [1000, 2500]],
    ["nothing padded", "0:0:0.0 --> 0:0:5.32", [0, 5320]],
    ["a comma for the point", "00:00:01,250 --> 00:00:02,000", [1250, 2000]],
    ["cue settings", "00:01.000 --> 00:02.000 align:start position:0%", [1000, 2000]],
    ["hours of three digits", "100:00:01.000 --> 100:00:02.000", [360_001_000, 360_002_000]],
    ["an end before the start, which is left open", "00:05.000 --> 00:02.000", [5000, null]],
  ];
  for (const [title, timing, ms] of times)
    it(`reads times with ${title}`, async () => {
      assert.deepEqual(timed(await read(vtt(`${timing}\nWords`), "a.vtt")), [ms]);
    });

  it("reads a file with BOM, CRLF, a title, notes, styles and no line end at its end", async () => {
    const text =
      "\ufeffWEBVTT - Group A\r\nKind: captions\r\n\r\nNOTE checked by hand\r\n\r\nSTYLE\r\n::cue { color: red }\r\n\r\nNOTE Confidence: 0.8\r\n\r\n00:01.000 --> 00:02.000\r\n<i>One</i>";
    const draft = await read(text, "a.vtt");
    assert.deepEqual(spoken(draft), ["-: One"]);
    assert.deepEqual(
      draft.outside.map((line) => line.text),
      ["Group A", "checked by hand"],
    );
    assert.includeMembers(notesAbout(draft), ["styling-dropped", "metadata-dropped"]);
  });

  it("reads cues that follow each other without a blank line, with and without numbers", async () => {
    const draft = await read(
      "WEBVTT\n1\n00:01.000 --> 00:02.000\nOne\n2\n00:02.000 --> 00:03.000\nTwo\n00:03.000 --> 00:04.000\nThree",
      "a.vtt",
    );
    assert.deepEqual(spoken(draft), ["-: One", "-: Two", "-: Three"]);
  });

  it("takes markup off, and keeps what somebody wrote in angle brackets", async () => {
    const draft = await read(
      vtt(
        "00:01.000 --> 00:02.000\n<c.yellow>One</c> <00:01.500><b>two</b> <unclear> 1 < 2 &lt;ok&gt; &nbsp;x",
      ),
      "a.vtt",
    );
    assert.equal(draft.text, "One two <unclear> 1 < 2 <ok> \u00a0x");
  });

  it("takes the repeated lines of rolling captions out", async () => {
    const text = vtt(
      "00:01.000 --> 00:02.000\n<00:01.200><c>so</c> we began",
      "00:02.000 --> 00:02.010\nso we began",
      "00:02.010 --> 00:04.000\nso we began\nwith<00:03.000><c> the clip</c>",
      "00:04.000 --> 00:04.010\nwith the clip",
    );
    const draft = await read(text, "youtube.vtt");
    assert.deepEqual(spoken(draft), ["-: so we began", "-: with the clip"]);
    assert.deepEqual(timed(draft), [
      [1000, 2010],
      [2010, 4010],
    ]);
  });

  it("does not mistake a speaker who repeats themselves for rolling captions", async () => {
    const text = vtt(...[1, 2, 3, 4].map((at) => `00:0${at}.000 --> 00:0${at + 1}.000\nWe got some.`));
    assert.lengthOf((await read(text, "whisper.vtt")).turns, 4);
  });

  it("keeps the words below an unreadable time outside, and says where", async () => {
    const draft = await read(vtt("00:01.000 --> 00:0x.000\nLost?", "00:02.000 --> 00:03.000\nTwo"), "a.vtt");
    assert.deepEqual(spoken(draft), ["-: Two"]);
    assert.deepEqual(draft.outside, [{ line: 4, text: "Lost?" }]);
    assert.deepInclude(
      draft.notes.find(({ about }) => about === "time-unreadable"),
      { line: 3 },
    );
  });

  it("keeps a cue without words, since it has a time", async () => {
    const draft = await read(vtt("00:01.000 --> 00:02.000\n", "00:02.000 --> 00:03.000\nTwo"), "a.vtt");
    assert.deepEqual(spoken(draft), ["-: ", "-: Two"]);
  });

  it("reads a file that lost its first line", async () => {
    const draft = await read("00:01.000 --> 00:02.000\nOne", "a.vtt");
    assert.deepEqual(spoken(draft), ["-: One"]);
    assert.include(notesAbout(draft), "header-missing");
  });

  it("refuses a file that has the signature and nothing else", async () => {
    assert.equal((await refusal("WEBVTT\n", "a.vtt")).code, "import/malformed");
  });
});
