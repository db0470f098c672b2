import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { sha256 } from "#formats/archive/sha256";
import { readArchive } from "#formats/archive/read-archive";
import { writeArchive } from "#formats/archive/write-archive";
import type { ProjectArchive } from "#domain/query/project-archive";
import type { ErrorData } from "#domain/errors";
import type { CodeId, SourceId } from "#domain/model/ids";
import { Turns } from "#domain/model/turns";
import { anyProject } from "../../../support/any-project.ts";
import {
  codeRecord,
  coderRecord,
  codingRecord,
  participantRecord,
  projectRecord,
  sourceRecord,
} from "../../../support/records.ts";

const at = Date.UTC(2026, 2, 1);
const write = (archive: ProjectArchive, passphrase?: string) =>
  writeArchive(archive, { at, appVersion: "1.2.3", passphrase, workFactor: 4 });
const open = async (bytes: Uint8Array, passphrase?: string): Promise<ProjectArchive> => {
  const read = await readArchive(bytes, { passphrase });
  if (!read.ok) throw read.error;
  return read.value;
};
const refusal = async (bytes: Uint8Array, passphrase?: string): Promise<ErrorData> => {
  const read = await readArchive(bytes, { passphrase });
  if (read.ok) throw new Error("was opened");
  return read.error.toData();
};

const text = "Ada: ikke sant 😀\nBo: jo";
const study: ProjectArchive = {
  project: projectRecord("p", { name: "Reading groups" }),
  coders: [coderRecord("Kari"), coderRecord("coder")],
  participants: [participantRecord("Ada"), participantRecord("Bo")],
  sources: [sourceRecord("s", { length: text.length, speakers: [{ label: "Ada" }, { label: "Bo" }] })],
  corrections: [],
  codes: [codeRecord("code"), codeRecord("other", { parentId: "code" as CodeId })],
  codebookVersions: [],
  memos: [],
  codings: [codingRecord("c", { sourceId: "s" as SourceId, start: 5, end: 14 })],
  contents: new Map([
    [
      "s" as SourceId,
      {
        sourceId: "s" as SourceId,
        text,
        turns: Turns.of([
          { start: 5, end: 17, speaker: 0, startMs: 0 },
          { start: 22, end: 24, speaker: 1 },
        ]),
      },
    ],
  ]),
  turns: new Map(),
  log: [],
};

