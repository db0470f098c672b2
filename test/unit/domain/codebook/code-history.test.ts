import { describe, it } from "node:test";
import { assert } from "chai";
import { codeEvents } from "#domain/codebook/code-history";
import { historyLanes } from "#domain/codebook/history-lanes";
import { creation, edition } from "#domain/model/changes";
import type { CodeId, CoderId, LogEntryId, ProjectId } from "#domain/model/ids";
import type { LogEntry, Patch } from "#domain/model/patch";
import { code } from "../../../support/code.ts";

let made = 0;
const entry = (patch: Patch, undoes?: LogEntry): LogEntry => {
  made++;
  return {
    id: `e${made}` as LogEntryId,
    projectId: "p" as ProjectId,
    sequence: made,
    clock: String(made),
    coderId: "Kari" as CoderId,
    at: made,
    deed: { kind: "code/edit", detail: {} },
    patch,
    ...(undoes === undefined ? {} : { undoes: undoes.id, reversal: "undo" }),
  };
};
const a = code("A");

describe("codeEvents", () => {
  it("tells births, names, rules, merges and retirement from the log, oldest first", () => {
    const log = [
      entry([creation("codes", a)]),
      entry(edition("codes", a, { name: "B", definition: "Said" })),
      entry(edition("codes", a, { mergedInto: "C" as CodeId, mergedAt: 3 })),
      entry(edition("codes", { ...a, mergedInto: "C" as CodeId }, { mergedInto: undefined })),
      entry(edition("codes", a, { retired: true })),
    ];
    assert.deepEqual(
      codeEvents(log.toReversed(), [a]).map(({ kind }) => kind),
      ["born", "renamed", "rule", "merged", "unmerged", "retired"],
    );
  });

  it("leaves out what was taken back, and tells what was done again", () => {
    const retired = entry(edition("codes", a, { retired: true }));
    const undo = entry([], retired);
    const redo = entry([], undo);
    const kinds = (...log: LogEntry[]) => codeEvents(log, [a]).map(({ kind }) => kind);
    assert.deepEqual(kinds(retired, undo), ["born"]);
    assert.deepEqual(kinds(retired, undo, redo), ["born", "retired"]);
  });

  it("falls back on the records where the log does not reach", () => {
    const merged = code("B", { mergedInto: "A", mergedAt: 7, createdAt: 2 });
    assert.deepEqual(
      codeEvents([], [a, merged]).map(({ kind, codeId, at }) => [kind, codeId, at]),
      [
        ["born", "A", 0],
        ["born", "B", 2],
        ["merged", "B", 7],
      ],
    );
  });
});

describe("historyLanes", () => {
  it("puts what was split off or merged under its kin, and ends lines where they end", () => {
    const codes = [
      code("A", { createdAt: 0 }),
      code("X", { createdAt: 1 }),
      code("B", { createdAt: 2, mergedInto: "A", mergedAt: 15 }),
      code("C", { createdAt: 12, splitFrom: "X" as CodeId }),
    ];
    const { lanes, marks } = historyLanes(codes, codeEvents([], codes), [10, 20]);
    assert.deepEqual(
      lanes.map(({ code: { name }, start, end }) => [name, start, end]),
      [
        ["A", 0, 1],
        ["B", 0.1, 0.75],
        ["X", 0.05, 1],
        ["C", 0.6, 1],
      ],
    );
    assert.deepEqual(
      marks.map(({ x }) => x),
      [0.5, 1],
    );
  });
});
