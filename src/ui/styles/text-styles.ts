import { css } from "lit";

/** Roles of type. Serif is what people said or what the analyst writes up, sans is apparatus. */
export const textStyles = css`
  .title {
    font: var(--t-title);
  }
  .heading {
    font: var(--t-14-heading);
  }
  .display {
    font: var(--t-display);
  }
  .quote {
    font: var(--t-quote);
  }
  .read {
    font: var(--t-read);
  }
  .small {
    font: var(--t-13);
  }
  .caption {
    font: var(--t-12);
    color: var(--ink-3);
  }
  .second {
    color: var(--ink-2);
  }
  .third {
    color: var(--ink-3);
  }
  .warn {
    color: var(--warn);
  }
  .bad {
    color: var(--bad);
  }
  .good {
    color: var(--good);
  }
  .clip {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
