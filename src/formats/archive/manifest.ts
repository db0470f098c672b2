/** The version of the format that is written, and the newest that is read. */
export const archiveVersion = 1;

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
  readonly counts: Readonly<Record<string, number>>;
  readonly parts: readonly ManifestPart[];
}

export interface ManifestPart {
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

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
  codings: "codings.json",
  log: "log.jsonl",
  text: (sourceId: string) => `sources/${sourceId}.txt`,
  turns: (sourceId: string) => `sources/${sourceId}.turns.json`,
} as const;
