import type { TemplateResult } from "lit";
import type { ProjectId } from "#domain/model/ids";
import type { EvidenceCounts } from "#domain/themes/theme-evidence";
import type { ThemeFigures } from "#features/themes/theme-figures";
import type { DropSide } from "#ui/controllers/tree-drag";

/** How a line of the outline is shown now. */
export interface OutlineLook {
  readonly figures: ThemeFigures;
  readonly projectId: ProjectId;
  readonly counts: EvidenceCounts;
  /** In how many themes a code was placed, this one among them. */
  readonly themes: number;
  /** Has the tab stop. */
  readonly active: boolean;
  readonly selected: boolean;
  /** Where something dragged would go. */
  readonly drop: DropSide | undefined;
  /** The field in place of the name. */
  readonly rename: TemplateResult | undefined;
  readonly hasMenu: boolean;
}
