import { assert } from "chai";
import { describe, it } from "node:test";
import { liveRuns, live } from "#domain/report/live-text";
import type { Block, Report } from "#domain/report/report";
import { roundCsvTables } from "#domain/report/round-report-csv";
import { roundReportParts, type RoundReportInput } from "#domain/report/round-report-input";
import { roundReport } from "#domain/report/round-report";
import { roundExportText } from "#messages/round-export";
import { roundReportText } from "#messages/round-report";
import { decision, index, round, snapshot, studyInput } from "./round-study.ts";

const everything = new Set(roundReportParts);
const reportOf = (input: RoundReportInput, parts: ReadonlySet<string> = everything): Report =>
  roundReport(input, parts as typeof everything, roundReportText, "en");
const said = ({ blocks }: Report): string =>
  blocks
    .map((block) =>
      block.kind === "paragraph"
        ? block.runs.map(({ text }) => text).join("")
        : block.kind === "heading"
          ? block.text
          : "",
    )
    .join("\n");
const tables = ({ blocks }: Report) =>
  blocks
    .filter((block): block is Block & { kind: "table" } => block.kind === "table")
    .map(({ rows }) =>
      rows.map((row) =>
        row.map((cell) => cell.map((line) => line.map(({ text }) => text).join("")).join("|")),
      ),
    );

const { overall } = studyInput.before!.comparison;
const stability = {
  round: "Round 0",
  later: "1 week",
  coders: [{ name: "AB", figures: overall, interval: studyInput.before!.intervals?.overall }],
  hasIntervals: true,
};

