import { css, unsafeCSS } from "lit";

/** Colours of the palette; from there it repeats with a notch. */
const paletteSize = 16;

/** The classes of a code's colour: `c3 n1`. Light enough for lists of thousands, where an element each would be too much. */
export const colorClass = (color: number): string =>
  `c${((color - 1) % paletteSize) + 1} n${Math.min(2, Math.floor((color - 1) / paletteSize))}`;

/** Gives `--_color` to what has a {@link colorClass}; `mark` is the bar in a code's colour, notched where the colour is used again. */
export const swatchStyles = css`
  ${unsafeCSS(
    Array.from({ length: paletteSize }, (_, at) => `.c${at + 1}{--_color:var(--c${at + 1})}`).join(""),
  )}
  .mark {
    flex: none;
    inline-size: 0.25rem;
    block-size: 0.875rem;
    background: var(--_color);
  }
  .mark.n1,
  .n1 .bracket {
    mask: linear-gradient(#000 calc(50% - 1.5px), transparent 0 calc(50% + 1.5px), #000 0);
  }
  .mark.n2,
  .n2 .bracket {
    mask: linear-gradient(
      #000 calc(33% - 1px),
      transparent 0 calc(33% + 1px),
      #000 0 calc(67% - 1px),
      transparent 0 calc(67% + 1px),
      #000 0
    );
  }
  @media (forced-colors: active) {
    .mark {
      forced-color-adjust: none;
      outline: var(--hairline) solid CanvasText;
    }
  }
`;
