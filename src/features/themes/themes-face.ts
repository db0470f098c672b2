import type { Session } from "#contexts/session";
import type { CodeId, ThemeId } from "#domain/model/ids";
import type { AnalysisPhase } from "#domain/model/records";
import type { ShownMap } from "#domain/themes/thematic-map";
import type { ExtractAsk } from "#features/themes/dialogs/extract-dialog";
import type { MapAsk } from "#features/themes/dialogs/map-dialog";
import type { PlaceAsk } from "#features/themes/dialogs/place-ask";
import type { RelationAsk } from "#features/themes/dialogs/relation-dialog";
import type { ThemeAsk } from "#features/themes/dialogs/theme-dialog";
import type { ThemeCommand } from "#features/themes/theme-command-event";
import type { ThemeFigures } from "#features/themes/theme-figures";
import type { OpenProject } from "#storage/read/open-project";
import type { SourceTexts } from "#ui/controllers/source-texts";

export type ThemesView = "map" | "outline";

/** What stands open over the screen. */
export interface ThemesAsks {
  readonly theme?: ThemeAsk | undefined;
  readonly place?: PlaceAsk | undefined;
  readonly codesFor?: ThemeId | undefined;
  readonly merge?: ThemeId | undefined;
  readonly mergeCode?: CodeId | undefined;
  readonly extract?: ExtractAsk | undefined;
  readonly map?: MapAsk | undefined;
  readonly relation?: RelationAsk | undefined;
}

/** What the parts of the themes screen see of it. */
export interface ThemesFace extends EventTarget {
  readonly project: OpenProject;
  readonly session: Session;
  readonly figures: ThemeFigures;
  readonly texts: SourceTexts;
  /** The map that is shown, if there is one. */
  readonly map: ShownMap | undefined;
  /** The theme the panel is about. */
  readonly themeId: ThemeId | undefined;
  readonly view: ThemesView;
  /** The phase that was asked for; undefined where none was, or since a theme was chosen. */
  phase: AnalysisPhase | undefined;
  /** What the outline is narrowed to. */
  asked: string;
  asks: ThemesAsks;
}

/** The dialog that a command opens; undefined where it opens none. */
export function asksOf(command: ThemeCommand): ThemesAsks | undefined {
  switch (command.name) {
    case "ask-place":
      return { place: command };
    case "ask-codes":
      return { codesFor: command.themeId };
    case "ask-merge":
      return { merge: command.themeId };
    case "ask-merge-code":
      return { mergeCode: command.codeId };
    case "ask-extract":
      return { extract: command };
    case "ask-map":
      return { map: command };
    case "ask-relation":
      return { relation: command };
    default:
      return undefined;
  }
}
