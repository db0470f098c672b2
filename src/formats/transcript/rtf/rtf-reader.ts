import { noCounts } from "#formats/transcript/document/document-counts";
import { ParagraphBuilder, rowParagraph, type Paragraph } from "#formats/transcript/document/paragraph";
import type { Remark } from "#formats/transcript/document/remarks";
import { codePageOf, decodePage } from "#formats/transcript/rtf/code-pages";
import type { RtfToken } from "#formats/transcript/rtf/rtf-tokens";

/** Groups whose content is not text of the document. */
const silent = new Set(
  (
    "fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc " +
    "ftncn aftnsep aftnsepc aftncn listtext pntext pntxta pntxtb xe tc rxe bkmkstart bkmkend fldinst nonshppict template filetbl " +
    "listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping datastore latentstyles xmlnstbl " +
    "atrfstart atrfend atndate atnicn atnref atnparent atntime sv sn shpinst upr"
  ).split(" "),
);
/** Control words that stand for a character. */
const characters: Readonly<Record<string, string>> = {
  tab: "\t",
  line: "\n",
  emdash: "—",
  endash: "–",
  emspace: "\u2003",
  enspace: "\u2002",
  bullet: "•",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  ltrmark: "\u200e",
  rtlmark: "\u200f",
  zwj: "\u200d",
  zwnj: "\u200c",
  "~": "\u00a0",
  _: "\u2011",
  "-": "\u00ad",
  "\\": "\\",
  "{": "{",
  "}": "}",
  "\t": "\t",
};

interface Group {
  readonly isSilent: boolean;
  readonly isFontTable: boolean;
  readonly remark: OpenRemark | undefined;
  /** Which field of a comment the group's text fills. */
  readonly field: "author" | "id" | undefined;
  readonly skip: number;
  readonly page: number;
  readonly isBold: boolean;
  readonly isDeleted: boolean;
  readonly isHidden: boolean;
}
interface OpenRemark {
  readonly id: string;
  readonly kind: Remark["kind"];
  readonly author: string;
  readonly lines: string[];
  paragraph: ParagraphBuilder;
}

const deepest = 2000;

