/** The half of pdf.js that reads: importing it makes it known to the other half, which then starts no worker of its own. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: object;
}
