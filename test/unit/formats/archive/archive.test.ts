import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import type { SourceId } from "#domain/model/ids";
import { readArchive } from "#formats/archive/read-archive";
import { writeArchive } from "#formats/archive/write-archive";
import type { ProjectArchive } from "#domain/query/project-archive";
import { anyProject } from "../../../support/any-project.ts";
import { at, open, part, rebuilt, refusal, study, write } from "../../../support/project-files.ts";
import { codeRecord } from "../../../support/records.ts";

describe("writeArchive and readArchive", () => {
  /** Records in order of their ids, as a set of records has none. */
  const sorted = (archive: ProjectArchive) =>
    Object.fromEntries(
      Object.entries(archive).map(([table, records]) => [
        table,
        Array.isArray(records)
          ? (records as { id: string }[]).toSorted((a, b) => (a.id < b.id ? -1 : 1))
          : (records as unknown),
      ]),
    );

  it("give equal records, texts, turns and log, whatever the project", async () => {
    await fc.assert(
      fc.asyncProperty(anyProject, async (project) => {
        assert.deepEqual(sorted(await open(await write(project))), sorted(project));
      }),
      { numRuns: 200 },
    );
  });

  it("write the same bytes for the same project, in whatever order its records come", async () => {
    await fc.assert(
      fc.asyncProperty(anyProject, async (project) => {
        const reversed = Object.fromEntries(
          Object.entries(project).map(([table, records]) => [
            table,
            Array.isArray(records) && table !== "log" ? records.toReversed() : (records as unknown),
          ]),
        ) as unknown as ProjectArchive;
        const bytes = await write(project);
        assert.deepEqual(await write(reversed), bytes);
        assert.deepEqual(await write(await open(bytes)), bytes);
      }),
      { numRuns: 50 },
    );
  });

  it("write plain text and JSON that any program can read", async () => {
    const bytes = await write(study);
    assert.equal(part(bytes, "sources/s.txt"), study.contents.get("s" as SourceId)?.text);
    assert.include(part(bytes, "README.txt"), "Reading groups");
    assert.deepEqual(JSON.parse(part(bytes, "sources/s.turns.json")), {
      sourceId: "s",
      columns: ["start", "end", "speaker", "startMs", "endMs"],
      turns: [
        [5, 17, 0, 0, null],
        [22, 24, 1, null, null],
      ],
    });
    assert.deepEqual(JSON.parse(part(bytes, "codings.json")), [
      {
        sourceId: "s",
        coderId: "coder",
        codings: [{ id: "c", at: 0, codeId: "code", end: 14, revision: 0, start: 5 }],
      },
    ]);
    const manifest = JSON.parse(part(bytes, "manifest.json")) as Record<string, unknown>;
    assert.include(manifest, { format: "samtale-project", version: 2, madeAt: "2026-03-01T00:00:00.000Z" });
    assert.deepInclude(manifest["counts"], { sources: 1, codes: 2, codings: 1 });
  });

  it("keep a field that this version does not know", async () => {
    const codes = [{ ...codeRecord("code"), weight: { labels: ["low", "high"] } }];
    assert.deepEqual((await open(await write({ ...study, codes }))).codes, codes);
  });

  it("pass over files that somebody's computer put into the zip", async () => {
    const bytes = await rebuilt(await write(study), { "__MACOSX/._codes.json": "x", ".DS_Store": "y" });
    assert.lengthOf((await open(bytes)).codes, 2);
  });

  it("tell how much is done", async () => {
    const shares: number[] = [];
    const progress = (share: number) => shares.push(share);
    const bytes = await writeArchive(study, { at, appVersion: "1", progress });
    await readArchive(bytes, { progress });
    assert.isAbove(shares.length, 10);
    assert.isTrue(shares.every((share) => share > 0 && share <= 1));
  });
});

describe("a project file with a passphrase", () => {
  it("opens with it and only with it", async () => {
    const bytes = await write(study, "ærlig talt");
    assert.deepEqual((await open(bytes, "ærlig talt")).codings, study.codings);
    assert.deepEqual(await refusal(bytes), { code: "archive/passphrase", detail: { reason: "missing" } });
    assert.deepEqual(await refusal(bytes, "something else"), {
      code: "archive/passphrase",
      detail: { reason: "wrong" },
    });
  });

  it("opens however the keyboard puts å together", async () => {
    assert.lengthOf((await open(await write(study, "p\u00e5"), "pa\u030a")).codes, 2);
  });

  it("holds no readable word", async () => {
    const bytes = await write(study, "ærlig talt");
    assert.notInclude(Buffer.from(bytes).toString("latin1"), "codes.json");
  });

  it("is refused as damaged where a byte of what is encrypted changed", async () => {
    const bytes = await write(study, "ærlig talt");
    bytes[bytes.length - 5]! ^= 1;
    assert.deepEqual(await refusal(bytes, "ærlig talt"), {
      code: "archive/damaged",
      detail: { part: "encryption" },
    });
  });
});
