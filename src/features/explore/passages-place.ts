import type { CaseKind, CaseValue } from "#domain/query/cases-query";
import { wavesOf } from "#domain/query/cases-rows";
import type { ProjectIndex } from "#domain/query/project-index";
import { everything, type PassageAsk } from "#features/explore/passage-search";
import type { OpenProject } from "#storage/read/open-project";
import type { PassagesRoute, PassageView } from "#ui/passages-route";

/** How what is asked for is shown. */
export interface Shown {
  readonly view: PassageView;
  /** Of cases by codes. */
  readonly by: CaseKind;
  readonly value: CaseValue;
}
export const shownFirst: Shown = { view: "passages", by: "participant", value: "mentions" };

/** Where the screen is: what is asked, as the address says it. */
export function placeOf(
  { id, index }: OpenProject,
  ask: PassageAsk,
  { view, by, value }: Shown,
): PassagesRoute {
  const waves = wavesOf(index);
  return {
    screen: "passages",
    projectId: id,
    view,
    by: view === "cases" ? by : undefined,
    value: view === "cases" ? value : undefined,
    codeIds: [...ask.codeIds],
    coderIds: [...ask.coderIds],
    sourceIds: [...ask.sourceIds],
    participantIds: [...ask.participantIds],
    roles: [...ask.roles],
    waves: [...ask.waves].map((wave) => waves.indexOf(wave)).filter((at) => at >= 0),
    match: ask.match,
    withSubcodes: ask.withSubcodes,
  };
}

/** What an address asks for, and how it is to be shown. */
export function askedAt(
  index: ProjectIndex,
  place: PassagesRoute,
): { readonly ask: PassageAsk; readonly shown: Shown } {
  const waves = wavesOf(index);
  return {
    ask: {
      match: place.match ?? everything.match,
      withSubcodes: place.withSubcodes ?? everything.withSubcodes,
      codeIds: new Set(place.codeIds),
      coderIds: new Set(place.coderIds),
      sourceIds: new Set(place.sourceIds),
      participantIds: new Set(place.participantIds),
      roles: new Set(place.roles),
      waves: new Set((place.waves ?? []).flatMap((at) => waves[at] ?? [])),
    },
    shown: {
      view: place.view ?? shownFirst.view,
      by: place.by ?? shownFirst.by,
      value: place.value ?? shownFirst.value,
    },
  };
}
