import { css, html, nothing } from "lit";
import { themesText as text } from "#messages/themes";
import type { Choice } from "#ui/components/select";
import "#ui/components/dialog";
import "#ui/components/select";

/** Asks what something is merged into, and says what that does. */
export interface MergeForm {
  readonly heading: string;
  readonly label: string;
  readonly placeholder: string;
  readonly choices: readonly Choice[];
  /** The chosen one; "" while there is none. */
  readonly value: string;
  /** What merging into it does, a sentence a line. */
  readonly effect: readonly string[];
}

export const mergeFormStyles = css`
  ul {
    display: grid;
    gap: var(--s-1);
    margin-block-start: var(--s-4);
    padding-inline-start: var(--s-4);
    font: var(--t-14);
    list-style: disc;
  }
`;

/** The dialog of a merge. @param form undefined while it is closed */
export const mergeDialog = (
  form: MergeForm | undefined,
  action: string,
  on: { readonly choose: (event: Event) => void; readonly merge: () => void; readonly close: () => void },
) =>
  html`<sm-dialog .heading=${form?.heading ?? ""} .open=${form !== undefined} @sm-dialog-close=${on.close}>
    ${
      form === undefined
        ? nothing
        : html`<sm-select
              data-autofocus
              .label=${form.label}
              .placeholder=${form.placeholder}
              .value=${form.value}
              .choices=${form.choices}
              @change=${on.choose}
            ></sm-select>
            ${
              form.effect.length === 0
                ? nothing
                : html`<ul>
                    ${form.effect.map((line) => html`<li>${line}</li>`)}
                  </ul>`
            }`
    }
    <button slot="footer" class="button" @click=${on.close}>${text.cancel()}</button>
    <button slot="footer" class="button primary" ?disabled=${form?.value === ""} @click=${on.merge}>
      ${action}
    </button>
  </sm-dialog>`;
