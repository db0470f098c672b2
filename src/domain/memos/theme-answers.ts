import { creation } from "#domain/model/changes";
import type { Environment } from "#domain/model/environment";
import type { CoderId, ParticipantId, ThemeAnswerId, ThemeId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { ThemeAnswer } from "#domain/model/theme-records";
import type { ProjectIndex } from "#domain/query/project-index";

export const answerKinds = [
  "recognised",
  "partly",
  "not-recognised",
] as const satisfies readonly ThemeAnswer["answer"][];

/** What is recorded of an answer. */
export interface AnswerWording {
  readonly themeId: ThemeId;
  readonly participantId?: ParticipantId | undefined;
  readonly answer: ThemeAnswer["answer"];
  readonly comment: string;
}

/** The answers to a theme, oldest first; removed ones are left out. */
export const answersTo = (index: ProjectIndex, themeId: ThemeId): readonly ThemeAnswer[] =>
  [...index.records.themeAnswers.values()]
    .filter((answer) => answer.themeId === themeId && answer.removed !== true)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

/** How many recognised a theme, partly, or not: somebody who answered again counts with the newest answer. */
export function countAnswers(
  answers: readonly ThemeAnswer[],
): Readonly<Record<ThemeAnswer["answer"], number>> {
  const newest = new Map<string, ThemeAnswer["answer"]>();
  for (const { id, participantId, answer } of answers) newest.set(participantId ?? id, answer);
  const counts = { recognised: 0, partly: 0, "not-recognised": 0 };
  for (const answer of newest.values()) counts[answer]++;
  return counts;
}

/** What is kept of an answer: its words without what surrounds them. */
export const answerFields = ({ participantId, answer, comment }: Omit<AnswerWording, "themeId">) => ({
  participantId,
  answer,
  comment: comment.trim(),
});

/** Plans the record of an answer. */
export function planAnswer(
  coderId: CoderId,
  { themeId, ...wording }: AnswerWording,
  environment: Environment,
): { readonly answerId: ThemeAnswerId; readonly patch: Patch } {
  const { participantId, ...fields } = answerFields(wording);
  const record: ThemeAnswer = {
    id: environment.newId() as ThemeAnswerId,
    themeId,
    ...(participantId === undefined ? {} : { participantId }),
    ...fields,
    coderId,
    at: environment.now(),
  };
  return { answerId: record.id, patch: [creation("themeAnswers", record)] };
}
