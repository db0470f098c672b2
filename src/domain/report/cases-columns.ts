import type { Attribute } from "#domain/model/attribute-records";
import { participantRoles, sourceKinds } from "#domain/model/records";
import type { CaseKind, CaseRow } from "#domain/query/cases-query";
import { wavesOf } from "#domain/query/cases-rows";
import type { ProjectIndex } from "#domain/query/project-index";
import type { DataField, DataValue } from "#domain/report/data-set";
import { variableStems } from "#domain/report/variable-stems";

/** What is known of every case, whatever was coded. */
export const caseFacts = [
  "case_id",
  "participant_id",
  "name",
  "role",
  "wave",
  "kind",
  "date",
  "transcripts",
  "transcripts_read",
  "turns",
  "words",
] as const;
export type CaseFact = (typeof caseFacts)[number];

/** How a variable is called and described, in the language of the interface. */
export interface VariableWords {
  readonly title: string;
  readonly description: string;
}

export interface CaseColumnsWording {
  readonly fact: (fact: CaseFact, by: CaseKind) => VariableWords;
  readonly role: (role: string) => string;
  readonly kind: (kind: string) => string;
  /** With the wave that its values are of; undefined where they are of none, or of the row's own. */
  readonly attribute: (name: string, wave: string | undefined) => VariableWords;
}

/** A variable with what it is for each case. */
export interface CaseColumn {
  readonly field: DataField;
  readonly value: (row: CaseRow) => DataValue;
}

/** The facts of cases, then their attributes: of persons, those measured at several waves have a variable each, of a person at a wave one. */
export const caseColumns = (
  index: ProjectIndex,
  by: CaseKind,
  rows: readonly CaseRow[],
  wording: CaseColumnsWording,
): readonly CaseColumn[] => [
  ...factColumns(index, by, wording),
  ...attributeColumns(index, by, rows, wording),
];

function factColumns(index: ProjectIndex, by: CaseKind, wording: CaseColumnsWording): readonly CaseColumn[] {
  const words = (name: CaseFact) => ({ name, ...wording.fact(name, by) });
  const count = (name: CaseFact, value: CaseColumn["value"]): CaseColumn => ({
    field: { ...words(name), type: "integer", minimum: 0 },
    value,
  });
  const personOf = ({ participantId }: CaseRow) => index.participants.get(participantId!)!;
  const sourceOf = ({ sourceId }: CaseRow) => index.sources.get(sourceId!)!;
  const key: CaseColumn = {
    field: { ...words("case_id"), type: "string", required: true, unique: true },
    value: (row) => row.key,
  };
  const wave: CaseColumn = { field: { ...words("wave"), type: "string" }, value: (row) => row.wave };
  const name = (of: (row: CaseRow) => { readonly name: string }): CaseColumn => ({
    field: { ...words("name"), type: "string" },
    value: (row) => of(row).name,
  });
  const labelled = (names: readonly string[], label: (name: string) => string) => ({
    type: "string" as const,
    categories: names.map((value) => ({ value, label: label(value) })),
  });
  const role: CaseColumn = {
    field: { ...words("role"), ...labelled(participantRoles, wording.role) },
    value: (row) => personOf(row).role,
  };
  const own: Readonly<Record<CaseKind, readonly CaseColumn[]>> = {
    participant: [key, name(personOf), role],
    "participant-wave": [
      key,
      {
        field: { ...words("participant_id"), type: "string", required: true },
        value: ({ participantId }) => participantId,
      },
      name(personOf),
      role,
      wave,
    ],
    source: [
      key,
      name(sourceOf),
      {
        field: { ...words("kind"), ...labelled(sourceKinds, wording.kind), required: true },
        value: (row) => sourceOf(row).kind,
      },
      wave,
      { field: { ...words("date"), type: "date" }, value: (row) => sourceOf(row).date },
    ],
  };
  const isMissing = ({ cells }: CaseRow): boolean => cells === undefined;
  return [
    ...own[by],
    count("transcripts", ({ sources }) => sources),
    count("transcripts_read", ({ read }) => read),
    count("turns", (row) => (isMissing(row) ? undefined : row.turns)),
    count("words", (row) => (isMissing(row) ? undefined : row.words)),
  ];
}

/** Attributes that any of the cases has a value of. */
function attributeColumns(
  index: ProjectIndex,
  by: CaseKind,
  rows: readonly CaseRow[],
  wording: CaseColumnsWording,
): readonly CaseColumn[] {
  const { attributes, attributeValues } = index.records;
  const values = new Map<string, string | number | boolean>();
  const keyOf = (attribute: string, subject: string, wave?: string) =>
    JSON.stringify([attribute, subject, wave ?? null]);
  const measured = new Set<string>();
  for (const { attributeId, subjectId, wave, value } of attributeValues.values()) {
    if (value === "") continue;
    values.set(keyOf(attributeId, subjectId, wave), value);
    if (wave !== undefined) measured.add(wave);
  }
  const known = wavesOf(index);
  const waves = [...known, ...[...measured].filter((wave) => !known.includes(wave)).sort()];
  const all = [...attributes.values()].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  const named = all.flatMap(({ id, name }) => [
    { id: idOf(id, undefined), name },
    ...waves.map((wave) => ({ id: idOf(id, wave), name: `${name} ${wave}` })),
  ]);
  const stems = variableStems(named, 30, "attribute");
  const of = by === "source" ? "source" : "participant";
  return all
    .filter((attribute) => attribute.of === of && attribute.removed !== true)
    .sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1))
    .flatMap((attribute) =>
      (by === "participant" ? [undefined, ...waves] : [undefined]).flatMap((wave): CaseColumn[] => {
        const value = (row: CaseRow): string | number | boolean | undefined => {
          const subject = (row.participantId ?? row.sourceId)!;
          const at = by === "participant" ? wave : row.wave;
          return (
            values.get(keyOf(attribute.id, subject, at)) ??
            (by === "participant" ? undefined : values.get(keyOf(attribute.id, subject)))
          );
        };
        const found = rows.flatMap((row) => value(row) ?? []);
        if (found.length === 0) return [];
        const name = `a_${stems.get(idOf(attribute.id, wave))!}`;
        const kind = kindOf(attribute, found);
        return [
          {
            field: { name, ...wording.attribute(attribute.name, wave), ...kind },
            value: (row) => {
              const read = value(row);
              return kind.type === "string" ? read?.toString() : read;
            },
          },
        ];
      }),
    );
}

const idOf = (attributeId: string, wave: string | undefined): string => JSON.stringify([attributeId, wave]);

/** What an attribute is as a variable: text, where a value is not what the attribute says. */
function kindOf(
  { type, level, levels = [] }: Attribute,
  values: readonly (string | number | boolean)[],
): Pick<DataField, "type" | "categories" | "isOrdered"> {
  const isAll = (fits: (value: string | number | boolean) => boolean): boolean => values.every(fits);
  if (type === "number" && isAll((value) => typeof value === "number" && Number.isFinite(value)))
    return { type: "number" };
  if (type === "boolean" && isAll((value) => typeof value === "boolean")) return { type: "boolean" };
  if (type === "date" && isAll((value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)))) return { type: "date" };
  if (type === "category" && levels.length > 0 && isAll((value) => levels.includes(String(value))))
    return {
      type: "string",
      categories: levels.map((value) => ({ value, label: value })),
      isOrdered: level !== "nominal",
    };
  return { type: "string" };
}
