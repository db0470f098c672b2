import { consume } from "@lit/context";
import { LitElement, html } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { Session, SessionState } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import type { CodeId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";
import { IndexWatch } from "#ui/controllers/index-watch";
import type { OpenText } from "#features/coding/open-text";
import "#features/coding/palette/code-palette";
import type { CodePalette } from "#features/coding/palette/code-palette";
import { inVivoName } from "#features/coding/palette/palette-options";
import { codingText } from "#messages/coding";
import { paletteText } from "#messages/coding-palette";
import type { OpenProject } from "#storage/read/open-project";
import { WatchController } from "#ui/controllers/watch-controller";

/** The code palette on a passage of the open transcript. */
@customElement("sm-passage-palette")
export class PassagePalette extends LitElement {
  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  @property({ attribute: false }) open!: OpenText;
  @property({ attribute: false }) range!: TextRange;
  /** Where the passage is in the window, px. */
  @property({ attribute: false }) anchor!: DOMRectReadOnly;

  @query("sm-code-palette") private readonly palette!: CodePalette;
  readonly #state = new WatchController<SessionState>(this, () => this.session.watch((all) => all));

  constructor() {
    super();
    new IndexWatch(this, () => this.project.index);
  }

  override render() {
    const { open, range } = this;
    return html`<sm-code-palette
      .tree=${this.project.index.codeTree}
      .recent=${this.#state.value!.recentCodes}
      .applied=${this.#applied()}
      .passage=${paletteText.passage(codingText.words(open.words(range)), open.where(range))}
      .inVivo=${inVivoName(open.quote(range))}
      .anchor=${this.anchor}
    ></sm-code-palette>`;
  }

  clear(): void {
    this.palette.clear();
  }

  /** Codes the coder has on exactly this passage. */
  #applied(): ReadonlySet<CodeId> {
    const { index } = this.project;
    const { coderId } = this.#state.value!;
    const applied = new Set<CodeId>();
    for (const coding of index.codingsOf(this.open.id)) {
      const { start, end } = index.extentOf(coding);
      if (start > this.range.start) break;
      const codeId = index.resolve(coding.codeId);
      const isHere = start === this.range.start && end === this.range.end && coding.coderId === coderId;
      if (isHere && codeId !== undefined) applied.add(codeId);
    }
    return applied;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-passage-palette": PassagePalette;
  }
}
