import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import type { CodeId, CoderId, ParticipantId, SourceId } from "#domain/model/ids";
import type { Code, Coding } from "#domain/model/records";
import { Turns } from "#domain/model/turns";
import { codersByCode, findPassages } from "#domain/query/passages";
import { countPassages, unplacedCodings } from "#domain/query/passages-counts";
import { groupPassages } from "#domain/query/passages-groups";
import type { Passage, PassageQuery } from "#domain/query/passages-query";
import { codeTable } from "#domain/query/passages-table";
import { ProjectIndex } from "#domain/query/project-index";
import { code } from "../../../support/code.ts";
import {
  coderRecord,
  codingRecord,
  participantRecord,
  projectRecord,
  sourceRecord,
} from "../../../support/records.ts";

/** Ada leads; Bo and Cy are pupils; the last speaker is nobody known. Turns of ten characters, from 0. */
const speakers = ["Ada", "Bo", "Cy", undefined];
const participants = [
  participantRecord("Ada", { role: "moderator" }),
  participantRecord("Bo", { role: "pupil" }),
  participantRecord("Cy", { role: "pupil" }),
];

/** @param turns by source, the speaker of each turn as an index */
function project(
  turns: Record<string, readonly number[]>,
  codings: readonly Coding[],
  codes: readonly Code[] = [code("A", { order: 1 }), code("B", { order: 2 }), code("C", { order: 3 })],
) {
  return new ProjectIndex({
    project: projectRecord("p"),
    coders: [coderRecord("Kari"), coderRecord("Liv")],
    participants,
    sources: Object.keys(turns).map((id, order) =>
      sourceRecord(id, {
        order,
        speakers: speakers.map((label) =>
          label === undefined ? { label: "?" } : { label, participantId: label as ParticipantId },
        ),
      }),
    ),
    corrections: [],
    codes,
    codebookVersions: [],
    memos: [],
    codings,
    turns: new Map(
      Object.entries(turns).map(([id, order]) => [
        id as SourceId,
        Turns.of(order.map((speaker, at) => ({ speaker, start: 10 * at, end: 10 * at + 9 }))),
      ]),
    ),
  });
}

let made = 0;
/** "Kari A 3-8 s": coder, code, range, source. */
const coding = (text: string): Coding => {
  const [coderId, codeId, range, sourceId = "s"] = text.split(" ");
  const [start, end] = range!.split("-").map(Number);
  return codingRecord(`c${made++}`, {
    coderId: coderId as CoderId,
    codeId: codeId as CodeId,
    sourceId: sourceId as SourceId,
    start: start!,
    end: end!,
  });
};
const query = ({ codes = "", ...fields }: Partial<PassageQuery> & { codes?: string } = {}): PassageQuery => ({
  match: "any",
  codeIds: codes.split("").map((id) => id as CodeId),
  ...fields,
});
/** Passages as text: range, then each mention. */
const shown = (passages: readonly Passage[]) =>
  passages.map(
    ({ sourceId, start, end, mentions }) =>
      `${sourceId} ${start}-${end}: ${mentions.map((each) => `${each.coderId} ${each.codeId}`).join(", ")}`,
  );
const set = <T extends string>(...ids: string[]) => new Set(ids as T[]);

