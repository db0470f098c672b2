import type { IncomingSource } from "#domain/intake/plan-import";
import { settleTurns } from "#domain/intake/settle-turns";
import type { Intake } from "#features/transcripts/intake";
import { comments, commentsOf, type IntakeFile } from "#features/transcripts/intake-file";

/**
 * A file that was read and everything decided about it, as the action that imports it takes it.
 *
 * @throws RangeError where the file was not read
 */
export function incomingSource(file: IntakeFile, intake: Intake): IncomingSource {
  if (file.state.kind !== "read") throw new RangeError("incomingSource requires a file that was read");
  const { draft, hash } = file.state.incoming;
  const people = new Map(intake.people.map((person) => [person.key, person]));
  return {
    name: file.name,
    ...file.fields,
    file: file.file.name,
    format: draft.format,
    text: draft.text,
    hash,
    turns: settleTurns(draft.turns, file.fixes),
    cues: draft.turns.flatMap(({ cues = [] }) => cues),
    outside: draft.outside,
    speakers: file.speakers.map(({ label, personKey }) => ({
      label,
      person: personKey === undefined ? undefined : people.get(personKey),
    })),
    remarks: file.without.has(comments) ? [] : commentsOf(draft),
    codings: (draft.codings ?? []).filter(({ column }) => !file.without.has(column)),
  };
}
