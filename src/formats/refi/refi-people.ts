import type { Environment } from "#domain/model/environment";
import type { AttributeId, AttributeValueId, ParticipantId, SourceId } from "#domain/model/ids";
import type {
  Attribute,
  AttributeType,
  AttributeValue,
  MeasurementLevel,
} from "#domain/model/attribute-records";
import type { Instant, Participant } from "#domain/model/records";
import type { RefiNotes } from "#formats/refi/refi-notes";
import type { RefiCase, RefiProject, RefiValue, RefiVariable } from "#formats/refi/refi-project";

export interface RefiPeople {
  readonly participants: readonly Participant[];
  /** By id of the case. */
  readonly participantIds: ReadonlyMap<string, ParticipantId>;
  readonly attributes: readonly Attribute[];
  readonly attributeValues: readonly AttributeValue[];
}

/** What the project already became. */
interface Around {
  readonly sourceIds: ReadonlyMap<string, SourceId>;
  readonly idOf: (id: string) => string;
  readonly environment: Environment;
  readonly at: Instant;
  readonly notes: RefiNotes;
}

/**
 * Makes participants of the cases that are persons, and attributes of the variables that they and the sources have values of. A case
 * is a person where its classification or a variable says so, or where somebody of its name speaks in a text. A case without a name,
 * or of one source and no person, carries the values of that source. Other cases stay the codes they are.
 */
export function peopleOf(project: RefiProject, around: Around): RefiPeople {
  const { idOf, at, notes, sourceIds } = around;
  const variables = new Map(project.variables.map((variable) => [variable.id, variable]));
  const voices = speakersIn(project);
  const attributes = new Attributes(project.variables, around);
  const participants: Participant[] = [];
  const participantIds = new Map<string, ParticipantId>();
  for (const source of project.sources) {
    const sourceId = sourceIds.get(source.id);
    if (sourceId !== undefined) attributes.give(sourceId, "source", source.values);
    else notes.count("values-left", source.values.length);
  }
  for (const each of project.cases) {
    if (isPerson(each, variables, voices)) {
      // A case may have the id of its code: ids are unique within a kind.
      const id = idOf(each.id) as ParticipantId;
      participants.push({ id, name: each.name.trim(), createdAt: at });
      participantIds.set(each.id, id);
      attributes.give(id, "participant", each.values);
      continue;
    }
    const only = each.sourceIds.map((id) => sourceIds.get(id)).filter((id) => id !== undefined);
    const isOfSources = each.name.trim() === "" || (only.length === 1 && each.passages.length === 0);
    if (isOfSources && only.length > 0) {
      for (const sourceId of only) attributes.give(sourceId, "source", each.values);
      notes.count("cases-of-sources");
    } else {
      notes.count(each.codeIds.length > 0 ? "cases-as-codes" : "cases-left");
      notes.count("values-left", each.values.length);
    }
  }
  notes.count("participants-made", participants.length);
  notes.count("attributes-made", attributes.records.length);
  return { participants, participantIds, attributes: attributes.records, attributeValues: attributes.values };
}

/** Classifications of persons, and what one knows of persons only: English, Norwegian, Danish, Swedish, German. */
const personClass =
  /^(?:persons?|people|participants?|respondents?|interviewees?|informants?|teachers?|students?|pupils?|children|coaches|leaders?|employees?|deltaker(?:e|ne)?|deltager(?:e|ne)?|deltagare|informant(?:er|en)?|lærer(?:e|ne)?|elev(?:er|ene)?|ansatte?|personen?|personer|teilnehmer(?:innen)?|befragte)$/iu;
const personVariable =
  /^(?:gender|sex|age|age group|occupation|profession|job title|education|ethnicity|nationality|marital status|pronouns|years of (?:teaching|experience|practice|service)|kjønn|alder|aldersgruppe|yrke|stilling|utdanning|ansiennitet|køn|kön|ålder|geschlecht|beruf|nationalität)$/iu;

function isPerson(
  { name, values }: RefiCase,
  variables: ReadonlyMap<string, RefiVariable>,
  voices: ReadonlySet<string>,
): boolean {
  if (name.trim() === "") return false;
  const isOfPersons = ({ variableId }: RefiValue): boolean => {
    const { classification, title } = partsOf(variables.get(variableId)?.name ?? "");
    return personClass.test(classification) || personVariable.test(title);
  };
  return values.some(isOfPersons) || voices.has(folded(name));
}

