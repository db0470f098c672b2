import type { OfflineFiles, ServiceWorkerScope } from "#app/service-worker-scope";

/*
 * Keeps a whole copy of the program in the browser, so that it opens without a network, and nothing else: no project, no request to
 * anywhere but where the program lies. A newer copy is fetched whole beside the one in use and takes over when a person says so.
 *
 * A script of its own: it imports types alone.
 */

const worker = globalThis as unknown as ServiceWorkerScope;
/** What was built: put here by the build. */
const { version, files } = "__COPY__" as unknown as OfflineFiles;
const { scope } = worker.registration;
/** Other copies of the program may lie beside this one, in other folders of the same origin. */
const prefix = `samtale ${scope} `;
const cacheName = prefix + version;
const page = "index.html";

worker.addEventListener("install", (event) => event.waitUntil(fetchAll()));
worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));
worker.addEventListener("message", ({ data }) => {
  if (data === "take over") void worker.skipWaiting();
});
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  event.respondWith(request.mode === "navigate" ? pageFor(request) : fileFor(request));
});

/** The whole copy or none: where a file is missing, or is not what was built, the one in use stays. */
async function fetchAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  await Promise.all(
    files.map(async ([path, integrity]) => {
      const address = addressOf(path);
      // The name of a file in assets/ holds its hash: one that a copy has already is the same.
      const kept = path.startsWith("assets/") ? await caches.match(address) : undefined;
      const response = kept ?? (await fetch(address, { cache: "no-cache", integrity }));
      if (!response.ok) throw new TypeError(`${path}: ${response.status}`);
      await cache.put(address, response);
    }),
  );
}

/** The copy before stays: tabs that still run it may yet ask for files of it. */
async function takeOver(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function pageFor(request: Request): Promise<Response> {
  const kept = await caches.match(addressOf(page), { cacheName });
  if (kept !== undefined && [scope, scope + page].includes(withoutSearch(request.url))) return kept;
  return fetch(request).catch((cause: unknown) => {
    if (kept === undefined) throw cause;
    return kept;
  });
}

async function fileFor(request: Request): Promise<Response> {
  const kept = (await caches.match(request.url, { cacheName })) ?? (await caches.match(request.url));
  return kept ?? fetch(request);
}

/** Servers answer a folder with its page; some send the page's own name elsewhere, which a navigation may not be answered with. */
function addressOf(path: string): string {
  return path === page ? scope : scope + path;
}

function withoutSearch(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
