import { assert, fixture, html } from "@open-wc/testing";
import type { CodeId } from "#domain/model/ids";
import type { MemosAbout } from "#ui/components/memos-about";
import "#ui/components/memos-about";
import { loadTokens } from "../../support/page-styles.ts";
import { memoRecord } from "../../support/records.ts";

describe("<sm-memos-about>", () => {
  before(loadTokens);

  it("lists what was written, each leading to its memo, and begins another about the same; passes axe", async () => {
    const element = await fixture<MemosAbout>(
      html`<sm-memos-about
        .projectId=${"project"}
        .about=${{ kind: "code", codeId: "wait" as CodeId } as const}
        .memos=${[memoRecord("second", { title: "On the pause" }), memoRecord("first", { text: "Why?" })]}
        .level=${3}
      ></sm-memos-about>`,
    );
    const links = [...element.shadowRoot!.querySelectorAll("a")];
    assert.deepEqual(
      links.map((link) => [link.textContent.trim(), link.getAttribute("href")]),
      [
        ["On the pause", "#/p/project/memos/second"],
        ["Why?", "#/p/project/memos/first"],
        ["Write a memo", "#/p/project/memos/new?on=code.wait"],
      ],
    );
    assert.equal(element.shadowRoot!.querySelector("[role=heading]")!.ariaLevel, "3");
    await assert.isAccessible(element);
  });
});
