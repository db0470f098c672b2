import { treeOfVersion } from "#domain/codebook/codebook-changes";
import type { CodebookVersion } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";
import type { DiffSide } from "#features/codebook/changes/code-diff";
import { bookText as text } from "#messages/codebook";
import { formatDay } from "#messages/format";

/** Stands for the codebook as it is now among the versions. */
export const draftChoice = "draft";

/** A version by its choice; undefined for the codebook as it is now. */
export const versionOfChoice = (
  versions: readonly CodebookVersion[],
  choice: string,
): CodebookVersion | undefined => versions.find(({ id }) => id === choice);

/** One side of a comparison. */
export const sideOfChoice = (
  index: ProjectIndex,
  versions: readonly CodebookVersion[],
  choice: string,
): DiffSide => {
  const version = versionOfChoice(versions, choice);
  return version === undefined
    ? { tree: index.codeTree, name: text.draftNow(), about: "" }
    : {
        tree: treeOfVersion(version),
        name: text.versionName(version.number),
        about: [formatDay(version.at), version.note].filter(Boolean).join(", "),
      };
};

/** The versions and the codebook now, as choices. */
export const versionChoices = (versions: readonly CodebookVersion[], codesNow: number) => [
  ...versions.map((version) => ({
    value: version.id,
    label: text.versionChoice(version.number, formatDay(version.at), treeOfVersion(version).nodes.length),
  })),
  { value: draftChoice, label: text.draftChoice(codesNow) },
];
