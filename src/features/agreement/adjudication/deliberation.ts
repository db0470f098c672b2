import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { CodeId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";
import type { DecisionChoice } from "#domain/rounds/agreed-segments";
import type { Choices } from "#features/agreement/adjudication/case-choices";
import type { ReadText } from "#features/agreement/adjudication/case-words";
import type { RoundCase } from "#features/agreement/adjudication/round-cases";
import { steppedRange } from "#features/agreement/adjudication/whole-words";

/** What can be chosen at the moment. */
export interface Deliberated {
  readonly one: RoundCase;
  readonly read: ReadText;
  readonly choices: Choices;
}

/** What a person has chosen for the disagreement before them, and not settled yet. Nothing is chosen where it is settled. */
export class Deliberation implements ReactiveController {
  choice: DecisionChoice | undefined;
  reason = "";
  readonly #host: ReactiveControllerHost;
  readonly #about: () => Deliberated | undefined;

  constructor(host: ReactiveControllerHost, about: () => Deliberated | undefined) {
    this.#host = host;
    this.#about = about;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** Begins anew: another disagreement. */
  clear(): void {
    this.choice = undefined;
    this.reason = "";
    this.#host.requestUpdate();
  }

  choose(choice: DecisionChoice | undefined): void {
    if (choice === undefined || this.#about()?.one.decision !== undefined) return;
    this.choice = choice;
    this.#host.requestUpdate();
  }

  /** The side at a place; where several stand, it is taken in or left out. */
  accept(place: number): void {
    const side = this.#about()?.choices.sides[place];
    const { choice } = this;
    if (side === undefined) return;
    if (choice?.kind !== "several") {
      this.choose({ kind: "one", coderId: side.coderIds[0] });
      return;
    }
    if (side.lines.length === 0) return;
    const others = choice.coderIds.filter((id) => !side.coderIds.includes(id));
    const isIn = others.length < choice.coderIds.length;
    this.choose({ kind: "several", coderIds: isIn ? others : [...others, ...side.coderIds] });
  }

  /** The extents of the first code joined; asked again, of the next. */
  join(): void {
    const joins = this.#about()?.choices.joins ?? [];
    const { choice } = this;
    const at = choice?.kind === "joined" ? joins.findIndex(({ codeId }) => codeId === choice.codeId) : -1;
    const next = joins[(at + 1) % joins.length];
    if (next !== undefined) this.choose({ kind: "joined", codeId: next.codeId });
  }

  /** What everybody coded stands, to begin with. */
  several(): void {
    const coded = (this.#about()?.choices.sides ?? []).filter(({ lines }) => lines.length > 0);
    if (coded.length > 1)
      this.choose({ kind: "several", coderIds: coded.flatMap(({ coderIds }) => coderIds) });
  }

  /** A boundary on the disputed words, to begin with. */
  draw(): void {
    const about = this.#about();
    const [first] = about?.choices.codes ?? [];
    if (about !== undefined && first !== undefined)
      this.choose({ kind: "boundary", codeId: first.value as CodeId, range: about.one.range });
  }

  drawOn(range: TextRange): void {
    if (this.choice?.kind === "boundary") this.choose({ ...this.choice, range });
  }

  /** One end of the boundary by a word. */
  step(edge: "start" | "end", forward: boolean): void {
    const read = this.#about()?.read;
    if (this.choice?.kind === "boundary" && read?.words !== undefined)
      this.drawOn(steppedRange(read, this.choice.range, edge, forward));
  }

  /** What can be written: where several should stand, somebody's must. */
  get settled(): DecisionChoice | undefined {
    return this.choice?.kind === "several" && this.choice.coderIds.length === 0 ? undefined : this.choice;
  }
}
