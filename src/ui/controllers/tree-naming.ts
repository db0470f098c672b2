import { html, nothing, type ReactiveController, type ReactiveControllerHost } from "lit";
import type { CodeId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";
import "#ui/components/inline-name";
import type { InlineNameEvent } from "#ui/components/inline-name-event";
import { codebookText as text } from "#messages/coding-codebook";

/** What a typed name asks for. */
export type NamingOutcome =
  | { readonly kind: "rename"; readonly codeId: CodeId; readonly name: string }
  | { readonly kind: "new"; readonly parentId: CodeId | undefined; readonly name: string };

/** A name being typed in the tree: of a code that is there, or of a new one under `parentId` or at the top. */
export class TreeNaming implements ReactiveController {
  #naming: { readonly codeId: CodeId } | { readonly parentId: CodeId | undefined } | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#naming = undefined;
  }

  startNew(parentId: CodeId | undefined): void {
    this.#naming = { parentId };
    this.#host.requestUpdate();
  }

  startRename(codeId: CodeId): void {
    this.#naming = { codeId };
    this.#host.requestUpdate();
  }

  /** What is being typed at a code: its own name, or that of a new one under it. */
  partOf(codeId: CodeId): "name" | "child" | undefined {
    if (this.#naming === undefined) return undefined;
    if ("codeId" in this.#naming) return this.#naming.codeId === codeId ? "name" : undefined;
    return this.#naming.parentId === codeId ? "child" : undefined;
  }

  /** The field in place of a code's name. */
  fieldFor = ({ name }: Code) =>
    html`<sm-inline-name .label=${text.nameOf(name)} .value=${name}></sm-inline-name>`;

  /** The line of a new code under `parentId` (undefined: at the top), while its name is being typed. */
  newLineUnder(parentId: CodeId | undefined, indent: string) {
    const naming = this.#naming;
    if (naming === undefined || !("parentId" in naming) || naming.parentId !== parentId) return nothing;
    return html`<div role="row" class="line">
      <span role="gridcell" class="name ${indent}"
        ><sm-inline-name .label=${text.nameOfNew()}></sm-inline-name
      ></span>
    </div>`;
  }

  /** Ends the typing. @returns what is asked for by it, undefined where it was given up */
  settle({ name }: InlineNameEvent): NamingOutcome | undefined {
    const naming = this.#naming;
    this.#naming = undefined;
    this.#host.requestUpdate();
    if (naming === undefined || name === undefined) return undefined;
    return "codeId" in naming
      ? { kind: "rename", codeId: naming.codeId, name }
      : { kind: "new", parentId: naming.parentId, name };
  }
}
