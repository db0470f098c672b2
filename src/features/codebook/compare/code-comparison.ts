import { consume } from "@lit/context";
import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { projectContext } from "#contexts/project-context";
import { compareCodes, type CodeComparison, type ComparedRow } from "#domain/codebook/compare-codes";
import type { CodeNode } from "#domain/codebook/code-tree";
import type { CodeId } from "#domain/model/ids";
import type { Code, Coding } from "#domain/model/records";
import { codeComparisonStyles } from "#features/codebook/compare/code-comparison-styles";
import { quoted } from "#features/codebook/quoted-passage";
import { bookText as text } from "#messages/codebook";
import { formatNumber } from "#messages/format";
import type { OpenProject } from "#storage/read/open-project";
import "#ui/components/initials";
import "#ui/components/swatch";
import { SourceTexts } from "#ui/controllers/source-texts";
import { baseStyles } from "#ui/styles/base-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import { textStyles } from "#ui/styles/text-styles";

/** Lines drawn at first; more when the end comes near. */
const batch = 60;

/** Two or three codes side by side: their rules, who used which, where they share words, and every passage in its place. */
@customElement("sm-code-comparison")
export class CodeComparisonView extends LitElement {
  static override styles = [baseStyles, fieldStyles, textStyles, codeComparisonStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @property({ attribute: false }) codeIds: readonly CodeId[] = [];
  /** Counts changes of the project, which stays the same object. */
  @property({ type: Number }) version = 0;

  @state() private overlapsOnly = false;
  @state() private drawn = batch;
  readonly #texts = new SourceTexts(this, () => this.project);
  #comparison: CodeComparison | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("codeIds") && !changed.has("version")) return;
    this.#comparison = compareCodes(this.project.index, this.codeIds);
    this.#texts.want(new Set(this.#comparison.rows.map(({ sourceId }) => sourceId)));
  }

  override render() {
    const comparison = this.#comparison!;
    const { codes: known, codeTree } = this.project.index;
    const codes = this.codeIds.map((id) => known.get(id)!);
    const rows = this.overlapsOnly ? comparison.rows.filter(({ overlaps }) => overlaps) : comparison.rows;
    return html`<div class="scroll page" tabindex="-1" @scroll=${this.#scroll}>
      <table class="n${codes.length}">
        <caption class="visually-hidden">
          ${text.compareTitle()}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${codes.map(
              ({ name, color, isCodable }) =>
                html`<th scope="col" title=${name}>
                  <span class="name"
                    >${isCodable ? html`<sm-swatch .color=${color}></sm-swatch>` : nothing}${name}</span
                  >
                </th>`,
            )}
          </tr>
        </thead>
        <tbody class="rules">
          ${(["definition", "includeWhen", "excludeWhen"] as const).map((rule) =>
            codes.every((code) => code[rule] === undefined) ? nothing : this.#ruleRow(codes, rule),
          )}
          <tr>
            <th scope="row">${text.use()}</th>
            ${comparison.totals.map(
              ({ mentions, sources }, at) =>
                html`<td class="use">
                  ${text.inOf(mentions, sources)}${this.#belowToo(codeTree.nodeOf.get(this.codeIds[at]!))}
                </td>`,
            )}
          </tr>
          ${this.#byName(comparison).map(
            ([name, counts]) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${counts.map((count) => html`<td>${count === 0 ? "–" : formatNumber(count)}</td>`)}
              </tr>`,
          )}
        </tbody>
        <tbody>
          <tr class="bar">
            <td colspan=${codes.length + 1}>
              <div>
                <ul>
                  ${comparison.pairs.map(
                    ({ a, b, rows: met, sameCoder }) =>
                      html`<li>${text.pairMeets(codes[a]!.name, codes[b]!.name, met, sameCoder)}</li>`,
                  )}
                </ul>
                <label
                  ><input
                    type="checkbox"
                    class="check"
                    .checked=${this.overlapsOnly}
                    @change=${this.#toggle}
                  />${text.overlapsOnly()}</label
                >
              </div>
            </td>
          </tr>
          ${repeat(rows.slice(0, this.drawn), ({ sourceId, start }) => `${sourceId} ${start}`, this.#row)}
        </tbody>
      </table>
      ${rows.length === 0 ? html`<p class="none">${this.overlapsOnly ? text.noneShared() : text.noneCompared()}</p>` : nothing}
    </div>`;
  }

  /** Ids of coders are in no order that people know. */
  #byName = ({ byCoder }: CodeComparison): readonly (readonly [string, readonly number[]])[] =>
    [...byCoder]
      .map(([coderId, counts]) => [this.project.index.coders.get(coderId)?.name ?? "", counts] as const)
      .sort(([a], [b]) => a.localeCompare(b));

  #belowToo = (node: CodeNode | undefined) =>
    node === undefined || node.children.length === 0
      ? nothing
      : html` <span class="below">${text.belowToo()}</span>`;

  #ruleRow = (codes: readonly Code[], rule: "definition" | "includeWhen" | "excludeWhen") =>
    html`<tr>
      <th scope="row">${text[rule]()}</th>
      ${codes.map(
        (code) => html`<td class=${rule === "definition" ? "serif" : ""}>${code[rule] ?? text.none()}</td>`,
      )}
    </tr>`;

  #row = ({ sourceId, cells, overlaps, start, end }: ComparedRow) => {
    const { index, id } = this.project;
    const passage = { sourceId, start, end, revision: index.revisionOf(sourceId) };
    const { reference, href } = quoted(index, id, passage, undefined);
    return html`<tr class="passages ${overlaps ? "overlaps" : ""}">
      <th scope="row">
        <a href=${href}>${reference}</a>
        ${overlaps ? html`<span class="tag">${text.overlap()}</span>` : nothing}
      </th>
      ${cells.map((codings, at) => html`<td>${this.#quotes(codings, this.codeIds[at]!)}</td>`)}
    </tr>`;
  };

  /** The same words marked by several coders stand once; of a code below the one that is compared its name is said. */
  #quotes = (codings: readonly Coding[], codeId: CodeId) => {
    const { index, id } = this.project;
    const byWords = new Map<string, Coding[]>();
    for (const coding of codings) {
      const { start, end } = index.extentOf(coding);
      const key = `${start} ${end} ${index.resolve(coding.codeId)!}`;
      byWords.set(key, [...(byWords.get(key) ?? []), coding]);
    }
    return [...byWords.values()].map((same) => {
      const [first] = same;
      const { words } = quoted(index, id, first!, this.#texts.texts.get(first!.sourceId));
      const countsFor = index.resolve(first!.codeId)!;
      return html`<div class="quote">
        <span>${words ?? nothing}</span>
        ${same.map(({ coderId }) => {
          const coder = index.coders.get(coderId);
          return html`<sm-initials
            .initials=${coder?.initials ?? "?"}
            .name=${coder?.name ?? "?"}
          ></sm-initials>`;
        })}
        ${
          countsFor === codeId
            ? nothing
            : html`<span class="below">${index.codes.get(countsFor)?.name ?? nothing}</span>`
        }
      </div>`;
    });
  };

  #toggle = ({ currentTarget }: Event): void => {
    this.overlapsOnly = (currentTarget as HTMLInputElement).checked;
    this.drawn = batch;
  };

  #scroll = ({ currentTarget }: Event): void => {
    const { scrollTop, clientHeight, scrollHeight } = currentTarget as HTMLElement;
    if (scrollTop + 2 * clientHeight > scrollHeight && this.drawn < this.#comparison!.rows.length)
      this.drawn += batch;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-code-comparison": CodeComparisonView;
  }
}
