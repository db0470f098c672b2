import { creation } from "#domain/model/changes";
import type { AttributeId, AttributeValueId } from "#domain/model/ids";
import type { Attribute, AttributeValue } from "#domain/model/attribute-records";
import type { Study, StudyValues } from "#domain/study/study";
import { studyError } from "#domain/study/study-error";
import type { StudyRecords } from "#domain/study/study-records";

/** Adds the attributes, each with all its values in one step. */
export function planStudyAttributes(study: Study, records: StudyRecords): void {
  const subjects = {
    participant: study.participants.map((each) => [records.participantOf(each.name), each] as const),
    source: study.sources.map((each) => [records.textOf(each.file).sourceId, each] as const),
    coder: study.coders.map((each) => [records.coderOf(each.initials), each] as const),
  };
  for (const kind of ["participant", "source", "coder"] as const)
    for (const [, { name, attributes = {} }] of subjects[kind]) {
      const strange = Object.keys(attributes).find((called) => !isDefined(study, kind, called));
      if (strange !== undefined) throw studyError(`${name}: ${strange}`);
    }
  study.attributes.forEach((said, order) => {
    const id = records.environment.newId() as AttributeId;
    const attribute: Attribute = { ...said, id, order, createdAt: records.environment.now() };
    const values = subjects[said.of].flatMap(([subjectId, { attributes }]) =>
      valuesOf(attributes?.[said.name]).map((value): AttributeValue => ({
        id: records.environment.newId() as AttributeValueId,
        attributeId: id,
        subjectId,
        ...value,
      })),
    );
    records.do("attribute/create", { attribute: said.name }, [
      creation("attributes", attribute),
      ...values.map((value) => creation("attributeValues", value)),
    ]);
  });
}

const isDefined = (study: Study, of: Attribute["of"], name: string): boolean =>
  study.attributes.some((attribute) => attribute.of === of && attribute.name === name);

/** One value, or one a wave. */
function valuesOf(written: StudyValues[string] | undefined): Pick<AttributeValue, "value" | "wave">[] {
  if (written === undefined) return [];
  if (typeof written !== "object") return [{ value: written }];
  return Object.entries(written).map(([wave, value]) => ({ wave, value }));
}
