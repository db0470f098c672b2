import { describe, it } from "node:test";
import { assert } from "chai";
import { notesAbout, read, spoken, timed } from "../reading.ts";

const dialogue = (...lines: string[]) => lines.join("\n");

/** Label styles of real files: what is written, and the turns it means. */
const styles: [title: string, text: string, turns: string[]][] = [
  [
    "a name before a colon",
    "COACH: What did you see?\nTEACHER 1: She waited.\nCOACH: And then?\nTEACHER 1: She spoke.",
    ["COACH: What did you see?", "TEACHER 1: She waited.", "COACH: And then?", "TEACHER 1: She spoke."],
  ],
  [
    "blanks before the colon",
    "I  : How long?\nRN  : Two years.\nI : Alone?\nRN : Never.",
    ["I: How long?", "RN: Two years.", "I: Alone?", "RN: Never."],
  ],
  [
    "no blank after the colon",
    "I:How long?\nB:Two years.\nI:Alone?\nB:Never.",
    ["I: How long?", "B: Two years.", "I: Alone?", "B: Never."],
  ],
  [
    "a full-width colon",
    "老师：你好。\n学生：您好。\n老师：开始吧。\n学生：好的。",
    ["老师: 你好。", "学生: 您好。", "老师: 开始吧。", "学生: 好的。"],
  ],
  [
    "Hebrew with direction marks around the name",
    "\u200fמורה\u200f: שלום\n\u200fתלמיד\u200f: היי\n\u200fמורה\u200f: בוא\n\u200fתלמיד\u200f: כן",
    ["מורה: שלום", "תלמיד: היי", "מורה: בוא", "תלמיד: כן"],
  ],
  [
    "a letter and a number before a dash",
    "P1 - I liked the clip.\nP2 - So did I.\nP1 – Which part?\nP2 - The end.",
    ["P1: I liked the clip.", "P2: So did I.", "P1: Which part?", "P2: The end."],
  ],
  [
    "names on lines of their own",
    "Anna Berg\nI liked it.\n\nOla Lie\nSo did I.\n\nAnna Berg\nGood.\n\nOla Lie\nYes.",
    ["Anna Berg: I liked it.", "Ola Lie: So did I.", "Anna Berg: Good.", "Ola Lie: Yes."],
  ],
  [
    "names and a colon on lines of their own",
    "Anna:\nI liked it.\nA lot.\n\nOla:\nSo did I.\n\nAnna:\nGood.\n\nOla:\nYes.",
    ["Anna: I liked it.|A lot.", "Ola: So did I.", "Anna: Good.", "Ola: Yes."],
  ],
  [
    "names in brackets",
    "[SPEAKER_00]: Welcome.\n[SPEAKER_01]: Thanks.\n[SPEAKER_00]: Begin.",
    ["SPEAKER_00: Welcome.", "SPEAKER_01: Thanks.", "SPEAKER_00: Begin."],
  ],
  [
    "names before a tab",
    "Anna\tI liked it.\nOla\tSo did I.\nAnna\tGood.\nOla\tYes.",
    ["Anna: I liked it.", "Ola: So did I.", "Anna: Good.", "Ola: Yes."],
  ],
  [
    "pronouns and titles in names",
    "Dr. Lie (she/her): Hello.\nNils-Ole O'Hara: Hi.\nDr. Lie (she/her): Begin.\nNils-Ole O'Hara: Yes.",
    [
      "Dr. Lie (she/her): Hello.",
      "Nils-Ole O'Hara: Hi.",
      "Dr. Lie (she/her): Begin.",
      "Nils-Ole O'Hara: Yes.",
    ],
  ],
  [
    "small letters, when used often enough",
    "p1: One.\np2: Two.\np1: Three.\np2: Four.",
    ["p1: One.", "p2: Two.", "p1: Three.", "p2: Four."],
  ],
];

