import { assert } from "chai";
import fc from "fast-check";
import { describe, it } from "node:test";
import { disagreements, mostConfusedFirst, type Disagreement } from "#domain/agreement/disagreements";
import type { Snapshot } from "#domain/agreement/snapshot";
import type { Specification } from "#domain/agreement/specification";
import { reliabilityData } from "#domain/agreement/reliability-data";
import { presencesOf } from "#domain/agreement/units-presence";
import {
  allComplete,
  anySnapshot,
  code,
  codings,
  everything,
  shuffled,
  source,
  specification,
  turn,
} from "./snapshots.ts";

const text = source("s", 100);
const among = (
  coders: readonly string[],
  rows: Parameters<typeof codings>[0],
  more: Partial<Snapshot> = {},
  asks: Partial<Specification> = {},
): Disagreement[] =>
  disagreements(
    {
      sources: [text],
      codes: [code("trust"), code("care"), code("help")],
      codings: codings(rows),
      assignments: allComplete(coders, [text]),
      ...more,
    },
    { ...specification({ coders, codes: ["trust", "care", "help"] }), ...asks },
  );

/** Kinds and place. */
const seen = (list: readonly Disagreement[]): string[] =>
  list.map(({ kinds, start, end }) => `${kinds.join(", ")} ${start}-${end}`);

const pair = ["ana", "bo"];

