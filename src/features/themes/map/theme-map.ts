import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { CodeId, MapNodeId, MapRelationId, ThemeId } from "#domain/model/ids";
import {
  aligned,
  hangingFrom,
  startLayout,
  topOf,
  type Alignment,
  type Box,
  type Point,
} from "#domain/themes/map-layout";
import type { ShownMap, ShownNode } from "#domain/themes/thematic-map";
import { carriedCodes, carriesCodes, carryCodes } from "#features/themes/carried-codes";
import { chipStyles } from "#features/themes/chip-styles";
import { dropOnTheme } from "#features/themes/drop-codes";
import type { MapDeeds, MapTool } from "#features/themes/map/map-bar";
import { mapBox } from "#features/themes/map/map-boxes";
import { MapCamera } from "#features/themes/map/map-camera";
import { drawEdges, edgeLabels, edgeLines } from "#features/themes/map/map-edges";
import { mapKey } from "#features/themes/map/map-keys";
import { MapMoves, type MovableMap } from "#features/themes/map/map-moves";
import { mapStyles } from "#features/themes/map/map-styles";
import { nearestBox } from "#features/themes/map/nearest-box";
import { subjectName } from "#features/themes/subject-name";
import { ThemeCommandEvent, type ThemeCommand } from "#features/themes/theme-command-event";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { themesText as text } from "#messages/themes";
import { announce } from "#ui/announce";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#features/themes/map/map-bar";

/** Room that the bar takes at the foot of the map, in pixels. */
const barHeight = 40;

/**
 * A thematic map: boxes over lines, to be arranged by pointer or keys. Arrows nudge the box that has focus, `L` begins a relation,
 * Space chooses several, Delete takes off the map; everything can be done in the outline too.
 * @fires {ThemeCommandEvent} sm-theme-command
 */
@customElement("sm-theme-map")
export class ThemeMap extends LitElement implements MovableMap, MapDeeds {
  static override styles = [baseStyles, buttonStyles, chipStyles, mapStyles];

