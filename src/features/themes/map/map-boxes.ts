import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { CodeId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";
import { gatheredCodes, type PlacedCode, type ThemeNode } from "#domain/themes/theme-tree";
import type { ShownNode } from "#domain/themes/thematic-map";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { formatNumber } from "#messages/format";
import { themesText as text } from "#messages/themes";
import { statusName } from "#messages/theme-words";
import { routePath } from "#ui/route";
import "#ui/components/swatch";

/** How a box is shown now. */
export interface BoxLook {
  readonly figures: ThemeFigures;
  readonly chosen: boolean;
  /** A relation begins here. */
  readonly linking: boolean;
  /** Theme that codes would go to if they were let go. */
  readonly drop: string | undefined;
}

/** One box of a map, found by `data-node`; it is placed by the map. */
export function mapBox(node: ShownNode, look: BoxLook) {
  const { subject, record } = node;
  return html`<div
    class="box ${subject.kind} ${look.chosen ? "chosen" : ""} ${look.linking ? "linking" : ""}"
    role="group"
    tabindex="0"
    data-node=${record.id}
    aria-label=${labelOf(node, look.figures)}
    aria-current=${look.chosen ? "true" : nothing}
  >
    ${
      subject.kind === "question"
        ? questionBox(subject.text)
        : subject.kind === "code"
          ? chip(subject.node.code, look.figures)
          : themeBox(subject.node, subject.inside, look)
    }
  </div>`;
}

const questionBox = (question: string) =>
  html`<p class="caption">${text.researchQuestion()}</p>
    <p class="asks">${question === "" ? text.noQuestion() : question}</p>`;

function themeBox(node: ThemeNode, inside: readonly ThemeNode[], { figures, drop }: BoxLook) {
  const { theme } = node;
  const { counts, base } = figures.of(node);
  return html`<div class="theme-body ${drop === theme.id ? "drop" : ""}" data-theme=${theme.id}>
    <h2>${theme.name}</h2>
    <p class="counts">
      ${leading(
        text.boxCounts(counts.mentions, counts.persons, base.persons),
        counts.mentions,
        gatheredCodes(node),
        figures,
      )}${theme.status === "candidate" ? nothing : html` · ${statusName(theme.status)}`}
    </p>
    ${node.codes.length === 0 ? nothing : html`<div class="chips">${chips(node, figures)}</div>`}
    ${
      inside.length === 0
        ? nothing
        : html`<ul class="under">
            ${repeat(
              inside,
              (child) => child.theme.id,
              (child) =>
                html`<li class=${drop === child.theme.id ? "drop" : ""} data-theme=${child.theme.id}>
                  <h3>${child.theme.name}</h3>
                  ${child.codes.length === 0 ? nothing : html`<div class="chips">${chips(child, figures)}</div>`}
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}

const chips = (node: ThemeNode, figures: ThemeFigures) =>
  repeat(
    node.codes,
    (placed) => placed.node.code.id,
    (placed) => placedChip(placed, node, figures),
  );

function placedChip({ node: { code } }: PlacedCode, theme: ThemeNode, figures: ThemeFigures) {
  const others = (figures.tree.themesOf.get(code.id)?.length ?? 1) - 1;
  return html`<span
    class="chip ${others > 0 ? "shared" : ""}"
    draggable="true"
    data-code=${code.id}
    data-of=${theme.theme.id}
    title=${others > 0 ? `${code.name} (${text.alsoIn(others)})` : code.name}
    ><sm-swatch .color=${code.color}></sm-swatch><span class="chip-name">${code.name}</span
    ><span class="count">${countOf(code, figures)}</span></span
  >`;
}

const chip = (code: Code, figures: ThemeFigures) =>
  html`<span class="chip"
    ><sm-swatch .color=${code.color}></sm-swatch><span class="chip-name">${code.name}</span
    ><span class="count">${countOf(code, figures)}</span></span
  >`;

function countOf({ id }: Code, figures: ThemeFigures) {
  const mentions = figures.mentions(id);
  return leading(formatNumber(mentions), mentions, [id], figures);
}

/** Words that lead to the passages of codes, where there are any. It is no place to drag from. */
const leading = (words: string, mentions: number, codeIds: readonly CodeId[], { index }: ThemeFigures) =>
  mentions === 0
    ? words
    : html`<a
        href=${routePath({ screen: "passages", projectId: index.project.id, codeIds })}
        draggable="false"
        tabindex="-1"
        title=${text.mentionsLead(mentions)}
        >${words}</a
      >`;

/** What a screen reader says of a box; the outline has the rest. */
function labelOf({ subject }: ShownNode, figures: ThemeFigures): string {
  switch (subject.kind) {
    case "question":
      return `${text.researchQuestion()}: ${subject.text}`;
    case "code":
      return text.chipLabel(subject.node.code.name, figures.mentions(subject.node.code.id), undefined);
    case "theme": {
      const { counts, base } = figures.of(subject.node);
      return text.boxLabel(
        subject.node.theme.name,
        text.boxCounts(counts.mentions, counts.persons, base.persons),
        subject.inside.length,
      );
    }
  }
}
