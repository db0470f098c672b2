import { consume } from "@lit/context";
import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { findInSources, mostPlaces, type FoundSource } from "#actions/find-in-sources";
import { projectContext } from "#contexts/project-context";
import { AppError } from "#domain/errors";
import type { SourceId } from "#domain/model/ids";
import type { FindRequest } from "#domain/text/find-pattern";
import { CorrectionCommandEvent } from "#features/coding/corrections/correction-command-event";
import { correctionsStyles } from "#features/coding/corrections/corrections-styles";
import { allPlaces, placesOf, replacements } from "#features/coding/corrections/found-places";
import { replaceForm, type SearchScope } from "#features/coding/corrections/replace-form";
import { replaceStyles } from "#features/coding/corrections/replace-styles";
import { foundSource } from "#features/coding/corrections/found-source";
import { correctionsText as text } from "#messages/corrections";
import { errorText } from "#messages/errors";
import type { OpenProject } from "#storage/read/open-project";
import "#ui/components/dialog";
import type { Field } from "#ui/components/field";
import type { Select } from "#ui/components/select";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";

const nothingAsked: FindRequest = {
  find: "",
  replaceWith: "",
  wholeWord: true,
  matchCase: true,
  isExpression: false,
};

/**
 * Finds words in transcripts and replaces those places that a person leaves chosen, in one step. Codes keep their words.
 * @fires {CorrectionCommandEvent} sm-correction-command
 */
@customElement("sm-replace-dialog")
export class ReplaceDialog extends LitElement {
  static override styles = [baseStyles, buttonStyles, fieldStyles, correctionsStyles, replaceStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  /** The open transcript. */
  @property({ attribute: false }) sourceId!: SourceId;
  @property({ type: Boolean }) open = false;

  @state() private request = nothingAsked;
  @state() private scope: SearchScope = "this";
  @state() private picked: ReadonlySet<SourceId> = new Set();
  @state() private found: readonly FoundSource[] | undefined;
  @state() private chosen: ReadonlySet<string> = new Set();
  @state() private error = "";
  @state() private searching = false;
  @query(".all input") private readonly firstFound!: HTMLInputElement | null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("open") && this.open) this.#forget();
  }

  override render() {
    const { found, chosen, request } = this;
    return html`<sm-dialog
      size="large"
      .heading=${text.replaceHeading()}
      .open=${this.open}
      @sm-dialog-close=${this.#close}
    >
      ${this.open ? this.#content() : nothing}
      <button slot="footer" class="button" @click=${this.#close}>${text.cancel()}</button>
      <button
        slot="footer"
        class=${found === undefined ? "button primary" : "button"}
        ?disabled=${request.find === "" || this.searching}
        @click=${this.#search}
      >
        ${text.search()}
      </button>
      ${
        found === undefined
          ? nothing
          : html`<button
              slot="footer"
              class="button primary"
              ?disabled=${chosen.size === 0}
              @click=${this.#replace}
            >
              ${request.replaceWith === "" ? text.takeOut(chosen.size) : text.replace(chosen.size)}
            </button>`
      }
    </sm-dialog>`;
  }

  #content() {
    const { index } = this.project;
    const { request, scope, picked, error, sourceId } = this;
    return html`${replaceForm(
        { request, scope, picked, error, sourceId, sources: index.sourceList },
        { write: this.#write, toggle: this.#toggle, choose: this.#chooseScope, pick: this.#pick },
      )}
      <div role="status">
        ${this.searching ? html`<p class="note">${text.searching()}</p>` : nothing}
        ${this.found === undefined || this.searching ? nothing : this.#summary(this.found)}
      </div>
      ${this.found?.map((source, at) =>
        foundSource(index, source, at, this.chosen, { all: this.#chooseAll, one: this.#chooseOne }),
      )}`;
  }

  #summary(found: readonly FoundSource[]) {
    const count = allPlaces(found).size;
    return html`<p class="note">
      ${count === 0 ? text.noneFound() : text.found(count, found.length)}
      ${count >= mostPlaces ? text.onlyFirst(mostPlaces) : nothing}
    </p>`;
  }

  /** What was found belongs to what was asked before. */
  #forget(): void {
    this.found = undefined;
    this.chosen = new Set();
    this.error = "";
  }

  #write = ({ currentTarget }: Event): void => {
    const { value, dataset } = currentTarget as Field;
    this.request = { ...this.request, [dataset["line"]!]: value };
    this.#forget();
  };

  #toggle = ({ currentTarget }: Event): void => {
    const { checked, name } = currentTarget as HTMLInputElement;
    this.request = { ...this.request, [name]: checked };
    this.#forget();
  };

  #chooseScope = ({ currentTarget }: Event): void => {
    this.scope = (currentTarget as Select).value as SearchScope;
    this.picked = new Set([this.sourceId]);
    this.#forget();
  };

  #pick = ({ currentTarget }: Event): void => {
    const { checked, value } = currentTarget as HTMLInputElement;
    this.picked = withOrWithout(this.picked, [value as SourceId], checked);
    this.#forget();
  };

  #search = async (): Promise<void> => {
    const { project, request } = this;
    const all = project.index.sourceList.map(({ id }) => id);
    const where =
      this.scope === "all"
        ? all
        : this.scope === "this"
          ? [this.sourceId]
          : all.filter((id) => this.picked.has(id));
    this.searching = true;
    this.error = "";
    try {
      const found = await findInSources(project, where, request);
      if (request !== this.request) return;
      this.found = found;
      this.chosen = allPlaces(found);
      // Enter in the fields would replace at once what nobody has looked at yet.
      void this.updateComplete.then(() => this.firstFound?.focus());
    } catch (cause) {
      this.error = errorText(AppError.from(cause));
    } finally {
      this.searching = false;
    }
  };

  #chooseAll = ({ currentTarget }: Event): void => {
    const { checked, value } = currentTarget as HTMLInputElement;
    this.chosen = withOrWithout(this.chosen, placesOf(this.found!, Number(value)), checked);
  };

  #chooseOne = ({ currentTarget }: Event): void => {
    const { checked, value } = currentTarget as HTMLInputElement;
    this.chosen = withOrWithout(this.chosen, [value], checked);
  };

  #replace = (): void => {
    const corrections = replacements(this.project.index, this.found ?? [], this.chosen);
    const places = this.chosen.size;
    this.dispatchEvent(new CorrectionCommandEvent({ name: "replace", corrections, places }));
  };

  #close = (): void => {
    this.dispatchEvent(new CorrectionCommandEvent({ name: "close" }));
  };
}

function withOrWithout<T>(set: ReadonlySet<T>, values: Iterable<T>, has: boolean): ReadonlySet<T> {
  const changed = new Set(set);
  for (const value of values)
    if (has) changed.add(value);
    else changed.delete(value);
  return changed;
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-replace-dialog": ReplaceDialog;
  }
}