  @property({ attribute: false }) figures!: ThemeFigures;
  @property({ attribute: false }) map!: ShownMap;
  @property({ attribute: false }) selected: ThemeId | undefined;
  @state() private tool: MapTool = "choose";
  @state() private chosen: ReadonlySet<MapNodeId> = new Set();
  /** Where a relation begins that is being drawn. */
  @state() private linking: MapNodeId | undefined;
  @state() private drop: string | undefined;
  @state() private shownZoom = 1;
  @query(".window") private readonly window!: HTMLElement;
  @query(".layer") private readonly layer!: HTMLElement;
  readonly #camera = new MapCamera();
  readonly #moves = new MapMoves(this);
  readonly #resized = new ResizeObserver(() => this.redraw());
  #boxes: ReadonlyMap<MapNodeId, Box> = new Map();
  #panned: { readonly pointer: number; x: number; y: number } | undefined;
  #fitted: string | undefined;

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
    if (this.linking !== undefined && !there.has(this.linking)) this.linking = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("map") || changed.has("figures")) {
      this.#resized.disconnect();
      for (const box of this.#elements()) this.#resized.observe(box);
      this.redraw();
    }
    if (this.#fitted === this.map.record.id) return;
    this.#fitted = this.map.record.id;
    this.fit();
  }

  override render() {
    const { map, figures } = this;
    return html`<div
        class="window ${this.tool === "pan" ? "panning" : ""} ${this.tool === "relate" || this.linking ? "relating" : ""}"
        tabindex="0"
        role="group"
        aria-label="${text.mapLabel(map.record.name)}. ${text.mapHelp()}"
        @pointerdown=${this.#press}
        @pointermove=${this.#follow}
        @pointerup=${this.#release}
        @pointercancel=${this.#release}
        @wheel=${this.#wheel}
        @keydown=${this.#key}
        @focusin=${this.#enter}
        @focusout=${this.#leave}
        @dragstart=${this.#carry}
        @dragover=${this.#over}
        @dragleave=${this.#out}
        @drop=${this.#dropped}
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
                linking: node.record.id === this.linking,
                drop: this.drop,
              }),
          )}
          ${edgeLabels(map, this.#openRelation)}
        </div>
      </div>
      ${this.linking === undefined && this.tool !== "relate" ? nothing : html`<p class="hint">${this.#hint()}</p>`}
      <sm-map-bar
        .map=${this}
        .tool=${this.tool}
        .zoom=${this.shownZoom}
        .canAlign=${this.#chosenNodes().length > 1}
        .types=${new Set(map.relations.map(({ record }) => record.type))}
      ></sm-map-bar>`;
  }

  get zoom(): number {
    return this.#camera.zoom;
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
      if (node === undefined) continue;
      const { x, y } = this.#moves.placeOf(node.record);
      element.style.setProperty("--_x", `${x}px`);
      element.style.setProperty("--_y", `${y}px`);
      boxes.set(
        node.record.id,
        hangingFrom({ x, y }, { width: element.offsetWidth, height: element.offsetHeight }),
      );
    }
    this.#boxes = boxes;
    drawEdges(this.layer, this.map, boxes);
  }

  // What the bar below asks for.

  setTool(tool: MapTool): void {
    this.tool = tool;
    this.linking = undefined;
    if (tool === "relate") announce(this.#hint());
  }
  fit(): void {
    this.#camera.fit(
      [...this.#boxes.values()],
      this.window.clientWidth,
      this.window.clientHeight - barHeight,
    );
    this.#look();
  }
  scaleBy(factor: number): void {
    this.#camera.scale(factor, { x: this.window.clientWidth / 2, y: this.window.clientHeight / 2 });
    this.#look();
  }
  align(how: Alignment): void {
    const nodes = this.#chosenNodes();
    const places = aligned(
      nodes.map(({ record }) => this.#boxes.get(record.id)!),
      how,
    );
    this.settle(new Map(nodes.map(({ record }, at) => [record.id, this.#hung(record.id, places[at]!)])));
  }
  tidy(): void {
    const question = this.map.nodes.find(({ subject }) => subject.kind === "question");
    const others = this.map.nodes.filter((node) => node !== question);
    const sizeOf = ({ record }: ShownNode) => this.#boxes.get(record.id)!;
    const places = startLayout(others.map(sizeOf), question && sizeOf(question));
    const nodes = question === undefined ? others : [...others, question];
    this.settle(new Map(nodes.map(({ record }, at) => [record.id, this.#hung(record.id, places[at]!)])));
  }
  newTheme(): void {
    const { clientWidth, clientHeight } = this.window;
    const { x, y } = this.#camera.toMap({ x: clientWidth / 2, y: clientHeight / 2 });
    this.#ask({ name: "ask-theme", place: rounded({ x, y }) });
  }

  /** The place of a box whose middle is to be somewhere. */
  #hung = (id: MapNodeId, middle: Point): Point => topOf({ ...this.#boxes.get(id)!, ...middle });

  #ask(command: ThemeCommand): void {
    this.dispatchEvent(new ThemeCommandEvent(command));
  }
  #elements = (): NodeListOf<HTMLElement> => this.layer.querySelectorAll<HTMLElement>("[data-node]");
  #nodeOf = (element: Element | null): ShownNode | undefined => {
    const id = element?.closest<HTMLElement>("[data-node]")?.dataset["node"];
    return this.map.nodes.find(({ record }) => record.id === id);
  };
  #isChosen = ({ record, subject }: ShownNode): boolean =>
    this.chosen.size > 0
      ? this.chosen.has(record.id)
      : subject.kind === "theme" && subject.node.theme.id === this.selected;
  #chosenNodes = (): readonly ShownNode[] =>
    this.map.nodes.filter(({ record }) => this.chosen.has(record.id));
  #hint(): string {
    const from = this.map.nodes.find(({ record }) => record.id === this.linking);
    return from === undefined ? text.chooseFrom() : text.chooseTo(subjectName(from));
  }
  #look(): void {
    const { x, y, zoom } = this.#camera;
    this.layer.style.setProperty("--_pan-x", `${x}px`);
    this.layer.style.setProperty("--_pan-y", `${y}px`);
    this.layer.style.setProperty("--_zoom", String(zoom));
    this.shownZoom = zoom;
  }

  // Relations

  /** Chooses an end of a relation: the first, then the second. */
  #link(node: ShownNode): void {
    const fromId = this.linking;
    if (fromId === undefined) {
      this.linking = node.record.id;
      announce(this.#hint());
    } else if (fromId !== node.record.id) {
      this.linking = undefined;
      this.tool = "choose";
      this.#ask({ name: "ask-relation", fromId, toId: node.record.id });
    }
  }
  #openRelation = ({ currentTarget }: Event): void => {
    const relationId = (currentTarget as HTMLElement).dataset["label"] as MapRelationId;
    this.#ask({ name: "ask-relation", relationId });
  };

  // Keys

  #key = (event: KeyboardEvent): void => {
    const node = this.#nodeOf(event.target as Element);
    if ((event.target as Element).closest(".words") !== null) return;
    const deed = mapKey(event, node !== undefined, this.linking !== undefined);
    if (deed === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (deed.name === "pan") {
      this.#camera.pan(deed.dx, deed.dy);
      this.#look();
    } else if (deed.name === "scale") this.scaleBy(deed.factor);
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
    } else if (deed.name === "link") this.#link(node);
    else if (deed.name === "toggle") this.#toggle(id);
    else if (deed.name === "remove")
      this.#ask({ name: "off-map", nodeIds: this.movedWith(id).map(({ record }) => record.id) });
    else if (deed.name === "open" && node.subject.kind === "theme")
      this.#ask({ name: "select", themeId: node.subject.node.theme.id });
  }

  #toggle(id: MapNodeId): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    this.chosen = chosen;
  }

  #enter = ({ target }: FocusEvent): void => {
    const box = (target as Element).closest("[data-node]");
    const node = this.#nodeOf(box);
    if (node === undefined || box?.matches(":focus-visible") !== true) return;
    this.#camera.reveal(this.#boxes.get(node.record.id)!, this.window.clientWidth, this.window.clientHeight);
    this.window.scrollTo(0, 0); // the browser scrolls to what has focus: here the camera does
    this.#look();
  };
  #leave = (): void => this.#moves.finish();

  // Pointer

  #press = (event: PointerEvent): void => {
    const target = event.target as Element;
    if (event.button !== 0 || target.closest(".words, [draggable]") !== null) return;
    const node = this.#nodeOf(target);
    if (node !== undefined && this.tool === "relate") this.#link(node);
    else if (node !== undefined && this.linking !== undefined) this.#link(node);
    else if (node !== undefined && this.tool === "choose") {
      if (event.shiftKey || event.ctrlKey || event.metaKey) this.#toggle(node.record.id);
      else this.#moves.begin(event, node.record.id);
    } else {
      this.#panned = { pointer: event.pointerId, x: event.clientX, y: event.clientY };
      this.window.setPointerCapture(event.pointerId);
    }
  };

  #follow = (event: PointerEvent): void => {
    const panned = this.#panned;
    if (panned?.pointer === event.pointerId) {
      this.#camera.pan(event.clientX - panned.x, event.clientY - panned.y);
      panned.x = event.clientX;
      panned.y = event.clientY;
      this.#look();
    } else if (this.#moves.follow(event) && !this.window.hasPointerCapture(event.pointerId))
      this.window.setPointerCapture(event.pointerId);
  };

  #release = (event: PointerEvent): void => {
    const wasPanned = this.#panned !== undefined;
    this.#panned = undefined;
    if (this.#moves.release() || wasPanned || this.tool !== "choose" || this.linking !== undefined) return;
    const node = this.#nodeOf(event.target as Element);
    if (node === undefined || event.shiftKey || event.ctrlKey || event.metaKey) return;
    this.chosen = new Set();
    if (node.subject.kind === "theme") {
      const inside = (event.target as Element).closest<HTMLElement>("[data-theme]")?.dataset["theme"];
      this.#ask({ name: "select", themeId: (inside ?? node.subject.node.theme.id) as ThemeId });
    }
  };

  #wheel = (event: WheelEvent): void => {
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) {
      const { left, top } = this.window.getBoundingClientRect();
      this.#camera.scale(Math.exp(-event.deltaY / 300), { x: event.clientX - left, y: event.clientY - top });
    } else this.#camera.pan(-event.deltaX, -event.deltaY);
    this.#look();
  };

  // Codes carried over the map

  #carry = (event: DragEvent): void => {
    const chip = (event.target as Element).closest<HTMLElement>("[data-code]");
    const codeId = chip?.dataset["code"] as CodeId | undefined;
    if (codeId === undefined) return;
    const fromId = chip?.dataset["of"] as ThemeId;
    carryCodes(event, { codeIds: [codeId], fromId }, this.figures.index.codes.get(codeId)?.name ?? "");
  };
  #over = (event: DragEvent): void => {
    if (!carriesCodes(event)) return;
    event.preventDefault();
    this.drop = (event.target as Element).closest<HTMLElement>("[data-theme]")?.dataset["theme"];
  };
  #out = ({ relatedTarget }: DragEvent): void => {
    if (!(relatedTarget instanceof Node && this.window.contains(relatedTarget))) this.drop = undefined;
  };
  #dropped = (event: DragEvent): void => {
    const themeId = this.drop as ThemeId | undefined;
    this.drop = undefined;
    event.preventDefault();
    if (themeId !== undefined) {
      const command = dropOnTheme(event, themeId);
      if (command !== undefined) this.dispatchEvent(command);
      return;
    }
    const codeId = carriedCodes(event)?.codeIds[0];
    if (codeId === undefined) return;
    const { left, top } = this.window.getBoundingClientRect();
    const place = rounded(this.#camera.toMap({ x: event.clientX - left, y: event.clientY - top }));
    this.#ask({ name: "on-map", about: { kind: "code", codeId }, place });
  };
}

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

declare global {
  interface HTMLElementTagNameMap {
    "sm-theme-map": ThemeMap;
  }
}
