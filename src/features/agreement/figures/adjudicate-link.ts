import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Round } from "#domain/model/round-records";
import { closingOf } from "#domain/rounds/closing-of";
import { openCases, type OpenCases } from "#features/agreement/figures/open-cases";
import { figuresText as text } from "#messages/agreement-figures";
import type { OpenProject } from "#storage/read/open-project";
import { IndexWatch } from "#ui/controllers/index-watch";
import { keepLast } from "#ui/keep-last";
import { routePath } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";

/** Leads to the disagreements that are open, and says how many there are; nothing where none is. */
@customElement("sm-adjudicate-link")
export class AdjudicateLink extends LitElement {
  static override styles = [baseStyles, buttonStyles];

  @property({ attribute: false }) project!: OpenProject;
  @property({ attribute: false }) round!: Round;
  readonly #watch = new IndexWatch(
    this,
    () => this.project.index,
    ({ tables }) => tables.has("decisions") || tables.has("sources"),
  );
  readonly #open = keepLast<OpenCases>();

  override render() {
    const { index } = this.project;
    const { round } = this;
    const closing = closingOf(index.records.roundClosings.values(), round.id);
    if (closing === undefined) return nothing;
    const { open } = this.#open([index, round, closing, this.#watch.version], () =>
      openCases(index, round, closing),
    );
    if (open.length === 0) return nothing;
    const href = routePath({
      screen: "agreement",
      projectId: this.project.id,
      roundId: round.id,
      part: "adjudication",
    });
    return html`<a class="button primary" href=${href}>${text.adjudicateOpen(open.length)}</a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-adjudicate-link": AdjudicateLink;
  }
}
