import { consume } from "@lit/context";
import { LitElement, html, nothing, unsafeCSS, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { LookVerdict } from "#actions/look-again";
import { projectContext } from "#contexts/project-context";
import { paletteSize } from "#domain/codebook/palette";
import { rechecksOf, type Recheck, type Rechecks } from "#domain/codebook/second-looks";
import type { CodeId, CoderId, CodingId } from "#domain/model/ids";
import type { CodebookVersion } from "#domain/model/records";
import { LookAskEvent } from "#features/codebook/changes/look-ask-event";
import { secondLookStyles } from "#features/codebook/changes/second-look-styles";
import { quoted } from "#features/codebook/quoted-passage";
import { bookText as text } from "#messages/codebook";
import type { OpenProject } from "#storage/read/open-project";
import "#ui/components/key";
import "#ui/components/progress";
import { SourceTexts } from "#ui/controllers/source-texts";
import type { Command } from "#ui/shortcuts/shortcut-registry";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";

/** One class a colour: the page's policy refuses style attributes. */
const paint = unsafeCSS(
  Array.from(
    { length: paletteSize },
    (_, at) => `.k${at + 1}{--_solid:var(--c${at + 1});--_tint:var(--c${at + 1}-t)}`,
  ).join(""),
);

/**
 * A coder's own passages that were coded under an earlier rule of a code, to be looked at once more, one by one: still fits,
 * take it off, or discuss. Nothing changes until the coder decides, and nobody decides for another.
 * @fires {LookAskEvent} sm-look-ask
 */
@customElement("sm-second-look")
export class SecondLookPanel extends LitElement {
  static override styles = [baseStyles, buttonStyles, textStyles, secondLookStyles, paint];

  @consume({ context: projectContext }) project!: OpenProject;
  @property({ attribute: false }) codeId!: CodeId;
  /** The version whose rule they are held against; undefined where the later side is not frozen. */
  @property({ attribute: false }) against: CodebookVersion | undefined;
  @property({ attribute: false }) coderId: CoderId | undefined;
  /** Counts changes of the project, which stays the same object. */
  @property({ type: Number }) version = 0;

  /** The passage that is looked at. */
  @state() private at: CodingId | undefined;
  @query("[aria-current]") private readonly current!: HTMLElement | null;
  readonly #texts = new SourceTexts(this, () => this.project);
  #rechecks: Rechecks = { own: [], others: new Map() };

  constructor() {
    super();
    new ShortcutController(this, this.#commands);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (["codeId", "against", "coderId", "version"].some((name) => changed.has(name))) {
      this.#rechecks =
        this.against === undefined
          ? { own: [], others: new Map() }
          : rechecksOf(this.project.index, this.codeId, this.against, this.coderId);
      this.#texts.want(new Set(this.#rechecks.own.map(({ coding }) => coding.sourceId)));
    }
    const { own } = this.#rechecks;
    if (changed.has("codeId") || !own.some(({ coding }) => coding.id === this.at))
      this.at = (own.find(({ look }) => look === undefined) ?? own[0])?.coding.id;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("at") && changed.get("at") !== undefined)
      this.current?.scrollIntoView({ block: "nearest" });
  }

  override render() {
    const { own, others } = this.#rechecks;
    const done = own.filter(({ look }) => look !== undefined).length;
    const toDiscuss = own.filter(({ look }) => look?.verdict === "discuss").length;
    return html`<div class="head">
        <h2>${text.secondLook()}</h2>
        ${own.length === 0 ? nothing : html`<span>${text.lookedAt(done, own.length)}</span>`}
        <p>${this.#about(own.length)}</p>
        ${
          own.length === 0
            ? nothing
            : html`<sm-progress .label=${text.secondLook()} .value=${done} .max=${own.length}></sm-progress>`
        }
      </div>
      <ol class="k${this.#slot()}">
        ${repeat(own, ({ coding }) => coding.id, this.#recheck)}
      </ol>
      ${toDiscuss === 0 ? nothing : html`<p class="others">${text.toDiscuss(toDiscuss)}</p>`}
      ${others.size === 0 ? nothing : html`<p class="others">${this.#others()}</p>`}`;
  }

  /** Place of the code's colour in the palette. */
  #slot(): number {
    const color = this.project.index.codes.get(this.codeId)?.color ?? 1;
    return ((color - 1) % paletteSize) + 1;
  }

  #about(count: number): string {
    if (this.against === undefined) return text.lookAfterFreeze();
    return count === 0 ? text.nothingToLookAt() : text.lookNote();
  }

  #others(): string {
    const { coders } = this.project.index;
    const each = [...this.#rechecks.others].map(([id, count]) =>
      text.ofCoder(coders.get(id)?.name ?? "?", count),
    );
    return text.othersLook(each.join(", "));
  }

  #recheck = ({ coding, madeUnder, look }: Recheck) => {
    const { index, id } = this.project;
    const { words, reference, href } = quoted(index, id, coding, this.#texts.texts.get(coding.sourceId));
    const current = coding.id === this.at;
    return html`<li
      data-coding=${coding.id}
      class=${look === undefined ? "" : "done"}
      aria-current=${current ? "true" : nothing}
    >
      <p class="quote"><span>${words ?? nothing}</span></p>
      <p class="caption"><a href=${href}>${reference}</a>, ${text.codedUnder(madeUnder.number)}</p>
      ${look === undefined ? nothing : html`<p class="verdict">${text.verdict(look.verdict)}</p>`}
      <div class="deeds">
        ${this.#verdict("fits", "1", text.stillFits())} ${this.#verdict("remove", "2", text.remove())}
        ${this.#verdict("discuss", "d", text.discuss())}
      </div>
    </li>`;
  };

  #verdict = (verdict: LookVerdict, keys: string, label: string) =>
    html`<button
      class="button small ${verdict === "discuss" ? "quiet" : ""}"
      data-verdict=${verdict}
      @click=${this.#click}
    >
      ${label}<sm-key .keys=${keys} aria-hidden="true"></sm-key>
    </button>`;

  #commands = (): readonly Command[] => [
    this.#command("fits", "1", text.stillFits()),
    this.#command("remove", "2", text.remove()),
    this.#command("discuss", "d", text.discuss()),
    {
      name: "look.back",
      keys: ["u"],
      label: text.back(),
      group: text.secondLook(),
      enabled: () => this.#rechecks.own.length > 0,
      run: () => this.#back(),
    },
  ];

  #command = (verdict: LookVerdict, key: string, label: string): Command => ({
    name: `look.${verdict}`,
    keys: [key],
    label,
    group: text.secondLook(),
    enabled: () => this.at !== undefined,
    run: () => this.#decide(this.at, verdict),
  });

  #click = ({ currentTarget }: Event): void => {
    const button = currentTarget as HTMLElement;
    const row = button.closest<HTMLElement>("[data-coding]")!;
    this.#decide(row.dataset["coding"] as CodingId, button.dataset["verdict"] as LookVerdict);
  };

  #decide(codingId: CodingId | undefined, verdict: LookVerdict): void {
    if (codingId === undefined || this.against === undefined) return;
    const { own } = this.#rechecks;
    const place = own.findIndex(({ coding }) => coding.id === codingId);
    const later = [...own.slice(place + 1), ...own.slice(0, place)];
    this.dispatchEvent(new LookAskEvent(codingId, this.against.id, verdict));
    this.at = (later.find(({ look }) => look === undefined) ?? own[place])?.coding.id;
  }

  /** To the passage before, so that it can be decided anew. */
  #back(): void {
    const { own } = this.#rechecks;
    const place = own.findIndex(({ coding }) => coding.id === this.at);
    this.at = own[Math.max(0, place - 1)]?.coding.id;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-second-look": SecondLookPanel;
  }
}
