import type { CodeNode } from "#domain/codebook/code-tree";
import type { ParticipantId, SourceId } from "#domain/model/ids";
import type { Source } from "#domain/model/records";
import type { CaseKind, CaseRow } from "#domain/query/cases-query";
import { sortedByName } from "#domain/query/passages-groups";
import type { ProjectIndex } from "#domain/query/project-index";
import { leadsTalk } from "#domain/themes/theme-evidence";

/** A case while it is counted. */
export interface CaseDraft extends Pick<CaseRow, "key" | "participantId" | "sourceId" | "wave"> {
  sources: number;
  read: number;
  turns: number;
  words: number;
  /** By column. */
  readonly mentions: number[];
  readonly codedWords: number[];
}

/** The cases of a table while they are counted, made as they turn up. */
export class CaseRows {
  readonly #index: ProjectIndex;
  readonly #by: CaseKind;
  readonly #columns: number;
  readonly #hasWords: boolean;
  readonly #drafts = new Map<string, CaseDraft>();

  constructor(index: ProjectIndex, by: CaseKind, columns: number, hasWords: boolean) {
    this.#index = index;
    this.#by = by;
    this.#columns = columns;
    this.#hasWords = hasWords;
  }

  /** The case that a person's talk in a source belongs to; undefined where it is no case, as of nobody known. */
  of(source: Source, person: ParticipantId | undefined): CaseDraft | undefined {
    const { id, wave } = source;
    if (this.#by === "source") return this.#at(id, undefined, id, wave);
    if (person === undefined || !this.#index.participants.has(person)) return undefined;
    return this.#by === "participant"
      ? this.#at(person, person, undefined, undefined)
      : this.#at(`${person}/${wave ?? ""}`, person, undefined, wave);
  }

  #at(
    key: string,
    participantId: ParticipantId | undefined,
    sourceId: SourceId | undefined,
    wave: string | undefined,
  ): CaseDraft {
    let draft = this.#drafts.get(key);
    if (draft === undefined) {
      const zeros = (): number[] => new Array<number>(this.#columns).fill(0);
      draft = {
        key,
        participantId,
        sourceId,
        wave,
        sources: 0,
        read: 0,
        turns: 0,
        words: 0,
        mentions: zeros(),
        codedWords: zeros(),
      };
      this.#drafts.set(key, draft);
    }
    return draft;
  }

  /**
   * The rows in order: people by name, those who lead the talk last, and by wave; transcripts as they are listed. A code that only
   * groups others has a column where something counts for it.
   */
  finished(nodes: readonly CodeNode[]): {
    readonly codes: readonly CodeNode[];
    readonly rows: readonly CaseRow[];
  } {
    const drafts = [...this.#drafts.values()].filter(({ sources }) => sources > 0);
    const shown = nodes.flatMap(({ code }, column) =>
      code.isCodable || drafts.some(({ mentions }) => mentions[column]! > 0) ? [column] : [],
    );
    const place = this.#places();
    return {
      codes: shown.map((column) => nodes[column]!),
      rows: drafts.sort((a, b) => place(a) - place(b)).map((draft) => this.#row(draft, shown)),
    };
  }

  #row({ mentions, codedWords, words, ...draft }: CaseDraft, shown: readonly number[]): CaseRow {
    const cells = shown.map((column) => ({
      mentions: mentions[column]!,
      words: this.#hasWords ? codedWords[column]! : undefined,
    }));
    return {
      ...draft,
      words: this.#hasWords ? words : undefined,
      cells: draft.read === 0 ? undefined : cells,
    };
  }

  #places(): (draft: CaseDraft) => number {
    const { participants, sourceList } = this.#index;
    if (this.#by === "source") {
      const order = new Map(sourceList.map(({ id }, at) => [id, at]));
      return ({ sourceId }) => order.get(sourceId!)!;
    }
    const byName = sortedByName(participants.values());
    const leads = (id: ParticipantId): boolean => leadsTalk(participants.get(id)!);
    const people = [...byName.filter((id) => !leads(id)), ...byName.filter(leads)];
    const order = new Map(people.map((id, at) => [id, at]));
    const waves = wavesOf(this.#index);
    const wavePlace = (wave: string | undefined): number =>
      wave === undefined ? waves.length : waves.indexOf(wave);
    return ({ participantId, wave }) => order.get(participantId!)! * (waves.length + 1) + wavePlace(wave);
  }
}

/** The waves of a project in order: those it names, then others that transcripts have, by name. */
export function wavesOf({ project, sourceList }: Pick<ProjectIndex, "project" | "sourceList">): string[] {
  const others = new Set(sourceList.flatMap(({ wave }) => wave ?? []));
  for (const wave of project.waves) others.delete(wave);
  return [...project.waves, ...[...others].sort()];
}
