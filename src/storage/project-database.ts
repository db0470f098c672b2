import { AppError } from "#domain/errors";
import type { CoderId, ProjectId, SourceId } from "#domain/model/ids";
import type { Tables } from "#domain/model/patch";
import type { RecordTable } from "#domain/query/records";
import type { DeviceRow, LayerRow, LogRow, ProjectRow, RecordRow, TextRow, TurnsRow } from "#storage/rows";
import { Dexie, type Table, type Transaction } from "dexie";

/** Dexie's version 1 is version 10 of the browser. */
const dexieVersionFactor = 10;

type RecordStores = { readonly [T in RecordTable]: Table<RecordRow<Tables[T]>, [ProjectId, string]> };

/** The projects on this device. Rows are kept by project first, so that a project is read in one sweep. */
export class ProjectDatabase extends Dexie implements RecordStores {
  declare readonly projects: Table<ProjectRow, ProjectId>;
  declare readonly coders: RecordStores["coders"];
  declare readonly participants: RecordStores["participants"];
  declare readonly sources: RecordStores["sources"];
  declare readonly corrections: RecordStores["corrections"];
  declare readonly codes: RecordStores["codes"];
  declare readonly codebookVersions: RecordStores["codebookVersions"];
  declare readonly memos: RecordStores["memos"];
  declare readonly turnEdits: RecordStores["turnEdits"];
  declare readonly attributes: RecordStores["attributes"];
  declare readonly attributeValues: RecordStores["attributeValues"];
  declare readonly themes: RecordStores["themes"];
  declare readonly themeCodes: RecordStores["themeCodes"];
  declare readonly extracts: RecordStores["extracts"];
  declare readonly maps: RecordStores["maps"];
  declare readonly mapNodes: RecordStores["mapNodes"];
  declare readonly mapRelations: RecordStores["mapRelations"];
  declare readonly themeAnswers: RecordStores["themeAnswers"];
  declare readonly secondLooks: RecordStores["secondLooks"];
  declare readonly rounds: RecordStores["rounds"];
  declare readonly assignments: RecordStores["assignments"];
  declare readonly roundClosings: RecordStores["roundClosings"];
  declare readonly decisions: RecordStores["decisions"];
  declare readonly discussionNotes: RecordStores["discussionNotes"];
  declare readonly texts: Table<TextRow, [ProjectId, SourceId]>;
  declare readonly turns: Table<TurnsRow, [ProjectId, SourceId]>;
  declare readonly layers: Table<LayerRow, [ProjectId, SourceId, CoderId, number]>;
  declare readonly log: Table<LogRow, [ProjectId, number]>;
  declare readonly device: Table<DeviceRow, DeviceRow["key"]>;

  /** @param name of the database; tests use fresh ones */
  constructor(name = "samtale") {
    super(name, { chromeTransactionDurability: "strict", cache: "disabled" });
    this.version(1).stores({
      projects: "id",
      coders: "[projectId+id]",
      participants: "[projectId+id]",
      sources: "[projectId+id]",
      corrections: "[projectId+id]",
      codes: "[projectId+id]",
      codebookVersions: "[projectId+id]",
      memos: "[projectId+id]",
      texts: "[projectId+sourceId]",
      turns: "[projectId+sourceId]",
      layers: "[projectId+sourceId+coderId+chunk]",
      log: "[projectId+sequence], *touches",
      device: "key",
    });
    this.version(2)
      .stores({
        turnEdits: "[projectId+id]",
        attributes: "[projectId+id]",
        attributeValues: "[projectId+id]",
        themes: "[projectId+id]",
        themeCodes: "[projectId+id]",
        extracts: "[projectId+id]",
        maps: "[projectId+id]",
        mapNodes: "[projectId+id]",
        mapRelations: "[projectId+id]",
        themeAnswers: "[projectId+id]",
        secondLooks: "[projectId+id]",
        rounds: "[projectId+id]",
        assignments: "[projectId+id]",
        roundClosings: "[projectId+id]",
        decisions: "[projectId+id]",
        discussionNotes: "[projectId+id]",
      })
      .upgrade(countWhatFilesHold);
    // Dexie opens a database of a newer version too; this program must not write into what it does not know.
    this.on("ready", () => {
      if (this.backendDB().version > this.verno * dexieVersionFactor) throw new AppError("storage/outdated");
    });
  }
}

/** Version 1 knew when a project's file was saved, and not which entries of the log it held: those up to then. */
async function countWhatFilesHold(transaction: Transaction): Promise<void> {
  const projects = transaction.table<ProjectRow, ProjectId>("projects");
  for (const { id, backedUpAt } of await projects.toArray()) {
    if (backedUpAt === undefined) continue;
    const rows = await transaction
      .table<LogRow>("log")
      .where(":id")
      .between(...keysFrom(id))
      .toArray();
    const held = rows.flatMap(({ entries }) => entries).findLast(({ at }) => at <= backedUpAt);
    await projects.update(id, { backedUpSequence: held?.sequence ?? 0 });
  }
}

/** Bounds of all keys that begin with these parts, for `between`. */
export const keysFrom = (...parts: readonly string[]): [lower: unknown[], upper: unknown[]] => [
  [...parts, Dexie.minKey],
  [...parts, Dexie.maxKey],
];
