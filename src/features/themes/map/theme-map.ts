import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { MapNodeId, MapRelationId, ThemeId } from "#domain/model/ids";
import { hangingFrom, type Alignment, type Box, type Point } from "#domain/themes/map-layout";
import type { ShownMap, ShownNode } from "#domain/themes/thematic-map";
import { chipStyles } from "#features/themes/chip-styles";
import { alignedPlaces, tidyPlaces } from "#features/themes/map/map-arrange";
import type { MapDeeds, MapTool } from "#features/themes/map/map-bar";
import { mapBox } from "#features/themes/map/map-boxes";
import { MapDrops } from "#features/themes/map/map-drops";
import { drawEdges, edgeLabels, edgeLines, explainedTypes } from "#features/themes/map/map-edges";
import { mapKey } from "#features/themes/map/map-keys";
import { MapLink } from "#features/themes/map/map-link";
import { MapMoves, type MovableMap } from "#features/themes/map/map-moves";
import { measureMap, type MapSizes } from "#features/themes/map/map-sizes";
import { MapView, type ViewedMap } from "#features/themes/map/map-view";
import { mapStyles } from "#features/themes/map/map-styles";
import { nearestBox } from "#features/themes/map/nearest-box";
import { ThemeCommandEvent, type ThemeCommand } from "#features/themes/theme-command-event";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { themesText as text } from "#messages/themes";
import { announce } from "#ui/announce";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#features/themes/map/map-bar";

/**
 * A thematic map: boxes over lines, to be arranged by pointer or keys. Arrows nudge the box that has focus, `L` begins a relation,
 * `P` places codes in its theme, Space chooses several, Delete takes off the map; everything can be done in the outline too.
 * @fires {ThemeCommandEvent} sm-theme-command
 */
@customElement("sm-theme-map")
export class ThemeMap extends LitElement implements MovableMap, ViewedMap, MapDeeds {
  static override styles = [baseStyles, buttonStyles, chipStyles, mapStyles];

