import type { ArchiveJobs } from "#workers/archive-jobs";
import { trustedWorkerUrl } from "#workers/trusted-worker-url";
import { WorkerClient } from "#workers/worker-client";
import archiveWorkerUrl from "../workers/archive-worker.ts?worker&url";

/** The worker that writes, opens and checks project files. */
export const archiveWorker = new WorkerClient<ArchiveJobs>(
  () => new Worker(trustedWorkerUrl(archiveWorkerUrl), { type: "module" }),
);
