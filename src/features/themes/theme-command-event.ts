import type { PlacementMove } from "#actions/move-placement";
import type { CodeId, ExtractId, MapNodeId, MapRelationId, ThematicMapId, ThemeId } from "#domain/model/ids";
import type { AnalysisPhase } from "#domain/model/records";
import type { Extract, MapNode } from "#domain/model/theme-records";
import type { ExtractChoice } from "#domain/themes/extracts";
import type { Point } from "#domain/themes/map-layout";
import type { MapBeginning, MapWording, planMapEdit } from "#domain/themes/plan-map";
import type { RelationWording } from "#domain/themes/plan-relation";
import type { planThemeEdit, ThemeWording } from "#domain/themes/plan-theme";
import type { ThemeDestination, ThemeStep } from "#domain/themes/theme-destination";

/** What can be asked for on the themes screen. Commands that begin with `ask` open a dialog first. */
export type ThemeCommand =
  | { readonly name: "select"; readonly themeId: ThemeId | undefined }
  | {
      readonly name: "ask-theme";
      readonly place?: Point | undefined;
      readonly parentId?: ThemeId | undefined;
    }
  | { readonly name: "create"; readonly wording: ThemeWording; readonly place?: Point | undefined }
  | {
      readonly name: "edit";
      readonly themeId: ThemeId;
      readonly edits: Parameters<typeof planThemeEdit>[1];
    }
  | { readonly name: "step"; readonly themeId: ThemeId; readonly step: ThemeStep }
  | { readonly name: "move"; readonly themeId: ThemeId; readonly destination: ThemeDestination }
  | { readonly name: "ask-merge"; readonly themeId: ThemeId }
  | { readonly name: "merge"; readonly themeId: ThemeId; readonly intoId: ThemeId }
  | { readonly name: "remove"; readonly themeId: ThemeId }
  | { readonly name: "ask-place"; readonly codeIds: readonly CodeId[]; readonly fromId?: ThemeId | undefined }
  | { readonly name: "ask-codes"; readonly themeId: ThemeId }
  | { readonly name: "ask-merge-code"; readonly codeId: CodeId }
  | { readonly name: "merge-code"; readonly codeId: CodeId; readonly intoId: CodeId }
  | { readonly name: "place"; readonly codeIds: readonly CodeId[]; readonly themeId: ThemeId }
  | { readonly name: "carry"; readonly move: PlacementMove }
  | { readonly name: "unplace"; readonly themeId: ThemeId; readonly codeIds: readonly CodeId[] }
  | { readonly name: "ask-extract"; readonly themeId: ThemeId; readonly stance: Extract["stance"] }
  | { readonly name: "extract"; readonly choice: ExtractChoice }
  | {
      readonly name: "edit-extract";
      readonly extractId: ExtractId;
      readonly edits: { readonly stance?: Extract["stance"]; readonly note?: string | undefined };
    }
  | { readonly name: "move-extract"; readonly extractId: ExtractId; readonly by: 1 | -1 }
  | { readonly name: "remove-extract"; readonly extractId: ExtractId }
  | { readonly name: "ask-map"; readonly mapId: ThematicMapId | undefined }
  | { readonly name: "show-map"; readonly mapId: ThematicMapId }
  | {
      readonly name: "create-map";
      readonly wording: MapWording;
      readonly begins: MapBeginning;
    }
  | {
      readonly name: "edit-map";
      readonly mapId: ThematicMapId;
      readonly edits: Parameters<typeof planMapEdit>[1];
    }
  | { readonly name: "remove-map"; readonly mapId: ThematicMapId }
  | { readonly name: "on-map"; readonly about: MapNode["about"]; readonly place?: Point | undefined }
  | { readonly name: "off-map"; readonly nodeIds: readonly MapNodeId[] }
  | { readonly name: "arrange"; readonly places: ReadonlyMap<MapNodeId, Point> }
  | {
      readonly name: "ask-relation";
      readonly relationId?: MapRelationId | undefined;
      readonly fromId?: MapNodeId | undefined;
      readonly toId?: MapNodeId | undefined;
    }
  | {
      readonly name: "relate";
      readonly fromId: MapNodeId;
      readonly toId: MapNodeId;
      readonly wording: RelationWording;
    }
  | {
      readonly name: "edit-relation";
      readonly relationId: MapRelationId;
      readonly edits: RelationWording & { readonly turned?: boolean };
    }
  | { readonly name: "remove-relation"; readonly relationId: MapRelationId }
  | { readonly name: "begin-phase"; readonly phase: AnalysisPhase }
  | { readonly name: "show-phase"; readonly phase: AnalysisPhase };

/** Asks for a change of the themes, or to be shown something; the screen does it. */
export class ThemeCommandEvent extends Event {
  static readonly type = "sm-theme-command";
  readonly command: ThemeCommand;

  constructor(command: ThemeCommand) {
    super(ThemeCommandEvent.type, { bubbles: true, composed: true });
    this.command = command;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-theme-command": ThemeCommandEvent;
  }
}