/** NVivo writes "Classification:Attribute". */
function partsOf(name: string): { readonly classification: string; readonly title: string } {
  const colon = name.indexOf(":");
  return {
    classification: name.slice(0, Math.max(colon, 0)).trim(),
    title: name.slice(colon + 1).trim(),
  };
}

const folded = (name: string): string => name.trim().replace(/\s+/gu, " ").toLocaleLowerCase();

/** Longer beginnings of lines are no names. */
const longestName = 60;

/** Names that stand before a colon at the beginning of a line at least twice in one text. */
function speakersIn({ sources }: RefiProject): ReadonlySet<string> {
  const voices = new Set<string>();
  for (const { text } of sources) {
    const seen = new Set<string>();
    for (const line of (text ?? "").split(/\r\n|[\r\n]/)) {
      const colon = line.slice(0, longestName).indexOf(":");
      if (colon <= 0) continue;
      const name = folded(line.slice(0, colon));
      if (seen.has(name)) voices.add(name);
      seen.add(name);
    }
  }
  return voices;
}

interface Kind {
  readonly type: AttributeType;
  readonly level: MeasurementLevel;
}
const kinds: Readonly<Record<string, Kind>> = {
  Text: { type: "text", level: "nominal" },
  Boolean: { type: "boolean", level: "nominal" },
  Integer: { type: "number", level: "interval" },
  Float: { type: "number", level: "interval" },
  Date: { type: "date", level: "interval" },
  DateTime: { type: "date", level: "interval" },
};
const textKind: Kind = { type: "text", level: "nominal" };

/** What programs write where nobody said anything. */
const missing = /^(?:unassigned|not applicable|ikke tilordnet)?$/iu;

/** Attributes of participants and of sources, made when they are first needed, and their values. */
class Attributes {
  readonly records: Attribute[] = [];
  readonly values: AttributeValue[] = [];
  readonly #variables: ReadonlyMap<string, RefiVariable>;
  readonly #titles: ReadonlyMap<string, number>;
  readonly #known = new Map<string, Attribute>();
  readonly #given = new Set<string>();
  readonly #around: Around;

  constructor(variables: readonly RefiVariable[], around: Around) {
    this.#variables = new Map(variables.map((variable) => [variable.id, variable]));
    const titles = new Map<string, number>();
    for (const { name } of variables)
      titles.set(partsOf(name).title, (titles.get(partsOf(name).title) ?? 0) + 1);
    this.#titles = titles;
    this.#around = around;
  }

  give(
    subjectId: ParticipantId | SourceId,
    of: "participant" | "source",
    values: readonly RefiValue[],
  ): void {
    const { notes, environment } = this.#around;
    for (const { variableId, value: written } of values) {
      const variable = this.#variables.get(variableId);
      if (variable === undefined || missing.test(written)) {
        notes.count("values-unassigned");
        continue;
      }
      const kind = kinds[variable.type] ?? textKind;
      const value = valueOf(written, kind.type);
      const key = `${subjectId} ${variableId}`;
      if (value === undefined || this.#given.has(key)) {
        notes.count("values-left");
        continue;
      }
      this.#given.add(key);
      const { id: attributeId } = this.#attribute(variable, of, kind);
      this.values.push({ id: environment.newId() as AttributeValueId, attributeId, subjectId, value });
    }
  }

  #attribute(variable: RefiVariable, of: "participant" | "source", kind: Kind): Attribute {
    const key = `${of} ${variable.id}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { environment, at } = this.#around;
    const { title } = partsOf(variable.name);
    const isClear = title !== "" && this.#titles.get(title) === 1;
    const made: Attribute = {
      id: environment.newId() as AttributeId,
      name: isClear ? title : variable.name,
      ...kind,
      of,
      order: this.records.length + 1,
      createdAt: at,
    };
    this.#known.set(key, made);
    this.records.push(made);
    return made;
  }
}

/** A value in the form of its type; undefined where it is none. */
function valueOf(written: string, type: AttributeType): string | number | boolean | undefined {
  if (type === "number") {
    const number = Number(written.replace(",", "."));
    return Number.isFinite(number) ? number : undefined;
  }
  if (type === "boolean")
    return /^(?:true|1)$/i.test(written) ? true : /^(?:false|0)$/i.test(written) ? false : undefined;
  if (type === "date") return /^\d{4}-\d{2}-\d{2}/.exec(written)?.[0];
  return written;
}
