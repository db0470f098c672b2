import { consume } from "@lit/context";
import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { projectContext } from "#contexts/project-context";
import type { CoderId } from "#domain/model/ids";
import type { Subscription } from "#domain/model/watchable";
import type { Passage } from "#domain/query/passages-query";
import { PassageDeedEvent, type PassageDeed } from "#features/explore/passage-deed-event";
import type { PassageRow } from "#features/explore/passage-row";
import { passageKey, type FoundPassages, type NamedPassages } from "#features/explore/passage-search";
import { marksOf, type PassageMark } from "#features/explore/passage-view";
import { exploreText as text } from "#messages/explore";
import type { OpenProject } from "#storage/read/open-project";
import { GradualDrawing } from "#ui/controllers/gradual-drawing";
import { SourceTexts } from "#ui/controllers/source-texts";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import "#features/explore/passage-row";
import "#ui/components/icon";

/** Passages drawn before one asks for more, and how many more then. */
const page = 200;
/** As many as are drawn in one go: more would keep the page from what a person does. */
const few = 25;
/** Turns shown around a passage when it is opened, and the most that can be. */
const [someAround, mostAround] = [1, 5];

/**
 * Passages under their headings, the first ones drawn; keys move through them, and ask for what can be done with one.
 * @fires {PassageDeedEvent} sm-passage-deed - `open`, `copy`, `choose` or `theme`
 */
