import { css } from "lit";

/** Form of the dialogs that save and open project files. */
export const fileDialogStyles = css`
  .parts {
    display: grid;
    gap: var(--s-4);
  }
`;