describe("plain text: speakers", () => {
  for (const [title, text, turns] of styles)
    it(`reads ${title}`, async () => {
      assert.deepEqual(spoken(await read(text, "talk.txt")), turns);
    });

  it("lets lines without a name continue the turn, blank lines or not", async () => {
    const draft = await read(
      "Anna: One.\nTwo.\n\nThree.\n\nOla: Four.\n\nAnna: Five.\n\nOla: Six.",
      "talk.txt",
    );
    assert.deepEqual(spoken(draft), ["Anna: One.|Two.|Three.", "Ola: Four.", "Anna: Five.", "Ola: Six."]);
  });

  it("keeps consecutive turns of one speaker apart: paragraphs stay turns", async () => {
    const draft = await read("Anna: One.\nAnna: Two.\nOla: Three.\nOla: Four.", "talk.txt");
    assert.lengthOf(draft.turns, 4);
  });

  for (const no of ["Note", "Question 2", "Gender ", "http", "10", "Merknad", "Spørsmål 3", "Laughter"])
    it(`does not take "${no}:" as a speaker, however often it stands there`, async () => {
      const text = dialogue(
        "Anna: One.",
        "Ola: Two.",
        `${no}:${no === "http" ? "//example.org" : no === "10" ? "30 we began" : " words"}`,
        "Anna: Three.",
        "Ola: Four.",
        `${no}:${no === "http" ? "//example.org" : no === "10" ? "45 we began" : " more words"}`,
      );
      const draft = await read(text, "talk.txt");
      assert.deepEqual([...draft.labels], ["Anna", "Ola"]);
    });

  it("takes a name used once where every paragraph has a name, and says so", async () => {
    const draft = await read("Anna: One.\nOla: Two.\nAnna: Three.\nKari: Four.\nOla: Five.", "talk.txt");
    assert.deepEqual([...draft.labels], ["Anna", "Ola", "Kari"]);
    const once = draft.notes.find(({ about }) => about === "label-once-taken");
    assert.deepInclude(once, { line: 4, kind: "assumed" });
  });

  it("leaves a name used once where paragraphs lack names: nobody's turn, never the words of the speaker before", async () => {
    const text =
      "Anna: One.\n\nTwo.\n\nOla: Three.\n\nFour.\n\nAnna: Five.\n\nSix.\n\nKari: Seven.\n\nOla: Eight.\n\nNine.";
    const draft = await read(text, "talk.txt");
    assert.include(spoken(draft), "-: Kari: Seven.");
    assert.include(notesAbout(draft), "label-left");
    const told = await read(text, "talk.txt", { speakers: ["Kari"] });
    assert.include(spoken(told), "Kari: Seven.");
  });

  it("takes no label a person has refused", async () => {
    const draft = await read("Anna: One.\nBreak: Two.\nAnna: Three.\nBreak: Four.", "talk.txt", {
      notSpeakers: ["Break"],
    });
    assert.deepEqual([...draft.labels], ["Anna"]);
  });

  it("gives unnamed paragraphs to nobody when only the interviewer is named", async () => {
    const draft = await read("I: How?\n\nSlowly.\n\nI: Why?\n\nBecause.", "talk.txt");
    assert.deepEqual(spoken(draft), ["I: How?", "-: Slowly.", "I: Why?", "-: Because."]);
    assert.include(notesAbout(draft), "answers-unlabelled");
  });

  it("makes every paragraph a turn where nobody is named", async () => {
    const draft = await read("The pupils came in late.\nIt was raining.\n\nThey sat down.", "notes.txt");
    assert.deepEqual(spoken(draft), ["-: The pupils came in late.|It was raining.", "-: They sat down."]);
    assert.equal(draft.reading.labels, "none");
  });

  it("keeps a header outside the turns, word for word, and an account before the first speaker among them", async () => {
    const talk = "Anna: One.\nOla: Two.\nAnna: Three.\nOla: Four.";
    const headed = await read(`Interview 3\nGender : female\n\n${talk}`, "talk.txt");
    assert.deepEqual(
      headed.outside.map(({ line, text }) => [line, text]),
      [
        [1, "Interview 3"],
        [2, "Gender : female"],
      ],
    );
    assert.lengthOf(headed.turns, 4);
    const account = await read(`${"The room was full. ".repeat(30)}\n\n${talk}`, "talk.txt");
    assert.lengthOf(account.turns, 5);
    assert.equal(account.turns[0]!.speaker, -1);
  });

  it("reads in the style a person chose, and offers the others", async () => {
    const text = "Anna: One.\nOla: Two.\nAnna: Three.\nOla: Four.";
    const draft = await read(text, "talk.txt", { labels: "none" });
    assert.equal(spoken(draft)[0], "-: Anna: One.");
    assert.include([...draft.reading.labelChoices], "colon");
  });
});

