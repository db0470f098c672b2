import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { creation, edition } from "#domain/model/changes";
import type { CodeId, CoderId, ParticipantId, RoundId, SourceId } from "#domain/model/ids";
import type { Coding } from "#domain/model/records";
import type { Assignment, Round } from "#domain/model/round-records";
import { casesByCode } from "#domain/query/cases-by-code";
import { caseKinds, caseValue, type CaseQuery, type CaseTable } from "#domain/query/cases-query";
import { countPassages } from "#domain/query/passages-counts";
import { findPassages } from "#domain/query/passages";
import type { ProjectIndex } from "#domain/query/project-index";
import { wordPlaces, wordsOf } from "#domain/text/words";
import { code } from "../../../support/code.ts";
import { codedTalk, coding } from "../../../support/coded-talk.ts";
import { assignmentRecord, roundRecord } from "../../../support/round-records.ts";

const kari = "Kari" as CoderId;
const liv = "Liv" as CoderId;
const ask = (fields: Partial<CaseQuery> = {}): CaseQuery => ({
  by: "participant",
  codeIds: [],
  coderIds: new Set([kari, liv]),
  ...fields,
});
/** Turns of nine letters in three words, as the talk of `codedTalk` has. */
const talk = (turns: number): string => "aa bbb cc\n".repeat(turns);
const placesOf = (index: ProjectIndex): ReadonlyMap<SourceId, Uint32Array> =>
  new Map(
    index.sourceList.map(({ id }) => {
      const turns = index.turnsOf(id);
      return [id, wordPlaces(talk(turns.length), [...turns], "en")] as const;
    }),
  );
/** "Bo: 2 1 -": a row a line, mentions by column; "missing" for a case nobody read. */
const shown = ({ rows }: CaseTable): string[] =>
  rows.map(({ key, cells }) => `${key}: ${cells?.map(({ mentions }) => mentions).join(" ") ?? "missing"}`);
const round = (id: string, fields: Partial<Round> = {}) =>
  creation("rounds", roundRecord(id, { state: "running", ...fields }));
const assignment = (coderId: CoderId, sourceId: string, fields: Partial<Assignment> = {}) =>
  creation(
    "assignments",
    assignmentRecord(`${coderId} ${sourceId} ${fields.roundId ?? "r"}`, {
      roundId: "r" as RoundId,
      coderId,
      sourceId: sourceId as SourceId,
      ...fields,
    }),
  );

