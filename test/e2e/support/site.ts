import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** The built app in a folder of a web server that can be stopped, and can bring out a newer version. */
export class Site {
  readonly #origin: string;
  readonly #server: Server;
  #release = "";

  /** @param origin where the built app is served from */
  private constructor(origin: string) {
    this.#origin = origin;
    this.#server = createServer((request, response) => {
      this.#answer(new URL(request.url!, this.address)).then(
        ({ status, type, body }) => response.writeHead(status, { "content-type": type }).end(body),
        (cause: unknown) => response.destroy(cause as Error),
      );
    });
  }

  static async start(origin: string): Promise<Site> {
    const site = new Site(origin);
    await new Promise<void>((resolve) => site.#server.listen(0, "localhost", resolve));
    return site;
  }

  get address(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://localhost:${port}/tools/samtale/`;
  }

  /** Nobody is answered any more, until it listens again at the same address. */
  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  /** Listens at an address it had before. */
  again(address: string): Promise<void> {
    return new Promise((resolve) => this.#server.listen(Number(new URL(address).port), "localhost", resolve));
  }

  /** From now on, what is served is of another version. */
  bringOut(release: string): void {
    this.#release = release;
  }

  async #answer({ pathname }: URL): Promise<{ status: number; type: string; body: Buffer | string }> {
    const path = pathname.replace(/^\/tools\/samtale\//, "");
    if (path === pathname) return { status: 404, type: "text/plain", body: "" };
    const answer = await fetch(new URL(path, this.#origin));
    const type = answer.headers.get("content-type") ?? "";
    if (path !== "service-worker.js")
      return { status: answer.status, type, body: Buffer.from(await answer.arrayBuffer()) };
    const version = /version":"([0-9a-f]+)/;
    const body = (await answer.text()).replace(version, `version":"$1${this.#release}`);
    return { status: answer.status, type, body };
  }
}