describe("plain text: times", () => {
  const forms: [title: string, text: string, starts: (number | null)[]][] = [
    [
      "after the colon in square brackets",
      "S00: [00:00:12] One.\nS01: [00:01:02] Two.\nS00: [01:00:00] Three.",
      [12_000, 62_000, 3_600_000],
    ],
    [
      "after the name in round ones",
      "Speaker 1 (00:04): One.\nSpeaker 2 (01:10): Two.\nSpeaker 1 (1:00:10): Three.",
      [4000, 70_000, 3_610_000],
    ],
    ["before the name", "[00:04] Anna: One.\n[00:09] Ola: Two.\n[00:11] Anna: Three.", [4000, 9000, 11_000]],
    [
      "bare, behind the name",
      "Anna Berg  0:03\nOne.\n\nOla Lie  1:02:03\nTwo.\n\nUnknown Speaker  1:02:09\nThree.",
      [3000, 3_723_000, 3_729_000],
    ],
    [
      "on a line of their own",
      "[00:00:04]\nAnna: One.\n[00:00:09]\nOla: Two.\nAnna: Three.\nOla: Four.",
      [4000, 9000, null, null],
    ],
    [
      "with tenths and milliseconds",
      "Anna: [0:00:04.5] One.\nOla: [0:00:09,250] Two.\nAnna: [0:00:11.123] Three.",
      [4500, 9250, 11_123],
    ],
  ];
  for (const [title, text, starts] of forms)
    it(`reads times ${title}`, async () => {
      const draft = await read(text, "talk.txt");
      assert.deepEqual(
        timed(draft).map(([start]) => start),
        starts,
      );
      assert.notMatch(draft.text, /\d:\d/);
    });

  it("reads f4's times as the end of their paragraph, where the next one starts", async () => {
    const draft = await read(
      "I: One. #00:00:05-3#\nB: Two. #00:00:09-0#\nI: Three. #00:00:12-9#\nB: Four. #00:01:00-0#",
      "talk.txt",
    );
    assert.deepEqual(timed(draft), [
      [null, 5300],
      [5300, 9000],
      [9000, 12_900],
      [12_900, 60_000],
    ]);
    assert.equal(draft.text, "One.\nTwo.\nThree.\nFour.");
  });

  it("keeps times inside a turn as inner times", async () => {
    const draft = await read(
      "S00: [00:00:12] One. [00:00:20] Two.\nS01: [00:00:30] Three.\nS00: [00:00:40] Four.",
      "talk.txt",
    );
    assert.equal(spoken(draft)[0], "S00: One. Two.");
    const cues = draft.turns[0]!.cues!.map(({ start, end, startMs }) => [
      draft.text.slice(start, end),
      startMs,
    ]);
    assert.deepEqual(cues, [
      ["One.", 12_000],
      ["Two.", 20_000],
    ]);
  });

  it("leaves clock times that people mention, and marks that hold words", async () => {
    const text =
      "Anna: 10:30 is fine (3:16).\nOla: We met at 9:15 [unintelligible 00:17:11].\nAnna: Good.\nOla: Yes.";
    const draft = await read(text, "talk.txt");
    assert.equal(draft.text, "10:30 is fine (3:16).\nWe met at 9:15 [unintelligible 00:17:11].\nGood.\nYes.");
  });

  it("takes no time out when a person says there are none", async () => {
    const draft = await read(
      "S00: [00:12] One.\nS01: [00:30] Two.\nS00: [00:40] Three.\nS01: [00:50] Four.",
      "talk.txt",
      { times: "none" },
    );
    assert.equal(spoken(draft)[0], "S00: [00:12] One.");
    assert.deepEqual(timed(draft)[0], [null, null]);
  });

  it("keeps the trailer of a transcription service out of the last turn", async () => {
    const draft = await read(
      "Anna  0:03\nOne.\n\nOla  0:05\nTwo.\n\nTranscribed by https://otter.ai",
      "talk.txt",
    );
    assert.deepEqual(spoken(draft), ["Anna: One.", "Ola: Two."]);
    assert.deepEqual(draft.outside, [{ line: 7, text: "Transcribed by https://otter.ai" }]);
  });
});