describe("casesByCode", () => {
  // turns by speaker: 0 Ada, who leads, 1 Bo, 2 Cy, 3 nobody known
  const turns = { s: [0, 1, 2, 1], t: [0, 1, 3] };
  const codings = ["Kari A 10-15", "Kari A 12-25", "Liv A 30-35", "Kari B 0-12", "Kari C 20-25 t"];

  it("counts, of each person, the mentions that touch a turn of theirs, those who lead the talk last", () => {
    const table = casesByCode(codedTalk(turns, codings.map(coding)), ask());
    assert.deepEqual(shown(table), ["Bo: 2 1 0", "Cy: 1 0 0", "Ada: 0 1 0"]);
    assert.equal(table.unnamed, 1, "C is on a turn of somebody unknown");
  });

  it("counts, of each transcript, all its mentions, those on turns of nobody known too", () => {
    const table = casesByCode(codedTalk(turns, codings.map(coding)), ask({ by: "source" }));
    assert.deepEqual(shown(table), ["s: 2 1 0", "t: 0 0 1"]);
    assert.equal(table.unnamed, 0);
  });

  it("has a row for each person and wave, and none where they do not speak", () => {
    const index = codedTalk({ s: [1], t: [1, 2], u: [2] }, ["Kari A 0-5", "Kari A 0-5 u"].map(coding));
    const [s, t] = index.sourceList;
    index.apply([...edition("sources", s!, { wave: "T2" }), ...edition("sources", t!, { wave: "T1" })]);
    const table = casesByCode(index, ask({ by: "participant-wave" }));
    assert.deepEqual(shown(table), ["Bo/T1: missing", "Bo/T2: 1 0 0", "Cy/T1: missing", "Cy/: 1 0 0"]);
  });

  it("holds what is below a code too where that is asked for, each code's mentions by themselves", () => {
    const codes = [code("A"), code("B", { order: 2, parentId: "A" }), code("C", { order: 3, parentId: "B" })];
    const index = codedTalk({ s: [1] }, ["Kari A 0-3", "Kari B 0-3", "Kari C 4-6"].map(coding), codes);
    assert.deepEqual(shown(casesByCode(index, ask())), ["Bo: 1 1 1"]);
    assert.deepEqual(shown(casesByCode(index, ask({ withSubcodes: true }))), ["Bo: 3 2 1"]);
    const chosen = ask({ withSubcodes: true, codeIds: ["A" as CodeId] });
    const [bo] = casesByCode(index, chosen, placesOf(index)).rows;
    assert.equal(bo!.cells![0]!.words, 2, "a word under two of its codes counts once");
  });

  it("has no column of a code that only groups others, unless something counts for it", () => {
    const codes = [code("A", { isCodable: false }), code("B", { order: 2, parentId: "A" })];
    const index = codedTalk({ s: [1] }, ["Kari B 0-3"].map(coding), codes);
    const columns = (query: CaseQuery) => casesByCode(index, query).codes.map(({ code: { name } }) => name);
    assert.deepEqual(columns(ask()), ["B"]);
    assert.deepEqual(columns(ask({ withSubcodes: true })), ["A", "B"]);
  });

  it("gives the share of a case's words that codings touch, each word once", () => {
    const index = codedTalk(
      { s: [1, 2, 1] },
      ["Kari A 0-2", "Liv A 1-4", "Kari A 5-6", "Kari A 18-21"].map(coding),
    );
    const { rows } = casesByCode(index, ask(), placesOf(index));
    const words = rows.map(({ key, words: base, cells }) => [key, base, cells![0]!.words]);
    assert.deepEqual(words, [
      ["Bo", 6, 3],
      ["Cy", 3, 1],
    ]);
    assert.equal(caseValue(rows[0]!, rows[0]!.cells![0], "share"), 0.5);
  });

  it("counts of a transcript what the people asked for say in it, where people or roles are asked for", () => {
    const index = codedTalk(
      { s: [0, 1], t: [0] },
      ["Kari A 0-5", "Kari B 12-15", "Kari A 0-5 t"].map(coding),
    );
    const query = ask({ by: "source", roles: new Set(["pupil"] as const) });
    const table = casesByCode(index, query, placesOf(index));
    assert.deepEqual(shown(table), ["s: 0 1 0"]);
    assert.equal(table.rows[0]!.words, 3);
    assert.equal(table.rows[0]!.turns, 1);
  });

  it("takes the whole text of a document without turns as its own", () => {
    const index = codedTalk({ s: [] }, ["Kari A 0-5"].map(coding));
    const text = new Map([["s" as SourceId, wordPlaces("one two three", [])]]);
    const [row] = casesByCode(index, ask({ by: "source" }), text).rows;
    assert.deepEqual([row!.words, row!.cells![0]], [3, { mentions: 1, words: 2 }]);
    assert.isEmpty(casesByCode(index, ask(), text).rows);
  });

  describe("tells what nobody read from what nothing was said of", () => {
    const index = () => codedTalk({ s: [1], t: [2] }, ["Kari A 0-5", "Liv A 0-5 t"].map(coding));

    it("without rounds, by whether the coder coded in the transcript", () => {
      assert.deepEqual(shown(casesByCode(index(), ask({ coderIds: new Set([kari]) }))), [
        "Bo: 1 0 0",
        "Cy: missing",
      ]);
      assert.deepEqual(shown(casesByCode(index(), ask())), ["Bo: 1 0 0", "Cy: 1 0 0"]);
      assert.deepEqual(shown(casesByCode(index(), ask({ coderIds: new Set() }))), [
        "Bo: missing",
        "Cy: missing",
      ]);
    });

    it("in rounds, by what the coder has marked as complete, coded or not", () => {
      const project = index();
      project.apply([round("r"), assignment(kari, "t")]);
      const karis = () => shown(casesByCode(project, ask({ coderIds: new Set([kari]) })));
      assert.deepEqual(karis(), ["Bo: 1 0 0", "Cy: missing"], "assigned is not read");
      const [given] = project.records.assignments.values();
      project.apply(edition("assignments", given!, { status: "complete" }));
      assert.deepEqual(karis(), ["Bo: 1 0 0", "Cy: 0 0 0"]);
      project.apply(edition("rounds", [...project.records.rounds.values()][0]!, { state: "planned" }));
      assert.deepEqual(karis(), ["Bo: 1 0 0", "Cy: missing"], "a planned round says nothing");
    });

    it("says how many transcripts somebody is not through with", () => {
      const project = index();
      project.apply([round("r"), assignment(kari, "s", { status: "in-progress" })]);
      assert.deepEqual(casesByCode(project, ask()).sources, { all: 2, read: 2, unfinished: 1 });
    });

    it("takes parts of a transcript that were assigned for all that was read, unless more was coded", () => {
      const project = codedTalk({ s: [1, 2, 1] }, ["Kari A 20-25"].map(coding));
      const within = [{ start: 20, end: 30 }];
      project.apply([round("r"), assignment(kari, "s", { status: "complete", within })]);
      const table = () => casesByCode(project, ask(), placesOf(project));
      assert.deepEqual(shown(table()), ["Bo: 1 0 0", "Cy: missing"]);
      assert.equal(table().rows[0]!.words, 3, "of the last turn alone");
      const more = coding("Kari B 0-5");
      project.apply([creation("codings", more)]);
      assert.deepEqual(shown(table()), ["Bo: 1 1 0", "Cy: 0 0 0"]);
    });

    it("takes an agreed layer for read where all coders of its round are through", () => {
      const project = index();
      const agreed = "agreed" as CoderId;
      project.apply([
        round("r", { state: "closed" }),
        assignment(kari, "s", { status: "complete" }),
        assignment(liv, "s", { status: "complete" }),
        assignment(kari, "t", { status: "complete" }),
        assignment(liv, "t"),
        creation("coders", {
          id: agreed,
          name: "Agreed",
          initials: "A",
          agreedIn: "r" as RoundId,
          createdAt: 0,
        }),
      ]);
      const settled = () => shown(casesByCode(project, ask({ coderIds: new Set([agreed]) })));
      assert.deepEqual(settled(), ["Bo: 0 0 0", "Cy: missing"]);
      project.apply([creation("codings", { ...coding("Kari B 0-5"), coderId: agreed })]);
      assert.deepEqual(settled(), ["Bo: 0 1 0", "Cy: missing"]);
      assert.deepEqual(shown(casesByCode(project, ask())), ["Bo: 1 0 0", "Cy: 1 0 0"], "of people alone");
    });

    it("takes what a running blind round keeps from whoever looks for not read", () => {
      const project = codedTalk({ s: [1], t: [2] }, []);
      project.apply([
        round("r", { isBlind: true }),
        assignment(liv, "s", { status: "complete" }),
        assignment(kari, "s", { status: "complete" }),
      ]);
      const seen = (viewer: CoderId) =>
        shown(casesByCode(project, ask({ coderIds: new Set([liv]), viewer })));
      assert.deepEqual(seen(kari), ["Bo: missing", "Cy: missing"]);
      assert.deepEqual(seen(liv), ["Bo: 0 0 0", "Cy: missing"]);
    });
  });
});

