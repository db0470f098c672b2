import type { CodebookJobs } from "#workers/codebook-jobs";
import { trustedWorkerUrl } from "#workers/trusted-worker-url";
import { WorkerClient } from "#workers/worker-client";
import codebookWorkerUrl from "../workers/codebook-worker.ts?worker&url";

/** Reads and writes codebooks off the page's thread. */
export const codebookWorker = new WorkerClient<CodebookJobs>(
  () => new Worker(trustedWorkerUrl(codebookWorkerUrl), { type: "module" }),
);
