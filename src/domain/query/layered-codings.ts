import type { CodeId, CoderId, CodingId, SourceId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { Coding } from "#domain/model/records";
import { applyChange } from "#domain/query/apply-change";
import { CodingIndex, type CodingIndexReading } from "#domain/query/coding-index";
import { isOf } from "#domain/query/records";
import type { RecountedCode } from "#domain/query/recounted-codes";
import type { SourceCodings } from "#domain/query/source-codings";

/** Which mentions to count: those of one source, or of all that are listed; those of some coders, or of all but agreed layers. */
export interface CountScope {
  readonly sourceId?: SourceId | undefined;
  readonly coderIds?: ReadonlySet<CoderId> | undefined;
}

/**
 * Every coding of a project: those of people, and apart from them those of agreed layers, which repeat what people coded and so are in no
 * list and no count unless somebody asks for them.
 */
export class LayeredCodings {
  readonly #own: CodingIndex;
  readonly #agreed: CodingIndex;
  readonly #isLayer: (coderId: CoderId) => boolean;

  /** @param isLayer whether a coder is the agreed layer of a round */
  constructor(
    codings: readonly Coding[],
    reading: CodingIndexReading,
    isLayer: (coderId: CoderId) => boolean,
  ) {
    const agreed = codings.filter(({ coderId }) => isLayer(coderId));
    this.#own = new CodingIndex(
      agreed.length === 0 ? codings : codings.filter(({ coderId }) => !isLayer(coderId)),
      reading,
    );
    this.#agreed = new CodingIndex(agreed, reading);
    this.#isLayer = isLayer;
  }

  /** The coding's record, removed or not. */
  get(id: CodingId): Coding | undefined {
    return this.#own.get(id) ?? this.#agreed.get(id);
  }

  /** Every coding that was ever made and not taken back, removed or not, of agreed layers too, in no order. */
  *all(): Generator<Coding, void, undefined> {
    yield* this.#own.all();
    yield* this.#agreed.all();
  }

  /** As {@link all}, of people. */
  get own(): Iterable<Coding> {
    return this.#own.all();
  }

  /** People's codings of a source. */
  inSource(sourceId: SourceId): SourceCodings {
    return this.#own.inSource(sourceId);
  }

  /** Live codings in agreed layers of a source, in order. */
  agreedIn(sourceId: SourceId): readonly Coding[] {
    return this.#agreed.inSource(sourceId).list;
  }

  /** Live codings in a source of chosen coders, agreed layers among them, in order. */
  by(sourceId: SourceId, coderIds: ReadonlySet<CoderId>): readonly Coding[] {
    const isChosen = ({ coderId }: Coding): boolean => coderIds.has(coderId);
    const inSource = this.#own.inSource(sourceId);
    const own = inSource.list.filter(isChosen);
    const agreed = this.agreedIn(sourceId).filter(isChosen);
    return agreed.length === 0 ? own : inSource.merged(own, agreed);
  }

  /** People's codings of a code in listed sources, by source, then place. */
  ofCode(codeId: CodeId): readonly Coding[] {
    return this.#own.ofCode(codeId);
  }

  mentions(codeId: CodeId, scope: CountScope): number {
    const own = mentionsIn(this.#own, codeId, scope);
    return scope.coderIds === undefined ? own : own + mentionsIn(this.#agreed, codeId, scope);
  }

  /** Takes over what a patch changes. @returns those codings, before and after each change */
  apply(patch: Patch): ReadonlyMap<CodingId, readonly (Coding | undefined)[]> {
    const changed = new Map<CodingId, readonly (Coding | undefined)[]>();
    for (const change of patch) {
      if (!isOf("codings", change)) continue;
      const id = change.id as CodingId;
      const before = this.get(id);
      const after = applyChange(before, change);
      this.#of(before ?? after!).replace(before, after);
      changed.set(id, [...(changed.get(id) ?? []), before, after]);
    }
    return changed;
  }

  /** As {@link CodingIndex.reread}. */
  reread(sourceId: SourceId): void {
    for (const codings of [this.#own, this.#agreed]) codings.reread(sourceId);
  }

  /** As {@link CodingIndex.recount}. */
  recount(): void {
    for (const codings of [this.#own, this.#agreed]) codings.recount();
  }

  /** As {@link CodingIndex.recode}. */
  recode(codes: ReadonlyMap<CodeId, RecountedCode>, all: Iterable<CodeId>): void {
    const every = [...all];
    for (const codings of [this.#own, this.#agreed]) codings.recode(codes, every);
  }

  /** Where a coding is kept, or belongs: the coder of one that is taken out may be gone with it. */
  #of({ id, coderId }: Coding): CodingIndex {
    return this.#agreed.get(id) !== undefined || this.#isLayer(coderId) ? this.#agreed : this.#own;
  }
}

function mentionsIn(codings: CodingIndex, codeId: CodeId, { sourceId, coderIds }: CountScope): number {
  if (sourceId === undefined) return codings.mentions(codeId, coderIds);
  let total = 0;
  for (const [coderId, count] of codings.inSource(sourceId).mentionsOf(codeId))
    if (coderIds?.has(coderId) ?? true) total += count;
  return total;
}
