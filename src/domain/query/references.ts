import type { Change, TableName } from "#domain/model/patch";
import type { Code, Coding, Correction, Memo, Source } from "#domain/model/records";

/** A record that another names. */
export interface Reference {
  readonly table: Exclude<TableName, "project">;
  readonly id: string;
}

/**
 * The records that a change makes its record name: they must be there when it is written. Memos on codings are left out,
 * since a memo may outlive the coding it was written on.
 */
export function referencesOf({ table, after }: Change): readonly Reference[] {
  if (after === null) return [];
  switch (table) {
    case "codings": {
      const { sourceId, coderId, codeId } = after as Partial<Coding>;
      return named(["sources", sourceId], ["coders", coderId], ["codes", codeId]);
    }
    case "corrections": {
      const { sourceId, coderId } = after as Partial<Correction>;
      return named(["sources", sourceId], ["coders", coderId]);
    }
    case "codes": {
      const { parentId, mergedInto } = after as Partial<Code>;
      return named(["codes", parentId], ["codes", mergedInto]);
    }
    case "sources":
      return named(
        ...((after as Partial<Source>).speakers ?? []).map(
          ({ participantId }) => ["participants", participantId] as const,
        ),
      );
    case "memos": {
      const { coderId, targets = [] } = after as Partial<Memo>;
      return named(
        ["coders", coderId],
        ...targets.map((target) =>
          target.kind === "code"
            ? (["codes", target.codeId] as const)
            : (["sources", target.kind === "coding" ? undefined : target.sourceId] as const),
        ),
      );
    }
    default:
      return [];
  }
}

const named = (...pairs: readonly (readonly [Reference["table"], string | undefined])[]): Reference[] =>
  pairs.flatMap(([table, id]) => (id === undefined ? [] : [{ table, id }]));
