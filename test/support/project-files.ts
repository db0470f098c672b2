import { strToU8, unzipSync, zipSync } from "fflate";
import type { ErrorData } from "#domain/errors";
import type { CodeId, SourceId } from "#domain/model/ids";
import { Turns } from "#domain/model/turns";
import type { ProjectArchive } from "#domain/query/project-archive";
import { noRecords } from "#domain/query/records";
import { readArchive } from "#formats/archive/read-archive";
import { sha256 } from "#formats/archive/sha256";
import { writeArchive } from "#formats/archive/write-archive";
import {
  codeRecord,
  coderRecord,
  codingRecord,
  participantRecord,
  projectRecord,
  sourceRecord,
} from "./records.ts";

export const at = Date.UTC(2026, 2, 1);
export const write = (archive: ProjectArchive, passphrase?: string) =>
  writeArchive(archive, { at, appVersion: "1.2.3", passphrase, workFactor: 4 });
export const open = async (bytes: Uint8Array, passphrase?: string): Promise<ProjectArchive> => {
  const read = await readArchive(bytes, { passphrase });
  if (!read.ok) throw read.error;
  return read.value;
};
export const refusal = async (bytes: Uint8Array, passphrase?: string): Promise<ErrorData> => {
  const read = await readArchive(bytes, { passphrase });
  if (read.ok) throw new Error("was opened");
  return read.error.toData();
};

const text = "Ada: ikke sant 😀\nBo: jo";
export const study: ProjectArchive = {
  ...noRecords,
  project: projectRecord("p", { name: "Reading groups" }),
  coders: [coderRecord("Kari"), coderRecord("coder")],
  participants: [participantRecord("Ada"), participantRecord("Bo")],
  sources: [sourceRecord("s", { length: text.length, speakers: [{ label: "Ada" }, { label: "Bo" }] })],
  codes: [codeRecord("code"), codeRecord("other", { parentId: "code" as CodeId })],
  codings: [codingRecord("c", { sourceId: "s" as SourceId, start: 5, end: 14 })],
  contents: new Map([
    [
      "s" as SourceId,
      {
        sourceId: "s" as SourceId,
        text,
        turns: Turns.of([
          { start: 5, end: 17, speaker: 0, startMs: 0 },
          { start: 22, end: 24, speaker: 1 },
        ]),
      },
    ],
  ]),
  turns: new Map(),
  log: [],
};

/** The file with some parts put in place of others, the manifest made to fit unless it is among them. */
export async function rebuilt(
  bytes: Uint8Array,
  changes: Record<string, string | undefined>,
): Promise<Uint8Array> {
  const parts = unzipSync(bytes);
  const manifest = JSON.parse(new TextDecoder().decode(parts["manifest.json"])) as {
    parts: { path: string; bytes: number; sha256: string }[];
  };
  for (const [path, change] of Object.entries(changes)) {
    if (change === undefined) Reflect.deleteProperty(parts, path);
    else parts[path] = strToU8(change);
    const listed = manifest.parts.find((part) => part.path === path);
    if (change === undefined) manifest.parts = manifest.parts.filter((part) => part.path !== path);
    else if (listed)
      Object.assign(listed, { bytes: parts[path]!.length, sha256: await sha256(parts[path]!) });
  }
  if (!("manifest.json" in changes)) parts["manifest.json"] = strToU8(JSON.stringify(manifest));
  return zipSync(parts);
}
export const part = (bytes: Uint8Array, path: string) => new TextDecoder().decode(unzipSync(bytes)[path]);
