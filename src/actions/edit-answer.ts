import { recordOf } from "#actions/record-of";
import { answerFields, type AnswerWording } from "#domain/memos/theme-answers";
import { edition } from "#domain/model/changes";
import type { CoderId, ThemeAnswerId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/** Corrects what was recorded of an answer to a theme: who, what, or the words. @throws AppError as {@link OpenProject.commit} */
export async function editAnswer(
  project: OpenProject,
  coderId: CoderId,
  answerId: ThemeAnswerId,
  wording: Omit<AnswerWording, "themeId">,
): Promise<LogEntry | undefined> {
  const answer = recordOf(project, "themeAnswers", answerId);
  const { name } = recordOf(project, "themes", answer.themeId);
  return project.commit({
    coderId,
    deed: { kind: "answer/edit", detail: { theme: name } },
    patch: edition("themeAnswers", answer, answerFields(wording)),
  });
}
