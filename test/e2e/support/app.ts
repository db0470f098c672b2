import { test as base, expect } from "@playwright/test";

/**
 * A page that tells on itself: the test fails on any Content-Security-Policy violation, uncaught error, console
 * error, or request that leaves the origin.
 */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page, baseURL, context }, use) => {
      const faults: string[] = [];
      await context.exposeBinding("reportViolation", (_source, text: string) => void faults.push(text));
      await context.addInitScript(() => {
        const report = (text: string) =>
          (window as unknown as { reportViolation(text: string): void }).reportViolation(text);
        document.addEventListener("securitypolicyviolation", (event) => {
          report(
            `policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}`,
          );
        });
      });
      context.on("request", (request) => {
        const url = new URL(request.url());
        const own = url.origin === new URL(baseURL!).origin || ["blob:", "data:"].includes(url.protocol);
        if (!own) faults.push(`request left the origin: ${url.origin}`);
      });
      context.on("page", (opened) =>
        opened.on("pageerror", (error) => faults.push(`error: ${error.message}`)),
      );
      page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(`console: ${message.text()}`);
      });
      await use(undefined);
      expect(faults, "nothing breaks the content security policy, leaves the origin or fails").toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };
