import { unsafeCSS } from "lit";
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
 *   saves each turn from resolving every name
 */
export function highlightStyles(selector: string): CSSResult {
  return unsafeCSS(
    [lengths, ...tintRules(selector), ...lineRules(selector), forcedRules(selector)].join("\n"),
  );
}

const colors = Array.from({ length: paletteSize }, (_, i) => i + 1);

const lengths = `.surface{
--_tint-thickness:calc(var(--_line) - 1px);
--_tint-offset:calc(1px - var(--_baseline));
--_rule-offset:calc(var(--_line) - 2px - var(--_baseline))}`;

/** Where the system forces its colours, tints give way to lines: solid under own coding, dashed under others'. */
function forcedRules(selector: string): string {
  const line = (name: string, style: string): string =>
    `${selector}::highlight(${name}){background-color:Canvas;color:CanvasText;` +
    `text-decoration:underline ${style} CanvasText 2px;text-underline-offset:3px}`;
  const block = (name: string): string =>
    `${selector}::highlight(${name}){background-color:Highlight;color:HighlightText;text-decoration:none}`;
  const rules = [
    line(highlights.own, "solid"),
    line(highlights.others, "dashed"),
    ...colors.map((color) => block(highlights.strong(color))),
    block(highlights.selection),
  ];
  return `@media (forced-colors: active){${rules.join("\n")}}`;
}

const wordHighlights = highlightStyles(".words");

/** Hangs the rules on the words themselves in browsers where an element does not take the highlights of the one around it. */
export function adoptWordHighlights({ adoptedStyleSheets }: ShadowRoot, inner: Element): void {
  const inherited = getComputedStyle(inner, `::highlight(${highlights.more})`).textDecorationLine;
  const sheet = wordHighlights.styleSheet!;
  if (inherited !== "underline" && !adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}

function tintRules(selector: string): string[] {
  const rule = (name: string, color: string): string =>
    `${selector}::highlight(${name}){${underline(`solid ${color} var(--_tint-thickness)`, "var(--_tint-offset)")}}`;
  return [
    ...colors.map((color) => rule(highlights.tint(color), `var(--c${color}-t)`)),
    ...colors.map((color) => rule(highlights.strong(color), `var(--c${color}-u)`)),
    rule(highlights.selection, "var(--sel)"),
  ];
}

function lineRules(selector: string): string[] {
  const rules: string[] = [];
  for (let place = 0; place < maxRules; place++) {
    // 3 px from one rule to the next.
    const offset = `calc(var(--_rule-offset) - ${place * 3}px)`;
    for (const color of colors) {
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
