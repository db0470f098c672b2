/** The figures of one code, or of all codes stacked; undefined where a figure is not defined. */
export interface ScriptFigures {
  readonly name: string;
  readonly percent: number | undefined;
  readonly alpha: number | undefined;
  readonly ac1: number | undefined;
}

/** What the script is to read and to hold its figures against. */
export interface AgreementScript {
  /** Name of the table of units, which lies beside the script. */
  readonly file: string;
  /** Coders, in the order of their columns within each code. */
  readonly coders: readonly string[];
  /** One a code, in the order of the columns. */
  readonly codes: readonly ScriptFigures[];
  /** All codes as one variable. */
  readonly overall: ScriptFigures;
  /** How many columns stand before the first code's. */
  readonly before: number;
  /** Number of the column that says how many units a row stands for, from 1; undefined where every row is one unit. */
  readonly countColumn: number | undefined;
}

/** What the script says, in the language of the report. */
export interface ScriptWording {
  readonly title: string;
  /** How it is run, and what its table holds; one line each. */
  readonly remarks: readonly string[];
  /** Before what is done about the coefficients that the package rounds. */
  readonly rounding: string;
  readonly needsPackage: string;
  readonly otherTable: string;
  readonly tooLarge: string;
  readonly figure: string;
  readonly percent: string;
  readonly alpha: string;
  readonly ac1: string;
  readonly report: string;
  readonly difference: string;
  readonly verdict: string;
  readonly agrees: string;
  readonly differs: string;
  readonly notDefined: string;
  readonly notComputed: string;
  /** With the counts of figures that agree, differ and cannot be compared, as R's `sprintf` is given them. */
  readonly summary: (agree: string, differ: string, rest: string) => string;
}

/**
 * An R script that makes the figures of a report anew from its table of units, with the package irrCAC, and says where they agree.
 * Texts are in it as ASCII escapes, so that it reads the same wherever it is run. Same figures, same script.
 *
 * @see Gwet (2019), irrCAC: Computing Chance-Corrected Agreement Coefficients
 */
