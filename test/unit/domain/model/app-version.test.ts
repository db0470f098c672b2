import { assert } from "chai";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { appVersion } from "#domain/model/app-version";

describe("appVersion", () => {
  it("is the version of package.json", () => {
    const manifest = JSON.parse(
      readFileSync(new URL("../../../../package.json", import.meta.url), "utf8"),
    ) as {
      version: string;
    };
    assert.equal(appVersion, manifest.version);
  });
});
