import type { Snapshot } from "#domain/agreement/snapshot";
import type { CodeId, CoderId, CodingId, RoundClosingId, SourceId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { Coding } from "#domain/model/records";
import type { Decision, Round, RoundClosing } from "#domain/model/round-records";
import { Turns } from "#domain/model/turns";
import { ProjectIndex } from "#domain/query/project-index";
import { noRecords } from "#domain/query/records";
import { layerOf } from "#domain/rounds/agreed-layer";
import type { DecisionChoice } from "#domain/rounds/agreed-segments";
import { planDecision } from "#domain/rounds/plan-decision";
import { roundDisagreements, type RoundDisagreement } from "#domain/rounds/round-disagreements";
import { codeRecord, coderRecord, projectRecord, sourceRecord } from "./records.ts";
import { roundRecord } from "./round-records.ts";
import { testEnvironment } from "./test-environment.ts";

/** A coding written `[coder, code, start, end]`, in the source "s" unless told. */
export type CodingRow = readonly [coder: string, code: string, start: number, end: number, source?: string];

/** A closed round in a project that holds nothing else, and what can be done with it. */
export class ClosedRound {
  readonly round: Round;
  readonly closing: RoundClosing;
  readonly index: ProjectIndex;
  readonly environment = testEnvironment();

  /** @param fields of the round; its coders and codes are those of the snapshot unless told */
  constructor(
    snapshot: Snapshot,
    coders: readonly string[],
    codes: readonly string[],
    fields: Partial<Round> = {},
  ) {
    this.round = roundRecord("round", {
      coderIds: coders as readonly CoderId[],
      codeIds: codes as readonly CodeId[],
      unit: "character",
      state: "closed",
      ...fields,
    });
    this.closing = {
      id: "closing" as RoundClosingId,
      roundId: this.round.id,
      coderId: coders[0] as CoderId,
      at: 1000,
      snapshot,
    };
    this.index = new ProjectIndex({
      ...noRecords,
      project: projectRecord("p"),
      coders: coders.map((id) => coderRecord(id)),
      codes: snapshot.codes,
      sources: snapshot.sources.map(({ id, length }) => sourceRecord(id, { length })),
      rounds: [this.round],
      roundClosings: [this.closing],
      codings: snapshot.codings.map((coding): Coding => ({ ...coding, revision: 0, at: 1 })),
      turns: new Map(
        snapshot.sources.map(({ id, length }) => [id, Turns.of([{ start: 0, end: length, speaker: -1 }])]),
      ),
    });
  }

  /** Whole sources of 100 characters, "s" and "t", that everybody completed. */
  static of(
    rows: readonly CodingRow[],
    {
      coders = ["ana", "bo"],
      codes = ["trust", "care", "help"],
      records = codes.map((id) => codeRecord(id)),
      ...fields
    }: Partial<Round> & {
      readonly coders?: readonly string[];
      readonly codes?: readonly string[];
      readonly records?: Snapshot["codes"];
    } = {},
  ): ClosedRound {
    const sources = ["s", "t"].map((id) => ({
      id: id as SourceId,
      revision: 0,
      length: 100,
      wideCharacters: [],
      turns: [{ start: 0, end: 100 }],
      paragraphs: [0, 100],
    }));
    const snapshot: Snapshot = {
      sources,
      codes: records,
      codings: rows.map(([coder, code, start, end, source = "s"], at) => ({
        id: `coding-${String(at).padStart(3, "0")}` as CodingId,
        sourceId: source as SourceId,
        coderId: coder as CoderId,
        codeId: code as CodeId,
        start,
        end,
      })),
      assignments: coders.flatMap((coder) =>
        sources.map(({ id }) => ({ coderId: coder as CoderId, sourceId: id, status: "complete" as const })),
      ),
    };
    return new ClosedRound(snapshot, coders, codes, fields);
  }

  get disagreements(): readonly RoundDisagreement[] {
    return roundDisagreements(this.round, this.closing.snapshot);
  }

  get decisions(): readonly Decision[] {
    return [...this.index.records.decisions.values()];
  }

  /** The agreed layer's live codings, by place. */
  get agreed(): readonly Coding[] {
    const layer = layerOf(this.index.coders.values(), this.round.id);
    return [...this.index.allCodings]
      .filter(({ coderId, removed }) => coderId === layer?.id && removed !== true)
      .sort((a, b) => (a.sourceId < b.sourceId ? -1 : a.sourceId > b.sourceId ? 1 : a.start - b.start));
  }

  /** The agreed layer as "code start-end". */
  get stands(): readonly string[] {
    return this.agreed.map((coding) => {
      const { start, end } = this.index.extentOf(coding);
      return `${coding.codeId} ${start}-${end}`;
    });
  }

  settle(disagreement: RoundDisagreement, choice: DecisionChoice, by = "ana", reason?: string): Decision {
    const { decision, patch } = this.planned(disagreement, choice, by, reason);
    this.index.apply(patch);
    return decision;
  }

  planned(
    disagreement: RoundDisagreement,
    choice: DecisionChoice,
    by = "ana",
    reason?: string,
  ): { readonly decision: Decision; readonly patch: Patch } {
    const { index, round, closing, environment } = this;
    const layerName = { name: "Agreed, Round 1", initials: "A1" };
    return planDecision(
      index,
      { round, closing, disagreement, choice, reason, coderId: by as CoderId, layerName },
      environment,
    );
  }
}
