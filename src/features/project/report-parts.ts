import type { IncomingProject } from "#actions/read-refi-file";
import { refiText as text } from "#messages/refi";
import { refiNoteText } from "#messages/refi-notes";

/** The statements of one kind, as sentences. */
export interface ReportPart {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** What is lost first: that is what a person has to know before they decide. */
const kinds = ["dropped", "approximated", "assumed", "kept", "mapped"] as const;

/** The origin is said above the report; where a text is missing, its passages have no place, however the file counts. */
const saidElsewhere: ReadonlySet<string> = new Set(["origin-stated", "spans-unchecked"]);

/** The report on a project of another program, by what became of things. */
export const reportParts = (report: IncomingProject["report"]): readonly ReportPart[] =>
  kinds
    .map((kind) => ({
      heading: text.kind(kind),
      sentences: report
        .filter((note) => note.kind === kind && !saidElsewhere.has(note.about))
        .map((note) => refiNoteText(note)),
    }))
    .filter(({ sentences }) => sentences.length > 0);

/** The same as the text of a memo. */
export const reportText = ({ report, origin }: IncomingProject): string =>
  [
    text.origin(origin),
    ...reportParts(report).map(({ heading, sentences }) =>
      [heading, ...sentences.map((sentence) => `• ${sentence}`)].join("\n"),
    ),
  ].join("\n\n");
