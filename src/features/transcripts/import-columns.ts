import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ReadOptions, TranscriptDraft } from "#actions/read-transcript";
import { transcriptsText as text } from "#messages/transcripts";
import type { Select } from "#ui/components/select";
import { baseStyles } from "#ui/styles/base-styles";
import "#ui/components/select";

const parts = ["speaker", "text", "start", "end", "turn"] as const;
type Part = (typeof parts)[number];
type TableColumns = NonNullable<TranscriptDraft["reading"]["columns"]>["chosen"];
const none = "";

/**
 * Tables: which sheet is read, and which column holds what.
 * @fires change - a person chose; read `options`
 */
@customElement("sm-import-columns")
export class ImportColumns extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s-2) var(--s-3);
      }
      sm-select {
        max-inline-size: 14rem;
      }
    `,
  ];

  @property({ attribute: false }) reading!: TranscriptDraft["reading"];
  /** How the file is read otherwise, with what a person chose here. */
  @property({ attribute: false }) options: ReadOptions = {};

  override render() {
    const { columns, sheets = [] } = this.reading;
    return html`${
      sheets.length < 2
        ? nothing
        : html`<sm-select
            inline
            label=${text.sheet()}
            .value=${this.options.sheet ?? ""}
            placeholder=${text.firstSheet()}
            .choices=${sheets.map((name) => ({ value: name, label: name }))}
            @change=${this.#setSheet}
          ></sm-select>`
    }
    ${
      columns === undefined
        ? nothing
        : [
            ...parts.map((part) => this.#column(part, columns.names, columns.chosen)),
            this.#codes(columns.names, columns.chosen),
          ]
    }`;
  }

  /** Mostly one column holds codes; where several were found, they are one more choice. */
  #codes(names: readonly string[], { text: words, codes }: TableColumns) {
    const several = codes.length > 1 ? [codes] : [];
    const choices = [...several, ...names.map((_, column) => [column])].map((columns) => ({
      value: columns.join(" "),
      label: columns.map((column) => names[column] ?? "").join(", "),
      disabled: columns.includes(words),
    }));
    return html`<sm-select
      inline
      data-part="codes"
      label=${text.columnOf("codes")}
      .value=${codes.join(" ")}
      .choices=${[{ value: none, label: text.noColumn() }, ...choices]}
      @change=${this.#setCodes}
    ></sm-select>`;
  }

  #column(part: Part, names: readonly string[], chosen: TableColumns) {
    const columns = names.map((name, column) => ({
      value: String(column),
      label: name,
      // The words never go without a column: they are moved first.
      disabled: part !== "text" && column === chosen.text,
    }));
    return html`<sm-select
      inline
      data-part=${part}
      label=${text.columnOf(part)}
      .value=${String(chosen[part] ?? none)}
      .choices=${part === "text" ? columns : [{ value: none, label: text.noColumn() }, ...columns]}
      @change=${this.#setColumn}
    ></sm-select>`;
  }

  #setSheet = ({ currentTarget }: Event): void => {
    // Another sheet has columns of its own.
    const options: ReadOptions = { ...this.options, sheet: (currentTarget as Select).value };
    this.#tell(Object.fromEntries(Object.entries(options).filter(([name]) => name !== "columns")));
  };

  #setCodes = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as Select;
    const codes = value === none ? [] : value.split(" ").map(Number);
    const { chosen } = this.reading.columns!;
    const columns: { -readonly [Name in keyof TableColumns]: TableColumns[Name] } = {
      text: chosen.text,
      codes,
    };
    for (const part of parts) {
      const column = chosen[part];
      if (column !== undefined && !codes.includes(column)) columns[part] = column;
    }
    this.#tell({ ...this.options, columns });
  };

  /** A column holds one thing: what it held before is then in none. */
  #setColumn = ({ currentTarget }: Event): void => {
    const { value, dataset } = currentTarget as Select;
    const column = value === none ? undefined : Number(value);
    const { chosen } = this.reading.columns!;
    const columns: { -readonly [Name in keyof TableColumns]: TableColumns[Name] } = {
      text: chosen.text,
      codes: chosen.codes.filter((code) => code !== column),
    };
    for (const part of parts) {
      const now = part === dataset["part"] ? column : chosen[part] === column ? undefined : chosen[part];
      if (now !== undefined) columns[part] = now;
    }
    this.#tell({ ...this.options, columns });
  };

  #tell(options: ReadOptions): void {
    this.options = options;
    this.dispatchEvent(new Event("change"));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-import-columns": ImportColumns;
  }
}
