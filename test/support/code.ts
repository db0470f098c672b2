import type { CodeId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";

/** A code for a test: its id is its name unless `fields` say otherwise. */
export const code = (
  name: string,
  fields: Omit<Partial<Code>, "parentId" | "mergedInto" | "id"> & {
    id?: string;
    parentId?: string | undefined;
    mergedInto?: string | undefined;
  } = {},
): Code => {
  const { id = name, parentId, mergedInto, ...others } = fields;
  return {
    id: id as CodeId,
    name,
    order: 1,
    color: 1,
    isCodable: true,
    createdAt: 0,
    ...(parentId === undefined ? {} : { parentId: parentId as CodeId }),
    ...(mergedInto === undefined ? {} : { mergedInto: mergedInto as CodeId }),
    ...others,
  };
};
