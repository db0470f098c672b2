import { versionsInOrder } from "#domain/codebook/newest-version";
import type { CodebookVersion, Coder } from "#domain/model/records";
import type { Round } from "#domain/model/round-records";
import type { ProjectIndex } from "#domain/query/project-index";

/** Rounds that were not removed, in order. */
export const roundsOf = ({ records }: ProjectIndex): readonly Round[] =>
  [...records.rounds.values()]
    .filter(({ removed }) => removed !== true)
    .sort((a, b) => a.order - b.order || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));

/** People who code, by name; not what a team agreed on. */
export const codersOf = ({ coders }: ProjectIndex): readonly Coder[] =>
  [...coders.values()]
    .filter(({ agreedIn }) => agreedIn === undefined)
    .sort((a, b) => a.name.localeCompare(b.name));

/** The codebook that a round uses; undefined while it is planned. */
export const versionOf = (index: ProjectIndex, round: Round): CodebookVersion | undefined =>
  versionsInOrder(index.codebookVersions.values()).find(({ id }) => id === round.codebookVersionId);
