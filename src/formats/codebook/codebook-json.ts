import type {
  CitedWork,
  CodebookDraft,
  CodeDraft,
  CodeSetDraft,
  TitlePage,
} from "#domain/codebook/codebook-draft";
import { AppError } from "#domain/errors";
import { fail, ok, type Result } from "#domain/result";
import { codeOf, type WrittenFields } from "#formats/codebook/code-fields";
import { treeOf, type ReadRow } from "#formats/codebook/code-rows";
import { scaleText } from "#formats/codebook/code-scale";
import { CodebookNotes } from "#formats/codebook/codebook-notes";

/** The value of `format` in every such file. */
const mark = "samtale-codebook";

/**
 * A codebook as JSON, valid against codebooks/codebook.schema.json: what stands on the title page, the codes as a tree, the sets.
 *
 * @throws RangeError where a code or set has no id
 */
export function writeCodebookJson({ origin, namespace, titlePage, codes, sets }: CodebookDraft): string {
  const file = {
    format: mark,
    ...titlePage,
    origin,
    namespace: namespace === "" ? undefined : namespace,
    codes: codes.map(jsonCode),
    sets: sets.map(({ id, name, description, codeIds }) => ({ id: given(id), name, description, codeIds })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A code with its fields in the order people read them, the codes below it last. */
function jsonCode({ id, name, isCodable, children, ...code }: CodeDraft): object {
  const { color, paletteNumber, definition, includeWhen, excludeWhen, typicalExample, boundaryExample } =
    code;
  const { origin, level, scale, key, retired } = code;
  return {
    id: given(id),
    name,
    isCodable,
    ...{ color, paletteNumber, definition, includeWhen, excludeWhen, typicalExample, boundaryExample },
    ...{ origin, level, scale, key, retired },
    ...(children.length === 0 ? {} : { children: children.map(jsonCode) }),
  };
}

function given(id: string | undefined): string {
  if (id === undefined) throw new RangeError("A code or set of a codebook file has an id");
  return id;
}

/**
 * Reads a codebook as {@link writeCodebookJson} writes it, or with codes in one list that name their parents.
 *
 * @returns import/malformed where it is no JSON, import/unrecognised where it holds no list of codes
 */
export function readCodebookJson(text: string): Result<CodebookDraft> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    return fail(new AppError("import/malformed", { format: "json" }, cause));
  }
  const file = fieldsOf(value);
  const { codes, origin, namespace } = file;
  if (!Array.isArray(codes)) return fail(new AppError("import/unrecognised", { format: "json" }));
  const notes = new CodebookNotes();
  const titlePage = titlePageOf(file);
  return ok({
    format: "json",
    ...(typeof origin === "string" ? { origin } : {}),
    ...(typeof namespace === "string" ? { namespace } : {}),
    ...(Object.keys(titlePage).length === 0 ? {} : { titlePage }),
    codes: codes.some(namesParent)
      ? treeOf(codes.flatMap(rowIn(notes)), notes)
      : codes.flatMap(codeIn(notes)),
    sets: listOf(file["sets"]).flatMap(setOf),
    notes: notes.list(),
  });
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;

/** A code that says of itself where in the tree it is. */
const namesParent = (value: unknown): boolean => {
  const { parent, path } = fieldsOf(value);
  return typeof parent === "string" || Array.isArray(path);
};

/** The code by itself; none, counted, where it has no name. */
function alone(value: unknown, notes: CodebookNotes): readonly Omit<CodeDraft, "children">[] {
  const written = fieldsOf(value);
  const name = textOf(written["name"]);
  if (name === undefined || name.trim() === "") {
    notes.count("rows-nameless");
    return [];
  }
  const fields: WrittenFields = Object.fromEntries(
    Object.entries(written).map(([field, said]) => [field, field === "scale" ? scaleIn(said) : textOf(said)]),
  );
  return [codeOf(name, fields, notes)];
}

/** The scale as text, where `codeOf` reads it as of any other format. */
function scaleIn(value: unknown): string | undefined {
  const labels = listOf(fieldsOf(value)["labels"]).map(fieldsOf);
  if (labels.length === 0) return textOf(value);
  return scaleText({
    labels: labels.map(({ value, label }) => ({ value: Number(value), label: textOf(label) ?? "" })),
  });
}

const codeIn =
  (notes: CodebookNotes) =>
  (value: unknown): CodeDraft[] =>
    alone(value, notes).map((code) => ({
      ...code,
      children: listOf(fieldsOf(value)["children"]).flatMap(codeIn(notes)),
    }));

const rowIn =
  (notes: CodebookNotes) =>
  (value: unknown): ReadRow[] => {
    const { id, parent, path } = fieldsOf(value);
    return alone(value, notes).map((code) => ({
      code,
      writtenId: textOf(id)?.toLowerCase(),
      parentId: textOf(parent)?.toLowerCase(),
      parentName: undefined,
      above: Array.isArray(path) ? path.slice(0, -1).map(String) : undefined,
    }));
  };

/** Those of the fields that are texts. */
const textsOf = <Field extends string>(
  value: unknown,
  fields: readonly Field[],
): Partial<Record<Field, string>> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const said = fieldsOf(value)[field];
      return typeof said === "string" ? [[field, said]] : [];
    }),
  ) as Partial<Record<Field, string>>;

function titlePageOf(file: Readonly<Record<string, unknown>>): TitlePage {
  const sources = listOf(file["sources"]).flatMap((source): CitedWork[] => {
    const { citation, ...others } = textsOf(source, ["citation", "doi", "url", "use"]);
    return citation === undefined ? [] : [{ citation, ...others }];
  });
  return {
    ...textsOf(file, ["title", "description", "language", "licence", "attribution"]),
    ...(sources.length === 0 ? {} : { sources }),
  };
}

function setOf(value: unknown): CodeSetDraft[] {
  const { id, name, description } = textsOf(value, ["id", "name", "description"]);
  if (name === undefined) return [];
  return [
    {
      ...(id === undefined ? {} : { id }),
      name,
      ...(description === undefined ? {} : { description }),
      codeIds: listOf(fieldsOf(value)["codeIds"]).filter((each) => typeof each === "string"),
    },
  ];
}
