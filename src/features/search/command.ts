import { isComposing } from "#ui/composing";
import { consume } from "@lit/context";
import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { projectContext } from "#contexts/project-context";
import type { ProjectSearch } from "#contexts/project-search";
import { searchContext } from "#contexts/search-context";
import { commandOption } from "#features/search/command-option";
import { optionGroups, type CommandOption, type OptionGroup } from "#features/search/command-results";
import { CommandSearch } from "#features/search/command-search";
import { commandStyles } from "#features/search/command-styles";
import { resultPlace } from "#features/search/result-place";
import { formatNumber } from "#messages/format";
import { searchText as text } from "#messages/search";
import { settledText, type AskedText } from "#search/text-query";
import type { OpenProject } from "#storage/read/open-project";
import { announce } from "#ui/announce";
import type { Dialog } from "#ui/components/dialog";
import { IndexWatch } from "#ui/controllers/index-watch";
import { ErrorShowEvent } from "#ui/events/error-show-event";
import { goTo, routePath } from "#ui/route";
import { shortcuts, type Command } from "#ui/shortcuts/shortcut-registry";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/dialog";
import "#ui/components/icon";
import "#ui/components/key";
import "#ui/components/tooltip";

/** What is found is said once typing pauses. */
const speechPauseMs = 800;
/** Records that are found by their names. */
const named = ["codes", "memos", "participants", "sources"] as const;
/** Options a page key goes. */
const page = 6;

