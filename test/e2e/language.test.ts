import { expect, test } from "./support/app.ts";

test.use({ locale: "nb-NO" });

test("a Norwegian browser is spoken to in Bokmål until English is chosen, which is remembered", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Prosjekter på denne enheten" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "nb");
  await expect(page.getByText("Ingenting lastes opp.")).toBeVisible();

  await test.step("a dialog, with a name put into its sentences", async () => {
    await page.keyboard.press("n");
    const begin = page.getByRole("dialog", { name: "Nytt tomt prosjekt" });
    await expect(begin).toBeVisible();
    await expect(page.getByLabel("Navn på prosjektet")).toBeFocused();
    await page.keyboard.type("Videocoaching");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Ingrid Solheim");
    await page.getByRole("button", { name: "Opprett prosjekt" }).click();
    await expect(page.getByText("Her kommer transkripsjonene.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Koder som Ingrid Solheim" })).toBeVisible();
  });

  await test.step("switch to English, in the same place", async () => {
    await page.getByRole("button", { name: "Videocoaching" }).click();
    await page.getByRole("menuitem", { name: "Utseende …" }).click();
    await expect(page.getByRole("dialog", { name: "Utseende" })).toBeVisible();
    await expect(page.getByRole("radio", { name: "Norsk" })).toBeChecked();
    await page.getByRole("radio", { name: "English" }).click();
    await expect(page.getByText("Transcripts appear here.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Videocoaching" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });

  await page.reload();
  await expect(page.getByText("Transcripts appear here.")).toBeVisible();
});
