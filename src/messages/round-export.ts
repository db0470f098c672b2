import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";
import { kindOf, reasonOf, roundReportText } from "#messages/round-report";

const csvColumn = (name: string): string =>
  ({
    figures: msg("Figures", { id: "round-export.csv.figures" }),
    code: msg("Code", { id: "round-export.csv.code" }),
    coder: msg("Coder", { id: "round-export.csv.coder" }),
    secondCoder: msg("Second coder", { id: "round-export.csv.second-coder" }),
    units: msg("Units", { id: "round-export.csv.units" }),
    codes: msg("Codes", { id: "round-export.csv.codes" }),
    coded: msg("Units with the code for any coder", { id: "round-export.csv.coded" }),
    codedByAll: msg("Units with the code for all who looked", { id: "round-export.csv.coded-by-all" }),
    share: msg("Share of units with the code", { id: "round-export.csv.share" }),
    agreement: msg("Agreement", { id: "round-export.csv.agreement" }),
    positive: msg("Agreement on present", { id: "round-export.csv.positive" }),
    negative: msg("Agreement on absent", { id: "round-export.csv.negative" }),
    alpha: msg("Alpha", { id: "round-export.csv.alpha" }),
    lower: msg("Alpha, lower end", { id: "round-export.csv.lower" }),
    upper: msg("Alpha, upper end", { id: "round-export.csv.upper" }),
    notDefined: msg("Alpha not defined because", { id: "round-export.csv.not-defined" }),
    ac1: msg("AC1", { id: "round-export.csv.ac1" }),
    kappa: msg("Cohen’s kappa, mean over pairs", { id: "round-export.csv.kappa" }),
    source: msg("Transcript", { id: "round-export.csv.source" }),
    firstTurn: msg("First turn", { id: "round-export.csv.first-turn" }),
    lastTurn: msg("Last turn", { id: "round-export.csv.last-turn" }),
    decision: msg("Decision", { id: "round-export.csv.decision" }),
    agreed: msg("Codes that stand", { id: "round-export.csv.agreed" }),
    reason: msg("Reason", { id: "round-export.csv.reason" }),
    by: msg("Written by", { id: "round-export.csv.by" }),
    at: msg("When", { id: "round-export.csv.at" }),
    version: msg("Codebook version", { id: "round-export.csv.version" }),
  })[name] ?? name;

