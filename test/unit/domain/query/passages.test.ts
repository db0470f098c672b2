import { describe, it } from "node:test";
import { assert } from "chai";
import { creation } from "#domain/model/changes";
import type { CoderId, ParticipantId, RoundId, SourceId } from "#domain/model/ids";
import { codersByCode, findPassages } from "#domain/query/passages";
import { countPassages, unplacedCodings } from "#domain/query/passages-counts";
import { groupPassages } from "#domain/query/passages-groups";
import type { PassageQuery } from "#domain/query/passages-query";
import { codeTable } from "#domain/query/passages-table";
import { code } from "../../../support/code.ts";
import { codedTalk, coding, query, shown } from "../../../support/coded-talk.ts";
import { coderRecord } from "../../../support/records.ts";

const set = <T extends string>(...ids: string[]) => new Set(ids as T[]);

describe("findPassages", () => {
  it("joins a coder's overlapping codings of one code to one mention, and what others marked there to one passage", () => {
    const index = codedTalk(
      { s: [0, 1] },
      ["Kari A 0-4", "Kari A 3-6", "Liv A 2-8", "Liv B 7-9"].map(coding),
    );
    const passages = findPassages(index, query({ codes: "AB" }));
    assert.deepEqual(shown(passages), ["s 0-9: Kari A, Liv A, Liv B"]);
    assert.equal(passages[0]!.mentions[0]!.codings.length, 2);
  });

  it("keeps codings that only touch apart", () => {
    const index = codedTalk({ s: [0] }, ["Kari A 0-4", "Kari A 4-8"].map(coding));
    assert.deepEqual(shown(findPassages(index, query({ codes: "A" }))), ["s 0-4: Kari A", "s 4-8: Kari A"]);
  });

  it("begins a new passage in a new turn, so that long codings do not chain a transcript together", () => {
    const index = codedTalk({ s: [0, 1, 2] }, ["Kari A 0-29", "Kari B 11-15", "Kari C 12-18"].map(coding));
    assert.deepEqual(shown(findPassages(index, query())), ["s 0-29: Kari A", "s 11-18: Kari B, Kari C"]);
  });

  it("finds the words that carry all of the codes, whoever applied them", () => {
    const index = codedTalk(
      { s: [0, 1] },
      ["Kari A 0-12", "Liv B 5-9", "Kari B 11-18", "Kari C 0-19"].map(coding),
    );
    assert.deepEqual(shown(findPassages(index, query({ codes: "AB", match: "all" }))), [
      "s 5-9: Kari A, Liv B",
      "s 11-12: Kari A, Kari B",
    ]);
  });

  it("takes a merged code for its target, and sub-codes for their parent when asked", () => {
    const codes = [code("A"), code("B", { mergedInto: "A" }), code("C", { parentId: "A" })];
    const index = codedTalk({ s: [0] }, ["Kari B 0-2", "Kari C 5-7"].map(coding), codes);
    assert.deepEqual(shown(findPassages(index, query({ codes: "B" }))), ["s 0-2: Kari A"]);
    assert.deepEqual(shown(findPassages(index, query({ codes: "A", withSubcodes: true }))), [
      "s 0-2: Kari A",
      "s 5-7: Kari C",
    ]);
    assert.deepEqual(findPassages(index, query({ codes: "AC", match: "all" })), []);
  });

  it("is narrowed by transcript, participant, role and coder", () => {
    const index = codedTalk(
      { s: [0, 1, 2], t: [1] },
      ["Kari A 0-5", "Liv A 11-15", "Kari A 18-22", "Kari A 1-3 t"].map(coding),
    );
    const found = (fields: Partial<PassageQuery>) =>
      shown(findPassages(index, query({ codes: "A", ...fields })));
    assert.deepEqual(found({ sourceIds: set<SourceId>("t") }), ["t 1-3: Kari A"]);
    assert.deepEqual(found({ participantIds: set<ParticipantId>("Cy") }), ["s 18-22: Kari A"]);
    assert.deepEqual(found({ roles: new Set(["moderator"] as const) }), ["s 0-5: Kari A"]);
    assert.deepEqual(found({ coderIds: set<CoderId>("Liv") }), ["s 11-15: Liv A"]);
  });

  it("finds what was agreed in a round where it is asked for, and only there", () => {
    const agreed = "agreed" as CoderId;
    const index = codedTalk({ s: [0] }, ["Kari A 0-5"].map(coding));
    index.apply([
      creation("coders", coderRecord("agreed", { agreedIn: "round" as RoundId })),
      creation("codings", coding("agreed A 2-8")),
    ]);
    const found = (coderIds?: ReadonlySet<CoderId>) =>
      shown(findPassages(index, query({ codes: "A", coderIds })));
    assert.deepEqual(found(), ["s 0-5: Kari A"]);
    assert.deepEqual(found(new Set([agreed])), ["s 2-8: agreed A"]);
    assert.deepEqual(found(new Set([agreed, "Kari" as CoderId])), ["s 0-8: Kari A, agreed A"]);
    assert.deepEqual(found(), ["s 0-5: Kari A"]);
    assert.equal(unplacedCodings(index, query({ codes: "A", coderIds: new Set([agreed]) })), 0);
  });

  it("says which turns a passage touches and who speaks in it, in the order they speak", () => {
    const index = codedTalk({ s: [3, 2, 1, 2] }, ["Kari A 8-35"].map(coding));
    const [passage] = findPassages(index, query());
    assert.deepEqual(passage!.turns, { first: 0, last: 4 });
    assert.deepEqual(passage!.participantIds, ["Cy", "Bo"] as ParticipantId[]);
  });

  it("lists the codes of a passage as the codebook does, with their coders", () => {
    const index = codedTalk({ s: [0] }, ["Kari C 0-4", "Liv A 1-5", "Kari A 2-4"].map(coding));
    const [passage] = findPassages(index, query());
    assert.deepEqual(
      [...codersByCode(index, passage!)].map(([codeId, coders]) => [codeId, ...coders].join(" ")),
      ["A Liv Kari", "C Kari"],
    );
  });
});

