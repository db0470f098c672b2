import type {
  CodeId,
  CoderId,
  CodingId,
  ExtractId,
  MapNodeId,
  MapRelationId,
  ParticipantId,
  ThematicMapId,
  ThemeAnswerId,
  ThemeCodeId,
  ThemeId,
} from "#domain/model/ids";
import type { Instant, Passage } from "#domain/model/records";

/** A claim that organises codes. It holds no passages: it gathers them through its codes, and by extracts chosen by hand. */
export interface Theme {
  readonly id: ThemeId;
  readonly name: string;
  /** The idea that holds it together. */
  readonly concept?: string;
  /** What it is not. */
  readonly boundary?: string;
  readonly status: ThemeStatus;
  readonly parentId?: ThemeId;
  /** Position among its siblings; ties by name. */
  readonly order: number;
  readonly createdAt: Instant;
  readonly removed?: boolean;
}
export const themeStatuses = ["candidate", "reviewed", "named", "dropped"] as const;
export type ThemeStatus = (typeof themeStatuses)[number];

/** A code placed in a theme; a code may stand in several. */
export interface ThemeCode {
  readonly id: ThemeCodeId;
  readonly themeId: ThemeId;
  readonly codeId: CodeId;
  readonly order: number;
  readonly removed?: boolean;
}

/** A passage chosen to show a theme, or to speak against it. */
export interface Extract extends Passage {
  readonly id: ExtractId;
  readonly themeId: ThemeId;
  /** The coding it was chosen from. */
  readonly codingId?: CodingId;
  readonly stance: "for" | "against";
  readonly note?: string;
  readonly order: number;
  readonly coderId: CoderId;
  readonly at: Instant;
  readonly removed?: boolean;
}

export const mapStages = ["candidate", "reviewed", "final"] as const;
export type MapStage = (typeof mapStages)[number];

/** A picture of themes, codes and how they relate. */
export interface ThematicMap {
  readonly id: ThematicMapId;
  readonly name: string;
  readonly stage: MapStage;
  /** Shown where the node of the question stands; otherwise the project's first. */
  readonly question?: string;
  readonly order: number;
  readonly createdAt: Instant;
  readonly removed?: boolean;
}

/** Something on a map. */
export interface MapNode {
  readonly id: MapNodeId;
  readonly mapId: ThematicMapId;
  readonly about:
    | { readonly kind: "question" }
    | { readonly kind: "theme"; readonly themeId: ThemeId }
    | { readonly kind: "code"; readonly codeId: CodeId };
  /** The middle of its top edge, in pixels of a map at full size: it grows downwards as codes come. */
  readonly x: number;
  readonly y: number;
  readonly removed?: boolean;
}

export const relationTypes = [
  "supports",
  "enhances",
  "makes-room-for",
  "leads-to",
  "contradicts",
  "part-of",
  "relates-to",
] as const;
export type RelationType = (typeof relationTypes)[number];

/** How one node of a map relates to another. */
export interface MapRelation {
  readonly id: MapRelationId;
  readonly mapId: ThematicMapId;
  readonly fromId: MapNodeId;
  readonly toId: MapNodeId;
  readonly type: RelationType;
  /** In own words, instead of the type's. */
  readonly label?: string;
  readonly removed?: boolean;
}

/** What somebody asked about a theme answered (member checking). */
export interface ThemeAnswer {
  readonly id: ThemeAnswerId;
  readonly themeId: ThemeId;
  /** Undefined where the answer is not a participant's of the study, or unnamed. */
  readonly participantId?: ParticipantId;
  readonly answer: "recognised" | "partly" | "not-recognised";
  readonly comment: string;
  readonly coderId: CoderId;
  readonly at: Instant;
  readonly removed?: boolean;
}
