import type { XmlReader } from "#formats/transcript/container/xml";
import type { TableRow } from "#formats/transcript/table/read-table";
import { stampText } from "#formats/transcript/text/time-stamp";

type Attributes = Readonly<Record<string, string>>;
const localName = (qualified: string): string => qualified.slice(qualified.indexOf(":") + 1);
const ignore = (): void => undefined;

/** The sheets of a workbook in order, and, from its relations, where they are. */
export class WorkbookReader implements XmlReader {
  readonly sheets: { name: string; id: string; isHidden: boolean }[] = [];
  readonly targets = new Map<string, string>();
  readonly close = ignore;
  readonly text = ignore;

  readonly open = (qualified: string, attributes: Attributes): void => {
    const name = localName(qualified);
    const id = Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1] ?? "";
    if (name === "sheet")
      this.sheets.push({
        name: attributes["name"] ?? "",
        id,
        isHidden: (attributes["state"] ?? "visible") !== "visible",
      });
    if (name === "Relationship") this.targets.set(attributes["Id"] ?? "", attributes["Target"] ?? "");
  };
}

/** Shared strings: runs of rich text joined, phonetic guides left out. */
export class StringsReader implements XmlReader {
  readonly strings: string[] = [];
  #isText = false;
  #isGuide = false;

  readonly open = (qualified: string): void => {
    const name = localName(qualified);
    if (name === "si") this.strings.push("");
    if (name === "rPh") this.#isGuide = true;
    this.#isText = name === "t";
  };
  readonly close = (qualified: string): void => {
    if (localName(qualified) === "rPh") this.#isGuide = false;
    this.#isText = false;
  };
  readonly text = (text: string): void => {
    const last = this.strings.at(-1);
    if (this.#isText && !this.#isGuide && last !== undefined)
      this.strings[this.strings.length - 1] = last + text;
  };
}

/** Number formats that Excel has built in and that show a time of day or a duration. */
const builtInTimes = new Set([18, 19, 20, 21, 45, 46, 47]);

/** Which cell styles show a time. */
export class StylesReader implements XmlReader {
  /** By index of the style. */
  readonly timeStyles: boolean[] = [];
  readonly text = ignore;
  readonly #formats = new Map<number, string>();
  #isCellStyles = false;

  readonly open = (qualified: string, attributes: Attributes): void => {
    const name = localName(qualified);
    if (name === "numFmt") this.#formats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
    if (name === "cellXfs") this.#isCellStyles = true;
    if (name === "xf" && this.#isCellStyles)
      this.timeStyles.push(this.#isTime(Number(attributes["numFmtId"])));
  };
  readonly close = (qualified: string): void => {
    if (localName(qualified) === "cellXfs") this.#isCellStyles = false;
  };

  /** A format with hours or seconds and without days or years; quoted words do not count. */
  #isTime(id: number): boolean {
    const code = (this.#formats.get(id) ?? "").replace(/"[^"]*"|\\./g, "");
    return builtInTimes.has(id) || (/[hs]/i.test(code) && !/[dy]/i.test(code));
  }
}

const dayMs = 86_400_000;

/** Rows of a sheet as texts; a time of day as `h:mm:ss.ttt`. Rows and cells that are missing are empty. */
export class SheetReader implements XmlReader {
  readonly rows: TableRow[] = [];
  readonly #strings: readonly string[];
  readonly #timeStyles: readonly boolean[];
  #cells: string[] = [];
  #line = 0;
  #column = -1;
  #kind = "n";
  #isTimeCell = false;
  #value = "";
  #isValue = false;
  #isGuide = false;

  constructor(strings: readonly string[], timeStyles: readonly boolean[]) {
    this.#strings = strings;
    this.#timeStyles = timeStyles;
  }

  readonly open = (qualified: string, attributes: Attributes): void => {
    const name = localName(qualified);
    if (name === "row") {
      this.#cells = [];
      this.#column = -1;
      this.#line = Number(attributes["r"] ?? this.#line + 1);
    } else if (name === "c") {
      this.#column = columnOf(attributes["r"]) ?? this.#column + 1;
      this.#kind = attributes["t"] ?? "n";
      this.#isTimeCell = this.#timeStyles[Number(attributes["s"] ?? 0)] ?? false;
      this.#value = "";
    } else if (name === "rPh") this.#isGuide = true;
    this.#isValue = name === "v" || name === "t";
  };

  readonly close = (qualified: string): void => {
    const name = localName(qualified);
    if (name === "rPh") this.#isGuide = false;
    this.#isValue = false;
    if (name === "c" && this.#column >= 0 && this.#column < mostColumns) {
      while (this.#cells.length < this.#column) this.#cells.push("");
      this.#cells[this.#column] = this.#cellText();
    }
    if (name === "row" && this.#cells.some((cell) => cell !== ""))
      this.rows.push({ cells: this.#cells, line: this.#line });
  };

  readonly text = (text: string): void => {
    if (this.#isValue && !this.#isGuide) this.#value += text;
  };

  #cellText(): string {
    const value = this.#value;
    if (this.#kind === "s") return this.#strings[Number(value)] ?? "";
    if (this.#kind === "b") return value === "1" ? "TRUE" : "FALSE";
    if (this.#kind === "e") return "";
    if (this.#kind !== "n" || value === "") return value;
    const number = Number(value);
    if (Number.isNaN(number)) return value;
    return this.#isTimeCell && number >= 0 && number < 100 ? stampText(number * dayMs) : String(number);
  }
}

/** Excel has 16,384 columns; a transcript has a few. */
const mostColumns = 200;

/** `C12` is column 2. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d/.exec(reference ?? "")?.[1];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