/** Collects the paragraphs of an RTF file, token by token. */
export class RtfReader {
  readonly paragraphs: Paragraph[] = [];
  readonly remarks: Remark[] = [];
  readonly counts = noCounts();
  #group: Group = {
    isSilent: false,
    isFontTable: false,
    remark: undefined,
    field: undefined,
    skip: 1,
    page: 1252,
    isBold: false,
    isDeleted: false,
    isHidden: false,
  };
  readonly #outer: Group[] = [];
  /** Groups nested too deep to be remembered. */
  #buried = 0;
  #documentPage = 1252;
  readonly #pages = new Map<number, number>();
  #font = 0;
  #paragraph = new ParagraphBuilder();
  #cell: Paragraph[] = [];
  #cells: Paragraph[][] = [];
  #isInTable = false;
  /** `\*` came: the next word names a group that may be skipped. */
  #isOptional = false;
  #bytes: number[] = [];
  /** Characters still to be skipped after a `\u`. */
  #skipping = 0;
  /** The first half of a pair of `\u`. */
  #high = "";
  #author = "";

  take(token: RtfToken): void {
    if (token.kind === "byte") {
      if (this.#skipping > 0) this.#skipping--;
      else if (!this.#group.isSilent) this.#bytes.push(token.byte);
      return;
    }
    if (token.kind === "word" && token.name === "'") return;
    this.#flush();
    if (token.kind === "word") this.#takeWord(token.name, token.value);
    else if (token.kind === "open") this.#openGroup();
    else this.#closeGroup();
    this.#isOptional = token.kind === "word" && token.name === "*";
  }

  /** Ends the last paragraph. False where groups are still open: the file is cut off. */
  finish(): boolean {
    this.#flush();
    const isWhole = this.#outer.length === 0;
    if (this.#cells.length > 0 || this.#cell.length > 0) this.#endRow();
    if (this.#paragraph.text !== "") this.#endParagraph();
    return isWhole;
  }

  #openGroup(): void {
    this.#skipping = 0;
    if (this.#outer.length >= deepest) this.#buried++;
    else this.#outer.push(this.#group);
  }

  #closeGroup(): void {
    this.#skipping = 0;
    if (this.#buried > 0) {
      this.#buried--;
      return;
    }
    const { remark } = this.#group;
    const outer = this.#outer.pop();
    if (outer === undefined) return;
    if (remark !== undefined && outer.remark === undefined) this.#endRemark(remark);
    this.#group = outer;
  }

  #takeWord(name: string, value: number | undefined): void {
    const isOn = value !== 0;
    if (this.#startDestination(name)) return;
    if (name === "f" && this.#group.isFontTable) this.#font = value ?? 0;
    else if (name === "fcharset" && this.#group.isFontTable)
      this.#pages.set(this.#font, codePageOf(value ?? 0) ?? 0);
    else if (name === "ansicpg") this.#setPage(value ?? 1252, true);
    else if (name === "mac") this.#setPage(10000, true);
    else if (name === "f") this.#setPage(this.#pages.get(value ?? 0) || this.#documentPage, false);
    else if (name === "uc") this.#group = { ...this.#group, skip: value ?? 1 };
    else if (name === "b") this.#group = { ...this.#group, isBold: isOn };
    else if (name === "v") this.#group = { ...this.#group, isHidden: isOn };
    else if (name === "deleted") this.#group = { ...this.#group, isDeleted: isOn };
    else if (name === "plain")
      this.#group = { ...this.#group, isBold: false, isHidden: false, isDeleted: false };
    if (this.#group.isSilent) return;
    if (name === "u") this.#takeUnicode(value ?? 0);
    else if (name === "par" || name === "sect") this.#endParagraph();
    else if (name === "cell" || name === "nestcell") this.#endCell();
    else if (name === "row") this.#endRow();
    else if (name === "intbl") this.#isInTable = true;
    else if (name === "pard") this.#isInTable = false;
    else if (name === "revised" && isOn) this.counts.insertions++;
    else if (name === "deleted" && isOn) this.counts.deletions++;
    else if (Object.hasOwn(characters, name)) this.#write(characters[name]!);
    else if (name === "\n" || name === "\r") this.#endParagraph();
  }

  /** Words that begin a group of another kind. */
  #startDestination(name: string): boolean {
    const group = this.#group;
    if (name === "fonttbl") this.#group = { ...group, isSilent: true, isFontTable: true };
    else if (name === "pict" || name === "object") {
      if (!group.isSilent) this.counts.pictures++;
      this.#group = { ...group, isSilent: true };
    } else if (name === "ud") this.#group = { ...group, isSilent: false };
    else if (group.isSilent) return false;
    else if (name === "footnote") this.#startRemark("footnote");
    else if (name === "annotation") this.#startRemark("comment");
    else if (name === "atnauthor") {
      this.#author = "";
      this.#group = { ...group, field: "author" };
    } else if (name === "shptxt") this.counts.textboxes++;
    else if (silent.has(name) || (this.#isOptional && name !== "shppict" && name !== "shptxt")) {
      // `\*\shpinst` holds the text of a text box among its measures: only what is in it as text is kept.
      if (name !== "shpinst" && name !== "atnid") this.#group = { ...group, isSilent: true };
      if (name === "atnid") this.#group = { ...group, field: "id" };
    } else return false;
    return true;
  }

  #startRemark(kind: Remark["kind"]): void {
    const id = `${kind} ${this.remarks.length}`;
    this.#paragraph.mark(id, "at");
    const remark = {
      id,
      kind,
      author: kind === "comment" ? this.#author.trim() : "",
      lines: [],
      paragraph: new ParagraphBuilder(),
    };
    this.#group = { ...this.#group, remark };
  }

  #endRemark({ id, kind, author, lines, paragraph }: OpenRemark): void {
    const text = [...lines, paragraph.text.trim()].filter((line) => line !== "").join("\n");
    if (text !== "") this.remarks.push({ id, kind, text, ...(author === "" ? {} : { author }) });
  }

  #setPage(page: number, isDocument: boolean): void {
    if (isDocument) this.#documentPage = page;
    this.#group = { ...this.#group, page };
  }

  #takeUnicode(value: number): void {
    const unit = String.fromCharCode(value < 0 ? value + 65536 : value);
    this.#skipping = this.#group.skip;
    if (/[\ud800-\udbff]/.test(unit)) this.#high = unit;
    else {
      const pair = this.#high + unit;
      this.#high = "";
      this.#write(pair);
    }
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const { text, isExact } = decodePage(this.#bytes, this.#group.page);
    this.#bytes = [];
    if (!isExact) this.counts.symbols++;
    this.#write(text);
  }

  #write(text: string): void {
    const { field, remark, isDeleted, isBold, isHidden } = this.#group;
    if (field === "author") this.#author += text;
    if (field !== undefined || isDeleted) return;
    if (isHidden) this.counts.hidden++;
    (remark?.paragraph ?? this.#paragraph).write(text, isBold);
  }

  #endParagraph(): void {
    const { remark } = this.#group;
    if (remark !== undefined) {
      remark.lines.push(remark.paragraph.text.trim());
      remark.paragraph = new ParagraphBuilder();
      return;
    }
    (this.#isInTable ? this.#cell : this.paragraphs).push(this.#paragraph.build());
    this.#paragraph = new ParagraphBuilder();
  }

  #endCell(): void {
    this.#cell.push(this.#paragraph.build());
    this.#paragraph = new ParagraphBuilder();
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  #endRow(): void {
    if (this.#cell.length > 0) this.#cells.push(this.#cell);
    this.paragraphs.push(rowParagraph(this.#cells));
    this.counts.rows++;
    this.#cell = [];
    this.#cells = [];
  }
}
