/** Waits until `holds`, looking again after each turn of the page. @throws Error after two seconds */
export async function until(holds: () => boolean): Promise<void> {
  for (let turns = 0; turns < 200; turns++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("What was waited for did not happen");
}