export function writeAgreementScript(script: AgreementScript, wording: ScriptWording): string {
  const { file, coders, codes, overall, before, countColumn } = script;
  const rows = [...codes, overall];
  const vector = (name: string, items: readonly string[]): string =>
    `${name} <- c(${items.length === 0 ? "" : `\n  ${items.join(",\n  ")}\n`})`;
  const numbers = (name: string, pick: (of: ScriptFigures) => number | undefined): string =>
    vector(
      name,
      rows.map((row) => numberOf(pick(row))),
    );
  const text = rString;
  return [
    ...[wording.title, "", ...wording.remarks].map(comment),
    "",
    `if (!requireNamespace("irrCAC", quietly = TRUE)) stop(${text(wording.needsPackage)})`,
    "",
    vector("coders", coders.map(text)),
    vector(
      "codes",
      codes.map(({ name }) => text(name)),
    ),
    `overall <- ${text(overall.name)}`,
    `columns_before <- ${before}`,
    `count_column <- ${countColumn ?? "NA"}`,
    numbers("reported_percent", ({ percent }) => percent),
    numbers("reported_alpha", ({ alpha }) => alpha),
    numbers("reported_ac1", ({ ac1 }) => ac1),
    "tolerance <- 1e-6",
    "most_rows <- 5e6",
    "",
    'script <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))',
    'folder <- if (length(script) == 1) dirname(script) else "."',
    `units <- read.csv(file.path(folder, ${text(file)}), check.names = FALSE, encoding = "UTF-8")`,
    "if (ncol(units) != columns_before + length(codes) * length(coders))",
    `  stop(${text(wording.otherTable)})`,
    "rows <- if (is.na(count_column)) seq_len(nrow(units)) else rep(seq_len(nrow(units)), units[[count_column]])",
    "ratings_of <- function(code) {",
    "  first <- columns_before + (code - 1) * length(coders)",
    "  unname(as.matrix(units[rows, first + seq_along(coders), drop = FALSE]))",
    "}",
    "",
    comment(wording.rounding),
    "figures_of <- function(ratings) {",
    "  ratings <- ratings[rowSums(!is.na(ratings)) > 0, , drop = FALSE]",
    '  storage.mode(ratings) <- "numeric"',
    '  colnames(ratings) <- paste0("coder", seq_along(coders))',
    "  value <- function(coefficient, corrected) tryCatch({",
    "    estimate <- coefficient(ratings, categ.labels = c(0, 1))$est",
    "    if (corrected) (estimate$pa - estimate$pe) / (1 - estimate$pe) else estimate$pa",
    "  }, error = function(cause) NaN)",
    "  c(",
    "    value(irrCAC::pa.coeff.raw, FALSE),",
    "    value(irrCAC::krippen.alpha.raw, TRUE),",
    "    value(irrCAC::gwet.ac1.raw, TRUE)",
    "  )",
    "}",
    "computed <- function(ratings) if (nrow(ratings) > most_rows) rep(NA_real_, 3) else figures_of(ratings)",
    "if (length(rows) * length(codes) > most_rows)",
    `  message(${text(wording.tooLarge)})`,
    "of_codes <- lapply(seq_along(codes), function(code) computed(ratings_of(code)))",
    "of_all <- if (length(rows) * length(codes) > most_rows) rep(NA_real_, 3) else",
    "  computed(do.call(rbind, lapply(seq_along(codes), ratings_of)))",
    "irrcac <- do.call(rbind, c(of_codes, list(of_all)))",
    "reported <- cbind(reported_percent, reported_alpha, reported_ac1)",
    "",
    `agrees <- ${text(wording.agrees)}`,
    `differs <- ${text(wording.differs)}`,
    "verdict_of <- function(ours, theirs) {",
    `  if (is.na(theirs) && !is.nan(theirs)) return(${text(wording.notComputed)})`,
    `  if (is.na(ours)) return(${text(wording.notDefined)})`,
    "  if (is.finite(theirs) && abs(ours - theirs) <= tolerance) agrees else differs",
    "}",
    "verdicts <- mapply(verdict_of, c(t(reported)), c(t(irrcac)))",
    "table <- data.frame(",
    "  rep(c(codes, overall), each = 3),",
    `  rep(c(${[wording.percent, wording.alpha, wording.ac1].map(text).join(", ")}), length(codes) + 1),`,
    "  format(c(t(reported)), digits = 8),",
    "  format(c(t(irrcac)), digits = 8),",
    "  format(abs(c(t(reported)) - c(t(irrcac))), digits = 1, scientific = TRUE),",
    "  verdicts",
    ")",
    `names(table) <- c(${["", wording.figure, wording.report, "irrCAC", wording.difference, wording.verdict]
      .map(text)
      .join(", ")})`,
    "usual <- options(width = 200)",
    "print(table, row.names = FALSE, right = FALSE)",
    "options(usual)",
    `cat(sprintf(${text(`${wording.summary("%1$d", "%2$d", "%3$d")}\n`)},`,
    "  sum(verdicts == agrees), sum(verdicts == differs), sum(verdicts != agrees & verdicts != differs)",
    '), sep = "")',
    "",
  ].join("\n");
}

/** A line of comment for each line. */
const comment = (text: string): string =>
  text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => `# ${line}`.trimEnd())
    .join("\n");

/** A number as R reads it back to the last digit; NA where there is none. */
const numberOf = (value: number | undefined): string => (value === undefined ? "NA" : String(value));

/** A text as R reads it, in ASCII. R's strings hold no NUL. */
const rString = (text: string): string =>
  `"${text.replaceAll("\0", "").replace(/["\\]|[^ -~]/gu, (character) => escaped(character))}"`;

function escaped(character: string): string {
  if (character === '"' || character === "\\") return `\\${character}`;
  const code = character.codePointAt(0)!;
  const digits = code.toString(16).padStart(code > 0xffff ? 8 : 4, "0");
  // half of a pair is no character to R
  if (code >= 0xd800 && code <= 0xdfff) return "\\ufffd";
  return code === 10 ? "\\n" : `\\${code > 0xffff ? "U" : "u"}${digits}`;
}
