import { expect, test } from "./support/app.ts";

test("the page refuses inline script, inline style, foreign requests and strings as script", async ({
  page,
}) => {
  await page.goto("/");
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
  ]) {
    expect(policy).toContain(rule);
  }
  expect(policy).not.toContain("unsafe");
});

test("opening the app draws it, with no request outside the origin and no violation", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Samtale" })).toBeVisible();
});
