import { AppError } from "#domain/errors";
import { creation, edition } from "#domain/model/changes";
import type { CodeId, CoderId, LogEntryId } from "#domain/model/ids";
import type { Deed, Patch } from "#domain/model/patch";
import { recordLists, recordTables, type RecordLists } from "#domain/query/records";
import { loadProject } from "#storage/read/load-project";
import type { OpenProject } from "#storage/read/open-project";
import { assert } from "@open-wc/testing";
import fc from "fast-check";
import { deleteDatabases } from "../support/fresh-database.ts";
import { ModelProject } from "../support/model-project.ts";
import {
  codeRecord,
  coderRecord,
  codingRecord,
  contentsOf,
  memoRecord,
  sourceRecord,
} from "../support/records.ts";
import { openStudy } from "../support/study.ts";

const coders = ["coder", "other"] as unknown as readonly CoderId[];

/** One step: what is done, by whom, in which tab; `pick` and `pick2` choose among what is there. */
interface Step {
  readonly verb: (typeof verbs)[number];
  readonly coder: number;
  readonly tab: number;
  readonly pick: number;
  readonly pick2: number;
}
const verbs = [
  "import",
  "new-code",
  "rename",
  "nest",
  "delete-code",
  "apply",
  "apply",
  "apply",
  "move-end",
  "remove",
  "write-memo",
  "edit-memo",
  "in-vivo",
  "together",
  "undo",
  "undo",
  "undo",
  "redo",
  "redo",
  "reload",
  "meet",
] as const;

const steps = fc.array(
  fc.record<Step>({
    verb: fc.constantFrom(...verbs),
    coder: fc.nat(1),
    tab: fc.nat(1),
    pick: fc.nat(50),
    pick2: fc.nat(50),
  }),
  { maxLength: 40, size: "max" },
);

/** What a step comes to, planned on what the tab shows; nothing where it has nothing to work on. */
function planStep({ index }: OpenProject, { verb, coder, pick, pick2 }: Step, id: string): Patch {
  const coderId = coders[coder]!;
  const some = <T>(from: Iterable<T>, at: number): T | undefined => {
    const list = [...from];
    return list[at % list.length];
  };
  const source = some(index.sources.values(), pick);
  const code = some(index.codes.values(), pick2);
  const coding = some(
    [...index.allCodings].filter((each) => each.coderId === coderId),
    pick,
  );
  const memo = some(index.memos.values(), pick);
  const place = { start: pick, end: pick + pick2 + 1, coderId };
  switch (verb) {
    case "import":
      return [creation("sources", sourceRecord(id, { length: 21 }))];
    case "new-code":
      return [creation("codes", codeRecord(id, code === undefined ? {} : { parentId: code.id }))];
    case "rename":
      return code === undefined ? [] : edition("codes", code, { name: id });
    case "nest":
      return code === undefined ? [] : edition("codes", code, { parentId: some(index.codes.keys(), pick) });
    case "delete-code":
      return code === undefined
        ? []
        : edition("codes", code, { deleted: code.deleted === true ? undefined : true });
    case "apply":
      if (source === undefined || code === undefined) return [];
      return [creation("codings", codingRecord(id, { ...place, sourceId: source.id, codeId: code.id }))];
    case "in-vivo":
      if (source === undefined) return [];
      return [
        creation("codes", codeRecord(`${id}-code`)),
        creation(
          "codings",
          codingRecord(id, { ...place, sourceId: source.id, codeId: `${id}-code` as CodeId }),
        ),
      ];
    case "move-end":
      return coding === undefined ? [] : edition("codings", coding, { end: coding.end + pick2 });
    case "remove":
      return coding === undefined
        ? []
        : edition("codings", coding, { removed: coding.removed === true ? undefined : true });
    case "write-memo": {
      const target = coding === undefined ? [] : [{ kind: "coding" as const, codingId: coding.id }];
      return [creation("memos", memoRecord(id, { coderId, targets: target }))];
    }
    case "edit-memo":
      return memo === undefined ? [] : edition("memos", memo, { text: id });
    default:
      return [];
  }
}

/** What several changes that are one step for undo consist of. */
const together = ["import", "rename", "apply", "new-code"] as const;