/** 2025-10-14 14:02, by the clock of the device. */
function csvTime(at: number): string {
  const date = new Date(at);
  const two = (n: number): string => String(n).padStart(2, "0");
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

const unitColumn = (name: string): string =>
  ({
    unit: msg("Unit", { id: "round-export.unit.unit" }),
    source: msg("Transcript", { id: "round-export.unit.source" }),
    turn: msg("Turn", { id: "round-export.unit.turn" }),
    start: msg("Start", { id: "round-export.unit.start" }),
    end: msg("End", { id: "round-export.unit.end" }),
    count: msg("Characters", { id: "round-export.unit.count" }),
  })[name] ?? name;

/** What tables, the table of units and the R script say. */
export const roundExportText = {
  csv: {
    when: roundReportText.when,
    csvColumn,
    reasonOf,
    kindOf,
    hadBy: (coder: string) => msg(str`${coder} had`, { id: "round-export.csv.had" }),
    nothing: () => msg("nothing", { id: "round-export.csv.nothing" }),
    time: csvTime,
  },
  unitColumn,
  /** Heading of what a coder made of a code. */
  mark: (code: string, coder: string) => `${code} | ${coder}`,
  allCodes: () => msg("All codes", { id: "round-export.all-codes" }),
  script: (project: string, round: string, file: string) => ({
    title: msg(str`Agreement between coders, before discussion: ${project}, ${round}`, {
      id: "round-export.script.title",
    }),
    remarks: [
      msg(
        str`Keep this script beside ${file}, and run it with Rscript, or from R with this folder as working directory.`,
        {
          id: "round-export.script.run",
        },
      ),
      msg(
        "It needs the package irrCAC (Gwet): install.packages('irrCAC'). Made with the formulas of irrCAC 1.0 to 1.4.",
        {
          id: "round-export.script.package",
        },
      ),
      msg(
        str`${file} has a row for each unit and a column for each code and coder: 1 coded, 0 looked at and not coded, empty not looked at (missing).`,
        { id: "round-export.script.table" },
      ),
      msg(
        "Where the units are characters, a row is a run of characters that nobody marked differently, and counts as many times as it has characters.",
        { id: "round-export.script.runs" },
      ),
      msg(
        "Over all codes, every unit with every code is one case. Intervals are not made again: the report’s are a bootstrap over turns, irrCAC’s are not.",
        { id: "round-export.script.overall" },
      ),
      msg(
        "Where nobody used a code, or everybody everywhere, the report gives no coefficient, as agreement and habit look the same; irrCAC may give 1 or nothing, by its version.",
        { id: "round-export.script.undefined" },
      ),
    ],
    rounding: msg(
      "irrCAC rounds its coefficients to five decimals, so they are made from the agreement and the chance it returns. Both categories are declared, as AC1 depends on them.",
      { id: "round-export.script.rounding" },
    ),
    needsPackage: msg("This script needs the package irrCAC: install.packages('irrCAC')", {
      id: "round-export.script.needs-package",
    }),
    otherTable: msg("The table of units does not have the columns this script was made for.", {
      id: "round-export.script.other-table",
    }),
    tooLarge: msg(
      "There are more rows than most_rows for all codes at once; those figures are left out. Set most_rows higher where memory allows.",
      { id: "round-export.script.too-large" },
    ),
    figure: msg("figure", { id: "round-export.script.figure" }),
    percent: msg("agreement", { id: "round-export.script.percent" }),
    alpha: msg("alpha", { id: "round-export.script.alpha" }),
    ac1: msg("AC1", { id: "round-export.script.ac1" }),
    report: msg("report", { id: "round-export.script.report" }),
    difference: msg("difference", { id: "round-export.script.difference" }),
    verdict: msg("verdict", { id: "round-export.script.verdict" }),
    agrees: msg("agrees", { id: "round-export.script.agrees" }),
    differs: msg("DIFFERS", { id: "round-export.script.differs" }),
    notDefined: msg("not defined in the report", { id: "round-export.script.not-defined" }),
    notComputed: msg("not computed: too many rows", { id: "round-export.script.not-computed" }),
    summary: (agree: string, differ: string, rest: string) =>
      msg(
        str`Figures that agree to 0.000001: ${agree}. That differ: ${differ}. Not defined in the report, or not computed: ${rest}.`,
        { id: "round-export.script.summary" },
      ),
  }),

  holds: () => msg("What it holds", { id: "round-export.holds" }),
  part: (name: string): string =>
    ({
      methods: msg("Methods, in sentences", { id: "round-export.part.methods" }),
      overall: msg("All codes", { id: "round-export.part.overall" }),
      codes: msg("By code", { id: "round-export.part.codes" }),
      pairs: msg("Pairs of coders", { id: "round-export.part.pairs" }),
      selves: msg("Coders with themselves", { id: "round-export.part.selves" }),
      after: msg("By code, after discussion", { id: "round-export.part.after" }),
      decisions: msg("Decisions", { id: "round-export.part.decisions" }),
      references: msg("References", { id: "round-export.part.references" }),
    })[name] ?? name,
  named: () => msg("Coders", { id: "round-export.named" }),
  initials: () => msg("Initials", { id: "round-export.initials" }),
  names: () => msg("Names", { id: "round-export.names" }),
  takeAlong: () => msg("Take it along", { id: "round-export.take-along" }),
  asWord: () => msg("Word", { id: "round-export.as.word" }),
  asPage: () => msg("Web page (html)", { id: "round-export.as.page" }),
  asPrint: () => msg("Print or PDF", { id: "round-export.as.print" }),
  asTables: () => msg("Tables (csv)", { id: "round-export.as.tables" }),
  asTablesComma: () => msg("Separated by commas", { id: "round-export.as.comma" }),
  asTablesSemicolon: () => msg("Separated by semicolons", { id: "round-export.as.semicolon" }),
  asMatrix: () => msg("Matrix and R script", { id: "round-export.as.matrix" }),
  matrixNote: () =>
    msg(
      "Units by coders as csv, and a script for R that makes the figures before discussion again with irrCAC.",
      { id: "round-export.matrix-note" },
    ),
  matrixTooLarge: (cells: number) =>
    msg(
      str`The table of units would have ${formatNumber(cells)} cells, too many for a csv file: it can be had in rounds with fewer codes or transcripts, or a larger unit.`,
      { id: "round-export.matrix-too-large" },
    ),
  waiting: () => msg("Intervals are being computed", { id: "round-export.waiting" }),
  liveNote: () =>
    msg("Underlined figures lead to where they come from. All follow the decisions made in Adjudication.", {
      id: "round-export.live-note",
    }),
  preview: () => msg("Report", { id: "round-export.preview" }),
  moreRows: (n: number) =>
    plural(
      n,
      msg("One more row is in the files.", { id: "round-export.more-rows.one" }),
      msg(str`${formatNumber(n)} more rows are in the files.`, { id: "round-export.more-rows.other" }),
    ),
  saved: (what: string) => msg(str`Saved: ${what}`, { id: "round-export.saved" }),
  reportFile: (project: string, round: string) =>
    msg(str`${project}, ${round}, report`, { id: "round-export.file.report" }),
  tablesFile: (project: string, round: string) =>
    msg(str`${project}, ${round}, tables`, { id: "round-export.file.tables" }),
  matrixFile: (project: string, round: string) =>
    msg(str`${project}, ${round}, matrix`, { id: "round-export.file.matrix" }),
};
