import { codeTree, type CodeTree } from "#domain/codebook/code-tree";
import type { CodeId, CoderId, CodingId, MemoId, SourceId } from "#domain/model/ids";
import { Listeners } from "#domain/model/listeners";
import type { Patch } from "#domain/model/patch";
import type { Memo } from "#domain/model/memo-records";
import type { Coder, Coding, Correction, Project, Source, TurnEdit } from "#domain/model/records";
import type { TextRange } from "#domain/model/text-range";
import { Turns } from "#domain/model/turns";
import type { Subscription, Watchable } from "#domain/model/watchable";
import type { CodingIndexReading } from "#domain/query/coding-index";
import { CorrectionIndex } from "#domain/query/correction-index";
import { touchedBy, type IndexChange } from "#domain/query/index-change";
import { LayeredCodings, type CountScope } from "#domain/query/layered-codings";
import { MemoIndex, type MemoedRecord } from "#domain/query/memo-index";
import { peopleAmong } from "#domain/query/people-among";
import type { ProjectSnapshot } from "#domain/query/project-snapshot";
import { editedSources, listedSources } from "#domain/query/listed-sources";
import { applyToRecords, recordsOf, type Records } from "#domain/query/records";
import { recountedCodes } from "#domain/query/recounted-codes";
import type { TurnKey } from "#domain/text/edited-turns";
import type { Inverse } from "#domain/text/revisions";

/** A coding without words. */
export interface UnplacedCoding {
  readonly coding: Coding;
  readonly correction: Correction;
}

const noTurns = Turns.of([]);

/**
 * Everything of an open project but the texts, in memory: every list, count and table on the screens is answered from here.
 *
 * Maps and lists are replaced, never changed: while one is the same object, nothing in it has changed.
 * `apply` is called with every committed patch, of this tab and others, in the order of the log.
 */
export class ProjectIndex {
  #records: Records;
  readonly #turns: Map<SourceId, Turns>;
  readonly #codings: LayeredCodings;
  #people: ReadonlyMap<CoderId, Coder>;
  #codeTree: CodeTree;
  #sourceList: readonly Source[];
  #memos: MemoIndex;
  readonly #corrections: CorrectionIndex;
  readonly #listeners = new Listeners<IndexChange>();

