import { assertPassage } from "#actions/assert-passage";
import { recordOf } from "#actions/record-of";
import type { CoderId, ThemeId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { Extract } from "#domain/model/theme-records";
import { planExtracts, type ExtractChoice } from "#domain/themes/extracts";
import { planNewTheme } from "#domain/themes/plan-theme";
import { projectThemes } from "#domain/themes/project-themes";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Chooses passages to show a theme, or to speak against it, one after another: one step for undo. Those that are its extracts
 * already are passed over, or turned.
 *
 * @param theme one there is, or the name of one that is made with them
 * @returns how many extracts came or were turned
 * @throws RangeError where a passage is empty or not in the text
 * @throws AppError as {@link OpenProject.commit}
 */
export async function chooseExtracts(
  project: OpenProject,
  coderId: CoderId,
  theme: { readonly themeId: ThemeId } | { readonly newName: string },
  stance: Extract["stance"],
  passages: readonly Omit<ExtractChoice, "themeId" | "stance">[],
): Promise<{ readonly themeId: ThemeId; readonly count: number; readonly entry: LogEntry | undefined }> {
  const { index, environment } = project;
  for (const passage of passages) assertPassage(index, passage.sourceId, passage);
  const made =
    "newName" in theme
      ? planNewTheme(projectThemes(index), { name: theme.newName }, environment)
      : { theme: recordOf(project, "themes", theme.themeId), patch: [] };
  const { id: themeId, name } = made.theme;
  const choices = passages.map((passage) => ({ ...passage, themeId, stance }));
  const patch = planExtracts(index, coderId, choices, environment);
  const entry = await project.commit({
    coderId,
    deed: { kind: "extract/choose", detail: { theme: name, stance, count: patch.length } },
    patch: [...made.patch, ...patch],
  });
  return { themeId, count: patch.length, entry };
}
