import { assert } from "chai";
import { describe, it } from "node:test";
import type { ErrorCode } from "#domain/errors";
import { errorText } from "#messages/errors";

/** A code that is missing here, or has no sentence, does not compile. */
const codes: Record<ErrorCode, true> = {
  "import/empty": true,
  "import/binary": true,
  "import/too-large": true,
  "import/unrecognised": true,
  "import/unsupported": true,
  "import/malformed": true,
  "import/truncated": true,
  "import/not-docx": true,
  "import/zip-bomb": true,
  "import/entities": true,
  "import/encrypted": true,
  "import/no-text": true,
  "import/project": true,
  "import/other-program": true,
  "import/several-projects": true,
  "archive/not-a-project": true,
  "archive/damaged": true,
  "archive/newer": true,
  "archive/passphrase": true,
  "file/not-written": true,
  "correction/stale": true,
  "correction/round": true,
  "find/pattern": true,
  "find/too-slow": true,
  "sample/not-there": true,
  "codebook/not-there": true,
  "input/malformed": true,
  "storage/stale": true,
  "storage/full": true,
  "storage/blocked": true,
  "storage/outdated": true,
  "storage/missing": true,
  "archive/recipient": true,
  "packet/other-project": true,
  "packet/incomplete": true,
  "decision/open-round": true,
  "decision/blind": true,
  "decision/no-words": true,
  unexpected: true,
};

describe("errorText", () => {
  it("has a plain sentence for every failure, without exclamation and without “please”", () => {
    for (const code of Object.keys(codes) as ErrorCode[]) {
      const sentence = errorText({ code, detail: {} });
      assert.match(sentence, /^[A-Z].*\.$/s, code);
      assert.notMatch(sentence, /!|please|oops|successfully|\b[uU]sers?\b/, code);
    }
  });

  it("names the limit, the line, the format and the damaged part", () => {
    assert.include(errorText({ code: "import/too-large", detail: { limit: 300_000_000 } }), "300 MB");
    assert.include(errorText({ code: "import/malformed", detail: { line: 12 } }), "line 12");
    assert.include(
      errorText({ code: "import/unsupported", detail: { format: "html" } }),
      "cannot read web pages yet",
    );
    assert.include(errorText({ code: "archive/damaged", detail: { part: "codings.json" } }), "codings.json");
  });
});