  constructor(snapshot: ProjectSnapshot) {
    this.#records = recordsOf(snapshot);
    this.#turns = new Map(snapshot.turns);
    this.#codeTree = codeTree(this.codes.values());
    this.#sourceList = listedSources(this.sources.values());
    this.#memos = new MemoIndex(this.memos);
    this.#corrections = new CorrectionIndex(
      this.#records,
      (sourceId) => this.sources.get(sourceId)?.length ?? 0,
    );
    this.#people = peopleAmong(this.coders);
    const reading: CodingIndexReading = {
      extentsIn: (sourceId) => this.#corrections.extentsIn(sourceId),
      codeOf: (codeId) => this.resolve(codeId),
      isListed: (sourceId) => this.#isListed(sourceId),
      listedSources: () => this.#sourceList.map(({ id }) => id),
    };
    this.#codings = new LayeredCodings(snapshot.codings, reading, this.#isLayer);
  }

  /** Every table's records by id, removed ones too. */
  get records(): Records {
    return this.#records;
  }
  get project(): Project {
    return this.#records.project;
  }
  /** Agreed layers too; whoever codes is one of {@link people}. */
  get coders(): Records["coders"] {
    return this.#records.coders;
  }
  /** Coders, without the agreed layers of rounds. */
  get people(): ReadonlyMap<CoderId, Coder> {
    return this.#people;
  }
  get participants(): Records["participants"] {
    return this.#records.participants;
  }
  /** Removed ones too; lists show {@link sourceList}. */
  get sources(): Records["sources"] {
    return this.#records.sources;
  }
  get corrections(): Records["corrections"] {
    return this.#records.corrections;
  }
  /** Merged and deleted ones too; lists show {@link codeTree}. */
  get codes(): Records["codes"] {
    return this.#records.codes;
  }
  get codebookVersions(): Records["codebookVersions"] {
    return this.#records.codebookVersions;
  }
  /** Removed ones too. */
  get memos(): Records["memos"] {
    return this.#records.memos;
  }

  /** Sources that were not removed, in order. */
  get sourceList(): readonly Source[] {
    return this.#sourceList;
  }
  /** The codebook after merges and deletions. */
  get codeTree(): CodeTree {
    return this.#codeTree;
  }

  /** The code that codings of `codeId` count for now; undefined where it is, or was merged into, a deleted one. */
  resolve(codeId: CodeId): CodeId | undefined {
    return this.#codeTree.nodeOf.get(codeId)?.code.id;
  }

  /** The source's turns in its newest text; none where there is no such source. */
  turnsOf(sourceId: SourceId): Turns {
    return this.#corrections.turnsOf(sourceId, this.importedTurnsOf(sourceId));
  }

  /** As {@link turnsOf}, in the imported text. */
  importedTurnsOf(sourceId: SourceId): Turns {
    return this.#turns.get(sourceId) ?? noTurns;
  }

  /** The newest revision of a source's text: what new codings are made on. 0 where nothing was corrected. */
  revisionOf(sourceId: SourceId): number {
    return this.#corrections.latestOf(sourceId);
  }

  /** Length of a source's newest text in UTF-16 code units; 0 where there is no such source. */
  lengthOf(sourceId: SourceId): number {
    return this.#corrections.lengthOf(sourceId);
  }

  /** A source's corrections, by revision. */
  correctionsOf(sourceId: SourceId): readonly Correction[] {
    return this.#corrections.of(sourceId);
  }

  /** A source's turn edits, in no order. */
  turnEditsOf(sourceId: SourceId): readonly TurnEdit[] {
    return this.#corrections.turnEditsOf(sourceId);
  }

  /** What the turn at a position of {@link turnsOf} is known by, whatever becomes of the turns around it. */
  turnKeyOf(sourceId: SourceId, index: number): TurnKey {
    return this.#corrections.turnKeyOf(sourceId, this.importedTurnsOf(sourceId), index);
  }

  /** What takes corrections of a source back in its newest text, the latest first; undefined where one cannot be. */
  inversesOf(sourceId: SourceId, revisions: readonly number[]): readonly Inverse[] | undefined {
    return this.#corrections.inversesOf(sourceId, revisions);
  }

  /** Live codings of a source whose words were all corrected away, and the correction that took out the last. */
  unplacedOf(sourceId: SourceId): readonly UnplacedCoding[] {
    return this.codingsOf(sourceId).flatMap((coding) => {
      const correction = this.#corrections.removerOf(coding);
      return correction === undefined ? [] : [{ coding, correction }];
    });
  }

  /** Live codings of a source whose code stands, by start, then longest first; without those of agreed layers. */
  codingsOf(sourceId: SourceId): readonly Coding[] {
    return this.#codings.inSource(sourceId).list;
  }

  /** As {@link codingsOf}, those of agreed layers alone. */
  agreedCodingsOf(sourceId: SourceId): readonly Coding[] {
    return this.#codings.agreedIn(sourceId);
  }

  /** As {@link codingsOf}, those of chosen coders, agreed layers among them. */
  codingsBy(sourceId: SourceId, coderIds: ReadonlySet<CoderId>): readonly Coding[] {
    return this.#codings.by(sourceId, coderIds);
  }

  /** Live codings that count for a code after merges, of listed sources, by source, then as in {@link codingsOf}. */
  codingsOfCode(codeId: CodeId): readonly Coding[] {
    return this.#codings.ofCode(codeId);
  }

  /** As {@link codingsOfCode}, in one source. */
  codingsOfCodeIn(sourceId: SourceId, codeId: CodeId): readonly Coding[] {
    return this.#codings.inSource(sourceId).ofCode(codeId);
  }

  /** Live codings of listed sources whose code was deleted, or merged into a deleted one: they wait for a person's decision. */
  codingsInDeletedCodes(): readonly Coding[] {
    return [...this.#codings.own].filter(
      (coding) =>
        coding.removed !== true &&
        this.#isListed(coding.sourceId) &&
        this.resolve(coding.codeId) === undefined,
    );
  }

  /** A coding's record, removed or not; undefined where there is none, or its creation was taken back. */
  coding(id: CodingId): Coding | undefined {
    return this.#codings.get(id);
  }

  /** Sorts the codings of one source a step, so that the first screen does not have to sort them all. */
  *reading(): Generator<void> {
    for (const { id } of this.#sourceList) yield void this.#codings.inSource(id);
  }

  /** Every coding there is, removed or not, of agreed layers too, in no order. */
  get allCodings(): Iterable<Coding> {
    return this.#codings.all();
  }

  /** Where a coding's words are in the newest text. Empty where they were all corrected away: the coding is unplaced. */
  extentOf(coding: Coding): TextRange {
    return this.#corrections.extentsIn(coding.sourceId)(coding);
  }

  /** Where a range of an older revision of a source, such as a memo's passage, is in the newest text; empty as above. */
  place(sourceId: SourceId, range: TextRange, revision: number): TextRange {
    return this.#corrections.place(sourceId, range, revision);
  }

  /** Ranges of the imported text that are in order and apart, such as cues, where they are in the newest. */
  placeAll<T extends TextRange>(sourceId: SourceId, ranges: readonly T[]): readonly T[] {
    return this.#corrections.placeAll(sourceId, ranges);
  }

  /** Mentions of a code: maximal runs of one coder's overlapping codings of it, after merges. */
  mentions(codeId: CodeId, scope: CountScope = {}): number {
    return this.#codings.mentions(codeId, scope);
  }

  /** Number of live codings in a source, of one coder, or of all but agreed layers. */
  codingCountOf(sourceId: SourceId, coderId?: CoderId): number {
    if (coderId === undefined) return this.codingsOf(sourceId).length;
    const codings = this.#isLayer(coderId) ? this.agreedCodingsOf(sourceId) : this.codingsOf(sourceId);
    return codings.reduce((count, coding) => (coding.coderId === coderId ? count + 1 : count), 0);
  }

  /** Memos on a record, oldest first; those of a source include the memos on its passages. Removed ones are left out. */
  memosOf(record: MemoedRecord): readonly Memo[] {
    return this.#memos.of(record);
  }

  /** Calls `listener` after every patch until unsubscribed. */
  subscribe(listener: (change: IndexChange) => void): Subscription {
    return this.#listeners.add(listener);
  }

  /**
   * What `select` reads from the index: now, and again after each patch that makes it another value (by `Object.is`).
   *
   * @param concerns which patches may matter, where reading is not quick; all by default
   */
  watch<T>(select: (index: ProjectIndex) => T, concerns?: (change: IndexChange) => boolean): Watchable<T> {
    return this.#listeners.watch(() => select(this), concerns);
  }

  /**
   * Takes a committed patch over and tells the listeners what it touched. Should one of them fail, the others are told too,
   * and what it threw is thrown at the end.
   *
   * @param turns of sources the patch creates, where they are not known from before
   */
  apply(patch: Patch, turns: ReadonlyMap<SourceId, Turns> = new Map()): void {
    for (const [sourceId, ofSource] of turns) this.#turns.set(sourceId, ofSource);
    const before = this.#records;
    const tree = this.#codeTree;
    this.#records = applyToRecords(this.#records, patch);
    const tables = new Set(patch.map(({ table }) => table));
    if (this.coders !== before.coders) this.#people = peopleAmong(this.coders);
    if (tables.has("codes")) {
      this.#codeTree = codeTree(this.codes.values());
      this.#codings.recode(recountedCodes(before.codes.keys(), tree, this.#codeTree), this.codes.keys());
    }
    if (tables.has("memos")) this.#memos = new MemoIndex(this.memos);
    if (tables.has("sources")) {
      this.#sourceList = listedSources(this.sources.values());
      this.#codings.recount();
    }
    if (tables.has("corrections") || tables.has("turnEdits")) {
      const edited = editedSources(patch, before, this.#records);
      this.#corrections.update(edited.all, this.#records);
      for (const sourceId of edited.corrected) this.#codings.reread(sourceId);
    }
    const codings = this.#codings.apply(patch);
    const change = touchedBy(patch, {
      codings: (id) => codings.get(id) ?? [this.coding(id)],
      memos: (id) => [before.memos.get(id as MemoId), this.memos.get(id as MemoId)],
      targets: (codeId) => [tree.nodeOf.get(codeId)?.code.id, this.resolve(codeId)],
    });
    this.#listeners.tell(change);
  }

  #isLayer = (coderId: CoderId): boolean => this.coders.get(coderId)?.agreedIn !== undefined;

  #isListed(sourceId: SourceId): boolean {
    const source = this.sources.get(sourceId);
    return source !== undefined && source.removed !== true;
  }
}
