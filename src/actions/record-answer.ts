import { recordOf } from "#actions/record-of";
import { planAnswer, type AnswerWording } from "#domain/memos/theme-answers";
import type { CoderId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/** Records what somebody who was asked said of a theme (member checking). @throws AppError as {@link OpenProject.commit} */
export async function recordAnswer(
  project: OpenProject,
  coderId: CoderId,
  wording: AnswerWording,
): Promise<LogEntry | undefined> {
  const { name } = recordOf(project, "themes", wording.themeId);
  return project.commit({
    coderId,
    deed: { kind: "answer/record", detail: { theme: name } },
    patch: planAnswer(coderId, wording, project.environment).patch,
  });
}
