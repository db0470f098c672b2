import type { CodebookDraft, CodeDraft, CodeSetDraft } from "#domain/codebook/codebook-draft";
import { AppError } from "#domain/errors";
import { fail, ok, type Result } from "#domain/result";
import { readDescription } from "#formats/codebook/code-description";
import { CodebookNotes } from "#formats/codebook/codebook-notes";
import { readColor } from "#formats/codebook/read-color";
import { readXml } from "#formats/transcript/container/xml";

/**
 * Reads the codebook of a REFI-QDA codebook (`.qdc`) or project (`.qde`) file, whatever program wrote it: elements by local name
 * in any namespace or none, GUIDs in either case with or without braces. Descriptions are taken apart where they hold rules and
 * examples as {@link writeQdc} puts them there.
 *
 * @returns import/unrecognised where the XML is something else, import/malformed or import/entities as `readXml` says
 * @see REFI-QDA 1.5, sections 5, 11 and 12; Codebook.xsd
 */
export function readQdc(bytes: Uint8Array): Result<CodebookDraft> {
  const reader = new QdcReader();
  const read = readXml(bytes, reader);
  if (!read.ok) return fail(new AppError(read.error.code, { format: "qdc" }, read.error));
  return reader.isCodebook
    ? ok(reader.draft())
    : fail(new AppError("import/unrecognised", { format: "qdc" }));
}

/** A code or set while its element is open. */
interface OpenElement {
  readonly attributes: Readonly<Record<string, string>>;
  description: string;
  readonly codes: CodeDraft[];
  readonly members: string[];
}

const roots = new Set(["CodeBook", "Project"]);
const guid = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;

class QdcReader {
  isCodebook = false;
  readonly #notes = new CodebookNotes();
  readonly #path: string[] = [];
  readonly #open: OpenElement[] = [{ attributes: {}, description: "", codes: [], members: [] }];
  readonly #sets: {
    attributes: OpenElement["attributes"];
    description: string;
    members: readonly string[];
  }[] = [];
  readonly #ids = new Set<string>();
  readonly #dropped = new Map<string, number>();
  #origin: string | undefined;
  #namespace = "";
  #hasSets = false;

  readonly open = (qualified: string, attributes: Readonly<Record<string, string>>): void => {
    const name = localName(qualified);
    if (this.#path.length === 0) this.#begin(qualified, attributes);
    const inCodebook = this.#path.includes("CodeBook") || this.#path[0] === "CodeBook";
    this.#path.push(name);
    if (!this.isCodebook) return;
    if (name === "Sets" && this.#path.length === 2) this.#hasSets = true;
    if ((name === "Code" && inCodebook) || (name === "Set" && this.#path.includes("Sets")))
      this.#open.push({ attributes, description: "", codes: [], members: [] });
    else if (name === "MemberCode")
      this.#open.at(-1)!.members.push(idOf(attributes["guid"] ?? attributes["targetGUID"]) ?? "");
    else if (inCodebook && !["Codes", "CodeBook", "Sets", "Description"].includes(name))
      this.#dropped.set(name, (this.#dropped.get(name) ?? 0) + 1);
  };

  readonly text = (text: string): void => {
    const parent = this.#path.at(-2);
    if (this.#path.at(-1) === "Description" && (parent === "Code" || parent === "Set"))
      this.#open.at(-1)!.description += text;
  };

  readonly close = (qualified: string): void => {
    const name = localName(qualified);
    this.#path.pop();
    if (!this.isCodebook) return;
    if (name === "Code" && this.#open.length > 1) {
      const code = this.#codeOf(this.#open.pop()!);
      this.#open.at(-1)!.codes.push(code);
    } else if (name === "Set" && this.#open.length > 1) this.#sets.push(this.#open.pop()!);
  };

  draft(): CodebookDraft {
    for (const [names, count] of this.#dropped) this.#notes.say("elements-dropped", { names, count });
    if (this.#hasSets && this.#sets.length === 0)
      this.#notes.say("sets-empty", { namespace: this.#namespace });
    if (this.#namespace !== "" && !/^urn:QDA-XML:/i.test(this.#namespace))
      this.#notes.say("namespace-foreign", { namespace: this.#namespace });
    const sets = this.#sets.map(({ attributes, description, members }): CodeSetDraft => {
      const codeIds = members.filter((member) => this.#ids.has(member));
      for (const member of members) if (!this.#ids.has(member)) this.#notes.count("members-missing");
      const id = idOf(attributes["guid"]);
      return {
        ...(id === undefined ? {} : { id }),
        name: attributes["name"] ?? "",
        ...(description === "" ? {} : { description }),
        codeIds,
      };
    });
    return {
      format: "qdc",
      ...(this.#origin === undefined ? {} : { origin: this.#origin }),
      namespace: this.#namespace,
      codes: this.#open[0]!.codes,
      sets,
      notes: this.#notes.list(),
    };
  }

  #begin(qualified: string, attributes: Readonly<Record<string, string>>): void {
    this.isCodebook = roots.has(localName(qualified));
    this.#origin = attributes["origin"];
    const prefix = qualified.includes(":") ? qualified.split(":")[0]! : "";
    this.#namespace = attributes[prefix === "" ? "xmlns" : `xmlns:${prefix}`] ?? "";
  }

  #codeOf({ attributes, description, codes }: OpenElement): CodeDraft {
    const told = readDescription(description);
    if (Object.keys(told).some((field) => field !== "definition")) this.#notes.count("fields-found");
    const name = attributes["name"] ?? "";
    if (name.trim() === "") this.#notes.count("name-missing");
    const codable = attributes["isCodable"];
    if (codable === undefined) this.#notes.count("codable-missing");
    const color = this.#colorOf(attributes["color"]);
    const id = this.#newId(attributes["guid"]);
    return {
      ...(id === undefined ? {} : { id }),
      name: name.trim() === "" ? "?" : name,
      isCodable: codable !== "false" && codable !== "0",
      ...(color === undefined ? {} : { color }),
      ...told,
      children: codes,
    };
  }

  #newId(written: string | undefined): string | undefined {
    const id = idOf(written);
    if (id === undefined) this.#notes.count("id-invalid");
    else if (this.#ids.has(id)) this.#notes.count("id-repeated");
    else {
      this.#ids.add(id);
      return id;
    }
    return undefined;
  }

  #colorOf(written: string | undefined): string | undefined {
    if (written === undefined || written === "") return undefined;
    const read = readColor(written);
    if (read === undefined) this.#notes.count("color-dropped");
    else if (!read.isExact) this.#notes.count("color-read");
    return read?.color;
  }
}

const localName = (qualified: string): string => qualified.slice(qualified.indexOf(":") + 1);

const idOf = (written: string | undefined): string | undefined =>
  guid.exec(written?.trim() ?? "")?.[1]?.toLowerCase();