@customElement("sm-passage-list")
export class PassageList extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: block;
      }
      h2 {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        display: flex;
        align-items: baseline;
        gap: var(--s-2);
        min-block-size: 2.25rem;
        padding: var(--s-2) var(--s-5);
        border-block-end: var(--hairline) solid var(--line);
        background: var(--panel);
      }
      h2 span {
        font: var(--t-13);
        color: var(--ink-2);
      }
      h2 span:first-of-type {
        margin-inline-start: auto;
      }
      sm-passage-row:focus-visible {
        outline-offset: -2px;
      }
      .more {
        margin: var(--s-4) var(--s-5);
      }
    `,
  ];

  @consume({ context: projectContext }) project!: OpenProject;
  @property({ attribute: false }) found!: FoundPassages;
  @property({ attribute: false }) chosen: ReadonlySet<string> = new Set();
  @property({ attribute: false }) coderId: CoderId | undefined;
  /** How many may be drawn. */
  @state() private wanted = page;
  @state() private current = 0;
  /** Turns shown around passages, by key. */
  @state() private around: ReadonlyMap<string, number> = new Map();
  /** The passages in the order shown; one that stands in two groups is there twice. */
  #all: readonly Passage[] = [];
  /** Of the passages drawn so far: the same list again leaves a row as it is. */
  #marks = new WeakMap<Passage, readonly PassageMark[]>();
  #subscription: Subscription | undefined;
  readonly #drawing = new GradualDrawing(this, few);
  readonly #texts = new SourceTexts(this, () => this.project);
  @query("sm-passage-row[current]") private readonly currentRow!: PassageRow | null;

  constructor() {
    super();
    new ShortcutController(this, () => {
      const group = text.keys();
      const deed = (name: PassageDeed) => () => this.#ask(name);
      return [
        {
          name: "passages.next",
          keys: ["j", "ArrowDown"],
          label: text.keyNext(),
          group,
          run: () => this.#step(1),
        },
        {
          name: "passages.previous",
          keys: ["k", "ArrowUp"],
          label: text.keyPrevious(),
          group,
          run: () => this.#step(-1),
        },
        { name: "passages.around", keys: ["o"], label: text.keyAround(), group, run: deed("around") },
        { name: "passages.more", keys: ["+"], label: text.moreAround(), group, run: deed("more") },
        { name: "passages.less", keys: ["-"], label: text.lessAround(), group, run: deed("less") },
        { name: "passages.theme", keys: ["t"], label: text.toTheme(), group, run: deed("theme") },
        { name: "passages.choose", keys: ["x"], label: text.keyChoose(), group, run: deed("choose") },
        {
          name: "passages.copy",
          keys: ["mod+shift+c"],
          label: text.copyWithReference(),
          group,
          run: deed("copy"),
        },
        {
          name: "passages.open",
          keys: ["Enter"],
          label: text.openInTranscript(),
          group,
          enabled: () => this.currentRow?.matches(":focus") === true,
          run: deed("open"),
        },
      ];
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#subscription = this.project.index.subscribe(({ tables, sources }) => {
      if (tables.has("corrections")) this.#texts.drop(sources);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#subscription?.unsubscribe();
  }

  /** What is found changes as one codes and asks. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("coderId")) this.#marks = new WeakMap();
    if (changed.has("found")) this.#stay();
    this.#texts.want(
      this.#all
        .slice(0, this.#drawing.of(Math.min(this.wanted, this.#all.length)))
        .map(({ sourceId }) => sourceId),
    );
  }

  /** The current passage stays current, where it is still found. */
  #stay(): void {
    const before = this.#all[this.current];
    this.#all = this.found.groups.flatMap(({ passages }) => passages);
    const same = ({ sourceId, start, end }: Passage): boolean =>
      sourceId === before?.sourceId && start === before.start && end === before.end;
    const here = this.#all[this.current];
    if (here === undefined || !same(here)) this.current = Math.max(0, this.#all.findIndex(same));
    this.wanted = Math.max(page, Math.ceil((this.current + 1) / page) * page);
    this.#drawing.include(this.current);
  }

  override render() {
    let place = 0;
    const total = this.#all.length;
    const wanted = Math.min(this.wanted, total);
    const drawn = this.#drawing.of(wanted);
    let left = drawn;
    return html`${repeat(
      this.found.groups,
      ({ key }) => key,
      (group) => {
        const from = place;
        place += group.passages.length;
        const shown = group.passages.slice(0, Math.max(0, left));
        left -= group.passages.length;
        return shown.length === 0 ? nothing : this.#group(group, shown, from);
      },
    )}
    ${
      total > wanted && drawn === wanted
        ? html`<button class="button more" @click=${this.#more}>
            ${text.showMore(Math.min(page, total - wanted), total - wanted)}
          </button>`
        : nothing
    }`;
  }

  #group({ key, name, mentions, sources }: NamedPassages, shown: readonly Passage[], from: number) {
    return html`${
        name === ""
          ? nothing
          : html`<h2>
              ${name}<span>${text.mentionsCounted(mentions)}</span><span>${text.inTranscripts(sources)}</span>
            </h2>`
      }
      <div role="list" aria-label=${name === "" ? text.passageList() : name}>
        ${repeat(
          shown,
          (passage) => `${key} ${passageKey(passage)}`,
          (passage, i) => this.#row(passage, from + i),
        )}
      </div>`;
  }

  #row(passage: Passage, place: number) {
    const key = passageKey(passage);
    const current = place === this.current;
    return html`<div role="listitem">
      <sm-passage-row
        data-place=${place}
        tabindex=${current ? 0 : -1}
        ?current=${current}
        .index=${this.project.index}
        .passage=${passage}
        .marks=${this.#marksOf(passage)}
        .source=${this.#texts.texts.get(passage.sourceId)}
        .chosen=${this.chosen.has(key)}
        .around=${this.around.get(key) ?? 0}
        @focusin=${this.#enter}
        @click=${this.#enter}
        @sm-passage-deed=${this.#took}
      ></sm-passage-row>
    </div>`;
  }

  #marksOf(passage: Passage): readonly PassageMark[] {
    let marks = this.#marks.get(passage);
    if (marks === undefined)
      this.#marks.set(passage, (marks = marksOf(this.project.index, passage, this.coderId)));
    return marks;
  }

  focusCurrent(): void {
    this.currentRow?.focus();
  }

  #step(by: number): void {
    const last = this.#all.length - 1;
    this.current = Math.max(0, Math.min(last, this.current + by));
    if (this.current >= this.wanted) this.wanted += page;
    this.#drawing.include(this.current);
    void this.updateComplete.then(() => {
      this.currentRow?.focus();
      this.currentRow?.scrollIntoView({ block: "nearest" });
    });
  }

  #ask(deed: PassageDeed): void {
    const passage = this.#all[this.current];
    if (passage) this.#do(new PassageDeedEvent(passage, deed));
  }

  #took = (event: PassageDeedEvent): void => {
    event.stopPropagation();
    this.#do(new PassageDeedEvent(event.passage, event.deed));
  };

  #do(event: PassageDeedEvent): void {
    const key = passageKey(event.passage);
    const shown = this.around.get(key) ?? 0;
    const widths: Partial<Record<PassageDeed, number>> = {
      around: shown === 0 ? someAround : 0,
      more: Math.min(mostAround, shown + 1),
      less: Math.max(0, shown - 1),
    };
    const width = widths[event.deed];
    if (width === undefined) this.dispatchEvent(event);
    else this.around = new Map(this.around).set(key, width);
  }

  #enter = ({ currentTarget }: Event): void => {
    this.current = Number((currentTarget as HTMLElement).dataset["place"]);
  };
  #more = (): void => {
    this.wanted += page;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-passage-list": PassageList;
  }
}