/** Search over the whole project, and every command, from one line: results as one types, Enter goes there or does it. */
@customElement("sm-command")
export class CommandDialog extends LitElement {
  static override styles = [baseStyles, buttonStyles, commandStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: searchContext }) search!: ProjectSearch;

  @state() private open = false;
  @state() private asked: AskedText = { text: "", isPattern: false };
  /** The option chosen by keys; the first where it is not there. */
  @state() private chosen: string | undefined;
  @query('[aria-selected="true"]') private readonly chosenOption!: HTMLElement | null;
  @query("sm-dialog") private readonly dialog!: Dialog;
  @query("input") private readonly input!: HTMLInputElement | null;
  /** What can be done where the dialog was opened. */
  commands: readonly Command[] = [];
  readonly #found = new CommandSearch(this);
  #groups: readonly OptionGroup[] = [];
  #options: readonly CommandOption[] = [];
  #speech: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    // What is kept while it is open, such as a memo that was just left, is found too.
    new IndexWatch(
      this,
      () => this.project.index,
      ({ tables }) => {
        if (this.open && named.some((table) => tables.has(table))) this.#ask();
        return false;
      },
    );
  }

  /** Opens it with what was asked last, ready to be typed over. */
  show(): void {
    if (this.open) return;
    this.commands = commandsHere();
    this.chosen = undefined;
    this.open = true;
    void this.search.prepare().catch(this.#fail);
    this.#ask();
    void this.updateComplete.then(() => this.input?.select());
  }

  protected override willUpdate(): void {
    this.#groups = optionGroups(this.#found.results);
    this.#options = this.#groups.flatMap(({ options }) => options);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("chosen")) this.chosenOption?.scrollIntoView({ block: "nearest" });
  }

  /** Place of the chosen option. */
  get #at(): number {
    return Math.max(
      0,
      this.#options.findIndex(({ key }) => key === this.chosen),
    );
  }

  override render() {
    const { text: typed, isPattern } = this.asked;
    return html`<sm-dialog
      bare
      flush
      size="medium"
      heading=${text.dialog()}
      .open=${this.open}
      @sm-dialog-close=${this.#closed}
    >
      <div class="frame" @click=${this.#click} @keydown=${this.#key}>
        <div class="query">
          <sm-icon name="search"></sm-icon>
          <input
            data-autofocus
            class=${isPattern ? "pattern" : ""}
            role="combobox"
            aria-label=${text.ask()}
            placeholder=${isPattern ? text.askPattern() : text.ask()}
            aria-controls="list"
            aria-expanded="true"
            aria-autocomplete="list"
            aria-activedescendant=${this.#options.length === 0 ? nothing : `o${this.#at}`}
            autocomplete="off"
            spellcheck="false"
            .value=${typed}
            @input=${this.#type}
          />
          <sm-tooltip text=${text.pattern()} side="below"
            ><button
              class="icon-button"
              aria-label=${text.pattern()}
              aria-pressed=${isPattern ? "true" : "false"}
              @click=${this.#switch}
            >
              <span aria-hidden="true">.*</span>
            </button></sm-tooltip
          >
        </div>
        ${this.#found.remark === undefined ? nothing : html`<p class="remark" role="status">${this.#found.remark}</p>`}
        <div
          id="list"
          class="list scroll"
          role="listbox"
          aria-label=${text.results()}
          aria-busy=${this.#found.isBusy ? "true" : "false"}
        >
          ${this.#list()}
        </div>
        <div class="footer" aria-hidden="true">
          ${
            isPattern
              ? nothing
              : html`<span class="hint"><b>a b</b>${text.hintWords()}</span>
                  <span class="hint"><b>${text.hintPhraseSample()}</b>${text.hintPhrase()}</span>
                  <span class="hint"><b>${text.hintBeginSample()}</b>${text.hintBegin()}</span>`
          }
          <span class="end"><sm-key keys="Enter"></sm-key>${text.open()}<sm-key keys="Escape"></sm-key></span>
        </div>
      </div>
    </sm-dialog>`;
  }

  #list() {
    let at = 0;
    const current = this.#at;
    return repeat(
      this.#groups,
      ({ name }) => name,
      ({ name, total, options }) =>
        html`<div role="group" aria-label=${text[name]()}>
          <div class="group-head" aria-hidden="true">
            <span>${text[name]()}</span><span>${total === undefined ? "" : formatNumber(total)}</span>
          </div>
          ${options.map((option) => commandOption(this.project.index, option, at, at++ === current))}
        </div>`,
    );
  }

  #ask(): void {
    this.#found.ask(this.asked);
    this.#found.ready.catch(this.#fail);
    clearTimeout(this.#speech);
    this.#speech = setTimeout(this.#speak, speechPauseMs);
  }

  #speak = (): void => {
    const { counts, names } = this.#found.results;
    if (!this.open || counts === undefined) return;
    const others = Object.values(names ?? {}).reduce((sum, { total }) => sum + total, 0);
    announce(text.found(counts.turns, others));
  };

  #type = ({ currentTarget }: Event): void =>
    this.#set({ ...this.asked, text: (currentTarget as HTMLInputElement).value });

  #switch = (): void => {
    this.#set({ ...this.asked, isPattern: !this.asked.isPattern });
    this.input?.focus();
  };

  #set(asked: AskedText): void {
    this.asked = asked;
    this.chosen = undefined;
    this.#ask();
  }

  #key = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.target !== this.input) return;
    const steps: Partial<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
    };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      this.#move(step);
    } else if (event.key === "Enter") {
      event.preventDefault();
      void this.#chooseWhenReady();
    }
  };

  #move(by: number): void {
    const last = this.#options.length - 1;
    const to = this.#at + by;
    const at = Math.abs(by) > 1 ? Math.max(0, Math.min(last, to)) : to < 0 ? last : to > last ? 0 : to;
    this.chosen = this.#options[at]?.key;
  }

  /** Enter that comes before the results waits for them, unless something was chosen by keys. */
  async #chooseWhenReady(): Promise<void> {
    const { ready } = this.#found;
    if (this.chosen === undefined) await ready.catch(() => undefined);
    await this.updateComplete;
    if (this.open && ready === this.#found.ready) this.#choose(this.#options[this.#at]);
  }

  #click = (event: MouseEvent): void => {
    const at = (event.target as Element).closest<HTMLElement>("[data-option]")?.dataset["option"];
    if (at !== undefined) this.#choose(this.#options[Number(at)]);
  };

  #choose(option: CommandOption | undefined): void {
    if (option === undefined) return;
    if (option.kind === "similar") {
      this.chosen = undefined;
      this.#found.similar(this.asked.text).catch(this.#fail);
      return;
    }
    if (option.kind === "hits") this.search.asked.set({ ...this.asked, text: settledText(this.asked) });
    if (option.kind === "person") this.search.asked.set({ text: "", isPattern: false });
    void this.#leave(option);
  }

  /** Closes first, so that focus is back where a command may look for it. */
  async #leave(option: CommandOption): Promise<void> {
    this.open = false;
    await this.updateComplete;
    await this.dialog.updateComplete;
    if (option.kind === "command") option.command.run(new KeyboardEvent("keydown"));
    const route = resultPlace(this.project.index, option);
    if (route !== undefined) goTo(route, { replace: routePath(route) === location.hash });
  }

  #closed = (): void => {
    this.open = false;
  };

  #fail = (cause: unknown): void => {
    this.open = false;
    this.dispatchEvent(new ErrorShowEvent(cause));
  };
}

/** What can be done where the dialog is opened: commands that are listed and may be run now. */
const commandsHere = (): readonly Command[] =>
  shortcuts
    .listed()
    .filter(({ name, enabled }) => name !== "search" && enabled?.() !== false)
    .map((command) => (command.name === "keyboard" ? { ...command, label: text.shortcutList() } : command));

declare global {
  interface HTMLElementTagNameMap {
    "sm-command": CommandDialog;
  }
}