describe("casesByCode over random projects", () => {
  const anyCoding = fc
    .tuple(
      fc.constantFrom("Kari", "Liv"),
      fc.constantFrom("A", "B", "C"),
      fc.nat(38),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom("s", "t"),
    )
    .map(
      ([coder, codeId, start, length, source]) =>
        `${coder} ${codeId} ${start}-${Math.min(39, start + length)} ${source}`,
    );
  const someTurns = fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 4, maxLength: 4 });
  const anyProject = fc
    .record({
      s: someTurns,
      t: someTurns,
      codings: fc.array(anyCoding, { maxLength: 12 }),
      codes: fc.constantFrom("", "A", "AB"),
      withSubcodes: fc.boolean(),
      coders: fc.subarray([kari, liv]),
      roles: fc.constantFrom(undefined, new Set(["pupil"] as const), new Set(["moderator"] as const)),
      by: fc.constantFrom(...caseKinds),
    })
    .map(({ s, t, codings, codes, coders, ...fields }) => ({
      talk: { s, t },
      codings: codings.map(coding),
      query: ask({
        ...fields,
        codeIds: codes.split("") as CodeId[],
        coderIds: new Set(coders),
      }),
    }));
  const tree = () => [
    code("A"),
    code("B", { order: 2, parentId: "A" }),
    code("C", { order: 3, parentId: "B" }),
  ];
  const indexOf = (turns: Record<string, readonly number[]>, codings: readonly Coding[]) => {
    const index = codedTalk(turns, codings, tree());
    index.apply(edition("sources", index.sourceList[0]!, { wave: "T1" }));
    return index;
  };

  it("counts in every cell what the passages of that cell count", () => {
    fc.assert(
      fc.property(anyProject, ({ talk: turns, codings, query }) => {
        const index = indexOf(turns, codings);
        const { rows, codes } = casesByCode(index, query);
        for (const { participantId, sourceId, wave, cells } of rows)
          cells?.forEach(({ mentions }, column) => {
            const sources = index.sourceList.filter((each) => each.wave === wave).map(({ id }) => id);
            const cell = {
              ...query,
              match: "any" as const,
              codeIds: [codes[column]!.code.id],
              ...(participantId === undefined ? {} : { participantIds: new Set([participantId]) }),
              ...(sourceId === undefined ? {} : { sourceIds: new Set([sourceId]) }),
              ...(query.by === "participant-wave" ? { sourceIds: new Set(sources) } : {}),
            };
            assert.equal(mentions, countPassages(index, cell, findPassages(index, cell)).mentions.count);
          });
      }),
      { numRuns: 500 },
    );
  });

  it("adds up to the mentions of the passages: of transcripts by row, of people with those they share", () => {
    fc.assert(
      fc.property(anyProject, ({ talk: turns, codings, query }) => {
        const index = indexOf(turns, codings);
        const own = { ...query, withSubcodes: false, codeIds: [] };
        const all = { ...own, match: "any" as const };
        const passages = findPassages(index, all);
        const { rows, unnamed } = casesByCode(index, own);
        const inCells = rows
          .flatMap(({ cells }) => cells ?? [])
          .reduce((sum, { mentions }) => sum + mentions, 0);
        const mentions = passages.flatMap((passage) => passage.mentions);
        const admitted = (id: ParticipantId): boolean => {
          const role = index.participants.get(id)?.role;
          return query.roles === undefined || (role !== undefined && query.roles.has(role));
        };
        const expected =
          query.by === "source"
            ? mentions.length
            : mentions.reduce((sum, { participantIds }) => sum + participantIds.filter(admitted).length, 0);
        assert.equal(inCells, expected);
        if (query.by !== "source")
          assert.equal(unnamed, mentions.filter(({ participantIds }) => participantIds.length === 0).length);
      }),
      { numRuns: 500 },
    );
  });

  it("finds as many words as looking at each word of each person, and shares from 0 to 1", () => {
    fc.assert(
      fc.property(anyProject, ({ talk: turns, codings, query }) => {
        const index = indexOf(turns, codings);
        const below: Record<string, string> =
          query.withSubcodes === true ? { A: "ABC", B: "BC", C: "C" } : {};
        const { rows, codes } = casesByCode(index, { ...query, by: "participant" }, placesOf(index));
        const isRead = (id: SourceId): boolean =>
          codings.some(({ sourceId, coderId }) => sourceId === id && query.coderIds.has(coderId));
        for (const row of rows) {
          const words = index.sourceList
            .filter(({ id }) => isRead(id))
            .flatMap((source) =>
              [...index.turnsOf(source.id)]
                .filter(({ speaker }) => source.speakers[speaker]?.participantId === row.participantId)
                .flatMap(({ start }) =>
                  wordsOf("aa bbb cc").map((word) => ({
                    sourceId: source.id,
                    start: start + word.start,
                    end: start + word.end,
                  })),
                ),
            );
          assert.equal(row.words, words.length);
          row.cells?.forEach((cell, column) => {
            const id = codes[column]!.code.id;
            const touched = words.filter(({ sourceId, start, end }) =>
              codings.some(
                (each) =>
                  each.sourceId === sourceId &&
                  query.coderIds.has(each.coderId) &&
                  (below[id] ?? id).includes(each.codeId) &&
                  each.start < end &&
                  start < each.end,
              ),
            );
            assert.equal(cell.words, touched.length);
            const share = caseValue(row, cell, "share");
            assert.isTrue(share === undefined ? words.length === 0 : share >= 0 && share <= 1);
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  it("does not depend on the order in which codings were stored", () => {
    fc.assert(
      fc.property(anyProject, fc.infiniteStream(fc.nat()), ({ talk: turns, codings, query }, random) => {
        const shuffled = codings
          .map((each) => [random.next().value, each] as const)
          .sort(([a], [b]) => a - b)
          .map(([, each]) => each);
        const table = (order: readonly Coding[]) => {
          const index = indexOf(turns, order);
          return casesByCode(index, query, placesOf(index)).rows;
        };
        assert.deepEqual(table(shuffled), table(codings));
      }),
    );
  });
});
