import fc from "fast-check";
import type { CodebookDraft, CodeDraft } from "#domain/codebook/codebook-draft";
import type { Result } from "#domain/result";
import { readQdc } from "#formats/codebook/read-qdc";

export const bytesOf = (text: string) => new TextEncoder().encode(text);
export const opened = <T>(read: Result<T>): T => {
  if (!read.ok) throw read.error;
  return read.value;
};
export const qdc = (text: string) => opened(readQdc(bytesOf(text)));
export const aboutOf = ({ notes }: CodebookDraft) => notes.map(({ about }) => about);
export const id = (digit: string) => `0000000${digit}-0000-4000-8000-000000000000`;

/** Free text, also such as looks like what the description is made of. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 8 }),
      fc.constantFrom(
        "Include when: x",
        "\\Exclude when: y",
        "Origin: latent",
        "Key: 3",
        "Scale: 1 = low; 2",
        "Retired: yes",
        "_x000D_",
        "\n",
        "\n\n",
        "<b>&",
        '"',
        "\r",
        "\t",
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join("").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ""))
  .filter((each) => each !== "");
/** In a table, an apostrophe before a sign of a formula stands for the sign alone. */
const isTabular = (each: string) => !/^'[=+\-@\t\r]/.test(each);
const name = text.filter((each) => each.trim() !== "" && isTabular(each) && !each.includes(" / "));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const label = fc
  .oneof(text, fc.constantFrom("", "low; medium", "= \\", "1 = 2"))
  .map((each) => each.replace(/\s+/g, " ").trim());
const scale = fc
  .uniqueArray(fc.tuple(fc.integer({ min: -8, max: 20 }), label), {
    minLength: 1,
    selector: ([value]) => value,
  })
  .map((labels) => ({
    labels: labels
      .map(([value, named]) => ({ value: value / 2, label: named }))
      .sort((a, b) => a.value - b.value),
  }));
const fields = fc.record({
  name,
  definition: optional(text.filter(isTabular)),
  includeWhen: optional(text.filter(isTabular)),
  boundaryExample: optional(text.filter(isTabular)),
  origin: optional(fc.constantFrom("inductive", "deductive", "in-vivo")),
  level: optional(fc.constantFrom("semantic", "latent")),
  scale: optional(scale),
  retired: optional(fc.constant(true)),
  key: optional(fc.integer({ min: 1, max: 9 })),
  paletteNumber: optional(fc.integer({ min: 17, max: 99 })),
  color: optional(
    fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, "0").toUpperCase()}`),
  ),
  isCodable: fc.boolean(),
});
const compact = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
export const anyCodes = fc
  .array(fc.tuple(fields, fc.nat(), fc.uuid()), { minLength: 1, maxLength: 8 })
  .map((plan): CodeDraft[] => {
    const top: CodeDraft[] = [];
    const made: (CodeDraft & { children: CodeDraft[] })[] = [];
    for (const [own, wish, codeId] of plan) {
      const draft = { ...compact(own), id: codeId, children: [] } as unknown as (typeof made)[number];
      const parent = made[wish % (made.length + 1)];
      (parent?.children ?? top).push(draft);
      made.push(draft);
    }
    return top;
  });
export const draft = (codes: readonly CodeDraft[]): CodebookDraft => ({
  format: "samtale",
  codes,
  sets: [],
  notes: [],
});
