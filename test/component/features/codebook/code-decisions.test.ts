import { assert, fixture, html } from "@open-wc/testing";
import type { CodeId, CoderId } from "#domain/model/ids";
import { edition } from "#domain/model/changes";
import { planTakeBack } from "#domain/rounds/plan-decision";
import type { CodeDecisions } from "#features/codebook/side/code-decisions";
import "#features/codebook/side/code-decisions";
import { formatDay } from "#messages/format";
import { ClosedRound, type CodingRow } from "../../../support/closed-round.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { within } from "../../../support/within.ts";

const trust = "trust" as CodeId;
const [ana, bo] = ["ana", "bo"] as unknown as [CoderId, CoderId];

describe("<sm-code-decisions>", () => {
  before(loadTokens);

  const show = async (closed: ClosedRound, codeId = trust): Promise<CodeDecisions> =>
    fixture(
      html`<sm-code-decisions
        .index=${closed.index}
        .projectId=${"p"}
        .codeId=${codeId}
      ></sm-code-decisions>`,
    );
  const lines = (element: CodeDecisions): readonly string[][] =>
    [...element.renderRoot.querySelectorAll("li")].map((item) =>
      [...item.querySelectorAll("p")].map((line) => line.textContent.trim()),
    );

  it("is empty where nothing was decided", async () => {
    const element = await show(ClosedRound.of([["ana", "trust", 0, 10]]));
    assert.equal(element.renderRoot.textContent.trim(), "");
  });

  it("says where, what and why, by whom and when, and leads to the place, the newest first", async () => {
    const closed = ClosedRound.of(
      [
        ["ana", "trust", 0, 10],
        ["bo", "care", 2, 11],
        ["ana", "trust", 50, 60],
      ],
      { name: "Round 1" },
    );
    const { index } = closed;
    const one = closed.settle(
      closed.disagreements[0]!,
      { kind: "one", coderId: bo },
      "ana",
      "Care is the wider rule.",
    );
    const none = closed.settle(closed.disagreements[1]!, { kind: "none" }, "bo");
    index.apply(edition("codes", index.codes.get("care" as CodeId)!, { name: "Caring" }));
    const element = await show(closed);
    assert.equal(within(element, "h2").textContent, "Decisions");
    assert.deepEqual(lines(element), [
      ["Turn 1, s", "No code stands", `Round 1. bo, ${formatDay(none.at)}`],
      ["Turn 1, s", "Accepted bo: Caring", "Care is the wider rule.", `Round 1. ana, ${formatDay(one.at)}`],
    ]);
    const [first] = element.renderRoot.querySelectorAll("a");
    const key = encodeURIComponent(closed.disagreements[1]!.key);
    assert.isTrue(first!.getAttribute("href")!.endsWith(`/agreement/round/adjudication/${key}`));
    await assert.isAccessible(element);

    index.apply(planTakeBack(index, none));
    element.version++;
    await element.updateComplete;
    assert.lengthOf(lines(element), 1);
  });

  it("lists some, and all where somebody asks", async () => {
    const rows = Array.from({ length: 9 }, (_, at): CodingRow => ["ana", "trust", 10 * at, 10 * at + 5]);
    const closed = ClosedRound.of(rows);
    for (const disagreement of closed.disagreements)
      closed.settle(disagreement, { kind: "one", coderId: ana });
    const element = await show(closed);
    assert.lengthOf(lines(element), 6);
    const more = within(element, "button");
    assert.equal(more.textContent.trim(), "Show all 9 decisions");
    more.click();
    await element.updateComplete;
    assert.lengthOf(lines(element), 9);
  });
});
