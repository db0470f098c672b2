import { css } from "lit";

/** What was taken out and put in: told by line as well as colour. */
export const diffStyles = css`
  ins {
    background: var(--good-t);
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--good);
    text-underline-offset: 0.2em;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  del {
    color: var(--bad);
    text-decoration: line-through;
  }
`;
