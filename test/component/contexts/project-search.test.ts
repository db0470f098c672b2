import { assert } from "@open-wc/testing";
import { ProjectSearch, type SearchAsk, type SearchOutcome } from "#contexts/project-search";
import { creation, edition } from "#domain/model/changes";
import type { CodeId, CoderId, CorrectionId, ParticipantId, SourceId } from "#domain/model/ids";
import { scopeOf, everywhere } from "#features/search/hit-filters";
import { hitAt } from "#search/hit-list";
import { deleteDatabases } from "../../support/fresh-database.ts";
import { openTalkStudy, talks } from "../../support/talk-study.ts";
import type { Study } from "../../support/study.ts";

const ask = (text: string, isPattern = false): SearchAsk => ({ asked: { text, isPattern }, scope: {} });

function valueOf<T>(outcome: SearchOutcome<T>): T {
  if (outcome.kind !== "found") throw new Error(outcome.kind);
  return outcome.value;
}

describe("ProjectSearch", () => {
  let study: Study;
  let search: ProjectSearch;
  beforeEach(async () => {
    study = await openTalkStudy();
    search = new ProjectSearch(study.project);
  });
  afterEach(async () => {
    search.close();
    study.project.close();
    await deleteDatabases();
  });

  const turns = async (text: string, isPattern = false) =>
    valueOf(await search.turns(ask(text, isPattern), 10)).map(({ sourceId, turn }) => `${sourceId} ${turn}`);

  it("finds turns in the order of the transcripts, and counts what there is", async () => {
    assert.deepEqual(await turns("wait*"), ["first 1", "first 3", "second 1"]);
    assert.deepEqual(valueOf(await search.count(ask("wait*"))), { hits: 4, turns: 3, sources: 2 });
    const first = valueOf(await search.turns(ask("wait*"), 1))[0]!;
    assert.equal(talks.first.slice(first.range.start, first.range.end), "wait");
    assert.deepEqual(first.excerpt.marks.length, 2);
  });

  it("lists all hits with the words around them, in the order asked for", async () => {
    const list = valueOf(await search.list(ask("wait*"), "right"));
    const hits = Array.from(list.start, (_, at) => hitAt(list, at));
    const contexts = await search.contexts(hits, 12);
    assert.deepEqual(
      contexts.map(({ left, words, right }) => [left, words, right]),
      [
        ["Yes. Nobody ", "waits", "."],
        ["We ", "wait", " at the café"],
        ["ait. Then I ", "wait", " more."],
        ["I stop and ", "wait", ". Then I wai"],
      ],
    );
  });

  it("looks in what some people say", async () => {
    const scope = scopeOf(study.project.index, {
      ...everywhere,
      participantIds: new Set(["ada" as ParticipantId]),
    });
    const outcome = await search.turns({ asked: { text: "", isPattern: false }, scope }, 10);
    assert.deepEqual(
      valueOf(outcome).map(({ sourceId, turn }) => `${sourceId} ${turn}`),
      ["first 0", "first 2", "second 0"],
    );
  });

  it("finds codes, memos, people and transcripts by their words, and what changed since", async () => {
    const names = await search.names("wait", 5);
    assert.deepEqual(
      [names.code, names.memo, names.person, names.source].map(({ best }) => best.map(({ id }) => id)),
      [["code waiting"], ["memo memo"], ["person bo"], []],
    );
    const code = study.project.index.codes.get("waiting" as CodeId)!;
    await study.commit(edition("codes", code, { name: "Silence" }));
    assert.equal((await search.names("wait", 5)).code.total, 0);
    assert.equal((await search.names("silence", 5)).code.best[0]?.title.text, "Silence");
  });

  it("follows corrections, removals and imports", async () => {
    assert.deepEqual(await turns("nobody"), ["second 1"]);
    const start = talks.second.indexOf("Nobody");
    const correction = {
      id: "c1" as CorrectionId,
      sourceId: "second" as SourceId,
      revision: 1,
      start,
      deleted: "Nobody",
      inserted: "Somebody",
      coderId: "coder" as CoderId,
      at: 1,
    };
    await study.commit([creation("corrections", correction)]);
    assert.deepEqual(await turns("nobody"), []);
    assert.deepEqual(await turns("somebody"), ["second 1"]);
    const source = study.project.index.sources.get("second" as SourceId)!;
    await study.commit(edition("sources", source, { removed: true }));
    assert.deepEqual(await turns("somebody"), []);
    await study.project.undo("coder" as CoderId);
    assert.deepEqual(await turns("somebody"), ["second 1"]);
  });

  it("meets a pattern that is none, and one that would never end, and goes on", async () => {
    assert.equal((await search.turns(ask("(", true), 5)).kind, "unreadable");
    const text = `${"a".repeat(60)} b`;
    const source = study.project.index.sources.get("second" as SourceId)!;
    const correction = {
      id: "c1" as CorrectionId,
      sourceId: source.id,
      revision: 1,
      start: 0,
      deleted: "",
      inserted: text,
      coderId: "coder" as CoderId,
      at: 1,
    };
    await study.commit([creation("corrections", correction)]);
    const list = valueOf(await search.list(ask("nobody"), "place"));
    assert.equal((await search.turns(ask("^(a+)+$", true), 5)).kind, "slow");
    const [context] = await search.contexts([hitAt(list, 0)], 20);
    assert.equal(context?.words, "Nobody");
    assert.deepEqual(await turns("wait"), ["first 1", "first 3"]);
    assert.deepEqual(await turns("st[o]p", true), ["first 1"]);
  });

  it("finds turns with words spelled nearly alike, those of corrected texts too", async () => {
    const similar = await search.similar("stopp", 5);
    assert.deepEqual(
      similar.map(({ sourceId, turn }) => `${sourceId} ${turn}`),
      ["first 1"],
    );
    assert.lengthOf(await search.similar("zzzzzz", 5), 0);
  });
});
