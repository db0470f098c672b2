import type { Page } from "@playwright/test";
import { expect, test as base } from "./support/app.ts";
import { Site } from "./support/site.ts";
import { beginProject, caretInTurn, codeTurn, sample } from "./support/steps.ts";

const test = base.extend<{ site: Site }>({
  site: async ({}, use, { project }) => {
    const site = await Site.start(project.use.baseURL!);
    await use(site);
    await site.stop();
  },
  baseURL: ({ site }, use) => use(site.address),
});
test.use({ serviceWorkers: "allow" });

/** Every file of the program is fetched first, which takes as long as it takes. */
const isKept = (page: Page) =>
  expect(page.getByText("Works without a network.")).toBeVisible({ timeout: 30_000 });
const notice = (page: Page) => page.getByRole("region", { name: "New version" });

/** A word left in the page, which a reload takes away. */
const mark = (page: Page) => page.evaluate(() => void (document.documentElement.dataset["mark"] = "here"));
const marked = (page: Page) => page.locator("html[data-mark=here]");

test("after one visit everything works with the server gone and the browser's cache emptied, in a folder of a site", async ({
  page,
  context,
  site,
}) => {
  await page.goto("./");
  await isKept(page);
  await site.stop();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.clearBrowserCache");

  await beginProject(page, "Far from town", [sample("plain.txt"), sample("bold.docx")]);
  await page.reload();
  await expect(page.locator("sm-transcript")).toBeVisible();
  await caretInTurn(page, 1);
  await codeTurn(page, "Being attentive", "new");
  await page.keyboard.press("g");
  await page.keyboard.press("e");
  await expect(page.locator("sm-passage-row")).toHaveCount(1);
  await page.goto("./");
  await isKept(page);
  await expect(page.locator("sm-project-row")).toContainText("Far from town");
});

test("a newer version waits until it is wanted, and other tabs go on with the one they have", async ({
  page,
  context,
  site,
}) => {
  await page.goto("./");
  await isKept(page);
  const other = await context.newPage();
  await other.goto("./");
  await isKept(other);
  await Promise.all([page, other].map(mark));

  site.bringOut("2");
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(notice(page)).toContainText("A new version is ready.", { timeout: 30_000 });
  await expect(notice(other)).toBeVisible();
  await notice(other).getByRole("button", { name: "Later" }).click();
  await expect(notice(other)).toHaveCount(0);

  await notice(page).getByRole("button", { name: "Reload" }).click();
  await expect(marked(page)).toHaveCount(0);
  await isKept(page);
  await expect(notice(page)).toHaveCount(0);
  await expect(notice(other)).toBeVisible();
  await expect(marked(other), "nobody reloaded the other tab").toHaveCount(1);
  await other.getByRole("button", { name: "Keyboard" }).click();
  await other.keyboard.press("Escape");
  await notice(other).getByRole("button", { name: "Reload" }).click();
  await expect(marked(other)).toHaveCount(0);
  await isKept(other);
});
