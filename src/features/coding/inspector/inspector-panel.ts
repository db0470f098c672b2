import { consume } from "@lit/context";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { Session, SessionState } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import type { CodingId } from "#domain/model/ids";
import type { CodedSegments } from "#domain/query/coded-segments";
import { IndexWatch } from "#ui/controllers/index-watch";
import "#features/coding/inspector/coding-inspector";
import type { CodingInspector } from "#features/coding/inspector/coding-inspector";
import "#features/coding/inspector/passage-history";
import { passageView, type PassageView } from "#features/coding/inspector/passage-view";
import type { OpenText } from "#features/coding/open-text";
import type { Passage } from "#features/coding/passage";
import type { OpenProject } from "#storage/read/open-project";
import { WatchController } from "#ui/controllers/watch-controller";

/** The inspector of the open project: reads what it shows from the index, and the history from the log. */
@customElement("sm-inspector-panel")
export class InspectorPanel extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      min-block-size: 0;
    }
    sm-coding-inspector {
      flex: 1;
      min-inline-size: 0;
    }
  `;

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  @property({ attribute: false }) open: OpenText | undefined;
  @property({ attribute: false }) segments!: CodedSegments;
  @property({ attribute: false }) passage: Passage | undefined;

  @query("sm-coding-inspector") private readonly inspector!: CodingInspector;
  readonly #changes = new IndexWatch(this, () => this.project.index);
  readonly #state = new WatchController<SessionState>(this, () => this.session.watch((all) => all));

  override render() {
    const { project, open, passage, segments } = this;
    const { coderId } = this.#state.value!;
    const looksAt = open !== undefined && passage !== undefined;
    const view = looksAt
      ? passageView(project.index, open, segments.shown, passage, coderId, project.environment.now())
      : undefined;
    return html`<sm-coding-inspector
      .view=${view}
      .segment=${passage?.segmentId !== undefined}
      .canCode=${coderId !== undefined}
    >
      ${
        looksAt && view !== undefined
          ? html`<sm-passage-history
              .project=${project}
              .sourceId=${open.id}
              .coderId=${coderId}
              .range=${passage.range}
              .codingIds=${codingsIn(view)}
              .version=${this.#changes.version}
            ></sm-passage-history>`
          : nothing
      }
    </sm-coding-inspector>`;
  }

  async startMemo(): Promise<void> {
    await this.updateComplete;
    this.inspector.startMemo();
  }
}

const codingsIn = ({ on, touching }: PassageView): ReadonlySet<CodingId> =>
  new Set([...on, ...touching].flatMap(({ segment }) => segment.codings.map(({ id }) => id)));

declare global {
  interface HTMLElementTagNameMap {
    "sm-inspector-panel": InspectorPanel;
  }
}
