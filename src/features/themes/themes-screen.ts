import { consume } from "@lit/context";
import { LitElement, html, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { Session } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import type { ThematicMapId, ThemeId } from "#domain/model/ids";
import type { AnalysisPhase } from "#domain/model/records";
import { CodeEvidence } from "#domain/themes/code-evidence";
import { extractsOf } from "#domain/themes/extracts";
import { projectThemes } from "#domain/themes/project-themes";
import { mapsOf, type ShownMap } from "#domain/themes/thematic-map";
import type { CodeTray } from "#features/themes/code-tray";
import type { PlacePanel } from "#features/themes/dialogs/place-panel";
import type { PlaceInNewEvent } from "#features/themes/dialogs/place-in-new-event";
import { MapChoice } from "#features/themes/map-choice";
import { themesBar } from "#features/themes/themes-bar";
import { themesDialogs } from "#features/themes/themes-dialogs";
import { themesKeys } from "#features/themes/themes-keys";
import { themesMain } from "#features/themes/themes-main";
import { themesScreenStyles } from "#features/themes/themes-screen-styles";
import type { TextsAskEvent } from "#features/themes/texts-ask-event";
import type { ThemeCommand, ThemeCommandEvent } from "#features/themes/theme-command-event";
import { ThemeFigures } from "#features/themes/theme-figures";
import type { ThemeOutline } from "#features/themes/theme-outline";
import type { ThemePanel } from "#features/themes/theme-panel";
import { asksOf, type ThemesAsks, type ThemesFace, type ThemesView } from "#features/themes/themes-face";
import { shownPhase, themesSide } from "#features/themes/themes-side";
import { ThemeRunner } from "#features/themes/theme-runner";
import { shellText } from "#messages/shell";
import { themesText as text } from "#messages/themes";
import type { OpenProject } from "#storage/read/open-project";
import type { Segmented } from "#ui/components/segmented";
import { IndexWatch } from "#ui/controllers/index-watch";
import { MediaMatch } from "#ui/controllers/media-match";
import { PartInUse } from "#ui/controllers/part-in-use";
import { SourceTexts } from "#ui/controllers/source-texts";
import { StepByStep } from "#ui/controllers/step-by-step";
import type { DeedHost } from "#ui/deed-runner";
import { readPreference, writePreference } from "#ui/preferences";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";
import "#features/themes/phase-strip";
import "#ui/components/progress";
import "#ui/components/segmented";
import "#ui/components/split";

/** From codes to themes: their map and outline, the codes still to be placed, and the evidence for each. */
@customElement("sm-themes-screen")
export class ThemesScreen extends LitElement implements DeedHost<OpenProject>, ThemesFace {
  static override styles = [baseStyles, buttonStyles, textStyles, themesScreenStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  /** The theme to begin with, as the address says. */
  @property({ attribute: false }) themeId: ThemeId | undefined;

  @state() view: ThemesView = "outline";
  @state() asked = "";
  @state() asks: ThemesAsks = {};
  @state() phase: AnalysisPhase | undefined;
  @query("sm-theme-outline") private readonly outline!: ThemeOutline | null;
  @query("sm-theme-panel") private readonly panel!: ThemePanel | null;
  @query("sm-code-tray") private readonly tray!: CodeTray;
  @query(".stage") private readonly stage!: HTMLElement;
  @query("aside") private readonly side!: HTMLElement;
  @query("sm-place-panel") private readonly placing!: PlacePanel;
  readonly texts = new SourceTexts(this, () => this.project);
  readonly #watch = new IndexWatch(
    this,
    () => this.project.index,
    ({ tables, sources }) => {
      if (tables.has("corrections")) this.texts.drop(sources);
      return true;
    },
  );
  readonly #counting = new StepByStep(this);
  readonly #part = new PartInUse(this);
  readonly #narrow = new MediaMatch(this, "(width < 1024px)");
  readonly #runner = new ThemeRunner(
    this,
    () => this.map?.record.id,
    () => this.figures,
  );
  #evidence: CodeEvidence | undefined;
  #seen = -1;
  #maps!: MapChoice;
  figures!: ThemeFigures;

  constructor() {
    super();
    new ShortcutController(this, () =>
      themesKeys({
        begin: () => this.#begin(undefined),
        panel: () => this.panel,
        turn: () => this.#show(this.view === "map" ? "outline" : "map"),
      }),
    );
    this.addEventListener("sm-theme-command", this.#take);
    this.addEventListener("sm-texts-ask", this.#fetch);
    this.addEventListener("sm-place-in-new", this.#makeAndPlace);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#evidence = new CodeEvidence(this.project.index);
    this.#counting.begin(this.#evidence.reading());
    this.#maps = new MapChoice(this.project.index, this.project.id);
    const view = readPreference("themes.view");
    const usual = mapsOf(this.project.index).length > 0 ? "map" : "outline";
    this.view = view === "map" || view === "outline" ? view : usual;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.#counting.isDone) return;
    const { index } = this.project;
    if (this.#seen !== this.#watch.version) {
      this.#seen = this.#watch.version;
      const before = this.hasUpdated ? this.figures : undefined;
      this.figures = new ThemeFigures(index, projectThemes(index), this.#evidence!.read(), before);
      this.#maps.follow(this.figures.tree);
    }
    if (this.themeId !== undefined && !this.figures.tree.nodeOf.has(this.themeId)) this.themeId = undefined;
    if (changed.has("themeId") && this.themeId !== undefined) this.phase = undefined;
    if (this.themeId !== undefined)
      this.texts.want(new Set(extractsOf(index, this.themeId).map(({ extract }) => extract.sourceId)));
  }

  get map(): ShownMap | undefined {
    return this.#maps.shown;
  }

  override render() {
    if (!this.#counting.isDone)
      return html`<sm-progress class="loading" label=${shellText.loadingScreen()}></sm-progress>`;
    const { project } = this.project.index;
    return html`<header data-region=${text.title()}>
        <h1 class="title">${text.title()}</h1>
        <sm-theme-phases .project=${project} .shown=${shownPhase(this)}></sm-theme-phases>
        <sm-segmented
          label=${text.view()}
          .options=${[
            { value: "map", label: text.map() },
            { value: "outline", label: text.outline() },
          ]}
          .value=${this.view}
          @change=${this.#setView}
        ></sm-segmented>
      </header>
      ${this.#parts()} ${themesDialogs(this)}`;
  }

  /** Side by side; below each other where the window is narrow. */
  #parts() {
    const main = html`<div class="main">${themesBar(this)} ${themesMain(this)}</div>`;
    const side = html`<aside slot="panel" class="scroll" data-region=${text.aboutTheme()} tabindex="-1">
      ${themesSide(this)}
    </aside>`;
    return this.#narrow.matches
      ? html`<div class="stack">${main} ${side}</div>`
      : html`<sm-split
          class="parts"
          side="end"
          name="themes.side"
          label=${text.aboutTheme()}
          initial="336"
          max="480"
          >${main} ${side}</sm-split
        >`;
  }

  /** Where what had the focus is gone, one goes on in the same part of the screen. */
  restoreFocus(): void {
    this.outline?.requestUpdate();
    this.#part.restoreFocus(this.stage);
  }

  /** Begins a theme where one is: in the outline its name is typed in place, on the map in a dialog. */
  #begin(parentId: ThemeId | undefined): void {
    if (this.view === "outline" && this.outline !== null) this.outline.startNew(parentId);
    else this.asks = { theme: { parentId } };
  }

  #take = ({ command }: ThemeCommandEvent): void => {
    if (!this.#opens(command)) void this.#do(command);
  };

  /** Shows something, or opens a dialog. @returns false where the command is a change of the project */
  #opens(command: ThemeCommand): boolean {
    switch (command.name) {
      case "select":
        this.themeId = command.themeId;
        this.phase = undefined;
        return true;
      case "show-phase":
        this.phase = command.phase;
        if (this.#narrow.matches) void this.updateComplete.then(this.#toSide);
        return true;
      case "show-map":
        this.#showMap(command.mapId);
        return true;
      case "ask-theme":
        if (command.place === undefined) this.#begin(command.parentId);
        else this.asks = { theme: command };
        return true;
      default: {
        const asks = asksOf(command);
        if (asks !== undefined) this.asks = asks;
        return asks !== undefined;
      }
    }
  }

  /** Where the guide stands below the map, it is brought into view. */
  #toSide = (): void => {
    this.scrollBy({ top: this.side.getBoundingClientRect().top - this.getBoundingClientRect().top });
  };

  async #do(command: ThemeCommand): Promise<void> {
    const outcome = await this.#runner.run(command);
    await this.#stopPlacing();
    if (outcome?.mapId !== undefined) {
      this.#showMap(outcome.mapId);
      this.#show("map");
    }
    if (command.name !== "create" || outcome?.themeId === undefined) return;
    this.themeId = outcome.themeId;
    this.outline?.focusTheme(outcome.themeId);
  }

  #makeAndPlace = (event: PlaceInNewEvent): void => void this.#placeInNew(event);

  async #placeInNew({ themeName, ask }: PlaceInNewEvent): Promise<void> {
    const made = await this.#runner.run({ name: "create", wording: { name: themeName } });
    if (made?.themeId === undefined) {
      await this.#stopPlacing();
      return;
    }
    const { codeIds, fromId } = ask;
    const [first] = codeIds;
    await this.#runner.run(
      fromId === undefined || first === undefined
        ? { name: "place", codeIds, themeId: made.themeId }
        : { name: "carry", move: { codeId: first, fromId, toId: made.themeId } },
    );
    this.themeId = made.themeId;
    await this.#stopPlacing();
  }

  /** Who placed a code from the tray, or from a line of the outline, goes on with the next where it is no longer there. */
  async #stopPlacing(): Promise<void> {
    const { place } = this.asks;
    if (place === undefined) return;
    this.asks = {};
    await this.updateComplete;
    await this.placing.updateComplete;
    if (document.activeElement !== document.body) return;
    if (place.fromId === undefined) this.tray.focusChip();
    else this.outline?.focusTheme();
  }

  #fetch = ({ sourceIds }: TextsAskEvent): void => this.texts.want(sourceIds);

  #showMap(mapId: ThematicMapId): void {
    this.#maps.choose(mapId, this.figures.tree);
    this.requestUpdate();
  }

  #show(view: ThemesView): void {
    this.view = view;
    writePreference("themes.view", view);
  }

  #setView = ({ currentTarget }: Event): void => {
    this.#show((currentTarget as Segmented).value as ThemesView);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-themes-screen": ThemesScreen;
  }
}
