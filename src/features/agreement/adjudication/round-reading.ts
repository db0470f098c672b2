import type { Round } from "#domain/model/round-records";
import type { ProjectIndex } from "#domain/query/project-index";
import { closingOf } from "#domain/rounds/closing-of";
import { ClosedRound } from "#features/agreement/adjudication/closed-round";
import {
  casesOf,
  orderedCases,
  type CaseGroup,
  type CaseOrder,
  type RoundCase,
} from "#features/agreement/adjudication/round-cases";
import { keepLast } from "#ui/keep-last";

/** What a person asks to see of a round's disagreements. */
export interface ReadingAsk {
  readonly index: ProjectIndex;
  /** Counts changes of the project. */
  readonly version: number;
  readonly round: Round;
  readonly order: CaseOrder;
  readonly openOnly: boolean;
  /** The disagreement to show, by its key. */
  readonly current: string | undefined;
}

/** Tables that disagreements are read from, and shown with. */
export const readTables = [
  "rounds",
  "roundClosings",
  "decisions",
  "discussionNotes",
  "assignments",
  "sources",
  "coders",
  "codes",
  "codings",
  "codebookVersions",
  "participants",
  "project",
  "corrections",
  "turnEdits",
] as const;

/** A closed round's disagreements, read anew only where something they follow from has changed. */
export class RoundReading {
  /** Undefined where what the round closed with is not there. */
  closed: ClosedRound | undefined;
  /** In the order they are settled in. */
  all: readonly RoundCase[] = [];
  groups: readonly CaseGroup[] = [];
  /** Disagreements in transcripts that are coded blind now. */
  concealed = 0;
  /** The disagreement shown: the one asked for, else the first that is open, else the first. */
  one: RoundCase | undefined;
  readonly #closedOf = keepLast<ClosedRound | undefined>();
  readonly #casesOf = keepLast<ReturnType<typeof casesOf>>();
  readonly #allOf = keepLast<readonly RoundCase[]>();
  readonly #groupsOf = keepLast<readonly CaseGroup[]>();

  read({ index, version, round, order, openOnly, current }: ReadingAsk): void {
    const closing = closingOf(index.records.roundClosings.values(), round.id);
    this.closed = this.#closedOf([closing, round], () =>
      closing === undefined ? undefined : new ClosedRound(round, closing),
    );
    if (closing === undefined) {
      Object.assign(this, { all: [], groups: [], concealed: 0, one: undefined });
      return;
    }
    const { cases, concealed } = this.#casesOf([closing, round, version], () =>
      casesOf(index, round, closing),
    );
    const { sourceList } = index;
    const ordered = (of: readonly RoundCase[]): readonly CaseGroup[] =>
      orderedCases(
        of,
        order,
        round,
        sourceList.map(({ id }) => id),
      );
    this.concealed = concealed;
    this.all = this.#allOf([cases, order, sourceList], () => ordered(cases).flatMap((group) => group.cases));
    const one =
      this.all.find(({ key }) => key === current) ??
      this.all.find(({ decision }) => decision === undefined) ??
      this.all[0];
    this.one = one;
    this.groups = this.#groupsOf([cases, order, sourceList, openOnly ? one : openOnly], () =>
      ordered(cases.filter((each) => !openOnly || each.decision === undefined || each === one)),
    );
  }

  get settled(): number {
    return this.all.filter(({ decision }) => decision !== undefined).length;
  }

  /** The next open one after the one shown, going round; undefined where no other is open. */
  nextOpen(): RoundCase | undefined {
    const at = this.#at;
    const others = [...this.all.slice(at + 1), ...this.all.slice(0, Math.max(0, at))];
    return others.find(({ decision }) => decision === undefined);
  }

  /** The one after, or before, the one shown. */
  beside(by: 1 | -1, openOnly: boolean): RoundCase | undefined {
    const at = this.#at;
    const passed = by === 1 ? this.all.slice(at + 1) : this.all.slice(0, Math.max(0, at)).reverse();
    return passed.find(({ decision }) => !openOnly || decision === undefined);
  }

  /** Its number in the list, from 1. */
  get position(): number {
    return this.#at + 1;
  }

  get #at(): number {
    return this.one === undefined ? -1 : this.all.indexOf(this.one);
  }
}
