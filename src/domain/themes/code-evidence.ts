import type { CodeTree } from "#domain/codebook/code-tree";
import type { CodeId, ParticipantId, SourceId } from "#domain/model/ids";
import type { Coding, Source } from "#domain/model/records";
import type { Turns } from "#domain/model/turns";
import { turnsByPerson } from "#domain/query/passages-counts";
import { mentionsIn } from "#domain/query/passages-mentions";
import type { PassageIndex } from "#domain/query/passages-query";

/** Mentions of one code in one source. */
export interface CodeInSource {
  readonly mentions: number;
  /** Mentions that touch a turn of a person; a mention that touches two counts for both. */
  readonly byPerson: ReadonlyMap<ParticipantId, number>;
}

/** What one source gives to codes. */
export interface SourceEvidence {
  readonly source: Source;
  readonly codes: ReadonlyMap<CodeId, CodeInSource>;
  /** Turns of each person in it; of people nobody has named under undefined. */
  readonly turns: ReadonlyMap<ParticipantId | undefined, number>;
  readonly turnCount: number;
  /** Turns that any coding touches. */
  readonly codedTurns: number;
}

interface Kept {
  readonly list: readonly Coding[];
  readonly turns: Turns;
  readonly source: Source;
  /** The code each coded code counted for when it was counted. */
  readonly resolved: ReadonlyMap<CodeId, CodeId>;
  readonly evidence: SourceEvidence;
}

/**
 * Mentions of every code, source by source. Counting is linear in codings; a source in which nothing changed is not counted again,
 * so that a screen may ask after every change of the project.
 */
export class CodeEvidence {
  readonly #kept = new Map<SourceId, Kept>();
  readonly #index: PassageIndex;
  #last: readonly SourceEvidence[] = [];
  /** The codebook that {@link #kept} was counted under. */
  #tree: CodeTree | undefined;

  constructor(index: PassageIndex) {
    this.#index = index;
  }

  /** Counts one source a step: where there are many codings, so that what a person does comes between. {@link read} is quick then. */
  *reading(): Generator<void> {
    for (const source of this.#index.sourceList) yield void this.#readSource(source, false);
  }

  /** Every listed source, in order. The same list while nothing in it changed. */
  read(): readonly SourceEvidence[] {
    const { codeTree, sourceList } = this.#index;
    const isSameTree = this.#tree === codeTree;
    this.#tree = codeTree;
    const read = sourceList.map((source) => this.#readSource(source, isSameTree));
    const same = read.length === this.#last.length && read.every((each, at) => each === this.#last[at]);
    if (!same) this.#last = read;
    return this.#last;
  }

  #readSource(source: Source, isSameTree: boolean): SourceEvidence {
    const index = this.#index;
    const list = index.codingsOf(source.id);
    const turns = index.turnsOf(source.id);
    const kept = this.#kept.get(source.id);
    if (
      kept?.list === list &&
      kept.turns === turns &&
      kept.source === source &&
      (isSameTree || [...kept.resolved].every(([codeId, target]) => index.resolve(codeId) === target))
    )
      return kept.evidence;
    const evidence = evidenceOf(index, source, list, turns);
    const resolved = new Map<CodeId, CodeId>();
    for (const { codeId } of list) if (!resolved.has(codeId)) resolved.set(codeId, index.resolve(codeId)!);
    this.#kept.set(source.id, { list, turns, source, resolved, evidence });
    return evidence;
  }
}

function evidenceOf(
  index: PassageIndex,
  source: Source,
  list: readonly Coding[],
  turns: Turns,
): SourceEvidence {
  const codes = new Map<CodeId, { mentions: number; byPerson: Map<ParticipantId, number> }>();
  for (const { codeId, participantIds } of mentionsIn(index, source, undefined, undefined, undefined)) {
    let code = codes.get(codeId);
    if (code === undefined)
      codes.set(codeId, (code = { mentions: 0, byPerson: new Map<ParticipantId, number>() }));
    code.mentions++;
    for (const person of participantIds) code.byPerson.set(person, (code.byPerson.get(person) ?? 0) + 1);
  }
  let codedTurns = 0;
  let reached = 0;
  for (const coding of list) {
    const extent = index.extentOf(coding);
    if (extent.start >= extent.end) continue;
    const { first, last } = turns.touching(extent);
    codedTurns += Math.max(0, last - Math.max(first, reached));
    reached = Math.max(reached, last);
  }
  return {
    source,
    codes,
    turns: turnsByPerson(source, turns),
    turnCount: turns.length,
    codedTurns,
  };
}
