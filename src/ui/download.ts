/** Hands a file to the person, by the browser's own way of saving. */
export function download(content: Blob, fileName: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = fileName;
  link.click();
  // The browser reads it after the click; keep it a while.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A title as a file name, at most 100 characters: what file systems do not take becomes a space, and no character is cut in two. */
export const fileNameOf = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 100)
    .replace(/\p{Surrogate}/gu, "")
    .trim() || "Samtale";
