import { assert } from "@open-wc/testing";
import { AppError } from "#domain/errors";
import { WorkerClient } from "#workers/worker-client";

/** A worker of a few lines that answers as `serve` does, and can be told to crash or to take its time. */
const source = `
addEventListener("message", ({ data: { id, job, input } }) => {
  if (job === "double") { postMessage({ id, progress: 0.5 }); postMessage({ id, value: input * 2 }); }
  if (job === "refuse") postMessage({ id, error: { code: "import/empty", detail: { file: "a.txt" } } });
  if (job === "slow") setTimeout(() => postMessage({ id, value: input }), 300);
  if (job === "never") setTimeout(() => {}, 1e6);
  if (job === "crash") setTimeout(() => { throw new Error("gone"); });
});`;
interface TestJobs {
  [job: string]: (input: never) => unknown;
  double: (input: number) => number;
  refuse: (input: null) => never;
  slow: (input: string) => string;
  never: (input: null) => never;
  crash: (input: null) => never;
}

describe("WorkerClient", () => {
  let started: number;
  let client: WorkerClient<TestJobs>;
  beforeEach(() => {
    started = 0;
    client = new WorkerClient<TestJobs>(() => {
      started++;
      return new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
    });
  });
  afterEach(() => client.stop());
  const failure = (promise: Promise<unknown>) =>
    promise.then(
      () => assert.fail("expected a rejection"),
      (cause: unknown) => cause,
    );

  it("answers calls with their own values and tells of progress, starting one worker", async () => {
    const shares: number[] = [];
    const values = await Promise.all([
      client.call("double", 21, { progress: (share) => shares.push(share) }),
      client.call("double", 4),
    ]);
    assert.deepEqual(values, [42, 8]);
    assert.deepEqual(shares, [0.5]);
    assert.equal(started, 1);
  });

  it("rebuilds the error of a job that refused", async () => {
    const error = await failure(client.call("refuse", null));
    assert.instanceOf(error, AppError);
    assert.deepEqual(error.toData(), { code: "import/empty", detail: { file: "a.txt" } });
  });

  it("rejects what is cancelled and finishes what else was under way, in a new worker", async () => {
    const stop = new AbortController();
    const cancelled = failure(client.call("never", null, { signal: stop.signal }));
    const other = client.call("slow", "kept");
    stop.abort();
    assert.equal(((await cancelled) as DOMException).name, "AbortError");
    assert.equal(await other, "kept");
    assert.equal(started, 2);
  });

  it("rejects calls under way when the worker crashes, and starts another for the next", async () => {
    const error = await failure(client.call("crash", null));
    assert.equal(AppError.from(error).code, "unexpected");
    assert.equal(await client.call("double", 3), 6);
    assert.equal(started, 2);
  });

  it("refuses a call that was cancelled before it was made", async () => {
    const error = await failure(client.call("double", 1, { signal: AbortSignal.abort() }));
    assert.equal((error as DOMException).name, "AbortError");
    assert.equal(started, 0);
  });
});
