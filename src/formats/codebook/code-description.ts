import type { CodeDraft } from "#domain/codebook/codebook-draft";
import { readScale, scaleText } from "#formats/codebook/code-scale";

/** What of a code can be told in its description. */
export type ToldFields = Pick<
  CodeDraft,
  | "definition"
  | "includeWhen"
  | "excludeWhen"
  | "typicalExample"
  | "boundaryExample"
  | "origin"
  | "level"
  | "scale"
  | "key"
  | "paletteNumber"
  | "retired"
>;

/** How each is introduced, in the order they are written. */
const labels = {
  includeWhen: "Include when",
  excludeWhen: "Exclude when",
  typicalExample: "Typical example",
  boundaryExample: "Boundary example",
  origin: "Origin",
  level: "Level",
  scale: "Scale",
  key: "Key",
  paletteNumber: "Palette number",
  retired: "Retired",
} as const;
type Labelled = keyof typeof labels;

const matching = (pattern: RegExp) => (written: string) => (pattern.test(written) ? written : undefined);
const counting = (pattern: RegExp) => (written: string) =>
  pattern.test(written) ? Number(written) : undefined;

/** How a field that is no free text is read; undefined for what it cannot be. */
const readings: Partial<Record<Labelled, (written: string) => unknown>> = {
  origin: matching(/^(?:inductive|deductive|in-vivo)$/),
  level: matching(/^(?:semantic|latent)$/),
  scale: readScale,
  key: counting(/^[1-9]$/),
  paletteNumber: counting(/^[1-9]\d{0,3}$/),
  retired: (written) => written === "yes" || undefined,
};

const fields = Object.keys(labels) as Labelled[];
const labelled = new RegExp(`^(${Object.values(labels).join("|")}): (.*)$`, "s");

/**
 * A code's rules and examples as one text that people can read and {@link readDescription} takes apart again: the definition,
 * an empty line, then a line "Include when: …" and so on. A line of somebody's own that looks like one of these gets a
 * backslash before it.
 */
export function writeDescription(code: ToldFields): string {
  const told = fields.flatMap((field) => {
    const value = textOf(code, field);
    return value === undefined || value === "" ? [] : [`${labels[field]}: ${guarded(value, true)}`];
  });
  const definition = guarded(code.definition ?? "", false);
  return told.length === 0 || definition === ""
    ? definition + told.join("\n")
    : `${definition}\n\n${told.join("\n")}`;
}

function textOf(code: ToldFields, field: Labelled): string | undefined {
  if (field === "scale") return code.scale && scaleText(code.scale);
  if (field === "retired") return code.retired === true ? "yes" : undefined;
  return code[field]?.toString();
}

/** @param isIntroduced the text follows a label, so that its first line cannot be taken for one */
const guarded = (text: string, isIntroduced: boolean): string =>
  text
    .split("\n")
    .map((line, at) => ((at > 0 || !isIntroduced) && looksLabelled(line) ? `\\${line}` : line))
    .join("\n");

/** True for a line that begins as a label does, whatever number of backslashes guard it. */
const looksLabelled = (line: string): boolean => labelOf(line.replace(/^\\+/, "")) !== undefined;

/** The field a line introduces and its value; undefined where it introduces none, or with a value the field cannot have. */
function labelOf(line: string): { readonly field: Labelled; readonly value: string } | undefined {
  const [, label, value = ""] = labelled.exec(line) ?? [];
  const field = fields.find((each) => labels[each] === label);
  if (field === undefined) return undefined;
  const reading = readings[field];
  return reading === undefined || reading(value) !== undefined ? { field, value } : undefined;
}

/** Takes a description apart: what no label introduces is the definition. */
export function readDescription(description: string): ToldFields {
  const definition: string[] = [];
  const lines = new Map<Labelled, string[]>();
  let into = definition;
  for (const line of description.split("\n")) {
    const found = labelOf(line);
    if (found === undefined || lines.has(found.field))
      into.push(looksLabelled(line) ? line.replace(/^\\/, "") : line);
    else {
      // The empty line before the first label parts it from the definition.
      if (lines.size === 0 && definition.length > 1 && definition.at(-1) === "") definition.pop();
      lines.set(found.field, [found.value]);
      into = readings[found.field] === undefined ? lines.get(found.field)! : definition;
    }
  }
  const told = [...lines]
    .map(([field, value]) => [field, value.join("\n")] as const)
    .filter(([, value]) => value !== "")
    .map(([field, value]) => [field, readings[field]?.(value) ?? value]);
  return {
    ...(definition.join("\n") === "" ? {} : { definition: definition.join("\n") }),
    ...(Object.fromEntries(told) as ToldFields),
  };
}
