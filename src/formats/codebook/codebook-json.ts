import type { CodebookDraft, CodeSetDraft } from "#domain/codebook/codebook-draft";
import { AppError } from "#domain/errors";
import { fail, ok, type Result } from "#domain/result";
import { codeOf } from "#formats/codebook/code-fields";
import { rowsOf, treeOf, type ReadRow } from "#formats/codebook/code-rows";
import { CodebookNotes } from "#formats/codebook/codebook-notes";

/** A code in a list: its place in the tree by its parent's id and the names down to it. */
export type JsonCode = ReturnType<typeof jsonCodes>[number];

/** The codes one after another as plain objects, parents before children; null where there is no parent. */
export const jsonCodes = (draft: CodebookDraft) =>
  rowsOf(draft.codes).map(({ id, name, parentId, path, ...row }) => {
    const { isCodable, color, definition, includeWhen, excludeWhen, typicalExample, boundaryExample } = row;
    const { origin, level, key, paletteNumber } = row;
    return {
      id: id ?? null,
      name,
      parent: parentId ?? null,
      path,
      isCodable,
      ...{ color, paletteNumber, definition, includeWhen, excludeWhen, typicalExample, boundaryExample },
      ...{ origin, level, key },
    };
  });

/** A codebook as JSON. */
export function writeCodebookJson(draft: CodebookDraft): string {
  const { origin, namespace, sets } = draft;
  return `${JSON.stringify({ format: "samtale-codebook", origin, namespace, codes: jsonCodes(draft), sets }, null, 2)}\n`;
}

/** @returns import/malformed where it is no JSON, import/unrecognised where it holds no list of codes */
export function readCodebookJson(text: string): Result<CodebookDraft> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    return fail(new AppError("import/malformed", { format: "json" }, cause));
  }
  const { codes, sets = [], origin } = fieldsOf(value);
  if (!Array.isArray(codes)) return fail(new AppError("import/unrecognised", { format: "json" }));
  const notes = new CodebookNotes();
  const rows = codes.flatMap((each: unknown): ReadRow[] => {
    const written = fieldsOf(each);
    const name = textOf(written["name"]);
    if (name === undefined || name.trim() === "") {
      notes.count("rows-nameless");
      return [];
    }
    const fields = Object.fromEntries(Object.entries(written).map(([field, said]) => [field, textOf(said)]));
    const path = written["path"];
    return [
      {
        code: codeOf(name, fields, notes),
        parentId: textOf(written["parent"])?.toLowerCase(),
        parentName: undefined,
        above: Array.isArray(path) ? path.slice(0, -1).map(String) : undefined,
      },
    ];
  });
  return ok({
    format: "json",
    ...(typeof origin === "string" ? { origin } : {}),
    codes: treeOf(rows, notes),
    sets: Array.isArray(sets) ? sets.flatMap(setOf) : [],
    notes: notes.list(),
  });
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;

function setOf(value: unknown): CodeSetDraft[] {
  const { id, name, description, codeIds } = fieldsOf(value);
  if (typeof name !== "string") return [];
  return [
    {
      ...(typeof id === "string" ? { id } : {}),
      name,
      ...(typeof description === "string" ? { description } : {}),
      codeIds: Array.isArray(codeIds) ? codeIds.filter((each) => typeof each === "string") : [],
    },
  ];
}
