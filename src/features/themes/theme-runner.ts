import { arrangeMap } from "#actions/arrange-map";
import { beginPhase } from "#actions/begin-phase";
import { chooseExtract } from "#actions/choose-extract";
import { createMap } from "#actions/create-map";
import { createTheme } from "#actions/create-theme";
import { editExtract } from "#actions/edit-extract";
import { editMap } from "#actions/edit-map";
import { editRelation } from "#actions/edit-relation";
import { editTheme } from "#actions/edit-theme";
import { mergeCodes } from "#actions/merge-codes";
import { mergeThemes } from "#actions/merge-themes";
import { moveExtract } from "#actions/move-extract";
import { movePlacement } from "#actions/move-placement";
import { moveTheme } from "#actions/move-theme";
import { placeCodes } from "#actions/place-codes";
import { placeOnMap } from "#actions/place-on-map";
import { relateNodes } from "#actions/relate-nodes";
import { removeExtract } from "#actions/remove-extract";
import { removeMap } from "#actions/remove-map";
import { removeRelation } from "#actions/remove-relation";
import { removeTheme } from "#actions/remove-theme";
import { takeOffMap } from "#actions/take-off-map";
import { unplaceCodes } from "#actions/unplace-codes";
import type { CoderId, ThematicMapId, ThemeId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { projectThemes } from "#domain/themes/project-themes";
import { themeStep } from "#domain/themes/theme-destination";
import type { ThemeCommand } from "#features/themes/theme-command-event";
import { freePlace } from "#features/themes/free-place";
import { drawnSizes } from "#features/themes/map-picture";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { deedText } from "#messages/deeds";
import type { OpenProject } from "#storage/read/open-project";
import { announce } from "#ui/announce";
import { DeedRunner, type DeedHost } from "#ui/deed-runner";

/** What came of a command: what it made, and its entry in the log. */
interface Outcome {
  readonly entry: LogEntry | undefined;
  readonly themeId?: ThemeId;
  readonly mapId?: ThematicMapId;
}

/** Deeds that take something away, or move much: their notice offers to take them back. */
const offered: ReadonlySet<ThemeCommand["name"]> = new Set([
  "merge",
  "merge-code",
  "remove",
  "unplace",
  "remove-extract",
  "remove-map",
  "off-map",
  "remove-relation",
]);

/** Carries out the commands of the themes screen, and says what was done. */
export class ThemeRunner {
  readonly #runner: DeedRunner<OpenProject>;
  /** The map that is shown, if any: new themes get a place on it. */
  readonly #mapId: () => ThematicMapId | undefined;

  readonly #figures: () => ThemeFigures;

  constructor(
    host: DeedHost<OpenProject>,
    mapId: () => ThematicMapId | undefined,
    figures: () => ThemeFigures,
  ) {
    this.#runner = new DeedRunner(host);
    this.#mapId = mapId;
    this.#figures = figures;
  }

  /** @returns what was made; undefined where it failed or is no change of the project */
  async run(command: ThemeCommand): Promise<Outcome | undefined> {
    const outcome = await this.#runner.run((project, coderId) => this.#do(project, coderId, command));
    if (outcome?.entry === undefined) return outcome;
    const sentence = deedText(outcome.entry.deed);
    if (offered.has(command.name)) this.#runner.offerUndo(sentence, outcome.entry);
    else announce(sentence);
    return outcome;
  }

  async #do(project: OpenProject, coderId: CoderId, command: ThemeCommand): Promise<Outcome | undefined> {
    const mapId = this.#mapId();
    const done = async (entry: Promise<LogEntry | undefined>): Promise<Outcome> => ({ entry: await entry });
    switch (command.name) {
      case "create": {
        const { wording, place } = command;
        const onMap =
          mapId === undefined || wording.parentId !== undefined
            ? undefined
            : { mapId, ...(place ?? freePlace(project.index, mapId)) };
        return createTheme(project, coderId, wording, onMap);
      }
      case "edit":
        return done(editTheme(project, coderId, command.themeId, command.edits));
      case "step": {
        const destination = themeStep(projectThemes(project.index), command.themeId, command.step);
        return destination && done(moveTheme(project, coderId, command.themeId, destination));
      }
      case "move":
        return done(moveTheme(project, coderId, command.themeId, command.destination));
      case "merge":
        return done(mergeThemes(project, coderId, command.themeId, command.intoId));
      case "merge-code":
        return done(mergeCodes(project, coderId, [command.codeId], command.intoId));
      case "remove":
        return done(removeTheme(project, coderId, command.themeId));
      case "place":
        return done(placeCodes(project, coderId, command.themeId, command.codeIds));
      case "carry":
        return done(movePlacement(project, coderId, command.move));
      case "unplace":
        return done(unplaceCodes(project, coderId, command.themeId, command.codeIds));
      case "extract":
        return chooseExtract(project, coderId, command.choice);
      case "edit-extract":
        return done(editExtract(project, coderId, command.extractId, command.edits));
      case "move-extract":
        return done(moveExtract(project, coderId, command.extractId, command.by));
      case "remove-extract":
        return done(removeExtract(project, coderId, command.extractId));
      case "create-map":
        return createMap(
          project,
          coderId,
          command.wording,
          command.begins,
          await drawnSizes(this.#figures()),
        );
      case "edit-map":
        return done(editMap(project, coderId, command.mapId, command.edits));
      case "remove-map":
        return done(removeMap(project, coderId, command.mapId));
      case "on-map":
        if (mapId === undefined) return undefined;
        return placeOnMap(
          project,
          coderId,
          mapId,
          command.about,
          command.place ?? freePlace(project.index, mapId),
        );
      case "off-map":
        return mapId && done(takeOffMap(project, coderId, mapId, command.nodeIds));
      case "arrange":
        return mapId && done(arrangeMap(project, coderId, mapId, command.places));
      case "relate":
        return relateNodes(project, coderId, command.fromId, command.toId, command.wording);
      case "edit-relation":
        return done(editRelation(project, coderId, command.relationId, command.edits));
      case "remove-relation":
        return done(removeRelation(project, coderId, command.relationId));
      case "begin-phase":
        return done(beginPhase(project, coderId, command.phase));
      default:
        return undefined;
    }
  }
}
