import { strToU8, zipSync } from "fflate";

/** A file to be put into a folder: text is written as UTF-8. */
export interface FolderFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The first day a zip can say. Zips keep local time: any other would give other bytes in another time zone. */
const earliest = new Date(1980, 0, 1);

/** Files as one zip, in their order. Same files, same bytes. */
export const writeZip = (files: readonly FolderFile[]): Uint8Array =>
  zipSync(
    Object.fromEntries(
      files.map(({ name, content }) => [
        name,
        [typeof content === "string" ? strToU8(content) : content, { mtime: earliest }],
      ]),
    ),
  );
