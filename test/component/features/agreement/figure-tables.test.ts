import { assert, fixture, html } from "@open-wc/testing";
import { undefinedReasons, type Figure, type UndefinedReason } from "#domain/agreement/figure";
import type { PresenceFigures } from "#domain/agreement/units-figures";
import type { CoderId } from "#domain/model/ids";
import {
  openByCode,
  orderAfter,
  orderedRows,
  usualOrder,
  type CodeRow,
} from "#features/agreement/figures/code-rows";
import "#features/agreement/figures/code-figures";
import "#features/agreement/figures/overall-figure";
import "#features/agreement/figures/overall-table";
import "#features/agreement/figures/pair-matrix";
import { figuresText } from "#messages/agreement-figures";
import { loadTokens } from "../../../support/page-styles.ts";
import { codeRecord } from "../../../support/records.ts";
import { shadowText } from "../../../support/shadow-text.ts";

const value = (of: number): Figure => ({ value: of, used: 40, dropped: 0 });
const none = (reason: UndefinedReason): Figure => ({ undefined: reason });
const figures = (fields: Partial<PresenceFigures> = {}): PresenceFigures => ({
  coded: 12,
  shared: 11,
  codedByAll: 10,
  prevalence: [0.25, 0.3],
  percentAgreement: value(0.9),
  positive: value(0.8),
  negative: value(0.9),
  alpha: value(0.7),
  ac1: value(0.8),
  kappa: value(0.7),
  ...fields,
});
const interval = (lower: number, upper: number) => ({
  lower,
  upper,
  level: 0.95,
  method: { kind: "normal" as const },
});
const row = (id: string, fields: Partial<CodeRow> = {}): CodeRow => ({
  code: codeRecord(id),
  figures: figures(),
  interval: undefined,
  open: 0,
  earlier: undefined,
  ...fields,
});
const coders = ["ana", "bo"].map((id) => ({ id: id as CoderId, name: id, initials: id }));
const overall = (reason: UndefinedReason) => ({
  percentAgreement: none(reason),
  alpha: none(reason),
  ac1: none(reason),
  units: 0,
});

const passagesOf = (id: string): string => `#${id}`;

