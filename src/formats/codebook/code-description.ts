import type { CodeDraft } from "#domain/codebook/codebook-draft";

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
  | "key"
  | "paletteNumber"
>;

/** How each is introduced, in the order they are written. */
const labels = {
  includeWhen: "Include when",
  excludeWhen: "Exclude when",
  typicalExample: "Typical example",
  boundaryExample: "Boundary example",
  origin: "Origin",
  level: "Level",
  key: "Key",
  paletteNumber: "Palette number",
} as const;
type Labelled = keyof typeof labels;

/** What a field that is no free text can be. */
const allowed: Partial<Record<Labelled, RegExp>> = {
  origin: /^(?:inductive|deductive|in-vivo)$/,
  level: /^(?:semantic|latent)$/,
  key: /^[1-9]$/,
  paletteNumber: /^[1-9]\d{0,3}$/,
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
    const value = code[field];
    return value === undefined || value === "" ? [] : [`${labels[field]}: ${guarded(String(value), true)}`];
  });
  const definition = guarded(code.definition ?? "", false);
  return told.length === 0 || definition === ""
    ? definition + told.join("\n")
    : `${definition}\n\n${told.join("\n")}`;
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
function labelOf(line: string): { field: Labelled; value: string } | undefined {
  const [, label, value = ""] = labelled.exec(line) ?? [];
  const field = fields.find((each) => labels[each] === label);
  return field === undefined || allowed[field]?.test(value) === false ? undefined : { field, value };
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
      into = allowed[found.field] === undefined ? lines.get(found.field)! : definition;
    }
  }
  const told = [...lines].map(([field, value]) => [field, value.join("\n")] as const);
  return {
    ...(definition.join("\n") === "" ? {} : { definition: definition.join("\n") }),
    ...(Object.fromEntries(
      told
        .filter(([, value]) => value !== "")
        .map(([field, value]) => [
          field,
          field === "key" || field === "paletteNumber" ? Number(value) : value,
        ]),
    ) as ToldFields),
  };
}
