import { mentionsIn, quotationsIn, type Mention } from "#domain/memos/memo-body";
import type { CodeId, MemoId, ParticipantId, SourceId, ThemeId } from "#domain/model/ids";
import type { Memo, MemoTarget } from "#domain/model/memo-records";
import type { ProjectIndex } from "#domain/query/project-index";

/** Something that a memo is about, or names, or quotes. */
export type MemoSubject = MemoTarget | { readonly kind: "memo"; readonly memoId: MemoId };

/** A link of a memo. */
export interface MemoLink {
  readonly subject: MemoSubject;
  /** It is what the memo is about, rather than named or quoted in its text: it can be taken away. */
  readonly isTarget: boolean;
}

/** The subject that a mention names. */
export function subjectOfMention({ kind, id }: Mention): MemoSubject {
  switch (kind) {
    case "code":
      return { kind, codeId: id as CodeId };
    case "theme":
      return { kind, themeId: id as ThemeId };
    case "source":
      return { kind, sourceId: id as SourceId };
    case "participant":
      return { kind, participantId: id as ParticipantId };
    case "memo":
      return { kind, memoId: id as MemoId };
  }
}

/** Two subjects are the same where this is. */
export function subjectKey(subject: MemoSubject): string {
  switch (subject.kind) {
    case "passage": {
      const { sourceId, start, end, revision } = subject;
      return `passage ${sourceId} ${start} ${end} ${revision}`;
    }
    case "source":
      return `source ${subject.sourceId}`;
    case "code":
      return `code ${subject.codeId}`;
    case "coding":
      return `coding ${subject.codingId}`;
    case "theme":
      return `theme ${subject.themeId}`;
    case "participant":
      return `participant ${subject.participantId}`;
    case "memo":
      return `memo ${subject.memoId}`;
  }
}

const linksRead = new WeakMap<Pick<Memo, "targets" | "body">, readonly MemoLink[]>();

/** What a memo is linked to: what it is about, then what it names and quotes, each once. */
export function linksOf(memo: Pick<Memo, "targets" | "body">): readonly MemoLink[] {
  const read = linksRead.get(memo);
  if (read !== undefined) return read;
  const { body } = memo;
  const inText: readonly MemoSubject[] =
    body === undefined
      ? []
      : [
          ...mentionsIn(body).map(subjectOfMention),
          ...quotationsIn(body).map((passage) => ({ kind: "passage", ...passage }) as const),
        ];
  const links = new Map<string, MemoLink>();
  for (const subject of memo.targets) links.set(subjectKey(subject), { subject, isTarget: true });
  for (const subject of inText) {
    const key = subjectKey(subject);
    if (!links.has(key)) links.set(key, { subject, isTarget: false });
  }
  const made = [...links.values()];
  linksRead.set(memo, made);
  return made;
}

/** Memos that name a memo in their text, newest first; removed ones are left out. */
export const memosNaming = (index: ProjectIndex, memoId: MemoId): readonly Memo[] =>
  [...index.memos.values()]
    .filter(
      (memo) =>
        memo.removed !== true &&
        memo.id !== memoId &&
        linksOf(memo).some(({ subject }) => subject.kind === "memo" && subject.memoId === memoId),
    )
    .sort((a, b) => b.at - a.at);