describe("tables of figures", () => {
  before(loadTokens);

  const codeTable = (rows: readonly CodeRow[], benchmark: "krippendorff" | null = null) =>
    fixture<HTMLElementTagNameMap["sm-code-figures"]>(
      html`<sm-code-figures
        .rows=${rows}
        .coders=${coders}
        .unit=${"turn" as const}
        .benchmark=${benchmark}
        .passagesOf=${passagesOf}
        .coderPassagesOf=${passagesOf}
      ></sm-code-figures>`,
    );

  for (const reason of undefinedReasons)
    it(`say of every figure why it is undefined: ${reason}`, async () => {
      const why = figuresText.undefinedFor(reason).replace("Undefined: ", "");
      const all = await codeTable([
        row("a", {
          figures: figures({ percentAgreement: none(reason), alpha: none(reason), ac1: none(reason) }),
        }),
      ]);
      assert.include(shadowText(all), `Agreement, α and AC1 undefined: ${why}`);
      const alone = await codeTable([row("a", { figures: figures({ alpha: none(reason) }) })]);
      assert.include(shadowText(alone), `α undefined: ${why}`);
      const table = await fixture(
        html`<sm-overall-table
          .rows=${[{ label: "Part", figures: overall(reason), interval: undefined }]}
        ></sm-overall-table>`,
      );
      assert.include(shadowText(table), `Agreement, α and AC1 undefined: ${why}`);
      const top = await fixture(html`<sm-overall-figure .figures=${overall(reason)}></sm-overall-figure>`);
      assert.lengthOf(shadowText(top).split(`Undefined: ${why}`), 4);
      const matrix = await fixture(
        html`<sm-pair-matrix
          .coders=${coders}
          .pairs=${[{ ...overall(reason), mostOn: undefined }]}
        ></sm-pair-matrix>`,
      );
      assert.include(shadowText(matrix), `ana and bo: Agreement, α and AC1 undefined: ${why}`);
    });

  it("point the paradox out where it occurs, and few shared units, and who looked at nothing", async () => {
    const plain = shadowText(await codeTable([row("a", { interval: interval(0.6, 0.8) })]));
    assert.notInclude(plain, "Feinstein");
    assert.notInclude(plain, "†");
    const strange = shadowText(
      await codeTable([
        row("a", {
          figures: figures({ alpha: value(0.2), shared: 3, prevalence: [undefined, 0.1] }),
          interval: interval(-0.1, 0.4),
        }),
      ]),
    );
    assert.include(strange, "0.20 * †");
    assert.include(strange, "Feinstein & Cicchetti 1990");
    assert.include(strange, "fewer than ten units");
    assert.include(strange, "no complete transcript of the coder is compared");
  });

  it("mark by the lower limit, not by the figure, and only where a convention is on", async () => {
    const rows = [row("a", { figures: figures({ alpha: value(0.75) }), interval: interval(0.6, 0.85) })];
    const on = await codeTable(rows, "krippendorff");
    const mark = on.shadowRoot!.querySelector("td sm-interval")!;
    assert.isNotNull(mark.shadowRoot!.querySelector("polygon"));
    assert.lengthOf(mark.shadowRoot!.querySelectorAll(".bound"), 2);
    assert.include(shadowText(on), "not reliable");
    const off = await codeTable(rows);
    const plain = off.shadowRoot!.querySelector("td sm-interval")!.shadowRoot!;
    assert.isNull(plain.querySelector("polygon"));
    assert.lengthOf(plain.querySelectorAll(".bound"), 0);
  });

  it("show a figure hollow until its interval is there", async () => {
    const table = await codeTable([row("a"), row("b", { interval: interval(0.6, 0.8) })]);
    const marks = [...table.shadowRoot!.querySelectorAll("td sm-interval")];
    assert.deepEqual(
      marks.map(({ shadowRoot }) => shadowRoot!.querySelector(".mark")!.classList.contains("hollow")),
      [true, false],
    );
  });

  it("pass axe", async () => {
    await assert.isAccessible(await codeTable([row("a", { interval: interval(0.1, 0.8), open: 3 })]));
    await assert.isAccessible(
      await fixture(
        html`<sm-pair-matrix
          .coders=${[...coders, { id: "cy" as CoderId, name: "cy", initials: "CY" }]}
          .pairs=${[0.5, 0.2, 0.9].map((of, mostOn) => ({
            percentAgreement: value(0.9),
            alpha: value(of),
            ac1: value(0.8),
            units: 40,
            mostOn,
          }))}
          .codes=${[codeRecord("a"), codeRecord("b"), codeRecord("c")]}
        ></sm-pair-matrix>`,
      ),
    );
  });
});

describe("rows of codes", () => {
  const rows = [
    row("b", { figures: figures({ alpha: value(0.4), coded: 3 }), open: 5 }),
    row("a", { figures: figures({ alpha: none("nothing-coded-by-anybody"), coded: 0 }), open: 0 }),
    row("c", { figures: figures({ alpha: value(0.9), coded: 9, prevalence: [0.1, undefined] }), open: 1 }),
  ];
  const names = (order: Parameters<typeof orderedRows>[1]) =>
    orderedRows(rows, order).map(({ code }) => code.name);

  it("have the lowest last, and those without the number after it whichever way", () => {
    assert.deepEqual(names(usualOrder), ["c", "b", "a"]);
    assert.deepEqual(names({ by: "alpha", isDescending: false }), ["b", "c", "a"]);
    assert.deepEqual(names({ by: "coder-1", isDescending: true }), ["b", "a", "c"]);
    assert.deepEqual(names({ by: "open", isDescending: true }), ["b", "c", "a"]);
    assert.deepEqual(names({ by: "coded", isDescending: true }), ["c", "b", "a"]);
    assert.deepEqual(names({ by: "code", isDescending: false }), ["a", "b", "c"]);
  });

  it("turn round at the second click, and begin with the largest, or with A", () => {
    assert.deepEqual(orderAfter(usualOrder, "alpha"), { by: "alpha", isDescending: false });
    assert.deepEqual(orderAfter(usualOrder, "code"), { by: "code", isDescending: false });
    assert.deepEqual(orderAfter(usualOrder, "open"), { by: "open", isDescending: true });
  });

  it("count a disagreement for each of its codes", () => {
    const [a, b] = [codeRecord("a").id, codeRecord("b").id];
    assert.deepEqual(
      [...openByCode([{ codeIds: [a, b] }, { codeIds: [a] }])],
      [
        [a, 2],
        [b, 1],
      ],
    );
  });
});
