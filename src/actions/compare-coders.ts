import type { AgreementJobs } from "#workers/agreement-jobs";
import { trustedWorkerUrl } from "#workers/trusted-worker-url";
import { WorkerClient } from "#workers/worker-client";
import agreementWorkerUrl from "../workers/agreement-worker.ts?worker&url";

const start = (): Worker => new Worker(trustedWorkerUrl(agreementWorkerUrl), { type: "module" });

/** Figures of coders compared, off the page's thread. */
export const figuresWorker = new WorkerClient<AgreementJobs>(start);

/** Intervals beside them, in a thread of their own: what is no longer asked for is ended without making figures wait. */
export const intervalsWorker = new WorkerClient<AgreementJobs>(start);
