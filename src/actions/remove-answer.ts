import { recordOf } from "#actions/record-of";
import { edition } from "#domain/model/changes";
import type { CoderId, ThemeAnswerId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/** Takes an answer to a theme out; it is kept. @throws AppError as {@link OpenProject.commit} */
export async function removeAnswer(
  project: OpenProject,
  coderId: CoderId,
  answerId: ThemeAnswerId,
): Promise<LogEntry | undefined> {
  const answer = recordOf(project, "themeAnswers", answerId);
  const { name } = recordOf(project, "themes", answer.themeId);
  return project.commit({
    coderId,
    deed: { kind: "answer/remove", detail: { theme: name } },
    patch: edition("themeAnswers", answer, { removed: true }),
  });
}
