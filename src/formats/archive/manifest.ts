import type { PacketNote } from "#domain/query/project-archive";
import type { RecordTable } from "#domain/query/records";

/** The version of the format that is written, and the newest that is read. */
export const archiveVersion = 2;

/** First field of every manifest: tells a project file from other zips. */
export const archiveFormat = "samtale-project";

/** What a project file holds, and how to tell that it is whole. */
export interface Manifest {
  readonly format: typeof archiveFormat;
  readonly version: number;
  readonly app: { readonly name: string; readonly version: string };
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly project: { readonly id: string; readonly name: string };
  /** In a packet of a round. */
  readonly packet?: PacketNote;
  readonly counts: Readonly<Record<string, number>>;
  readonly parts: readonly ManifestPart[];
}

export interface ManifestPart {
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** Tables that files of version 1 know; they have no others. */
export const tablesOfVersion1: readonly RecordTable[] = [
  "coders",
  "participants",
  "sources",
  "corrections",
  "codes",
  "codebookVersions",
  "memos",
];

/** Where everything stands. */
export const paths = {
  manifest: "manifest.json",
  readme: "README.txt",
  project: "project.json",
  coders: "coders.json",
  participants: "participants.json",
  sources: "sources.json",
  corrections: "corrections.json",
  codes: "codes.json",
  codebookVersions: "codebook-versions.json",
  memos: "memos.json",
  turnEdits: "turn-edits.json",
  attributes: "attributes.json",
  attributeValues: "attribute-values.json",
  themes: "themes.json",
  themeCodes: "theme-codes.json",
  extracts: "extracts.json",
  maps: "maps.json",
  mapNodes: "map-nodes.json",
  mapRelations: "map-relations.json",
  themeAnswers: "theme-answers.json",
  secondLooks: "second-looks.json",
  rounds: "rounds.json",
  assignments: "assignments.json",
  roundClosings: "round-closings.json",
  decisions: "decisions.json",
  discussionNotes: "discussion-notes.json",
  codings: "codings.json",
  log: "log.jsonl",
  text: (sourceId: string) => `sources/${sourceId}.txt`,
  turns: (sourceId: string) => `sources/${sourceId}.turns.json`,
} as const;