describe("plain text: what programs write", () => {
  const programs: [title: string, text: string, turns: string[], starts: (number | null)[]][] = [
    [
      "Word's transcription",
      "00:00:00 Speaker 1\nHello there.\n00:00:05 Speaker 2\nHi.\n00:00:09 Speaker 1\nGood.",
      ["Speaker 1: Hello there.", "Speaker 2: Hi.", "Speaker 1: Good."],
      [0, 5000, 9000],
    ],
    [
      "Zoom's text",
      "[Anna Berg] 00:00:03\nHello there.\n\n[Ola Lie] 00:00:09\nHi.\n\n[Anna Berg] 00:00:12\nGood.",
      ["Anna Berg: Hello there.", "Ola Lie: Hi.", "Anna Berg: Good."],
      [3000, 9000, 12_000],
    ],
    [
      "Whisper's console",
      "[00:00.000 --> 00:05.000]  Hello there.\n[00:05.000 --> 00:09.000]  Hi.",
      ["-: Hello there.", "-: Hi."],
      [0, 5000],
    ],
    [
      "YouTube's transcript",
      "0:00\nso we begin\n0:03\nwith the clip",
      ["-: so we begin", "-: with the clip"],
      [0, 3000],
    ],
    [
      "numbered turns",
      "1. Anna: One.\n2. Ola: Two.\n3. Anna: Three.\n4. Ola: Four.",
      ["Anna: One.", "Ola: Two.", "Anna: Three.", "Ola: Four."],
      [null, null, null, null],
    ],
  ];
  for (const [title, text, turns, starts] of programs)
    it(`reads ${title}`, async () => {
      const draft = await read(text, "talk.txt");
      assert.deepEqual(spoken(draft), turns);
      assert.deepEqual(
        timed(draft).map(([start]) => start),
        starts,
      );
    });

  it("takes questions and answers as speakers, and numbered questions not", async () => {
    const draft = await read("Question: How?\nAnswer: Slowly.\nQuestion: Why?\nAnswer: Because.", "talk.txt");
    assert.deepEqual([...draft.labels], ["Question", "Answer"]);
  });

  it("takes no speakers from headings that come once each", async () => {
    const draft = await read(
      "Methods: we filmed.\n\nResults: they spoke.\n\nDiscussion: it worked.",
      "notes.txt",
    );
    assert.isEmpty(draft.labels);
  });

  it("reads pictures in names, and numbers of those who dial in", async () => {
    const draft = await read(
      "Anna 🙂: One.\n+47 *** ** *78: Two.\nAnna 🙂: Three.\n+47 *** ** *78: Four.",
      "talk.txt",
    );
    assert.deepEqual([...draft.labels], ["Anna 🙂", "+47 *** ** *78"]);
  });

  it("reads a text in which the chosen style finds nobody as one without speakers", async () => {
    const draft = await read("One.\n\nTwo.", "talk.txt", { labels: "dash" });
    assert.deepEqual(spoken(draft), ["-: One.", "-: Two."]);
  });
});
