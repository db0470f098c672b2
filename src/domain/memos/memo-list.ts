import { foldLetters } from "#domain/codebook/fold-letters";
import { linksOf, type MemoSubject } from "#domain/memos/memo-links";
import type { CoderId } from "#domain/model/ids";
import type { Memo, MemoKind } from "#domain/model/memo-records";
import type { AnalysisPhase, Instant } from "#domain/model/records";
import { idOfTarget } from "#domain/query/memo-index";
import type { ProjectIndex } from "#domain/query/project-index";
import { phaseAt, type PhaseSpan } from "#domain/themes/phases";

export const memoKinds = [
  "analytic",
  "methodological",
  "reflexive",
  "member-check",
] as const satisfies readonly MemoKind[];

/** Which memos to list; what is undefined narrows nothing. */
export interface MemoFilter {
  readonly kind?: MemoKind | undefined;
  readonly coderId?: CoderId | undefined;
  /** `diary`: entries about nothing in particular. Else the id of a record that they are about, name or quote. */
  readonly about?: string | undefined;
  /** All of these have to stand in title or text, in any order, whatever their case. */
  readonly words?: string | undefined;
}

/** A project's memos, the newest first; removed ones are left out. */
export const standingMemos = (index: ProjectIndex): readonly Memo[] =>
  [...index.memos.values()]
    .filter(({ removed }) => removed !== true)
    .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));

/** Memos that are about a record or name it, the newest first. @param id of a code, theme, source or person */
export const memosAbout = (index: ProjectIndex, id: string): readonly Memo[] =>
  filterMemos(standingMemos(index), { about: id });

/** Those of some memos that fit, in the same order. */
export function filterMemos(
  memos: readonly Memo[],
  { kind, coderId, about, words }: MemoFilter,
): readonly Memo[] {
  const wanted = foldLetters(words ?? "")
    .text.split(/\s+/)
    .filter((word) => word !== "");
  return memos.filter(
    (memo) =>
      (kind === undefined || memo.kind === kind) &&
      (coderId === undefined || memo.coderId === coderId) &&
      (about === undefined || isAbout(memo, about)) &&
      (wanted.length === 0 || holds(memo, wanted)),
  );
}

function isAbout(memo: Memo, about: string): boolean {
  if (about === "diary") return memo.targets.length === 0;
  return linksOf(memo).some(({ subject }) => idOfSubject(subject) === about);
}

const idOfSubject = (subject: MemoSubject): string =>
  subject.kind === "memo" ? subject.memoId : idOfTarget(subject);

function holds({ title = "", text }: Memo, wanted: readonly string[]): boolean {
  const words = foldLetters(`${title}\n${text}`).text;
  return wanted.every((word) => words.includes(word));
}

/** The memos of one day. */
export interface MemoDay {
  readonly day: string;
  /** When the newest of them was written. */
  readonly at: Instant;
  /** The phase that the day belongs to, where the day before it in the list belongs to another. */
  readonly phase: AnalysisPhase | undefined;
  readonly memos: readonly Memo[];
}

/**
 * Memos by the day they were begun.
 *
 * @param memos the newest first
 * @param dayOf what day a moment is on, where the person is
 */
export function memosByDay(
  memos: readonly Memo[],
  spans: readonly PhaseSpan[],
  dayOf: (at: Instant) => string,
): readonly MemoDay[] {
  const days: { day: string; at: Instant; phase: AnalysisPhase | undefined; memos: Memo[] }[] = [];
  let phase: AnalysisPhase | undefined;
  for (const memo of memos) {
    const day = dayOf(memo.at);
    const last = days.at(-1);
    const its = phaseAt(spans, memo.at);
    if (last?.day === day && its === phase) last.memos.push(memo);
    else days.push({ day, at: memo.at, phase: its === phase ? undefined : its, memos: [memo] });
    phase = its;
  }
  return days;
}

/** What a memo is called: its title, else its first words. */
export function memoName({ title, text }: Pick<Memo, "title" | "text">, reach = 60): string {
  if (title !== undefined && title !== "") return title;
  const line = text.trim().split("\n")[0] ?? "";
  return line.length <= reach ? line : `${line.slice(0, reach).trimEnd()}…`;
}
