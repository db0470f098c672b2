import type { RefiNotes } from "#formats/refi/refi-notes";

/** What has ids of its own: one GUID may name a code and a case, or a PDF and its text. */
export type RefiKind = "user" | "code" | "source" | "selection" | "variable" | "case" | "note";

/** A GUID in the form in which it is compared: lower case, no braces. "" where nothing is written. */
export const comparableId = (written: string | undefined): string =>
  (written ?? "")
    .trim()
    .replace(/^\{(.*)\}$/s, "$1")
    .toLowerCase();

/** Hands out the ids of a project: one a thing, different within a kind, also where the file gives none or one twice. */
export class RefiIds {
  readonly #notes: RefiNotes;
  readonly #taken = new Map<RefiKind, Set<string>>();

  constructor(notes: RefiNotes) {
    this.#notes = notes;
  }

  /** The id for a thing of which the file says `written`. A second thing of the same GUID is not what references mean. */
  take(kind: RefiKind, written: string | undefined): string {
    const taken = this.#ofKind(kind);
    const wanted = comparableId(written);
    if (wanted !== "" && !taken.has(wanted)) {
      taken.add(wanted);
      return wanted;
    }
    this.#notes.count(wanted === "" ? "ids-missing" : "ids-repeated");
    let id = "";
    for (let number = taken.size; id === "" || taken.has(id); number++)
      id = wanted === "" ? `${kind}#${number}` : `${wanted}#${number}`;
    taken.add(id);
    return id;
  }

  /** The id of the thing a reference means; undefined where the file has no such thing. */
  find(kind: RefiKind, written: string | undefined): string | undefined {
    const id = comparableId(written);
    return this.#ofKind(kind).has(id) ? id : undefined;
  }

  #ofKind(kind: RefiKind): Set<string> {
    const taken = this.#taken.get(kind) ?? new Set<string>();
    this.#taken.set(kind, taken);
    return taken;
  }
}
