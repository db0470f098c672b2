import { comparableId, type RefiIds } from "#formats/refi/refi-ids";
import type { RefiFiles } from "#formats/refi/refi-files";
import type { RefiNotes } from "#formats/refi/refi-notes";
import type { RefiSourceKind } from "#formats/refi/refi-project";
import { readRefiText, type RefiText } from "#formats/refi/refi-text";
import { childOf, childrenOf, type XmlElement } from "#formats/refi/xml-tree";

/** A selection on a text, positions as the file counts them; undefined where it gives none. */
export interface WrittenSelection {
  readonly id: string;
  readonly element: XmlElement;
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** A source before its positions are decided. */
export interface WrittenSource {
  readonly id: string;
  readonly name: string;
  readonly kind: RefiSourceKind;
  readonly element: XmlElement;
  readonly text: RefiText;
  readonly isFileMissing: boolean;
  readonly selections: WrittenSelection[];
  /** Areas of a picture or of PDF pages, stretches of a recording. */
  readonly areas: readonly { readonly id: string; readonly element: XmlElement }[];
  readonly syncPoints: readonly { readonly position: number; readonly ms: number }[];
}

const kinds: Readonly<Record<string, RefiSourceKind>> = {
  TextSource: "text",
  PDFSource: "pdf",
  PictureSource: "picture",
  AudioSource: "audio",
  VideoSource: "video",
};

/** Elements in which the text of a document that is no text itself is kept. */
const textElements: Partial<Record<RefiSourceKind, string>> = {
  pdf: "Representation",
  picture: "TextDescription",
  audio: "Transcript",
  video: "Transcript",
};
const areaElements = ["PDFSelection", "PictureSelection", "AudioSelection", "VideoSelection"];

/** Reads the sources of a project with everything selected on them. */
export class SourcesReader {
  readonly sources: WrittenSource[] = [];
  readonly #files: RefiFiles;
  readonly #ids: RefiIds;
  readonly #notes: RefiNotes;

  constructor(files: RefiFiles, ids: RefiIds, notes: RefiNotes) {
    this.#files = files;
    this.#ids = ids;
    this.#notes = notes;
  }

  read(elements: readonly XmlElement[]): readonly WrittenSource[] {
    const known = elements.filter(({ name }) => Object.hasOwn(kinds, name));
    // Texts first: a transcript may be one of them.
    const texts = new Map<string, WrittenSource>();
    const bySource = new Map<XmlElement, WrittenSource[]>();
    const inOrder = [...known].sort(
      (a, b) => Number(b.name === "TextSource") - Number(a.name === "TextSource"),
    );
    for (const element of inOrder) {
      const read = this.#readSource(element, kinds[element.name]!, texts);
      bySource.set(element, read);
      const path = textPath(element);
      if (element.name === "TextSource" && path !== "" && !texts.has(path)) texts.set(path, read[0]!);
    }
    for (const element of known) this.sources.push(...(bySource.get(element) ?? []));
    return this.sources;
  }

  #readSource(
    element: XmlElement,
    kind: RefiSourceKind,
    texts: ReadonlyMap<string, WrittenSource>,
  ): WrittenSource[] {
    const id = this.#ids.take("source", element.attributes["guid"]);
    const within = textElements[kind];
    const parts = within === undefined ? [element] : childrenOf(element, within);
    const own: XmlElement[] = [];
    for (const part of parts) {
      // Some programs give the transcript of a recording as a text source too, with the same file.
      const twin = part.name === "Transcript" ? texts.get(textPath(part)) : undefined;
      if (twin === undefined) own.push(part);
      else twin.selections.push(...this.#selectionsIn(part));
    }
    const [first, ...others] = own;
    const areas = element.children
      .filter(({ name }) => areaElements.includes(name))
      .map((area) => ({ id: comparableId(area.attributes["guid"]), element: area }));
    const source = this.#sourceOf(id, element, kind, first, areas);
    const further = others.map((part) =>
      this.#sourceOf(this.#ids.take("source", part.attributes["guid"]), part, "transcript", part, []),
    );
    return [source, ...further];
  }

  #sourceOf(
    id: string,
    element: XmlElement,
    kind: RefiSourceKind,
    part: XmlElement | undefined,
    areas: WrittenSource["areas"],
  ): WrittenSource {
    const text: RefiText =
      part === undefined
        ? { text: undefined, hasMark: false, isMissing: false }
        : readRefiText(part, this.#files, this.#notes);
    const { path = "" } = element.attributes;
    if (path !== "") this.#notes.count("media-left");
    // What lies outside the archive by intention, such as a large recording, is not missing.
    const isExternal = /^(?:relative|absolute):/i.test(path.trim());
    const isOwnMissing = path !== "" && !isExternal && !this.#files.has(path);
    if (text.isMissing || isOwnMissing) this.#notes.count("files-missing");
    return {
      id,
      name: this.#nameOf(element),
      kind,
      element,
      text,
      isFileMissing: text.isMissing || isOwnMissing,
      selections: part === undefined ? [] : this.#selectionsIn(part),
      areas,
      syncPoints: [...syncPointsOf(part).values()],
    };
  }

  #nameOf({ attributes }: XmlElement): string {
    const { name = "", currentPath = "", path = "", plainTextPath = "" } = attributes;
    if (name.trim() !== "") return name;
    this.#notes.count("names-missing");
    const instead = [currentPath, path, plainTextPath].map(baseName).find((each) => each !== "");
    return instead ?? "?";
  }

  #selectionsIn(part: XmlElement): WrittenSelection[] {
    const points = syncPointsOf(part);
    return part.children.flatMap((element): WrittenSelection[] => {
      const { guid, startPosition, endPosition, fromSyncPoint, toSyncPoint } = element.attributes;
      if (element.name === "PlainTextSelection")
        return [
          {
            id: this.#ids.take("selection", guid),
            element,
            start: wholeNumber(startPosition),
            end: wholeNumber(endPosition),
          },
        ];
      if (element.name !== "TranscriptSelection") return [];
      const start = points.get(comparableId(fromSyncPoint))?.position;
      const end = points.get(comparableId(toSyncPoint))?.position;
      if (start !== undefined && end !== undefined) this.#notes.count("times-as-passages");
      return [{ id: this.#ids.take("selection", guid), element, start, end }];
    });
  }
}

/** Points that have both a position and a time, by id. */
function syncPointsOf(
  part: XmlElement | undefined,
): ReadonlyMap<string, { readonly position: number; readonly ms: number }> {
  const points = new Map<string, { position: number; ms: number }>();
  for (const { attributes } of childrenOf(part, "SyncPoint")) {
    const position = wholeNumber(attributes["position"]);
    const ms = wholeNumber(attributes["timeStamp"]);
    // A point without a time still says where a passage begins.
    if (position !== undefined) points.set(comparableId(attributes["guid"]), { position, ms: ms ?? -1 });
  }
  return points;
}

/** The file of a text, as far as it tells two apart. */
const textPath = ({ attributes }: XmlElement): string =>
  baseName(attributes["plainTextPath"] ?? "").toLowerCase();

const baseName = (path: string): string => /[^/\\]*$/.exec(path.trim())?.[0] ?? "";

const wholeNumber = (written: string | undefined): number | undefined =>
  written !== undefined && /^\s*[+-]?\d{1,12}\s*$/.test(written) ? Number(written) : undefined;

/** The first paragraph of description of an element; "" where there is none. */
export const descriptionOf = (element: XmlElement): string =>
  childOf(element, "Description")?.text.trim() ?? "";
