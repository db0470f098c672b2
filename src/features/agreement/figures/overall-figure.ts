import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { boundsOf, levelOf, type Benchmark } from "#domain/agreement/benchmarks";
import { isDefined, type Interval } from "#domain/agreement/figure";
import type { OverallFigures } from "#domain/agreement/units-comparison";
import { isParadox } from "#domain/agreement/units-figures";
import {
  axisFrom,
  figureCell,
  intervalText,
  percentCell,
  twoDecimals,
} from "#features/agreement/figures/figure-cells";
import { figuresStyles } from "#features/agreement/figures/figures-styles";
import { figuresText as text } from "#messages/agreement-figures";
import { questionText } from "#messages/agreement-question";
import type { EarlierFigure } from "#ui/components/interval";
import { baseStyles } from "#ui/styles/base-styles";
import "#ui/components/interval";

/** The figure of all codes together, with its interval and the rounds before it on one axis. */
@customElement("sm-overall-figure")
export class OverallFigure extends LitElement {
  static override styles = [baseStyles, figuresStyles];

  @property({ attribute: false }) figures!: OverallFigures;
  @property({ attribute: false }) interval: Interval | undefined;
  /** Earlier rounds, the first first. */
  @property({ attribute: false }) earlier: readonly (EarlierFigure & { readonly label: string })[] = [];
  @property({ attribute: false }) benchmark: Benchmark | null = null;
  /** How many units, by whom: the base of it all. */
  @property() base = "";

  override render() {
    const { alpha, percentAgreement, ac1 } = this.figures;
    return html`<h2>${text.overall()}</h2>
      <div class="top">
        <div>
          <span class=${isDefined(alpha) ? "value" : "words"}>${figureCell(alpha)}</span>
          <span class="ends">${intervalText(this.interval)}</span>
        </div>
        ${isDefined(alpha) ? this.#axis(alpha.value) : nothing}
      </div>
      <p>
        ${text.percent()} ${percentCell(percentAgreement)} · ${text.ac1()} ${figureCell(ac1)} · ${this.base}
      </p>
      ${isParadox({ percentAgreement, alpha }) ? html`<p>${text.paradox()}</p>` : nothing} ${this.#level()}
      ${
        this.earlier.length === 0
          ? nothing
          : html`<p>
              ${text.earlierRounds(
                this.earlier.map(({ label, value }) => `${label} ${twoDecimals(value)}`).join(", "),
              )}
            </p>`
      }`;
  }

  #axis(value: number) {
    const { interval, earlier, benchmark } = this;
    const from = axisFrom(
      [this.figures.alpha],
      [interval],
      earlier.map((figure) => figure.value),
    );
    return html`<sm-interval
      large
      .value=${value}
      .lower=${interval?.lower}
      .upper=${interval?.upper}
      .from=${from}
      .earlier=${earlier}
      .bounds=${benchmark === null ? [] : boundsOf(benchmark)}
    ></sm-interval>`;
  }

  #level() {
    const { benchmark, interval } = this;
    if (benchmark === null) return nothing;
    const called =
      interval === undefined
        ? ""
        : questionText.called(
            questionText.benchmarkName(benchmark),
            twoDecimals(interval.lower),
            questionText.level(levelOf(benchmark, interval.lower)),
          );
    return html`<p>${called} ${questionText.conventions()}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-overall-figure": OverallFigure;
  }
}
