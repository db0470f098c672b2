import { describe, it } from "node:test";
import { assert } from "chai";
import { read, spoken, timed } from "../reading.ts";

describe("Markdown", () => {
  it("reads bold names, with the colon inside or outside", async () => {
    const inside = await read("**Anna:** One.\n\n**Ola:** Two.\n\n**Anna:** Three.", "talk.md");
    assert.deepEqual(spoken(inside), ["Anna: One.", "Ola: Two.", "Anna: Three."]);
    const outside = await read("**Anna**: One.\n\n**Ola**: Two.\n\n**Anna**: Three.", "talk.md");
    assert.deepEqual(spoken(outside), spoken(inside));
  });

  it("is known by its bold names in a file of any name", async () => {
    assert.equal((await read("**Anna:** One.\n\n**Ola:** Two.", "talk.txt")).format, "md");
  });

  it("counts a name in the other form only where it is established", async () => {
    const text =
      "**Anna:** One.\n\n**Ola:** Two.\n\n**Anna**: Three.\n\n**Anna:** Four.\n\n**Break**: \\[01:02\\]\n\n**Ola:** Five.";
    const draft = await read(text, "talk.md");
    assert.deepEqual([...draft.labels], ["Anna", "Ola"]);
    assert.lengthOf(draft.turns, 5);
    assert.deepEqual(
      draft.outside.map(({ text }) => text),
      ["Break: [01:02]"],
    );
  });

  it("takes escapes, emphasis and entities off, and leaves underscores inside words", async () => {
    const text =
      "**Anna:** \\[laughter\\] it was *so* __very__ snake_case &amp; 2 * 3 * 4.\n\n**Ola:** \\*not\\* emphasis.\n\n**Anna:** _Yes_.";
    const draft = await read(text, "talk.md");
    assert.equal(draft.text, "[laughter] it was so very snake_case & 2 * 3 * 4.\n*not* emphasis.\nYes.");
  });

  it("reads escaped times", async () => {
    const draft = await read(
      "**Anna:** \\[04:06\\] One.\n\n\\[05:10\\] Two.\n\n**Ola:** \\[01:00:14.23\\] Three.",
      "talk.md",
    );
    assert.deepEqual(timed(draft), [
      [246_000, null],
      [3_614_230, null],
    ]);
    assert.equal(draft.turns[0]!.cues![1]!.startMs, 310_000);
  });

  it("keeps headings, comments and a YAML header outside of labelled talk", async () => {
    const text =
      "---\ndate: 2025-05-04\n---\n# Group A\n\n**Anna:** One.\n\n<!-- checked\ntwice -->\n\n**Ola:** Two.\n\n## After the break\n\n**Anna:** Three.";
    const draft = await read(text, "talk.md");
    assert.deepEqual(spoken(draft), ["Anna: One.", "Ola: Two.", "Anna: Three."]);
    assert.deepEqual(
      draft.outside.map(({ line, text }) => `${line} ${text}`),
      ["2 date: 2025-05-04", "4 Group A", "8 checked", "9 twice", "13 After the break"],
    );
  });

  it("takes a heading that names the speaker of what follows as the speaker", async () => {
    const draft = await read(
      "### Anna\nOne.\n\n### Ola\nTwo.\n\n### Anna\nThree.\n\n### Ola\nFour.",
      "talk.md",
    );
    assert.deepEqual(spoken(draft), ["Anna: One.", "Ola: Two.", "Anna: Three.", "Ola: Four."]);
  });
});
