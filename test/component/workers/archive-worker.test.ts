import { assert } from "@open-wc/testing";
import type { SourceId } from "#domain/model/ids";
import type { ProjectArchive } from "#domain/query/project-archive";
import { noRecords } from "#domain/query/records";
import type { ArchiveJobs } from "#workers/archive-jobs";
import { fromPlain, toPlain } from "#workers/plain-archive";
import { trustedWorkerUrl } from "#workers/trusted-worker-url";
import { WorkerClient } from "#workers/worker-client";
import {
  codeRecord,
  coderRecord,
  codingRecord,
  contentsOf,
  projectRecord,
  sourceRecord,
} from "../../support/records.js";

const text = "first line\nsecond line";
const contents = contentsOf("source", text);
const project: ProjectArchive = {
  ...noRecords,
  project: projectRecord("project"),
  coders: [coderRecord("coder")],
  sources: [sourceRecord("source", { length: text.length, speakers: [{ label: "Ada" }] })],
  codes: [codeRecord("code")],
  codings: [codingRecord("coding")],
  contents: new Map([["source" as SourceId, contents]]),
  turns: new Map([["source" as SourceId, contents.turns]]),
  log: [],
};

describe("the archive worker", () => {
  let client: WorkerClient<ArchiveJobs>;
  beforeEach(() => {
    client = new WorkerClient<ArchiveJobs>(
      () => new Worker(trustedWorkerUrl("/src/workers/archive-worker.ts"), { type: "module" }),
    );
  });
  afterEach(() => client.stop());

  const write = (passphrase?: string) =>
    client.call("write", {
      archive: toPlain(project),
      options: { at: 0, appVersion: "1", passphrase, workFactor: 4 },
    });

  it("writes a project file and opens it again, equal in every record, turn and text", async () => {
    const shares: number[] = [];
    const bytes = await write();
    const read = await client.call("read", { bytes }, { progress: (share) => shares.push(share) });
    if (!read.ok) assert.fail(read.error.code);
    assert.deepEqual(fromPlain(read.value), project);
    assert.equal(shares.at(-1), 1);
  });

  it("encrypts, and says which passphrase it wants without throwing", async () => {
    const bytes = await write("open sesame");
    assert.deepEqual(await client.call("read", { bytes, passphrase: "sesame" }), {
      ok: false,
      error: { code: "archive/passphrase", detail: { reason: "wrong" } },
    });
    assert.isTrue((await client.call("read", { bytes, passphrase: "open sesame" })).ok);
  });

  it("can be cancelled while it works, and used again", async () => {
    const stop = new AbortController();
    const bytes = await write();
    const cancelled = client.call("read", { bytes }, { signal: stop.signal }).then(
      () => "opened",
      (cause: unknown) => (cause as DOMException).name,
    );
    stop.abort();
    assert.equal(await cancelled, "AbortError");
    assert.isTrue((await client.call("read", { bytes })).ok);
  });
});
