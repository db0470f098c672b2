import type { AppError } from "#domain/errors";
import type { ProjectId } from "#domain/model/ids";
import { isKnown } from "#features/project/known-projects";
import { errorText } from "#messages/errors";
import { keepingText } from "#messages/keeping";

/** What went wrong with a project as a whole: one that is missing was cleared away by the browser, unless a person deleted it. */
export function projectErrorText(error: AppError, id: ProjectId): string {
  const isGone = error.code === "storage/missing" && error.detail["table"] === "project";
  return isGone && isKnown(id) ? keepingText.cleared() : errorText(error);
}