describe("findPassages", () => {
  it("joins a coder's overlapping codings of one code to one mention, and what others marked there to one passage", () => {
    const index = project({ s: [0, 1] }, ["Kari A 0-4", "Kari A 3-6", "Liv A 2-8", "Liv B 7-9"].map(coding));
    const passages = findPassages(index, query({ codes: "AB" }));
    assert.deepEqual(shown(passages), ["s 0-9: Kari A, Liv A, Liv B"]);
    assert.equal(passages[0]!.mentions[0]!.codings.length, 2);
  });

  it("keeps codings that only touch apart", () => {
    const index = project({ s: [0] }, ["Kari A 0-4", "Kari A 4-8"].map(coding));
    assert.deepEqual(shown(findPassages(index, query({ codes: "A" }))), ["s 0-4: Kari A", "s 4-8: Kari A"]);
  });

  it("begins a new passage in a new turn, so that long codings do not chain a transcript together", () => {
    const index = project({ s: [0, 1, 2] }, ["Kari A 0-29", "Kari B 11-15", "Kari C 12-18"].map(coding));
    assert.deepEqual(shown(findPassages(index, query())), ["s 0-29: Kari A", "s 11-18: Kari B, Kari C"]);
  });

  it("finds the words that carry all of the codes, whoever applied them", () => {
    const index = project(
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
    const index = project({ s: [0] }, ["Kari B 0-2", "Kari C 5-7"].map(coding), codes);
    assert.deepEqual(shown(findPassages(index, query({ codes: "B" }))), ["s 0-2: Kari A"]);
    assert.deepEqual(shown(findPassages(index, query({ codes: "A", withSubcodes: true }))), [
      "s 0-2: Kari A",
      "s 5-7: Kari C",
    ]);
    assert.deepEqual(findPassages(index, query({ codes: "AC", match: "all" })), []);
  });

  it("is narrowed by transcript, participant, role and coder", () => {
    const index = project(
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

  it("says which turns a passage touches and who speaks in it, in the order they speak", () => {
    const index = project({ s: [3, 2, 1, 2] }, ["Kari A 8-35"].map(coding));
    const [passage] = findPassages(index, query());
    assert.deepEqual(passage!.turns, { first: 0, last: 4 });
    assert.deepEqual(passage!.participantIds, ["Cy", "Bo"] as ParticipantId[]);
  });

  it("lists the codes of a passage as the codebook does, with their coders", () => {
    const index = project({ s: [0] }, ["Kari C 0-4", "Liv A 1-5", "Kari A 2-4"].map(coding));
    const [passage] = findPassages(index, query());
    assert.deepEqual(
      [...codersByCode(index, passage!)].map(([codeId, coders]) => [codeId, ...coders].join(" ")),
      ["A Liv Kari", "C Kari"],
    );
  });
});

describe("countPassages", () => {
  it("keeps mentions, persons and sources apart, each with its base", () => {
    const index = project(
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
    const index = project({ s: [0, 1] }, ["Kari A 5-15"].map(coding));
    const wanted = query({ codes: "A", roles: new Set(["pupil"] as const) });
    assert.deepEqual(countPassages(index, wanted, findPassages(index, wanted)).persons, { count: 1, of: 1 });
  });

  it("counts a mention once that carries several stretches", () => {
    const index = project({ s: [0] }, ["Kari A 0-9", "Kari B 1-2", "Kari B 4-5"].map(coding));
    const wanted = query({ codes: "AB", match: "all" });
    assert.deepEqual(countPassages(index, wanted, findPassages(index, wanted)).mentions, { count: 3, of: 3 });
  });

  it("says apart how many codings have no words left", () => {
    const index = project({ s: [0] }, ["Kari A 4-4", "Kari A 5-6", "Kari B 7-7"].map(coding));
    assert.equal(unplacedCodings(index, query({ codes: "A" })), 1);
    assert.equal(unplacedCodings(index, query()), 2);
  });
});

describe("groupPassages", () => {
  const index = project(
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
  const index = project(
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

describe("findPassages over random projects", () => {
  const anyCoding = fc
    .tuple(
      fc.constantFrom("Kari", "Liv"),
      fc.constantFrom("A", "B", "C"),
      fc.nat(38),
      fc.integer({ min: 1, max: 12 }),
    )
    .map(([coder, codeId, start, length]) => `${coder} ${codeId} ${start}-${Math.min(39, start + length)}`);
  const anyProject = fc.record({
    turns: fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
    codings: fc.array(anyCoding, { maxLength: 12 }),
    codes: fc.constantFrom("", "A", "AB", "ABC"),
    merged: fc.boolean(),
  });
  const codesOf = (merged: boolean) => [
    code("A"),
    code("B", { order: 2 }),
    code("C", { order: 3, ...(merged ? { mergedInto: "A" } : {}) }),
  ];

  /** Groups of things that are related directly or through others. */
  const components = <T>(things: readonly T[], related: (a: T, b: T) => boolean): T[][] => {
    const groups: T[][] = [];
    for (const thing of things) {
      const joined = groups.filter((group) => group.some((other) => related(thing, other)));
      for (const group of joined) groups.splice(groups.indexOf(group), 1);
      groups.push([...joined.flat(), thing]);
    }
    return groups;
  };
  const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start < b.end && b.start < a.end;
  const hull = (ranges: readonly { start: number; end: number }[]) => ({
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  });
  /** The first of the ten-character turns that ends after a place; the tenth character stands between turns. */
  const turnOf = ({ start }: { start: number }) => Math.floor((start + 1) / 10);

  it("agree with comparing every mention with every other", () => {
    fc.assert(
      fc.property(anyProject, ({ turns, codings: texts, codes, merged }) => {
        const codings = texts.map(coding);
        const index = project({ s: turns }, codings, codesOf(merged));
        const counts = (codeId: string) => (merged && codeId === "C" ? "A" : codeId);
        const wanted = new Set((codes || "ABC").split("").map(counts));
        const mentions = components(
          codings.filter(({ codeId }) => wanted.has(counts(codeId))),
          (a, b) => a.coderId === b.coderId && counts(a.codeId) === counts(b.codeId) && overlap(a, b),
        ).map((group) => ({ ...hull(group), name: `${group[0]!.coderId} ${counts(group[0]!.codeId)}` }));
        const expected = components(mentions, (a, b) => turnOf(a) === turnOf(b) && overlap(a, b)).map(
          (group) => ({ ...hull(group), names: group.map(({ name }) => name).sort() }),
        );
        const found = findPassages(index, query({ codes }));
        const key = (each: { start: number; end: number; names: string[] }) => JSON.stringify(each);
        assert.deepEqual(
          found
            .map(({ start, end, mentions: on }) =>
              key({ start, end, names: on.map((each) => `${each.coderId} ${each.codeId}`).sort() }),
            )
            .sort(),
          expected.map(key).sort(),
        );
        assert.equal(countPassages(index, query({ codes }), found).mentions.count, mentions.length);
        for (const codeId of wanted)
          assert.equal(
            index.mentions(codeId as CodeId),
            mentions.filter(({ name }) => name.endsWith(codeId)).length,
          );
      }),
      { numRuns: 1000 },
    );
  });

  it("agree with looking at every character for those that carry all codes", () => {
    fc.assert(
      fc.property(anyProject, ({ turns, codings: texts }) => {
        const codings = texts.map(coding);
        const index = project({ s: turns }, codings);
        const carriesAll = (at: number) =>
          ["A", "B"].every((codeId) =>
            codings.some((each) => each.codeId === codeId && each.start <= at && at < each.end),
          );
        const expected: string[] = [];
        for (let at = 0; at < 40; at++) {
          const start = at;
          while (carriesAll(at)) at++;
          if (at > start) expected.push(`${start}-${at}`);
        }
        const found = findPassages(index, query({ codes: "AB", match: "all" }));
        assert.deepEqual(
          found.map(({ start, end }) => `${start}-${end}`),
          expected,
        );
        for (const { start, end, mentions } of found)
          assert.isTrue(mentions.every((mention) => overlap(mention, { start, end })));
      }),
      { numRuns: 1000 },
    );
  });

  it("do not depend on the order in which codings were stored", () => {
    fc.assert(
      fc.property(anyProject, fc.infiniteStream(fc.nat()), ({ turns, codings: texts }, random) => {
        const codings = texts.map(coding);
        const shuffled = codings
          .map((each) => [random.next().value, each] as const)
          .sort(([a], [b]) => a - b)
          .map(([, each]) => each);
        const list = (order: readonly Coding[]) => shown(findPassages(project({ s: turns }, order), query()));
        assert.deepEqual(list(shuffled), list(codings));
      }),
    );
  });

  it("give each code as many mentions in the table as in the index", () => {
    fc.assert(
      fc.property(anyProject, ({ turns, codings: texts, merged }) => {
        const index = project({ s: turns, t: turns }, texts.map(coding), codesOf(merged));
        for (const by of ["source", "participant", "role"] as const)
          for (const { codeId, cells, total } of codeTable(index, query(), by).rows) {
            assert.equal(total.mentions, index.mentions(codeId));
            assert.isTrue(cells.every(({ mentions }) => mentions <= total.mentions));
            if (by === "source")
              assert.equal(
                cells.reduce((sum, { mentions }) => sum + mentions, 0),
                total.mentions,
              );
          }
      }),
    );
  });
});
