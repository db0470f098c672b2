import type { CodeId, CoderId, ParticipantId, ProjectId, SourceId } from "#domain/model/ids";
import { caseKinds, caseValues, type CaseKind, type CaseValue } from "#domain/query/cases-query";
import { participantRoles, type ParticipantRole } from "#domain/model/records";

/** What is shown of passages: themselves, codes by where they occur, or cases by codes. */
export const passageViews = ["passages", "table", "cases"] as const;
export type PassageView = (typeof passageViews)[number];

/** Passages, by what is asked of them. What is left out does not narrow. */
export interface PassagesRoute {
  readonly screen: "passages";
  readonly projectId: ProjectId;
  readonly view?: PassageView | undefined;
  /** Of cases by codes: what a case is, and what a cell says. */
  readonly by?: CaseKind | undefined;
  readonly value?: CaseValue | undefined;
  readonly codeIds?: readonly CodeId[] | undefined;
  readonly coderIds?: readonly CoderId[] | undefined;
  readonly sourceIds?: readonly SourceId[] | undefined;
  readonly participantIds?: readonly ParticipantId[] | undefined;
  readonly roles?: readonly ParticipantRole[] | undefined;
  /** Positions among the project's waves, from 0. */
  readonly waves?: readonly number[] | undefined;
  /** `all`: words that carry each of the codes. */
  readonly match?: "any" | "all" | undefined;
  /** False: without the codes below those asked for. */
  readonly withSubcodes?: boolean | undefined;
}

/** The parameters of the address. */
export const passagesParameters = (
  route: Omit<PassagesRoute, "screen" | "projectId">,
): Readonly<Record<string, string | undefined>> => ({
  view: route.view === "passages" ? undefined : route.view,
  by: route.by,
  value: route.value,
  codes: route.codeIds?.join(","),
  coders: route.coderIds?.join(","),
  sources: route.sourceIds?.join(","),
  people: route.participantIds?.join(","),
  roles: route.roles?.join(","),
  waves: route.waves?.join(","),
  all: route.match === "all" ? "1" : undefined,
  own: route.withSubcodes === false ? "1" : undefined,
});

/** The route that the parameters of an address speak of. */
export const parsePassages = (projectId: ProjectId, asked: URLSearchParams): PassagesRoute => ({
  screen: "passages",
  projectId,
  view: passageViews.find((view) => view === asked.get("view")),
  by: caseKinds.find((by) => by === asked.get("by")),
  value: caseValues.find((value) => value === asked.get("value")),
  codeIds: listOf(asked.get("codes")) as CodeId[],
  coderIds: listOf(asked.get("coders")) as CoderId[],
  sourceIds: listOf(asked.get("sources")) as SourceId[],
  participantIds: listOf(asked.get("people")) as ParticipantId[],
  roles: participantRoles.filter((role) => listOf(asked.get("roles")).includes(role)),
  waves: listOf(asked.get("waves")).flatMap((wave) => (/^\d{1,3}$/.test(wave) ? [Number(wave)] : [])),
  match: asked.has("all") ? "all" : undefined,
  withSubcodes: asked.has("own") ? false : undefined,
});

const listOf = (text: string | null): string[] => (text?.split(",") ?? []).filter(Boolean);
