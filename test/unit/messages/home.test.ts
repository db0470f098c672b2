import { assert } from "chai";
import { describe, it } from "node:test";
import { homeText } from "#messages/home";

const now = new Date(2026, 10, 22, 14, 2).getTime();
const day = 86_400_000;

describe("homeText", () => {
  it("says when a project changed, the shorter the nearer", () => {
    assert.equal(homeText.changed(now, now), "Today, 14:02");
    assert.equal(homeText.changed(new Date(2026, 10, 3).getTime(), now), "3 November");
    assert.equal(homeText.changed(new Date(2025, 8, 18).getTime(), now), "18 September 2025");
  });

  it("counts days of a backup by the calendar", () => {
    assert.include(homeText.backedUp(now - 15 * 3_600_000, now), "yesterday");
    assert.include(homeText.backedUp(now - 60_000, now), "today");
    assert.include(homeText.backedUp(now - 3 * day, now), "3 days ago");
  });

  it("counts with the right form of the noun", () => {
    assert.equal(homeText.counts({ sources: 1, codes: 1, coders: 1 }), "1 transcript, 1 code, 1 coder");
    assert.equal(
      homeText.counts({ sources: 14, codes: 1380, coders: 3 }),
      "14 transcripts, 1,380 codes, 3 coders",
    );
  });

  it("tells room in megabytes, and in gigabytes where there is much", () => {
    assert.equal(homeText.space(212_400_000, 4_100_000_000), "212 MB of 4.1 GB used");
  });
});