/** The file with some parts put in place of others, the manifest made to fit unless it is among them. */
async function rebuilt(bytes: Uint8Array, changes: Record<string, string | undefined>): Promise<Uint8Array> {
  const parts = unzipSync(bytes);
  const manifest = JSON.parse(new TextDecoder().decode(parts["manifest.json"])) as {
    parts: { path: string; bytes: number; sha256: string }[];
  };
  for (const [path, change] of Object.entries(changes)) {
    if (change === undefined) Reflect.deleteProperty(parts, path);
    else parts[path] = strToU8(change);
    const listed = manifest.parts.find((part) => part.path === path);
    if (change === undefined) manifest.parts = manifest.parts.filter((part) => part.path !== path);
    else if (listed)
      Object.assign(listed, { bytes: parts[path]!.length, sha256: await sha256(parts[path]!) });
  }
  if (!("manifest.json" in changes)) parts["manifest.json"] = strToU8(JSON.stringify(manifest));
  return zipSync(parts);
}
const part = (bytes: Uint8Array, path: string) => new TextDecoder().decode(unzipSync(bytes)[path]);

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
    assert.equal(part(bytes, "sources/s.txt"), text);
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
    assert.include(manifest, { format: "samtale-project", version: 1, madeAt: "2026-03-01T00:00:00.000Z" });
    assert.deepInclude(manifest["counts"], { sources: 1, codes: 2, codings: 1 });
  });

  it("keep a field that this version does not know", async () => {
    const codes = [{ ...codeRecord("code"), scale: { labels: ["low", "high"] } }];
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

describe("readArchive refuses", () => {
  it("what is no project file", async () => {
    for (const bytes of [
      new Uint8Array(),
      strToU8("a transcript"),
      zipSync({ "a.txt": strToU8("a") }),
      zipSync({ "manifest.json": strToU8('{"format":"other"}') }),
    ])
      assert.equal((await refusal(bytes)).code, "archive/not-a-project");
  });

  it("a file of a newer version, naming it, before anything else is looked at", async () => {
    const manifest =
      '{"format":"samtale-project","version":2,"parts":[{"path":"new.bin","bytes":1,"sha256":""}]}';
    assert.deepEqual(await refusal(await rebuilt(await write(study), { "manifest.json": manifest })), {
      code: "archive/newer",
      detail: { part: "manifest.json", version: 2, reads: 1 },
    });
  });

  it("a part that was changed, naming it", async () => {
    const bytes = await write(study);
    const manifest = part(bytes, "manifest.json");
    const changed = await rebuilt(bytes, { "sources/s.txt": "other words", "manifest.json": manifest });
    assert.deepEqual(await refusal(changed), { code: "archive/damaged", detail: { part: "sources/s.txt" } });
  });

  it("a part that is gone, whether the manifest knows or not", async () => {
    const bytes = await write(study);
    for (const path of ["codes.json", "sources/s.txt", "sources/s.turns.json", "log.jsonl"]) {
      const expected: ErrorData = { code: "archive/damaged", detail: { part: path } };
      assert.deepEqual(await refusal(await rebuilt(bytes, { [path]: undefined })), expected);
      const manifest = part(bytes, "manifest.json");
      assert.deepEqual(
        await refusal(await rebuilt(bytes, { [path]: undefined, "manifest.json": manifest })),
        expected,
      );
    }
  });

  it("records that the program cannot work with, naming the part", async () => {
    const bytes = await write(study);
    const coding = (fields: object) =>
      JSON.stringify([
        {
          sourceId: "s",
          coderId: "coder",
          codings: [{ id: "c", at: 0, codeId: "code", start: 1, end: 2, revision: 0, ...fields }],
        },
      ]);
    const correction = {
      id: "x",
      sourceId: "s",
      revision: 1,
      start: 0,
      deleted: "Bo",
      inserted: "",
      coderId: "Kari",
      at: 0,
    };
    for (const [path, ...contents] of [
      ["project.json", "{}", "not json", "[]"],
      ["codes.json", "{}", '[{"id":1}]', JSON.stringify([codeRecord("code"), codeRecord("code")])],
      ["sources.json", JSON.stringify([{ ...study.sources[0], kind: "gossip" }])],
      ["sources/s.txt", "too short"],
      [
        "sources/s.turns.json",
        "{}",
        '{"turns":[[9,5,0,null,null]]}',
        '{"turns":[[5,17,2,null,null]]}',
        '{"turns":[[0,99,0,null,null]]}',
      ],
      [
        "codings.json",
        "{}",
        "[1]",
        coding({ codeId: "gone" }),
        coding({ end: 0 }),
        coding({ revision: 1 }),
        coding({ start: 0.5 }),
      ],
      ["corrections.json", JSON.stringify([correction]), JSON.stringify([{ ...correction, sourceId: "t" }])],
      ["log.jsonl", "{}\n", "x\n", '{"cut'],
    ] as const)
      for (const content of contents)
        assert.deepEqual(
          await refusal(await rebuilt(bytes, { [path]: content })),
          { code: "archive/damaged", detail: { part: path } },
          `${path}: ${content}`,
        );
  });

  it("a zip that unpacks to unreasonably much", async () => {
    const bytes = zipSync({ "manifest.json": new Uint8Array(50_000_000) });
    assert.deepEqual(await refusal(bytes), { code: "archive/damaged", detail: { part: "zip" } });
  });

  it("a file cut off anywhere or with any byte changed, or opens it with everything as it was", async () => {
    const bytes = await write(study);
    const whole = await open(bytes);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (place, change, cut) => {
          const hurt = cut ? bytes.slice(0, place) : bytes.slice();
          if (!cut) hurt[place]! ^= change;
          const read = await readArchive(hurt);
          if (read.ok) assert.deepEqual(read.value, whole);
          else assert.match(read.error.code, /^archive\/(damaged|not-a-project|passphrase)$/);
        },
      ),
      { numRuns: 500 },
    );
  });
});