describe("disagreements", () => {
  it("are none where everybody drew the same, in any order", () => {
    assert.deepEqual(among(pair, []), []);
    assert.deepEqual(among(pair, [["ana", "trust", 3, 9], ["bo", "trust", 3, 9]]), []); // prettier-ignore
  });

  it("are a choice where different codes stand in the same place", () => {
    assert.deepEqual(seen(among(pair, [["ana", "trust", 0, 10], ["bo", "care", 2, 11]])), ["choice 0-11"]); // prettier-ignore
  });

  it("are two omissions where different codes only touch at their ends", () => {
    assert.deepEqual(
      seen(
        among(pair, [
          ["ana", "trust", 0, 10],
          ["bo", "care", 9, 30],
        ]),
      ),
      [
        // prettier-ignore
        "omission 0-10",
        "omission 9-30",
      ],
    );
  });

  it("are an omission where a coder has nothing in the place, or not all codes of it", () => {
    assert.deepEqual(seen(among(pair, [["ana", "trust", 0, 10]])), ["omission 0-10"]);
    assert.deepEqual(
      seen(among(pair, [["ana", "trust", 0, 10], ["ana", "care", 0, 10], ["bo", "care", 0, 10]])), // prettier-ignore
      ["omission 0-10"],
    );
  });

  it("are found too where a segment reaches beyond what was assigned", () => {
    const assignments = pair.map((coder) => ({
      ...allComplete([coder], [text])[0]!,
      within: [{ start: 0, end: 50 }],
    }));
    assert.deepEqual(seen(among(pair, [["ana", "trust", 40, 60]], { assignments })), ["omission 40-60"]);
    assert.deepEqual(seen(among(pair, [["ana", "trust", 55, 60]], { assignments })), []);
  });

  it("are not settled by somebody who looked at a part of the place only", () => {
    const coders = ["ana", "bo", "cy"];
    const assignments = allComplete(coders, [text]).map((each) =>
      each.coderId === ("cy" as never) ? { ...each, within: [{ start: 0, end: 5 }] } : each,
    );
    assert.deepEqual(
      seen(among(coders, [["ana", "trust", 0, 10], ["cy", "trust", 0, 10]], { assignments })), // prettier-ignore
      ["omission 0-10"],
    );
  });

  it("are a boundary where the same code has other ends", () => {
    assert.deepEqual(seen(among(pair, [["ana", "trust", 0, 10], ["bo", "trust", 0, 9]])), ["boundary 0-10"]); // prettier-ignore
  });

  it("are split or joined where one segment of a coder meets two of the other", () => {
    assert.deepEqual(
      seen(among(pair, [["ana", "trust", 0, 10], ["ana", "trust", 12, 20], ["bo", "trust", 0, 20]])), // prettier-ignore
      ["split-or-joined 0-20"],
    );
    assert.deepEqual(
      seen(among(pair, [["ana", "trust", 0, 10], ["ana", "trust", 10, 20], ["bo", "trust", 0, 20]])), // prettier-ignore
      ["split-or-joined 0-20"],
    );
  });

  it("name every kind that occurs in the place, the gravest first", () => {
    const list = among(pair, [
      ["ana", "trust", 0, 20],
      ["bo", "trust", 0, 18],
      ["ana", "care", 2, 12],
      ["bo", "help", 2, 12],
    ]);
    assert.deepEqual(seen(list), ["choice, boundary 0-20"]);
  });

  it("leave out what all drew to the letter, which binds nothing together", () => {
    const list = among(pair, [
      ["ana", "trust", 0, 50],
      ["bo", "trust", 0, 50],
      ["ana", "care", 5, 10],
      ["bo", "help", 30, 40],
    ]);
    assert.deepEqual(seen(list), ["omission 5-10", "omission 30-40"]);
  });

  it("give every coder who looked a side, with the codings it is made of, and count the pairs at odds", () => {
    const [only] = among(
      ["ana", "bo", "cy"],
      [
        ["ana", "trust", 0, 6],
        ["ana", "trust", 4, 10],
        ["bo", "trust", 0, 10],
      ],
    );
    assert.equal(only!.pairs, 2);
    assert.deepEqual(
      only!.sides.map(({ coder, segments }) => [coder, segments.map(({ codingIds }) => codingIds)]),
      [
        [0, [["coding-000", "coding-001"]]],
        [1, [["coding-002"]]],
        [2, []],
      ] as unknown,
    );
  });

  it("are not where the other coder did not look", () => {
    const rows = [["ana", "trust", 0, 10], ["ana", "trust", 50, 60]] as const; // prettier-ignore
    assert.deepEqual(among(pair, rows, { assignments: allComplete(["ana"], [text]) }), []);
    const [ana, bo] = allComplete(pair, [text]);
    const within = [{ start: 40, end: 100 }];
    assert.deepEqual(seen(among(pair, rows, { assignments: [ana!, { ...bo!, within }] })), [
      "omission 50-60",
    ]);
  });

  it("are not in turns of roles left out", () => {
    const spoken = source("s", 100, { turns: [turn(0, 40, "moderator"), turn(40, 100, "pupil")] });
    const rows = [["ana", "trust", 0, 10], ["ana", "trust", 50, 60]] as const; // prettier-ignore
    const list = among(pair, rows, { sources: [spoken] }, { withoutRoles: ["moderator"] });
    assert.deepEqual(seen(list), ["omission 50-60"]);
  });

  it("do not depend on the order of storage, and are none exactly where coders agree on every character", () => {
    fc.assert(
      fc.property(anySnapshot, fc.array(fc.nat(9), { minLength: 5, maxLength: 9 }), (any, order) => {
        const whole = any.assignments.map(({ coderId, sourceId, status }) => ({ coderId, sourceId, status }));
        const plain = {
          ...any,
          assignments: whole,
          sources: any.sources.map((own) => ({ ...own, turns: [], paragraphs: [0, own.length] })),
        };
        const asks = specification({ ...everything, unit: "character" });
        const list = disagreements(plain, asks);
        assert.deepEqual(disagreements({ ...plain, codings: shuffled(plain.codings, order) }, asks), list);
        const byCharacter = presencesOf(reliabilityData(plain, asks)).some(({ counts, coders }) =>
          counts.some((weight, index) => {
            const [raters, marking] = [Math.floor(index / (coders + 1)), index % (coders + 1)];
            return weight > 0 && raters > 1 && marking > 0 && marking < raters;
          }),
        );
        if (byCharacter) assert.isNotEmpty(list);
        // segments that abut may be split without a character being at odds
        else assert.isTrue(list.every(({ kinds }) => kinds.every((kind) => kind === "split-or-joined")));
      }),
    );
  });

  it("come with most pairs at odds first, then the gravest kind, then the longest, when ordered for work", () => {
    const list = among(
      ["ana", "bo", "cy"],
      [
        ["ana", "trust", 0, 10],
        ["bo", "trust", 0, 10],
        ["ana", "care", 20, 25],
        ["bo", "help", 20, 25],
        ["ana", "trust", 40, 45],
        ["bo", "trust", 40, 44],
        ["cy", "trust", 40, 43],
        ["ana", "care", 60, 90],
      ],
    );
    assert.deepEqual(seen(list.toSorted(mostConfusedFirst)), [
      "choice, omission 20-25",
      "boundary 40-45",
      "omission 60-90",
      "omission 0-10",
    ]);
  });
});
