import type { CaseKind, CaseRow } from "#domain/query/cases-query";
import type { ProjectIndex } from "#domain/query/project-index";
import { leadsTalk } from "#domain/themes/theme-evidence";
import { casesText as text } from "#messages/cases";
import { transcriptsText } from "#messages/transcripts";

/** How a case is called, and what is known of it. */
export interface CaseLabel {
  readonly name: string;
  readonly about: string;
  /** Somebody who leads the talk. */
  readonly isAside: boolean;
}

export function caseLabel(index: ProjectIndex, by: CaseKind, row: CaseRow): CaseLabel {
  const person = row.participantId === undefined ? undefined : index.participants.get(row.participantId);
  const source = row.sourceId === undefined ? undefined : index.sources.get(row.sourceId);
  const about = [
    ...(by === "participant-wave" ? [row.wave ?? text.noWave()] : []),
    ...(person?.role === undefined ? [] : [transcriptsText.role(person.role)]),
    ...(source === undefined
      ? []
      : [...((row.wave ?? "") ? [row.wave!] : []), transcriptsText.kindOf(source.kind)]),
    ...(row.read > 0 && row.read < row.sources ? [text.partlyRead(row.read, row.sources)] : []),
  ];
  return {
    name: person?.name ?? source?.name ?? row.key,
    about: about.join(" · "),
    isAside: person !== undefined && leadsTalk(person),
  };
}
