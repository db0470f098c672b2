import type { Manifest } from "#formats/archive/manifest";

/** What is said to whoever finds the file, perhaps in twenty years and without the program. */
export const readmeText = ({
  project,
  madeAt,
  version,
}: Pick<Manifest, "project" | "madeAt" | "version">): string =>
  `${project.name}
A Samtale project file, format version ${version}, made ${madeAt}.

This is a study of conversations: transcripts, the codes and codings made in them, memos, and the log of every change.
It is a zip archive of plain text and JSON (UTF-8). Nothing in it needs the program it was made with.

  project.json              name, research questions, kind of analysis
  coders.json               who coded
  participants.json         who took part, with roles
  sources.json              the transcripts: name, kind, date, language, speakers
  sources/ID.txt            the text of transcript ID as it was imported
  sources/ID.turns.json     its turns: [start, end, speaker, start in ms, end in ms]
  corrections.json          edits of the texts after import
  codes.json                the codebook: codes with definitions, parents, merges
  codebook-versions.json    frozen copies of it
  codings.json              which coder put which code on which passage
  memos.json                notes, and what they are about
  log.jsonl                 every change, one a line, oldest first
  manifest.json             SHA-256 and size of each part

Positions (start, end) count UTF-16 code units from the beginning of the text, as JavaScript, Java and C# do; the end is the
first position after the passage. They refer to the text after the corrections up to "revision"; revision 0 is the text in
sources/ID.txt. Times ("at", "createdAt" and others) are milliseconds since 1970-01-01 UTC. A speaker is a place, from 0, in
the list of speakers of the transcript. "mergedInto" names the code that a code's codings count for; "removed" and "deleted"
mark what was taken out.
`;
