import type { Change, TableName } from "#domain/model/patch";
import type { Assignment, Decision, DiscussionNote, Round, RoundClosing } from "#domain/model/round-records";
import type { AttributeValue } from "#domain/model/attribute-records";
import type { Memo, MemoTarget } from "#domain/model/memo-records";
import type { Code, Coder, Coding, Correction, SecondLook, Source, TurnEdit } from "#domain/model/records";
import type {
  Extract,
  MapNode,
  MapRelation,
  Theme,
  ThemeAnswer,
  ThemeCode,
} from "#domain/model/theme-records";

/** A record that another names. */
export interface Reference {
  readonly table: Exclude<TableName, "project">;
  readonly id: string;
}

/**
 * The records that a change makes its record name: they must be there when it is written. Codings are left out: a
 * memo, an extract or a second look may outlive the coding it was made on.
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
    case "turnEdits": {
      const { sourceId, coderId, turn } = after as Partial<TurnEdit>;
      return named(
        ["sources", sourceId],
        ["coders", coderId],
        ["turnEdits", typeof turn === "string" ? turn : undefined],
      );
    }
    case "codes": {
      const { parentId, mergedInto, splitFrom } = after as Partial<Code>;
      return named(["codes", parentId], ["codes", mergedInto], ["codes", splitFrom]);
    }
    case "sources":
      return named(
        ...((after as Partial<Source>).speakers ?? []).map(
          ({ participantId }) => ["participants", participantId] as const,
        ),
      );
    case "memos": {
      const { coderId, targets = [] } = after as Partial<Memo>;
      return named(["coders", coderId], ...targets.map(recordOfTarget));
    }
    case "attributeValues":
      return named(["attributes", (after as Partial<AttributeValue>).attributeId]);
    case "themes":
      return named(["themes", (after as Partial<Theme>).parentId]);
    case "themeCodes": {
      const { themeId, codeId } = after as Partial<ThemeCode>;
      return named(["themes", themeId], ["codes", codeId]);
    }
    case "extracts": {
      const { themeId, sourceId, coderId } = after as Partial<Extract>;
      return named(["themes", themeId], ["sources", sourceId], ["coders", coderId]);
    }
    case "mapNodes": {
      const { mapId, about } = after as Partial<MapNode>;
      return named(
        ["maps", mapId],
        ["themes", about?.kind === "theme" ? about.themeId : undefined],
        ["codes", about?.kind === "code" ? about.codeId : undefined],
      );
    }
    case "mapRelations": {
      const { mapId, fromId, toId } = after as Partial<MapRelation>;
      return named(["maps", mapId], ["mapNodes", fromId], ["mapNodes", toId]);
    }
    case "themeAnswers": {
      const { themeId, participantId, coderId } = after as Partial<ThemeAnswer>;
      return named(["themes", themeId], ["participants", participantId], ["coders", coderId]);
    }
    case "secondLooks": {
      const { coderId, codebookVersionId } = after as Partial<SecondLook>;
      return named(["coders", coderId], ["codebookVersions", codebookVersionId]);
    }
    case "rounds": {
      const { coderIds = [], codeIds = [], codebookVersionId, stabilityOf } = after as Partial<Round>;
      return named(
        ...coderIds.map((id) => ["coders", id] as const),
        ...codeIds.map((id) => ["codes", id] as const),
        ["codebookVersions", codebookVersionId],
        ["rounds", stabilityOf],
      );
    }
    case "assignments": {
      const { roundId, coderId, sourceId } = after as Partial<Assignment>;
      return named(["rounds", roundId], ["coders", coderId], ["sources", sourceId]);
    }
    case "roundClosings": {
      const { roundId, coderId } = after as Partial<RoundClosing>;
      return named(["rounds", roundId], ["coders", coderId]);
    }
    case "decisions": {
      const { roundId, coderId, sourceId, chosenCoderIds = [] } = after as Partial<Decision>;
      return named(
        ["rounds", roundId],
        ["coders", coderId],
        ["sources", sourceId],
        ...chosenCoderIds.map((id) => ["coders", id] as const),
      );
    }
    case "discussionNotes": {
      const { roundId, coderId, sourceId } = after as Partial<DiscussionNote>;
      return named(["rounds", roundId], ["coders", coderId], ["sources", sourceId]);
    }
    case "coders":
      return named(["rounds", (after as Partial<Coder>).agreedIn]);
    default:
      return [];
  }
}

function recordOfTarget(target: MemoTarget): readonly [Reference["table"], string | undefined] {
  switch (target.kind) {
    case "passage":
    case "source":
      return ["sources", target.sourceId];
    case "code":
      return ["codes", target.codeId];
    case "coding":
      return ["codings", undefined];
    case "theme":
      return ["themes", target.themeId];
    case "participant":
      return ["participants", target.participantId];
  }
}

const named = (...pairs: readonly (readonly [Reference["table"], string | undefined])[]): Reference[] =>
  pairs.flatMap(([table, id]) => (id === undefined ? [] : [{ table, id }]));