describe("countPassages", () => {
  it("keeps mentions, persons and sources apart, each with its base", () => {
    const index = codedTalk(
      { s: [0, 1, 2], t: [1], u: [0] },
      ["Kari A 0-5", "Kari A 3-8", "Liv A 0-8", "Kari A 12-25", "Kari A 1-3 t"].map(coding),
    );
    const wanted = query({ codes: "A" });
    assert.deepEqual(countPassages(index, wanted, findPassages(index, wanted)), {
      mentions: { count: 4, of: 5 },
      persons: { count: 3, of: 3 },
      sources: { count: 2, of: 3 },
    });
  });

  it("counts persons of the roles asked for, out of those who speak", () => {
    const index = codedTalk({ s: [0, 1] }, ["Kari A 5-15"].map(coding));
    const wanted = query({ codes: "A", roles: new Set(["pupil"] as const) });
    assert.deepEqual(countPassages(index, wanted, findPassages(index, wanted)).persons, { count: 1, of: 1 });
  });

  it("counts a mention once that carries several stretches", () => {
    const index = codedTalk({ s: [0] }, ["Kari A 0-9", "Kari B 1-2", "Kari B 4-5"].map(coding));
    const wanted = query({ codes: "AB", match: "all" });
    assert.deepEqual(countPassages(index, wanted, findPassages(index, wanted)).mentions, { count: 3, of: 3 });
  });

  it("says apart how many codings have no words left", () => {
    const index = codedTalk({ s: [0] }, ["Kari A 4-4", "Kari A 5-6", "Kari B 7-7"].map(coding));
    assert.equal(unplacedCodings(index, query({ codes: "A" })), 1);
    assert.equal(unplacedCodings(index, query()), 2);
  });
});

describe("groupPassages", () => {
  const index = codedTalk(
    { t: [0, 1], s: [1, 3] },
    ["Kari A 5-15 t", "Liv B 6-8 t", "Kari B 2-4 s", "Kari A 12-14 s"].map(coding),
  );
  const grouped = (by: "participant" | "source" | "code" | "coder", fields: Partial<PassageQuery> = {}) => {
    const wanted = query(fields);
    return groupPassages(index, wanted, findPassages(index, wanted), by).map(
      ({ key, passages, mentions, sources }) => `${key ?? "?"} ${passages.length} ${mentions} ${sources}`,
    );
  };

  it("puts a passage of two people into the group of each, counting the mentions on their turns", () => {
    assert.deepEqual(grouped("participant"), ["Ada 1 2 1", "Bo 2 2 2", "? 1 1 1"]);
  });

  it("shows only people the query asks for", () => {
    assert.deepEqual(grouped("participant", { roles: new Set(["pupil"] as const) }), ["Bo 2 2 2"]);
  });

  it("groups by transcript, code and coder in the order of their lists", () => {
    assert.deepEqual(grouped("source"), ["t 1 2 1", "s 2 2 1"]);
    assert.deepEqual(grouped("code"), ["A 2 2 2", "B 2 2 2"]);
    assert.deepEqual(grouped("coder"), ["Kari 3 3 2", "Liv 1 1 1"]);
  });
});

describe("codeTable", () => {
  const codes = [code("A"), code("B", { parentId: "A" })];
  const index = codedTalk(
    { s: [0, 1, 2], t: [1, 3] },
    ["Kari A 5-15", "Kari B 12-14", "Kari B 23-24", "Kari B 11-12 t"].map(coding),
    codes,
  );
  const cells = (by: "source" | "participant" | "role", fields: Parameters<typeof query>[0] = {}) => {
    const { columns, rows } = codeTable(index, query(fields), by);
    return [
      columns.map(({ key, base }) => `${key ?? "?"} ${base.turns} ${base.persons} ${base.sources}`),
      ...rows.map(({ codeId, cells: inRow, total }) =>
        [codeId, ...[...inRow, total].map((each) => `${each.mentions}/${each.persons}/${each.sources}`)].join(
          " ",
        ),
      ),
    ];
  };

  it("counts mentions, persons and sources by transcript, with the talk they are out of", () => {
    assert.deepEqual(cells("source"), [["s 3 3 1", "t 2 1 1"], "A 1/2/1 0/0/0 1/2/1", "B 2/2/1 1/0/1 3/2/2"]);
  });

  it("counts a mention for each person who speaks in it, but once in the total", () => {
    assert.deepEqual(cells("participant"), [
      ["Ada 1 1 1", "Bo 2 1 2", "Cy 1 1 1", "? 1 0 1"],
      "A 1/1/1 1/1/1 0/0/0 0/0/0 1/2/1",
      "B 0/0/0 1/1/1 1/1/1 1/0/1 3/2/2",
    ]);
  });

  it("counts by role, and adds what is below a code when asked", () => {
    assert.deepEqual(cells("role", { withSubcodes: true, codes: "A" }), [
      ["moderator 1 1 1", "pupil 3 2 2", "? 1 0 1"],
      "A 1/1/1 3/2/1 1/0/1 4/3/2",
    ]);
  });

  it("leaves out people the query does not ask for", () => {
    assert.deepEqual(cells("participant", { roles: new Set(["moderator"] as const) }), [
      ["Ada 1 1 1"],
      "A 1/1/1 1/1/1",
      "B 0/0/0 0/0/0",
    ]);
  });
});
