import { assert } from "chai";
import fc from "fast-check";
import { describe, it } from "node:test";
import type { CodeId, CoderId, ParticipantId, SourceId } from "#domain/model/ids";
import { edition } from "#domain/model/changes";
import { countPassages } from "#domain/query/passages-counts";
import { findPassages } from "#domain/query/passages";
import { groupPassages } from "#domain/query/passages-groups";
import { CodeEvidence } from "#domain/themes/code-evidence";
import { extractsOf, planExtract, planExtractStep } from "#domain/themes/extracts";
import { currentPhase, countByPhase, phaseAt, phaseSpans } from "#domain/themes/phases";
import { suggestExtracts } from "#domain/themes/suggest-extracts";
import { themeEvidence, themeQuery, themeSpread, withSubcodes } from "#domain/themes/theme-evidence";
import { code } from "../../../support/code.ts";
import { codedTalk, coding } from "../../../support/coded-talk.ts";
import { themedStudy } from "../../../support/themed-study.ts";

const codes = [
  code("A", { order: 1 }),
  code("B", { order: 2, parentId: "A" }),
  code("C", { order: 3 }),
  code("D", { order: 4, mergedInto: "C", mergedAt: 1 }),
];
const anyCoding = fc
  .record({
    coder: fc.constantFrom("Kari", "Liv"),
    code: fc.constantFrom("A", "B", "C", "D"),
    start: fc.nat(60),
    length: fc.integer({ min: 1, max: 25 }),
    source: fc.constantFrom("s", "t"),
  })
  .map(({ coder, code: name, start, length, source }) =>
    coding(`${coder} ${name} ${start}-${start + length} ${source}`),
  );
const turns = { s: [0, 1, 2, 3, 1, 2, 0], t: [1, 1, 2, 2, 3, 0, 1] };

describe("themeEvidence", () => {
  it("counts mentions, persons and sources as the query for the codes does, by person and by source too", () => {
    fc.assert(
      fc.property(
        fc.array(anyCoding, { maxLength: 25 }),
        fc.subarray(["A", "B", "C"], { minLength: 1 }),
        (codings, asked) => {
          const index = codedTalk(turns, codings, codes);
          const codeIds = asked as CodeId[];
          const evidence = themeEvidence(
            new CodeEvidence(index).read(),
            withSubcodes(index.codeTree, codeIds),
          );
          const query = themeQuery(codeIds);
          const passages = findPassages(index, query);
          const counts = countPassages(index, query, passages);
          assert.deepEqual(evidence.counts, {
            mentions: counts.mentions.count,
            persons: counts.persons.count,
            sources: counts.sources.count,
          });
          for (const { key, mentions } of groupPassages(index, query, passages, "participant"))
            if (key !== undefined) assert.equal(evidence.byPerson.get(key), mentions);
          for (const { key, mentions } of groupPassages(index, query, passages, "source"))
            assert.equal(evidence.bySource.get(key!)?.mentions, mentions);
        },
      ),
    );
  });

  it("is up to date after every change, though sources without one are not counted again", () => {
    const index = codedTalk(turns, [coding("Kari A 0-5"), coding("Kari C 20-25 t")], codes);
    const kept = new CodeEvidence(index);
    const [s, t] = kept.read();
    const more = coding("Kari A 30-35");
    index.apply([
      {
        table: "codings",
        id: more.id,
        before: null,
        after: more,
        layer: { sourceId: more.sourceId, coderId: more.coderId },
      },
    ]);
    const [newer, same] = kept.read();
    assert.notEqual(newer, s);
    assert.equal(same, t);
    assert.equal(newer!.codes.get("A" as CodeId)?.mentions, 2);
    index.apply(
      edition("codes", index.codes.get("A" as CodeId)!, { mergedInto: "C" as CodeId, mergedAt: 5 }),
    );
    const fresh = new CodeEvidence(index).read();
    assert.deepEqual(
      kept.read().map((each) => each.codes),
      fresh.map((each) => each.codes),
    );
  });

  it("is the same when it was counted source by source, with a code merged halfway", () => {
    const index = codedTalk(
      turns,
      [coding("Kari A 0-5"), coding("Kari C 3-9"), coding("Kari A 20-25 t")],
      codes,
    );
    const evidence = new CodeEvidence(index);
    const steps = evidence.reading();
    steps.next();
    index.apply(
      edition("codes", index.codes.get("A" as CodeId)!, { mergedInto: "C" as CodeId, mergedAt: 5 }),
    );
    while (steps.next().done !== true);
    assert.deepEqual(evidence.read(), new CodeEvidence(index).read());
  });

  it("counts turns that any coding touches once", () => {
    const index = codedTalk(
      { s: [0, 1, 2, 1] },
      [coding("Kari A 0-12"), coding("Liv C 5-15"), coding("Kari A 31-33")],
      codes,
    );
    const [evidence] = new CodeEvidence(index).read();
    assert.equal(evidence!.codedTurns, 3);
    assert.equal(evidence!.turnCount, 4);
  });
});

