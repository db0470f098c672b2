/** What passages are exported as. */
export const exportFormats = ["docx", "comma", "semicolon"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A person asks for passages to take along: as a file, or on the clipboard. */
export class ExportAskEvent extends Event {
  readonly format: ExportFormat | "clipboard";
  readonly which: "chosen" | "all";
  constructor(format: ExportFormat | "clipboard", which: "chosen" | "all") {
    super("sm-export-ask", { bubbles: true, composed: true });
    this.format = format;
    this.which = which;
  }
}
