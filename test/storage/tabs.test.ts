import { creation, edition } from "#domain/model/changes";
import type { CodeId, CoderId, SourceId } from "#domain/model/ids";
import { Feed } from "#storage/feed";
import type { OpenProject } from "#storage/read/open-project";
import { deleteProject } from "#storage/write/delete-project";
import { assert } from "@open-wc/testing";
import { deleteDatabases } from "../support/fresh-database.ts";
import { codeRecord, codingRecord, contentsOf, sourceRecord } from "../support/records.ts";
import { rejection } from "../support/rejection.ts";
import { replaceMethod } from "../support/replace-method.ts";
import { openCodedStudy, openStudy } from "../support/study.ts";
import { waitUntil } from "../support/wait-until.ts";

const coderId = "coder" as CoderId;
const codeId = "code" as CodeId;

const rename = (project: OpenProject, name: string) =>
  project.commit({
    coderId,
    deed: { kind: "code/edit", detail: { code: name } },
    patch: edition("codes", project.index.codes.get(codeId)!, { name }),
  });
const nameIn = ({ index }: OpenProject) => index.codes.get(codeId)?.name;

describe("two tabs of one project", () => {
  afterEach(deleteDatabases);

  it("show each other's changes, new sources with their turns and texts too", async () => {
    const { project, commit, anotherTab } = await openStudy();
    const other = await anotherTab();
    const seen: string[][] = [];
    other.index.subscribe(({ tables }) => seen.push([...tables]));
    await commit([creation("sources", sourceRecord("source", { length: 7 }))], {
      contents: [contentsOf("source", "One\nTwo")],
    });
    await waitUntil(() => other.index.sourceList.length === 1);
    assert.equal(other.index.turnsOf("source" as SourceId).length, 2);
    assert.equal(await other.textOf("source" as SourceId), "One\nTwo");
    assert.deepEqual(seen, [["sources"]]);
    await other.commit({
      coderId,
      deed: { kind: "code/create", detail: {} },
      patch: [creation("codes", codeRecord("code"))],
    });
    await waitUntil(() => project.index.codes.has(codeId));
    project.close();
    other.close();
  });

  it("never overwrite each other: what was planned on an older state is refused, and planned anew it is written", async () => {
    const { project, anotherTab } = await openCodedStudy();
    const other = await anotherTab();
    const [one, two] = await Promise.allSettled([rename(project, "One"), rename(other, "Two")]);
    const [refused, written] = one.status === "rejected" ? [project, "Two"] : [other, "One"];
    assert.sameMembers([one.status, two.status], ["fulfilled", "rejected"]);
    assert.equal(nameIn(refused), written, "the refused tab knows what it did not know");
    await rename(refused, "Three");
    await waitUntil(() => nameIn(project) === "Three" && nameIn(other) === "Three");
    project.close();
    other.close();
  });

  it("read the log where a message was missed, and take none twice or out of turn", async () => {
    const { project, database, commit, anotherTab } = await openCodedStudy();
    const other = await anotherTab();
    const names: (string | undefined)[] = [];
    other.index.subscribe(() => names.push(nameIn(other)));
    const speak = replaceMethod(Feed.prototype, "tell", () => () => undefined);
    await rename(project, "Missed");
    speak();
    const entry = await rename(project, "Heard");
    await waitUntil(() => nameIn(other) === "Heard");
    const feed = new Feed(database.name);
    feed.tell({ kind: "committed", entry: entry! });
    await commit([creation("codes", codeRecord("later"))]);
    await waitUntil(() => other.index.codes.has("later" as CodeId));
    feed.close();
    assert.deepEqual(names, ["Missed", "Heard", "Heard"]);
    project.close();
    other.close();
  });

  it("catch up when they are shown again", async () => {
    const { project, anotherTab } = await openCodedStudy();
    const other = await anotherTab();
    const speak = replaceMethod(Feed.prototype, "tell", () => () => undefined);
    await rename(project, "Asleep");
    speak();
    assert.equal(nameIn(other), "code");
    document.dispatchEvent(new Event("visibilitychange"));
    await waitUntil(() => nameIn(other) === "Asleep");
    project.close();
    other.close();
  });

  it("share the coder's undo", async () => {
    const { project, commit, anotherTab } = await openCodedStudy();
    const other = await anotherTab();
    await commit([creation("codings", codingRecord("one"))], { kind: "coding/apply" });
    assert.equal((await other.undo(coderId)).deed?.kind, "coding/apply");
    assert.equal((await project.redo(coderId)).deed?.kind, "coding/apply");
    assert.equal((await other.undo(coderId)).deed?.kind, "coding/apply");
    assert.equal((await other.undo(coderId)).deed?.kind, "source/import");
    project.close();
    other.close();
  });

  it("undo the same change at the same time once only", async () => {
    const { project, commit, anotherTab } = await openCodedStudy();
    const other = await anotherTab();
    await commit([creation("codes", codeRecord("a"))], { kind: "code/create" });
    await commit([creation("codes", codeRecord("b"))], { kind: "code/create" });
    const outcomes = await Promise.all([project.undo(coderId), other.undo(coderId)]);
    assert.deepEqual(
      outcomes.map(({ deed, skipped }) => [deed?.kind, skipped]),
      [
        ["code/create", []],
        ["code/create", []],
      ],
    );
    await Promise.all([project.catchUp(), other.catchUp()]);
    for (const tab of [project, other]) {
      assert.deepEqual([...tab.index.codes.keys()], ["code"]);
      tab.close();
    }
  });

  it("are told when the project was deleted in one of them, and write no more", async () => {
    const { project, database, anotherTab } = await openCodedStudy();
    const other = await anotherTab();
    await deleteProject(database, project.id);
    await waitUntil(() => other.saveState.kind === "failed");
    assert.include(other.saveState.kind === "failed" ? other.saveState.error : {}, {
      code: "storage/missing",
    });
    assert.include(await rejection(rename(other, "Late")), { code: "storage/missing" });
    const counts = await Promise.all(database.tables.map((table) => table.count()));
    assert.equal(
      counts.reduce((sum, count) => sum + count),
      1,
      "nothing but the device's own mark is left",
    );
    project.close();
    other.close();
  });
});
