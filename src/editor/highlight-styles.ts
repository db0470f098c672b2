import { css, unsafeCSS } from "lit";
import type { CSSResult } from "lit";
import { highlights, paletteSize } from "#editor/highlight-names";
import { maxRules } from "#editor/overlap-runs";

/**
 * How registered ranges look. Must be in the sheet of the shadow root that holds the words: Firefox inherits no highlight
 * rules into shadow trees.
 *
 * A tint is an underline as thick as the line box less 1 px: a highlight's background would end with the letters, at a height
 * that differs from font to font. It lies below the words, takes no space, and stops at the same place for words and notes.
 * `--_line` is the line's height, `--_baseline` where the words stand in it, both from the line's top.
 *
 * @param selector what the rules hang on. Highlights inherit by the standard, so one element around all words is enough and
 *   saves each turn from resolving every name; where `highlightsInherit` says otherwise, hang them on the words
 */
export function highlightStyles(selector: string): CSSResult {
  const at = (name: string): CSSResult => unsafeCSS(`${selector}::highlight(${name})`);
  return css`
    .surface {
      --_tint-thickness: calc(var(--_line) - 1px);
      --_tint-offset: calc(1px - var(--_baseline));
      --_rule-offset: calc(var(--_line) - 2px - var(--_baseline));
    }
    ${unsafeCSS([...tintRules(selector), ...lineRules(selector)].join("\n"))}
    @media (forced-colors: active) {
      ${at(highlights.own)} {
        background-color: Canvas;
        color: CanvasText;
        text-decoration: underline solid CanvasText 2px;
        text-underline-offset: 3px;
      }
      ${at(highlights.others)} {
        background-color: Canvas;
        color: CanvasText;
        text-decoration: underline dashed CanvasText 2px;
        text-underline-offset: 3px;
      }
      ${at(highlights.focus)}, ${at(highlights.selection)} {
        background-color: Highlight;
        color: HighlightText;
        text-decoration: none;
      }
    }
  `;
}

/** True where an element takes the highlight rules of the one around it. */
export function highlightsInherit(inner: Element): boolean {
  const style = getComputedStyle(inner, `::highlight(${highlights.more})`);
  return style.textDecorationLine === "underline";
}

function tintRules(selector: string): string[] {
  const rule = (name: string, color: string): string =>
    `${selector}::highlight(${name}){${underline(`solid ${color} var(--_tint-thickness)`, "var(--_tint-offset)")}}`;
  return [
    ...Array.from({ length: paletteSize }, (_, i) => rule(highlights.tint(i + 1), `var(--c${i + 1}-t)`)),
    rule(highlights.hover, "var(--_hover)"),
    rule(highlights.focus, "var(--_focus)"),
    rule(highlights.selection, "var(--sel)"),
  ];
}

function lineRules(selector: string): string[] {
  const rules: string[] = [];
  for (let place = 0; place < maxRules; place++) {
    // 3 px from one rule to the next.
    const offset = `calc(var(--_rule-offset) - ${place * 3}px)`;
    for (let color = 1; color <= paletteSize; color++) {
      const name = highlights.rule(color, place);
      rules.push(`${selector}::highlight(${name}){${underline(`solid var(--c${color}) 2px`, offset)}}`);
    }
  }
  const gaps = underline("dashed var(--paper) 2px", "var(--_rule-offset)");
  return [...rules, `${selector}::highlight(${highlights.more}){${gaps}}`];
}

function underline(line: string, offset: string): string {
  return `text-decoration:underline ${line};text-underline-offset:${offset};text-decoration-skip-ink:none`;
}
