import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

const turns = (n: number) =>
  plural(
    n,
    msg(str`${formatNumber(n)} turn`, { id: "transcripts.turn" }),
    msg(str`${formatNumber(n)} turns`, { id: "transcripts.turns" }),
  );

/** What the import dialog says. */
export const transcriptsText = {
  turns,
  importHeading: () => msg("Import transcripts", { id: "import.heading" }),
  readHere: () => msg("Files are read on this device and nowhere else.", { id: "import.read-here" }),
  drop: () => msg("Drop files here or", { id: "import.drop" }),
  choose: () => msg("choose", { id: "import.choose" }),
  chooseFiles: () => msg("Choose files", { id: "import.choose-files" }),
  formats: () =>
    msg("docx, odt, rtf, pdf, txt, md, vtt, srt, sbv, json, otr, csv, tsv, xlsx", { id: "import.formats" }),
  files: () => msg("Files", { id: "import.files" }),
  waiting: () => msg("Waiting", { id: "import.waiting" }),
  reading: () => msg("Reading", { id: "import.reading" }),
  readingFile: (name: string) => msg(str`Reading ${name}`, { id: "import.reading-file" }),
  removeFile: (name: string) => msg(str`Take ${name} out of the import`, { id: "import.remove-file" }),
  includeFile: (name: string) => msg(str`Import ${name}`, { id: "import.include-file" }),
  notReadable: () => msg("Cannot be read", { id: "import.not-readable" }),
  format: (format: string) =>
    ({
      txt: msg("Plain text", { id: "import.format.txt" }),
      md: msg("Markdown", { id: "import.format.md" }),
      vtt: msg("WebVTT", { id: "import.format.vtt" }),
      docx: msg("Word", { id: "import.format.docx" }),
      odt: msg("OpenDocument", { id: "import.format.odt" }),
      rtf: msg("Rich text", { id: "import.format.rtf" }),
      srt: msg("SubRip", { id: "import.format.srt" }),
      sbv: msg("SubViewer", { id: "import.format.sbv" }),
      json: msg("Speech recognition", { id: "import.format.json" }),
      otr: msg("oTranscribe", { id: "import.format.otr" }),
      csv: msg("Table, csv", { id: "import.format.csv" }),
      tsv: msg("Table, tab separated", { id: "import.format.tsv" }),
      xlsx: msg("Workbook", { id: "import.format.xlsx" }),
      pdf: msg("PDF", { id: "import.format.pdf" }),
    })[format] ?? format,
  formatAndTurns: (format: string, n: number) =>
    msg(str`${format}, ${turns(n)}`, { id: "import.format-turns" }),
  turnsFromCues: (format: string, n: number, cues: number) =>
    msg(str`${format}, ${turns(n)} from ${formatNumber(cues)} cues`, { id: "import.turns-from-cues" }),
  /** What else a file brings: "With 162 codings", "With 2 memos". */
  brings: (memos: number, codings: number): readonly string[] =>
    [
      codings > 0
        ? plural(
            codings,
            msg(str`With ${codings} coding`, { id: "import.brings-codings.one" }),
            msg(str`With ${formatNumber(codings)} codings`, { id: "import.brings-codings.other" }),
          )
        : "",
      memos > 0
        ? plural(
            memos,
            msg(str`With ${memos} memo`, { id: "import.brings-memos.one" }),
            msg(str`With ${formatNumber(memos)} memos`, { id: "import.brings-memos.other" }),
          )
        : "",
    ].filter((part) => part !== ""),
  withoutSpeaker: (n: number) =>
    plural(
      n,
      msg(str`${n} turn without a speaker`, { id: "import.without-speaker.one" }),
      msg(str`${formatNumber(n)} turns without a speaker`, { id: "import.without-speaker.other" }),
    ),
  sameAs: (name: string) => msg(str`The same text as ${name}.`, { id: "import.same-as" }),
  nearlySame: (percent: number, name: string) =>
    percent === 100
      ? msg(str`Nearly all the same as ${name}.`, { id: "import.nearly-all-same" })
      : msg(str`About ${percent} % the same as ${name}.`, { id: "import.nearly-same" }),
  sameLeftOut: (name: string) =>
    msg(str`Left out: the same text as ${name}.`, { id: "import.same-left-out" }),
  nearlySameLeftOut: (percent: number, name: string) =>
    percent === 100
      ? msg(str`Left out: nearly all the same as ${name}.`, { id: "import.nearly-all-same-left-out" })
      : msg(str`Left out: about ${percent} % the same as ${name}.`, { id: "import.nearly-same-left-out" }),

  readAs: () => msg("Read as", { id: "import.read-as" }),
  labelStyle: () => msg("Speakers", { id: "import.label-style" }),
  labelStyleOf: (style: string) =>
    ({
      colon: msg("Speaker before a colon", { id: "import.labels.colon" }),
      bold: msg("Speaker in bold", { id: "import.labels.bold" }),
      bracket: msg("Speaker in brackets", { id: "import.labels.bracket" }),
      tab: msg("Speaker before a tab", { id: "import.labels.tab" }),
      "own-line": msg("Speaker on a line of its own", { id: "import.labels.own-line" }),
      dash: msg("Speaker before a dash", { id: "import.labels.dash" }),
      field: msg("Speaker as the format says", { id: "import.labels.field" }),
      none: msg("No speakers", { id: "import.labels.none" }),
    })[style] ?? style,
  timeStyle: () => msg("Times", { id: "import.time-style" }),
  timeStyleOf: (style: string) =>
    ({
      square: msg("Times as [00:00:00]", { id: "import.times.square" }),
      round: msg("Times as (00:00:00)", { id: "import.times.round" }),
      bare: msg("Times as 00:00:00", { id: "import.times.bare" }),
      hash: msg("Times as #00:00:00-0#", { id: "import.times.hash" }),
      field: msg("Times as the format says", { id: "import.times.field" }),
      none: msg("No times", { id: "import.times.none" }),
    })[style] ?? style,
  encoding: () => msg("Encoding", { id: "import.encoding" }),
  formatChoice: () => msg("Format", { id: "import.format" }),
  sheet: () => msg("Sheet", { id: "import.sheet" }),
  firstSheet: () => msg("The first transcript found", { id: "import.sheet-first" }),
  noColumn: () => msg("None", { id: "import.column-none" }),
  columnOf: (part: "speaker" | "text" | "start" | "end" | "turn" | "codes") =>
    ({
      speaker: msg("Speaker", { id: "import.column.speaker" }),
      text: msg("Words", { id: "import.column.text" }),
      start: msg("Start", { id: "import.column.start" }),
      end: msg("End", { id: "import.column.end" }),
      turn: msg("Turn number", { id: "import.column.turn" }),
      codes: msg("Codes", { id: "import.column.codes" }),
    })[part],
  cues: () => msg("Cues", { id: "import.cues" }),
  cuesJoined: () => msg("Cues of one speaker joined", { id: "import.cues-joined" }),
  cuesApart: () => msg("Every cue a turn", { id: "import.cues-apart" }),
  preview: (name: string) => msg(str`Preview of ${name}`, { id: "import.preview" }),
  noSpeaker: () => msg("No speaker", { id: "import.no-speaker" }),
  joinToTurn: (number: number) => msg(str`Join to turn ${number}`, { id: "import.join-to" }),
  setTo: (name: string) => msg(str`Set to ${name}`, { id: "import.set-to" }),
  joinedTo: (number: number) => msg(str`Joined to turn ${number}.`, { id: "import.joined-to" }),
  setBy: (name: string) => msg(str`Set to ${name}.`, { id: "import.set-by" }),
  reopen: () => msg("Undo", { id: "import.reopen" }),
  showAllTurns: (n: number) => msg(str`Show all ${turns(n)}`, { id: "import.show-all" }),
  choosePreview: () =>
    msg("A file chosen on the left shows here as it will be read.", { id: "import.choose-preview" }),
  nothingYet: () =>
    msg(
      "Drop the transcripts of a conversation here, or choose them. They show as they will be read; nothing is kept before you import.",
      {
        id: "import.nothing-yet",
      },
    ),

  speakers: () => msg("Speakers", { id: "import.speakers" }),
  foundInFile: (n: number) => msg(str`${n} found in this file`, { id: "import.found" }),
  speakerIs: (label: string) => msg(str`${label} is`, { id: "import.speaker-is" }),
  nobody: () => msg("Nobody in particular", { id: "import.nobody" }),
  newPerson: () => msg("New person…", { id: "import.new-person" }),
  newPersonName: () => msg("Name of the new person", { id: "import.new-person-name" }),
  inProject: () => msg("In the project", { id: "import.in-project" }),
  inImport: () => msg("New with this import", { id: "import.in-import" }),
  looksLike: (label: string) => msg(str`Looks like ${label}. Joined.`, { id: "import.looks-like" }),
  roleOf: (name: string) => msg(str`Role of ${name}`, { id: "import.role-of" }),
  noRole: () => msg("No role", { id: "import.no-role" }),
  role: (role: string) =>
    ({
      moderator: msg("Moderator", { id: "role.moderator" }),
      interviewer: msg("Interviewer", { id: "role.interviewer" }),
      coach: msg("Coach", { id: "role.coach" }),
      teacher: msg("Teacher", { id: "role.teacher" }),
      pupil: msg("Pupil", { id: "role.pupil" }),
      leader: msg("Leader", { id: "role.leader" }),
      other: msg("Other", { id: "role.other" }),
    })[role] ?? role,
  none: () => msg("None", { id: "import.none" }),
  chooseSpeaker: () => msg("Choose a speaker", { id: "import.choose-speaker" }),
  turnsNamed: (list: string, n: number) =>
    plural(
      n,
      msg(str`Turn ${list}`, { id: "import.turn-list.one" }),
      msg(str`Turns ${list}`, { id: "import.turn-list.other" }),
    ),
  more: (n: number) => msg(str`and ${formatNumber(n)} more`, { id: "import.and-more" }),

  thisTranscript: () => msg("This transcript", { id: "import.this-transcript" }),
  name: () => msg("Name", { id: "import.name" }),
  kind: () => msg("Kind", { id: "import.kind" }),
  kindOf: (kind: string) =>
    ({
      "group-interview": msg("Group interview", { id: "kind.group-interview" }),
      "individual-interview": msg("Individual interview", { id: "kind.individual-interview" }),
      "coaching-dialogue": msg("Coaching dialogue", { id: "kind.coaching-dialogue" }),
      "shared-review": msg("Shared review", { id: "kind.shared-review" }),
      observation: msg("Observation", { id: "kind.observation" }),
      meeting: msg("Meeting", { id: "kind.meeting" }),
      document: msg("Document", { id: "kind.document" }),
    })[kind] ?? kind,
  wave: () => msg("Wave", { id: "import.wave" }),
  date: () => msg("Date", { id: "import.date" }),
  language: () => msg("Language", { id: "import.language" }),
  languageUnknown: () => msg("Not said", { id: "import.language-unknown" }),
  setForAll: () => msg("Set these for all files", { id: "import.set-for-all" }),

  finds: () => msg("Also in this file", { id: "import.finds" }),
  commentsAsMemos: (n: number) =>
    plural(
      n,
      msg(str`Keep ${n} comment as a memo`, { id: "import.comments.one" }),
      msg(str`Keep ${formatNumber(n)} comments as memos`, { id: "import.comments.other" }),
    ),
  commentsNote: () =>
    msg("Each on the words it is about, with its author and date.", { id: "import.comments-note" }),
  codesAsCodings: (n: number, column: string) =>
    plural(
      n,
      msg(str`Keep ${n} code in “${column}” as a coding`, { id: "import.codes.one" }),
      msg(str`Keep ${formatNumber(n)} codes in “${column}” as codings`, { id: "import.codes.other" }),
    ),
  codesNote: (codes: number, known: number) =>
    known === codes
      ? plural(
          codes,
          msg(str`${codes} code, in the codebook already.`, { id: "import.codes-known.one" }),
          msg(str`${formatNumber(codes)} different codes, all in the codebook already.`, {
            id: "import.codes-known.other",
          }),
        )
      : plural(
          codes,
          msg(str`${codes} code, new to the codebook.`, { id: "import.codes-new.one" }),
          msg(
            str`${formatNumber(codes)} different codes, ${formatNumber(codes - known)} of them new to the codebook.`,
            { id: "import.codes-new.other" },
          ),
        ),

  report: () => msg("How it was read", { id: "import.report" }),
  atLine: (line: number) => msg(str`line ${formatNumber(line)}`, { id: "import.at-line" }),
  atPage: (page: number) => msg(str`page ${formatNumber(page)}`, { id: "import.at-page" }),

  filesRead: (n: number, of: number) => msg(str`${n} of ${of} files read`, { id: "import.files-read" }),
  summary: (ready: number, warned: number, refused: number, leftOut: number) =>
    [
      ready > 0 ? msg(str`${ready} ready`, { id: "import.summary.ready" }) : "",
      warned > 0 ? msg(str`${warned} with warnings`, { id: "import.summary.warned" }) : "",
      refused > 0 ? msg(str`${refused} can’t be read`, { id: "import.summary.refused" }) : "",
      leftOut > 0 ? msg(str`${leftOut} left out`, { id: "import.summary.left-out" }) : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  cancel: () => msg("Cancel", { id: "import.cancel" }),
  importN: (n: number) =>
    plural(
      n,
      msg(str`Import ${n} transcript`, { id: "import.import.one" }),
      msg(str`Import ${n} transcripts`, { id: "import.import.other" }),
    ),
  importing: (n: number, of: number) =>
    msg(str`${n} of ${of} transcripts imported`, { id: "import.importing" }),
  imported: (n: number) =>
    plural(
      n,
      msg(str`Imported ${n} transcript`, { id: "import.imported.one" }),
      msg(str`Imported ${n} transcripts`, { id: "import.imported.other" }),
    ),
  notImported: (name: string) => msg(str`${name} was not imported.`, { id: "import.not-imported" }),
};
