import type { XmlReader } from "#formats/transcript/container/xml";
import type { Remark } from "#formats/transcript/document/remarks";
import { DocumentReader } from "#formats/transcript/docx/document-reader";

/** Collects comments, footnotes or endnotes: each is a small document of its own. */
export class RemarksReader implements XmlReader {
  readonly remarks: Remark[] = [];
  readonly #element: "comment" | "footnote" | "endnote";
  #inside: { readonly reader: DocumentReader; readonly attributes: ReadonlyMap<string, string> } | undefined;

  constructor(element: "comment" | "footnote" | "endnote") {
    this.#element = element;
  }

  readonly open = (qualified: string, attributes: Readonly<Record<string, string>>): void => {
    if (localName(qualified) === this.#element)
      this.#inside = {
        reader: new DocumentReader(),
        attributes: new Map(Object.entries(attributes).map(([key, value]) => [localName(key), value])),
      };
    else this.#inside?.reader.open(qualified, attributes);
  };

  readonly close = (qualified: string): void => {
    if (localName(qualified) !== this.#element) {
      this.#inside?.reader.close(qualified);
      return;
    }
    if (this.#inside !== undefined) this.#end(this.#inside.reader, this.#inside.attributes);
    this.#inside = undefined;
  };

  readonly text = (text: string): void => {
    this.#inside?.reader.text(text);
  };

  /** The lines that part footnotes from the page are kept among them, without words. */
  #end({ paragraphs }: DocumentReader, attributes: ReadonlyMap<string, string>): void {
    const text = paragraphs
      .map((paragraph) => paragraph.text.trim())
      .filter((said) => said !== "")
      .join("\n");
    if (text === "") return;
    const author = attributes.get("author");
    const date = attributes.get("date");
    this.remarks.push({
      id: `${this.#element} ${attributes.get("id") ?? ""}`,
      kind: this.#element === "comment" ? "comment" : "footnote",
      text,
      ...(author === undefined || author === "" ? {} : { author }),
      ...(date === undefined ? {} : { date }),
    });
  }
}

const localName = (qualified: string): string => qualified.slice(qualified.indexOf(":") + 1);
