import { css } from "lit";

/** Form of the frame around the screens of a project. */
export const projectFrameStyles = css`
  :host {
    display: grid;
    grid-template:
      "bar bar" auto
      "rail content" minmax(0, 1fr) / auto minmax(0, 1fr);
    min-block-size: 0;
    background: var(--paper);
  }
  sm-top-bar {
    grid-area: bar;
  }
  sm-rail {
    grid-area: rail;
  }
  .content {
    grid-area: content;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    min-inline-size: 0;
  }
  .outlet {
    display: grid;
    flex: 1;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    min-block-size: 0;
    min-inline-size: 0;
  }
  .outlet:focus-visible {
    outline: none;
  }
  .loading {
    align-self: start;
  }
  @media (width < 600px) {
    sm-rail {
      display: none;
    }
  }
`;