  @property({ attribute: false }) figures!: ThemeFigures;
  @property({ attribute: false }) map!: ShownMap;
  @property({ attribute: false }) selected: ThemeId | undefined;
  @state() private tool: MapTool = "choose";
  @state() private chosen: ReadonlySet<MapNodeId> = new Set();
  @query(".window") readonly window!: HTMLElement;
  @query(".layer") readonly layer!: HTMLElement;
  @query("sm-map-bar") readonly foot!: HTMLElement;
  readonly #view = new MapView(this);
  readonly #drops = new MapDrops(
    this,
    (codeId) => this.figures.index.codes.get(codeId)?.name ?? "",
    (event) => this.#view.placeAt(event),
  );
  readonly #moves = new MapMoves(this);
  readonly #link = new MapLink(this);
  readonly #resized = new ResizeObserver(() => this.#measure());
  #boxes: ReadonlyMap<MapNodeId, Box> = new Map();
  /** Asked of the browser when they can have changed, not while something is dragged. */
  #sizes: MapSizes = { boxes: new Map(), words: new Map() };
  /** Everything is to be seen once it stands where it was laid out. */
  #laidOut = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("map")) return;
    this.#moves.forget();
    const there = new Set(this.map.nodes.map(({ record }) => record.id));
    const left = [...this.chosen].filter((id) => there.has(id));
    if (left.length < this.chosen.size) this.chosen = new Set(left);
    this.#link.follow(this.map);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("map") || changed.has("figures")) {
      this.#resized.disconnect();
      for (const element of this.layer.querySelectorAll("[data-node], [data-label]"))
        this.#resized.observe(element);
      this.#measure();
    }
    if (!changed.has("map")) return;
    const isOther = changed.get("map")?.record.id !== this.map.record.id;
    if (isOther || this.#laidOut) this.fit();
    this.#laidOut = false;
  }

  override render() {
    const { map, figures } = this;
    return html`<div
        class="window ${this.tool === "pan" ? "panning" : ""} ${this.tool === "relate" || this.#link.from ? "relating" : ""}"
        tabindex="0"
        role="group"
        aria-label="${text.mapLabel(map.record.name)}. ${text.mapHelp()}"
        @pointerdown=${this.#press}
        @pointermove=${this.#follow}
        @pointerup=${this.#release}
        @pointercancel=${this.#release}
        @wheel=${this.#view.wheel}
        @keydown=${this.#key}
        @focusin=${this.#enter}
        @focusout=${this.#leave}
        @dragstart=${this.#drops.start}
        @dragover=${this.#drops.over}
        @dragleave=${this.#drops.leave}
        @drop=${this.#drops.release}
      >
        <div class="layer">
          ${edgeLines(map)}
          ${repeat(
            map.nodes,
            ({ record }) => record.id,
            (node) =>
              mapBox(node, {
                figures,
                chosen: this.#isChosen(node),
                linking: node.record.id === this.#link.from,
                drop: this.#drops.target,
              }),
          )}
          ${edgeLabels(map, this.#openRelation)}
        </div>
      </div>
      ${this.#link.from === undefined && this.tool !== "relate" ? nothing : html`<p class="hint">${this.#link.hint}</p>`}
      <sm-map-bar
        .map=${this}
        .tool=${this.tool}
        .zoom=${this.zoom}
        .canAlign=${this.#chosenNodes().length > 1}
        .canTakeOff=${map.nodes.some(this.#isChosen)}
        .hasQuestion=${map.nodes.some(({ subject }) => subject.kind === "question")}
        .types=${explainedTypes(map)}
      ></sm-map-bar>`;
  }

  get zoom(): number {
    return this.#view.zoom;
  }
  get boxes(): readonly Box[] {
    return [...this.#boxes.values()];
  }

  movedWith(nodeId: MapNodeId): readonly ShownNode[] {
    const ids = this.chosen.has(nodeId) ? this.chosen : new Set([nodeId]);
    return this.map.nodes.filter(({ record }) => ids.has(record.id));
  }

  settle(places: ReadonlyMap<MapNodeId, Point>): void {
    this.#ask({ name: "arrange", places });
  }

  redraw(): void {
    const boxes = new Map<MapNodeId, Box>();
    for (const element of this.#elements()) {
      const node = this.#nodeOf(element);
      const size = node && this.#sizes.boxes.get(node.record.id);
      if (node === undefined || size === undefined) continue;
      const { x, y } = this.#moves.placeOf(node.record);
      element.style.setProperty("translate", `calc(${x}px - 50%) ${y}px`);
      boxes.set(node.record.id, hangingFrom({ x, y }, size));
    }
    this.#boxes = boxes;
    drawEdges(this.layer, this.map, boxes, this.#sizes.words);
  }

  #measure(): void {
    this.#sizes = measureMap(this.layer);
    this.redraw();
  }

  setTool(tool: MapTool): void {
    this.tool = tool;
    this.#link.giveUp();
    if (tool === "relate") announce(this.#link.hint);
  }
  fit = (): void => this.#view.fit();
  scaleBy = (factor: number): void => this.#view.scaleBy(factor);
  align(how: Alignment): void {
    this.settle(alignedPlaces(this.#chosenNodes(), this.#boxes, how));
  }
  tidy(): void {
    this.settle(tidyPlaces(this.map, this.#boxes, this.#sizes.words));
    this.#laidOut = true;
  }
  takeOff(): void {
    const nodeIds = this.map.nodes.filter(this.#isChosen).map(({ record }) => record.id);
    if (nodeIds.length > 0) this.#ask({ name: "off-map", nodeIds });
  }
  newTheme(): void {
    this.#ask({ name: "ask-theme", place: rounded(this.#view.middle()) });
  }

  #ask(command: ThemeCommand): void {
    this.dispatchEvent(new ThemeCommandEvent(command));
  }
  #elements = (): NodeListOf<HTMLElement> => this.layer.querySelectorAll<HTMLElement>("[data-node]");
  #nodeOf = (element: Element | null): ShownNode | undefined => {
    const id = element?.closest<HTMLElement>("[data-node]")?.dataset["node"];
    return this.map.nodes.find(({ record }) => record.id === id);
  };
  #isChosen = ({ record, subject }: ShownNode): boolean =>
    this.chosen.has(record.id) ||
    (this.chosen.size === 0 && subject.kind === "theme" && subject.node.theme.id === this.selected);
  #chosenNodes = (): readonly ShownNode[] =>
    this.map.nodes.filter(({ record }) => this.chosen.has(record.id));
  /** Chooses an end of a relation: the first, then the second. */
  #end(node: ShownNode): void {
    const ends = this.#link.choose(node);
    if (ends === undefined) return;
    this.tool = "choose";
    this.#ask({ name: "ask-relation", ...ends });
  }
  #openRelation = ({ currentTarget }: Event): void => {
    const relationId = (currentTarget as HTMLElement).dataset["label"] as MapRelationId;
    this.#ask({ name: "ask-relation", relationId });
  };

  #key = (event: KeyboardEvent): void => {
    const node = this.#nodeOf(event.target as Element);
    if ((event.target as Element).closest(".words") !== null) return;
    const deed = mapKey(event, node !== undefined, this.#link.from !== undefined);
    if (deed === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (deed.name === "pan") this.#view.pan(deed.dx, deed.dy);
    else if (deed.name === "scale") this.scaleBy(deed.factor);
    else if (deed.name === "fit") this.fit();
    else if (deed.name === "escape") this.setTool("choose");
    else if (node !== undefined) this.#keyOn(node, deed);
  };

  #keyOn(node: ShownNode, deed: Exclude<ReturnType<typeof mapKey>, undefined>): void {
    const { id } = node.record;
    if (deed.name === "nudge") this.#moves.nudge(id, deed.dx, deed.dy);
    else if (deed.name === "go") {
      const next = nearestBox(this.#boxes, id, deed.dx, deed.dy);
      this.layer.querySelector<HTMLElement>(`[data-node="${next}"]`)?.focus();
    } else if (deed.name === "link") this.#end(node);
    else if (deed.name === "toggle") this.#toggle(id);
    else if (deed.name === "remove")
      this.#ask({ name: "off-map", nodeIds: this.movedWith(id).map(({ record }) => record.id) });
    else if (node.subject.kind === "theme") {
      const themeId = node.subject.node.theme.id;
      if (deed.name === "open") this.#ask({ name: "select", themeId });
      else if (deed.name === "codes") this.#ask({ name: "ask-codes", themeId });
    }
  }

  #toggle(id: MapNodeId): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    this.chosen = chosen;
  }

  #enter = ({ target }: FocusEvent): void => {
    const box = (target as Element).closest("[data-node]");
    const node = this.#nodeOf(box);
    if (node && box?.matches(":focus-visible")) this.#view.reveal(this.#boxes.get(node.record.id)!);
  };
  #leave = (): void => this.#moves.finish();

  #press = (event: PointerEvent): void => {
    const target = event.target as Element;
    if (event.button !== 0 || target.closest(".words, [draggable]") !== null) return;
    const node = this.#nodeOf(target);
    if (node !== undefined && (this.tool === "relate" || this.#link.from !== undefined)) this.#end(node);
    else if (node !== undefined && this.tool === "choose") {
      if (event.shiftKey || event.ctrlKey || event.metaKey) this.#toggle(node.record.id);
      else this.#moves.begin(event, node.record.id);
    } else this.#view.grab(event);
  };

  #follow = (event: PointerEvent): void => {
    if (this.#view.follow(event)) return;
    if (this.#moves.follow(event) && !this.window.hasPointerCapture(event.pointerId))
      this.window.setPointerCapture(event.pointerId);
  };

  #release = (event: PointerEvent): void => {
    const wasPanned = this.#view.release();
    if (this.#moves.release() || wasPanned || this.tool !== "choose" || this.#link.from !== undefined) return;
    const node = this.#nodeOf(event.target as Element);
    if (node === undefined || event.shiftKey || event.ctrlKey || event.metaKey) return;
    this.chosen = new Set(node.subject.kind === "theme" ? [] : [node.record.id]);
    if (node.subject.kind === "theme") {
      const inside = (event.target as Element).closest<HTMLElement>("[data-theme]")?.dataset["theme"];
      this.#ask({ name: "select", themeId: (inside ?? node.subject.node.theme.id) as ThemeId });
    }
  };
}

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

declare global {
  interface HTMLElementTagNameMap {
    "sm-theme-map": ThemeMap;
  }
}
