import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { treeOfVersion } from "#domain/codebook/codebook-changes";
import type { CodebookVersionId } from "#domain/model/ids";
import type { CodebookVersion } from "#domain/model/records";
import { bookText as text } from "#messages/codebook";
import { formatDay } from "#messages/format";
import "#ui/components/icon";
import { baseStyles } from "#ui/styles/base-styles";

/** Versions shown beside the draft: the last of them. */
const shownVersions = 3;

/** Asks to see what changed since a version. */
export class VersionAskEvent extends Event {
  readonly versionId: CodebookVersionId;
  constructor(versionId: CodebookVersionId) {
    super("sm-version-ask", { bubbles: true, composed: true });
    this.versionId = versionId;
  }
}

/**
 * The versions of the codebook, the draft last; the newest frozen one carries its note.
 * @fires {VersionAskEvent} sm-version-ask
 */
@customElement("sm-version-strip")
export class VersionStrip extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        min-inline-size: 0;
      }
      ol {
        display: flex;
        min-inline-size: 0;
        border: var(--hairline) solid var(--line-2);
        border-radius: var(--r-control);
      }
      li {
        display: flex;
        min-inline-size: 0;
      }
      li + li {
        border-inline-start: var(--hairline) solid var(--line-2);
      }
      button,
      .draft {
        appearance: none;
        display: inline-flex;
        align-items: center;
        gap: var(--s-2);
        min-inline-size: 0;
        min-block-size: 1.875rem;
        margin: 0;
        padding: 0 var(--s-3);
        border: 0;
        background: none;
        color: var(--ink-2);
        font: var(--t-13);
        white-space: nowrap;
      }
      button {
        cursor: pointer;
      }
      button:hover {
        background: var(--hover);
      }
      button:focus-visible {
        outline-offset: -2px;
      }
      .newest {
        background: var(--sunk);
      }
      strong {
        color: var(--ink);
        font-weight: 600;
      }
      .note {
        max-inline-size: 13rem;
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .draft {
        box-shadow: inset 0 -2px var(--ink);
        color: var(--ink);
      }
      sm-icon {
        flex: none;
        inline-size: 0.75rem;
        block-size: 0.75rem;
      }
      @media (width < 1280px) {
        li:not(.last) {
          display: none;
        }
        .last {
          border: 0;
        }
      }
    `,
  ];

  /** In order. */
  @property({ attribute: false }) versions: readonly CodebookVersion[] = [];
  /** Codes in the draft, and how many of them changed since the newest version (undefined where there is none). */
  @property({ type: Number }) codes = 0;
  @property({ attribute: false }) changes: number | undefined;

  override render() {
    const newest = this.versions.at(-1);
    return html`<ol aria-label=${text.versions()}>
      ${this.versions.slice(-shownVersions).map((version) => this.#version(version, version === newest))}
      <li class="last">
        <span class="draft" aria-current="true"
          ><strong>${newest === undefined ? text.draft() : text.draftOf(newest.number + 1)}</strong>
          ${text.codes(this.codes)}${this.changes === undefined ? "" : `, ${text.changes(this.changes)}`}</span
        >
      </li>
    </ol>`;
  }

  #version(version: CodebookVersion, isNewest: boolean) {
    const { id, number, note, at } = version;
    return html`<li>
      <button class=${isNewest ? "newest" : ""} data-version=${id} title=${note} @click=${this.#ask}>
        ${isNewest ? html`<sm-icon name="lock"></sm-icon>` : nothing}<strong
          >${text.versionName(number)}</strong
        >
        <span class="note"
          >${
            isNewest && note !== ""
              ? note
              : `${formatDay(at)}, ${text.codes(treeOfVersion(version).nodes.length)}`
          }</span
        ><span class="visually-hidden">, ${text.seeSince(number)}</span>
      </button>
    </li>`;
  }

  #ask = ({ currentTarget }: Event): void => {
    const id = (currentTarget as HTMLElement).dataset["version"] as CodebookVersionId;
    this.dispatchEvent(new VersionAskEvent(id));
  };
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-version-ask": VersionAskEvent;
  }
  interface HTMLElementTagNameMap {
    "sm-version-strip": VersionStrip;
  }
}