describe("roundReport", () => {
  const report = reportOf(studyInput);
  const words = said(report);

  it("says how the round was made and compared", () => {
    for (const sentence of [
      "2 coders (AB and BD) coded 1 transcript.",
      "Background of those who coded: AB (pedagogy, 12 years).",
      "What to code was chosen, not drawn at random.",
      "until the round was closed, none of them saw what the others coded",
      "The round lasted from 3 Oct 2025 to 14 Oct 2025.",
      "Version 3 of the codebook, frozen on 1 Oct 2025, was used; 3 codes of it were compared.",
      "The unit of comparison was the turn.",
      "10 turns were completed by at least one coder.",
      "(200 resamples, seed 1)",
      "Nothing was left out.",
    ])
      assert.include(words, sentence);
  });

  it("gives the figures that are worked out by hand, before discussion and after, apart", () => {
    // stacked: 60 ratings, 8 present, 2 of 30 units differ: 1 - 59 * 4 / (2 * 8 * 52); after: 9 present, 1 differs: 1 - 59 * 2 / (2 * 9 * 51)
    assert.include(words, "Before discussion, over 3 codes: agreement 93.3 %, α 0.72 [");
    assert.include(words, "AC1 0.91.");
    assert.match(
      words,
      /After discussion, with what was settled .* over 3 codes: agreement 96\.7 %, α 0\.87 \[/,
    );
    const [overall, codes, pairs, after] = tables(report);
    assert.deepEqual(
      overall!.map((row) => row.filter((_, at) => at !== 5)),
      [
        ["Before discussion", "10", "3", "93.3", "0.72", "0.91"],
        ["After discussion", "10", "3", "96.7", "0.87", "0.96"],
      ],
    );
    // trust: 1 - 19 * 2 / (2 * 7 * 13); care: n of present is 1, so 0; film: nobody used it
    assert.deepEqual(
      codes!.map((row) => row.filter((_, at) => at !== 7)),
      [
        ["Trust", "40.0", "30.0", "4", "3", "90.0", "0.79", "0.82"],
        ["Care\u00A0*", "0.0", "10.0", "1", "0", "90.0", "0.00", "0.89"],
        ["Film", "0.0", "0.0", "0", "0", "100.0", "–", "–"],
      ],
    );
    assert.deepEqual(pairs![0]!.slice(0, 4), ["AB and BD", "10", "93.3", "0.72"]);
    assert.deepEqual(after![0]!.slice(0, 7), ["Trust", "40.0", "40.0", "4", "4", "100.0", "1.00"]);
  });

  it("names what is not defined with its reason, and the paradox, and cites what it leans on", () => {
    assert.include(words, "α is not defined for Film: nobody used the code.");
    assert.include(words, "For Care, agreement is above 80 % and α below 0.40.");
    assert.include(words, "By code, α goes from 0.00 (Care) to 0.79 (Trust).");
    for (const author of [
      "Krippendorff, K. (2019)",
      "Gwet, K. L. (2008)",
      "Feinstein",
      "Garrison",
      "Campbell",
    ])
      assert.include(words, author);
    assert.notInclude(words, "Braun");
  });

  it("tells what was decided, how many are open, and that figures after discussion are another thing", () => {
    assert.include(words, "The coders differed in 2 places; 1 of them was settled by discussion");
    assert.include(words, "one coder’s coding stands, 1");
    assert.include(words, "1 is open.");
    assert.include(words, "negotiated agreement");
    const decisions = tables(report).at(-1)!;
    assert.deepEqual(decisions, [
      [
        "Group A, turn 4",
        "AB: Trust|BD: nothing",
        "One coder’s stands: Trust|=She leans back; that is trust",
        "BD|15 Oct 2025",
      ],
    ]);
  });

  it("holds what is asked for, its tables numbered through", () => {
    const some = reportOf(studyInput, new Set(["codes", "decisions"]));
    assert.lengthOf(tables(some), 2);
    assert.include(said(some), "Table 1. Agreement by code, before discussion");
    assert.include(said(some), "Table 2. What was decided in discussion");
    assert.notInclude(said(some), "References");
  });

  it("has no coefficients in a reflexive analysis, but its design and decisions", () => {
    const reflexive = said(reportOf({ ...studyInput, before: undefined, after: undefined }));
    assert.include(reflexive, "No coefficients are given");
    assert.notInclude(reflexive, "Agreement between coders");
    assert.include(reflexive, "Braun, V.");
    assert.include(reflexive, "2 coders (AB and BD) coded");
    assert.include(reflexive, "What was decided in discussion");
    assert.notInclude(reflexive, "AC1");
    assert.notInclude(reflexive, "Krippendorff");
  });

  it("shows dots where intervals are being computed", () => {
    const waiting = reportOf({ ...studyInput, before: { ...studyInput.before!, intervals: undefined } });
    assert.include(said(waiting), "α 0.72 […;\u00A0…]");
    assert.equal(tables(waiting)[1]![0]![7], "…");
  });

  it("says a draw with its seed, roles left out, an open round and coding from before", () => {
    const drawn = said(
      reportOf({
        ...studyInput,
        stability: { ...stability, later: "6 weeks" },
        round: {
          ...round,
          isBlind: false,
          isFresh: false,
          rollUp: true,
          withoutRoles: ["moderator", "coach"],
          sample: { of: "turns", number: 40, run: 5, seed: 77 },
        },
      }),
    );
    assert.include(drawn, "40 drawn, in runs of 5, seed 77");
    assert.include(drawn, "Turns of these roles were left out: moderators and coaches.");
    assert.include(drawn, "They could see each other’s coding meanwhile.");
    assert.include(drawn, "What they had coded in these transcripts before counts too.");
    assert.include(drawn, "Codes below a code compared count as that code.");
    assert.include(
      drawn,
      "with their own coding in Round 0, 6 weeks before; as coding from before counts in this round, those figures are too high",
    );
  });

  it("sets coders beside themselves in the round that this one repeats", () => {
    const repeated = reportOf(
      { ...studyInput, stability, round: { ...round, isFresh: true } },
      new Set(["methods", "selves"]),
    );
    assert.include(said(repeated), "was also compared with their own coding in Round 0, 1 week before.");
    assert.include(said(repeated), "Table 1. Agreement of each coder with their own coding in Round 0");
    assert.deepEqual(tables(repeated)[0]![0]!.slice(0, 4), ["AB", "10", "93.3", "0.72"]);
    const csv = roundCsvTables({ ...studyInput, stability }, roundExportText.csv).selves;
    assert.deepEqual(csv[1]!.slice(0, 2), ["AB", 10]);
    const none = reportOf({ ...studyInput, stability: { ...stability, coders: [] } }, new Set(["selves"]));
    assert.lengthOf(tables(none), 0);
  });

  it("keeps figures in sentences apart, with what they are of", () => {
    const runs = report.blocks.flatMap((block) => (block.kind === "paragraph" ? block.runs : []));
    assert.include(
      runs.filter(({ subject }) => subject === "code trust").map(({ text }) => text),
      "0.79",
    );
    assert.isTrue(runs.some(({ subject, text }) => subject === "decisions" && text === "1"));
    assert.deepEqual(liveRuns(`a ${live("x", "1")} b ${live("y", "2")}`), [
      { text: "a " },
      { text: "1", subject: "x" },
      { text: " b " },
      { text: "2", subject: "y" },
    ]);
  });
});

describe("roundCsvTables", () => {
  const { overall, codes, shares, pairs, decisions } = roundCsvTables(studyInput, roundExportText.csv);

  it("gives one observation a row, to the last digit, empty where not defined", () => {
    assert.deepEqual(
      [overall.length, codes.length, shares.length, pairs.length, decisions.length],
      [3, 7, 13, 3, 2],
    );
    assert.approximately(Number(overall[1]![4]), 1 - (59 * 4) / (2 * 8 * 52), 1e-12);
    const [, , , film] = codes;
    assert.deepEqual(film!.slice(0, 10), [
      "Before discussion",
      "Film",
      0,
      0,
      1,
      undefined,
      undefined,
      undefined,
      "nobody used the code",
      undefined,
    ]);
    assert.deepEqual(shares[1], ["Before discussion", "Trust", "AB", 0.4]);
    for (const table of [overall, codes, shares, pairs, decisions])
      assert.isTrue(table.every((row) => row.length === table[0]!.length));
  });

  it("lists decisions with what each coder had", () => {
    assert.deepEqual(decisions[1]!.slice(0, 8), [
      "Group A",
      4,
      4,
      "Trust",
      "nothing",
      "one coder’s coding stands",
      "Trust",
      decision.reason,
    ]);
  });
});

describe("decisionRows", () => {
  it("passes over what was taken back", () => {
    assert.lengthOf(studyInput.decisions, 1);
    assert.equal(index.records.decisions.size, 2);
    assert.lengthOf(snapshot.codings, 8);
  });
});
