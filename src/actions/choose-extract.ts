import { assertPassage } from "#actions/assert-passage";
import { recordOf } from "#actions/record-of";
import type { CoderId, ExtractId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { planExtract, type ExtractChoice } from "#domain/themes/extracts";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Chooses a passage to show a theme, or to speak against it.
 *
 * @throws RangeError where the passage is empty or not in the text
 * @throws AppError as {@link OpenProject.commit}
 */
export async function chooseExtract(
  project: OpenProject,
  coderId: CoderId,
  choice: ExtractChoice,
): Promise<{ readonly extractId: ExtractId; readonly entry: LogEntry | undefined }> {
  const { index, environment } = project;
  assertPassage(index, choice.sourceId, choice);
  const { name } = recordOf(project, "themes", choice.themeId);
  const { extractId, patch } = planExtract(index, coderId, choice, environment);
  const entry = await project.commit({
    coderId,
    deed: { kind: "extract/choose", detail: { theme: name, stance: choice.stance } },
    patch,
  });
  return { extractId, entry };
}
