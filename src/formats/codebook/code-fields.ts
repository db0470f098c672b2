import type { CodeDraft } from "#domain/codebook/codebook-draft";
import type { CodebookNotes } from "#formats/codebook/codebook-notes";
import { readScale } from "#formats/codebook/code-scale";
import { readColor } from "#formats/codebook/read-color";

/** Free text about a code. */
export const textFields = [
  "definition",
  "includeWhen",
  "excludeWhen",
  "typicalExample",
  "boundaryExample",
] as const;

/** What else a row of a table or an object can say of a code, as written; empty and undefined say nothing. */
export type WrittenFields = Readonly<
  Partial<
    Record<
      | (typeof textFields)[number]
      | "id"
      | "origin"
      | "level"
      | "scale"
      | "color"
      | "key"
      | "paletteNumber"
      | "isCodable"
      | "retired",
      string
    >
  >
>;

const origins = ["inductive", "deductive", "in-vivo"] as const;
const levels = ["semantic", "latent"] as const;
const yes = /^(?:true|yes|ja|1|x)$/i;
const no = /^(?:false|no|nei|0)$/i;
const uuid = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i;

/** A code of what a row says of it. Values that a field cannot have are dropped and counted. */
export function codeOf(
  name: string,
  written: WrittenFields,
  notes: CodebookNotes,
): Omit<CodeDraft, "children"> {
  const dropped = new Set<string>();
  const read = <T>(field: keyof WrittenFields, value: (text: string) => T | undefined): T | undefined => {
    const text = written[field]?.trim() ?? "";
    if (text === "") return undefined;
    const found = value(text);
    if (found === undefined) dropped.add(field);
    return found;
  };
  const whole = (least: number, most: number) => (text: string) =>
    /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined;
  const fields = {
    id: read("id", (text) => uuid.exec(text)?.[1]?.toLowerCase()),
    ...Object.fromEntries(
      textFields.map((field) => [field, written[field] === "" ? undefined : written[field]]),
    ),
    origin: read("origin", (text) => origins.find((each) => each === text.toLowerCase().replace(" ", "-"))),
    level: read("level", (text) => levels.find((each) => each === text.toLowerCase())),
    scale: read("scale", readScale),
    color: read("color", (text) => readColor(text)?.color),
    key: read("key", whole(1, 9)),
    paletteNumber: read("paletteNumber", whole(1, 9999)),
  };
  const whether = (text: string) => (yes.test(text) ? true : no.test(text) ? false : undefined);
  const isCodable = read("isCodable", whether);
  const retired = read("retired", whether);
  for (const field of dropped) notes.count(field === "id" ? "id-invalid" : "values-dropped");
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return {
    name,
    isCodable: isCodable ?? true,
    ...(retired === true ? { retired } : {}),
    ...(Object.fromEntries(present) as Partial<CodeDraft>),
  };
}