/** Every record by its id, as plain values in a fixed order. */
function plain(all: RecordLists & { project: object; codings: Iterable<object> }) {
  const records = [all.project, ...recordTables.flatMap((table): readonly object[] => all[table])];
  const byId = [...records, ...all.codings].map(
    (record) => [(record as { id: string }).id, copy(record)] as const,
  );
  return Object.fromEntries(byId.sort(([a], [b]) => (a < b ? -1 : 1)));
}
const copy = (record: object): unknown => JSON.parse(JSON.stringify(record));

const shownBy = ({ index }: OpenProject) =>
  plain({
    project: index.project,
    ...recordLists((table) => [...index.records[table].values()]),
    codings: index.allCodings,
  });

describe("commits, undos and redos of two coders in two tabs", () => {
  afterEach(deleteDatabases);

  it("leave database, project index and a model kept in memory equal, whatever they are", async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const study = await openStudy();
        await study.commit([creation("coders", coderRecord("other"))], { kind: "coder/create" });
        const tabs = [study.project, await study.anotherTab()];
        const skipped = [new Set<never>(), new Set<never>()];
        const model = new ModelProject();
        for (const [id, record] of Object.entries(shownBy(tabs[0]!)))
          model.records.set(id, record as object as Record<string, unknown>);
        let ids = 0;
        for (const step of sequence) {
          const tab = tabs[step.tab]!;
          const coderId = coders[step.coder]!;
          const passed = skipped[step.tab]!;
          if (step.verb === "meet") await Promise.all(tabs.map((each) => each.catchUp()));
          else if (step.verb === "reload") {
            tab.close();
            tabs[step.tab] = await study.anotherTab();
            skipped[step.tab] = new Set();
          } else if (step.verb === "undo" || step.verb === "redo") {
            const { deed } = await tab[step.verb](coderId);
            assert.deepEqual(deed, model[step.verb](coderId, passed));
          } else {
            let first: LogEntryId | undefined;
            const ofModel = {};
            for (const verb of step.verb === "together" ? together : [step.verb]) {
              const id = `r${++ids}`;
              const patch = planStep(tab, { ...step, verb }, id);
              if (patch.length === 0) continue;
              const deed: Deed = { kind: "code/edit", detail: { id } };
              const contents = verb === "import" ? [contentsOf(id, "One line\nTwo more lines")] : [];
              const group = first === undefined ? {} : { group: first };
              try {
                const entry = await tab.commit({ coderId, deed, patch, contents, ...group });
                first ??= entry!.id;
                model.commit(coderId, patch, deed, ofModel);
              } catch (error) {
                // planned on what the other tab had changed: refused whole
                if (!(error instanceof AppError && error.code === "storage/stale")) throw error;
              }
            }
          }
        }
        await Promise.all(tabs.map((each) => each.catchUp()));
        const expected = Object.fromEntries([...model.records].sort(([a], [b]) => (a < b ? -1 : 1)));
        assert.deepEqual(
          plain((await loadProject(study.database, study.project.id)).snapshot),
          expected,
          "database",
        );
        for (const tab of tabs) {
          assert.deepEqual(shownBy(tab), expected, "index");
          assertCounts(tab);
          tab.close();
        }
        await deleteDatabases();
      }),
      { numRuns: 80 },
    );
  });
});

/** Lists and mentions kept up by changes are those worked out anew. */
function assertCounts({ index }: OpenProject): void {
  const live = [...index.allCodings].filter(
    (coding) => coding.removed !== true && index.resolve(coding.codeId) !== undefined,
  );
  for (const { id } of index.sourceList) {
    const ofSource = live.filter(({ sourceId }) => sourceId === id);
    const expected = ofSource.sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
    assert.deepEqual(index.codingsOf(id), expected);
  }
  for (const { code } of index.codeTree.nodes) {
    let mentions = 0;
    for (const { id } of index.sourceList)
      for (const coderId of coders) {
        const own = index.codingsOf(id).filter((each) => each.codeId === code.id && each.coderId === coderId);
        let end = -1;
        for (const coding of own) {
          if (coding.start >= end) mentions++;
          end = Math.max(end, coding.end);
        }
      }
    assert.equal(index.mentions(code.id), mentions);
  }
}