describe("themeSpread", () => {
  const spreadOf = (...codings: string[]) => {
    const index = codedTalk(turns, codings.map(coding), codes);
    const sources = new CodeEvidence(index).read();
    const evidence = themeEvidence(sources, new Set(["A" as CodeId]));
    return themeSpread(sources, evidence, index.participants.values());
  };

  it("says that a theme rests on one person or one transcript, the moderator aside", () => {
    const spread = spreadOf("Kari A 0-5", "Kari A 10-15", "Kari A 40-45");
    assert.equal(spread.onlyPerson, "Bo" as ParticipantId);
    assert.equal(spread.onlySource, "s" as SourceId);
    assert.equal(spread.silent.join(), "Cy");
    assert.deepEqual(spread.quietest, []);
  });

  it("names who gives more than half, and the quietest where nobody is silent", () => {
    const spread = spreadOf("Kari A 10-15", "Kari A 40-45", "Kari A 0-5 t", "Kari A 20-25 t");
    assert.equal(spread.mostFrom, "Bo" as ParticipantId);
    assert.equal(spread.quietest.join(), "Cy");
    assert.isUndefined(spread.onlySource);
  });

  it("says nothing of a theme that is found nowhere", () => {
    const spread = spreadOf();
    assert.deepEqual([spread.silent, spread.quietest, spread.onlyPerson], [[], [], undefined]);
  });
});

describe("suggestExtracts", () => {
  const index = codedTalk(
    turns,
    [
      coding("Kari A 10-15"),
      coding("Kari C 10-15"),
      coding("Kari A 20-25"),
      coding("Kari A 40-44"),
      coding("Kari A 0-5"),
    ],
    codes,
  );
  const passages = findPassages(index, themeQuery(["A", "C"] as CodeId[]));

  it("offers one passage of everybody not quoted yet, the one with most codes, moderators left out", () => {
    const suggested = suggestExtracts(passages, new Set(), index.participants);
    assert.deepEqual(
      suggested.map(({ start, participantIds }) => [start, ...participantIds]),
      [
        [10, "Bo"],
        [20, "Cy"],
      ],
    );
  });

  it("leaves out people who are quoted", () => {
    const suggested = suggestExtracts(passages, new Set(["Bo" as ParticipantId]), index.participants);
    assert.deepEqual(
      suggested.map(({ start }) => start),
      [20],
    );
  });
});

describe("extracts", () => {
  const choose = () => {
    const study = themedStudy();
    const themeId = study.theme("Trust");
    const take = (start: number, end: number, stance: "for" | "against" = "for") => {
      const choice = { themeId, sourceId: "before" as SourceId, start, end, stance };
      const { patch } = planExtract(study.index, "coder" as CoderId, choice, study.environment);
      study.apply(patch);
      return patch;
    };
    const list = () => extractsOf(study.index, themeId);
    return { study, take, list };
  };

  it("stand in the order they were chosen, for before against, and are chosen once", () => {
    const { take, list } = choose();
    take(5, 9, "against");
    take(20, 25);
    take(0, 4);
    assert.deepEqual(
      list().map(({ range }) => range.start),
      [20, 0, 5],
    );
    assert.deepEqual(take(0, 4), []);
    assert.lengthOf(take(0, 4, "against"), 1);
    assert.deepEqual(
      list().map(({ extract }) => extract.stance),
      ["for", "against", "against"],
    );
  });

  it("move by a step among their kind, and no further", () => {
    const { study, take, list } = choose();
    take(0, 4);
    take(5, 9);
    take(20, 25);
    study.apply(planExtractStep(study.index, list()[2]!.extract, -1));
    assert.deepEqual(
      list().map(({ range }) => range.start),
      [0, 20, 5],
    );
    assert.deepEqual(planExtractStep(study.index, list()[0]!.extract, -1), []);
  });
});

describe("phases", () => {
  it("are stretches from one beginning to the next; a phase can be returned to", () => {
    const spans = phaseSpans({
      phases: [
        { phase: "coding", at: 10 },
        { phase: "coding", at: 12 },
        { phase: "generating", at: 20 },
        { phase: "coding", at: 30 },
      ],
    });
    assert.deepEqual(spans, [
      { phase: "coding", from: 10, to: 20 },
      { phase: "generating", from: 20, to: 30 },
      { phase: "coding", from: 30, to: undefined },
    ]);
    assert.equal(currentPhase(spans), "coding");
    assert.deepEqual(
      [9, 10, 19, 20, 99].map((at) => phaseAt(spans, at)),
      [undefined, "coding", "coding", "generating", "coding"],
    );
    assert.deepEqual(
      [...countByPhase(spans, [1, 15, 25, 40])],
      [
        ["coding", 2],
        ["generating", 1],
      ],
    );
  });
});
