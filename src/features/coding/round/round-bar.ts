import { consume } from "@lit/context";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { setAssignmentStatus } from "#actions/set-assignment-status";
import { projectContext } from "#contexts/project-context";
import type { Session } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import { turnCount, type RunningAssignment, type TurnRun } from "#domain/rounds/assigned-parts";
import { barStyles } from "#features/coding/bar-styles";
import { PartGoEvent } from "#features/coding/round/part-go-event";
import { agreementText } from "#messages/agreement";
import { codingText } from "#messages/coding";
import { codingRoundText as text } from "#messages/coding-round";
import { deedText } from "#messages/deeds";
import { formatList } from "#messages/format";
import type { OpenProject } from "#storage/read/open-project";
import { announce } from "#ui/announce";
import { DeedRunner, type DeedHost } from "#ui/deed-runner";
import { routePath } from "#ui/route";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/icon";
import "#ui/components/tooltip";

/** Parts that are named one by one; of more only their number is said. */
const namedParts = 4;

/**
 * Under the header of a transcript that the coder has to code in a running round: which round, which parts of the text, and how
 * far they are.
 * @fires {PartGoEvent} sm-part-go
 */
@customElement("sm-round-bar")
export class RoundBar extends LitElement implements DeedHost<OpenProject> {
  static override styles = [
    baseStyles,
    buttonStyles,
    barStyles,
    css`
      :host {
        min-block-size: 2.25rem;
        border-block-end: var(--hairline) solid var(--line);
        background: var(--panel);
        color: var(--ink-2);
      }
      a {
        color: var(--ink);
        font-weight: 600;
      }
      p {
        text-wrap: pretty;
      }
    `,
  ];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  @property({ attribute: false }) running!: RunningAssignment;
  /** Turns to be coded; undefined for all. */
  @property({ attribute: false }) runs: readonly TurnRun[] | undefined;
  /** Read on a phone: nothing is said to be complete there. */
  @property({ type: Boolean }) reading = false;
  readonly #runner = new DeedRunner<OpenProject>(this);

  constructor() {
    super();
    const enabled = (): boolean => this.runs !== undefined;
    const group = codingText.group();
    new ShortcutController(this, () => [
      {
        name: "coding.next-part",
        keys: ["alt+PageDown"],
        label: text.nextPart(),
        group,
        enabled,
        run: () => this.#go(1),
      },
      {
        name: "coding.previous-part",
        keys: ["alt+PageUp"],
        label: text.previousPart(),
        group,
        enabled,
        run: () => this.#go(-1),
      },
    ]);
  }

  override render() {
    const { round, assignment } = this.running;
    const { id: roundId, name, isBlind } = round;
    const status = agreementText.status(assignment.status).toLowerCase();
    return html`<p>
        <a href=${routePath({ screen: "agreement", projectId: this.project.id, roundId })}>${name}</a>,
        ${isBlind ? text.blind() : text.open()}, ${status}. ${this.#parts()}
      </p>
      <div class="deeds">
        ${this.runs === undefined ? nothing : this.#steps()} ${this.reading ? nothing : this.#step()}
      </div>`;
  }

  /** The button that had the focus is still there. */
  restoreFocus(): void {}

  #parts() {
    const { runs } = this;
    if (runs === undefined) return text.whole();
    const named = runs.map(({ start, end }) => codingText.turnSpan(start + 1, end));
    return runs.length > namedParts
      ? text.manyParts(turnCount(runs), runs.length)
      : text.parts(formatList(named));
  }

  #steps = () =>
    html`<sm-tooltip .text=${text.previousPart()} keys="alt+PageUp">
        <button class="icon-button" aria-label=${text.previousPart()} @click=${this.#previous}>
          <sm-icon name="chevron-up"></sm-icon>
        </button>
      </sm-tooltip>
      <sm-tooltip .text=${text.nextPart()} keys="alt+PageDown">
        <button class="icon-button" aria-label=${text.nextPart()} @click=${this.#next}>
          <sm-icon name="chevron-down"></sm-icon>
        </button>
      </sm-tooltip>`;

  #step() {
    const isComplete = this.running.assignment.status === "complete";
    return html`<button class="button small" @click=${this.#setStatus}>
      ${isComplete ? text.goOn() : text.complete()}
    </button>`;
  }

  #next = (): void => this.#go(1);
  #previous = (): void => this.#go(-1);

  #go(by: 1 | -1): void {
    if (this.runs !== undefined) this.dispatchEvent(new PartGoEvent(by, this.runs));
  }

  #setStatus = (): void => {
    const { id, status } = this.running.assignment;
    const next = status === "complete" ? "in-progress" : "complete";
    void this.#runner.run(async (project, coderId) => {
      const entry = await setAssignmentStatus(project, coderId, id, next);
      if (entry !== undefined) announce(deedText(entry.deed));
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-round-bar": RoundBar;
  }
}
