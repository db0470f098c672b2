import { strToU8, zipSync } from "fflate";
import { expect, test } from "./support/app.ts";
import { beginProject, sample } from "./support/steps.ts";

const guid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const refi = zipSync({
  "project.qde": strToU8(
    `<Project xmlns="urn:QDA-XML:project:1.0" name="Study of waiting" origin="Other 2.1"><Users><User guid="${guid(91)}" name="Kari"/></Users><CodeBook><Codes><Code guid="${guid(1)}" name="Waiting" isCodable="true"/></Codes></CodeBook><Sources><TextSource guid="${guid(10)}" name="Talk" plainTextPath="internal://talk.txt"><PlainTextSelection guid="${guid(20)}" startPosition="0" endPosition="6"><Coding guid="${guid(30)}" creatingUser="${guid(91)}"><CodeRef targetGUID="${guid(1)}"/></Coding></PlainTextSelection></TextSource></Sources></Project>`,
  ),
  "sources/talk.txt": strToU8("I wait and look away."),
});

test("a printed transcript is read in its turns, with nothing fetched and no code made of text", async ({
  page,
}) => {
  await beginProject(page, "Printed", [sample("printed.pdf")]);
  await expect(page.locator("sm-transcript").getByRole("article")).toHaveCount(6);
  await expect(page.locator("sm-transcript")).toContainText("The one from the lesson on fractions, before");
});

test("a project of another program is opened once its report was read", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "showOpenFilePicker"));
  await page.goto("./");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: /^Open a project file/ }).click(),
  ]);
  await chooser.setFiles({ name: "study.qdpx", mimeType: "application/zip", buffer: Buffer.from(refi) });
  await expect(page.getByRole("dialog", { name: "Open study.qdpx" })).toBeVisible();
  await expect(page.getByText("Written by Other 2.1. It becomes a project of its own")).toBeVisible();
  await page.locator("sm-refi-dialog").getByRole("button", { name: "Open", exact: true }).click();
  await expect(page.getByRole("dialog", { name: "Who is coding on this device?" })).toBeVisible();
  await page.getByText("Kari").click();
  await page.getByRole("button", { name: "Start coding" }).click();
  await expect(page.locator("sm-transcript")).toContainText("I wait and look away.");
});
