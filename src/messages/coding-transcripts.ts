import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

/** What the list of transcripts beside the text says. */
export const sourcesText = {
  find: () => msg("Find a transcript", { id: "sources.find" }),
  noneFound: (query: string) => msg(str`No transcript answers “${query}”.`, { id: "sources.none-found" }),
  kindOf: (kind: string) =>
    ({
      "group-interview": msg("Group interviews", { id: "sources.kind.group-interview" }),
      "individual-interview": msg("Individual interviews", { id: "sources.kind.individual-interview" }),
      "coaching-dialogue": msg("Coaching dialogues", { id: "sources.kind.coaching-dialogue" }),
      "shared-review": msg("Shared reviews", { id: "sources.kind.shared-review" }),
      observation: msg("Observations", { id: "sources.kind.observation" }),
      meeting: msg("Meetings", { id: "sources.kind.meeting" }),
      document: msg("Documents", { id: "sources.kind.document" }),
    })[kind] ?? kind,
  turns: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} turn`, { id: "sources.turn" }),
      msg(str`${formatNumber(n)} turns`, { id: "sources.turns" }),
    ),
  length: (hours: number, minutes: number) =>
    msg(str`${hours}:${String(minutes).padStart(2, "0")}`, { id: "sources.length" }),
  lengthSpoken: (hours: number, minutes: number) =>
    msg(str`${hours} h ${minutes} min`, { id: "sources.length-spoken" }),
  codedTo: (turn: number) => msg(str`You coded as far as turn ${turn}`, { id: "sources.coded-to" }),
  codedBy: (names: string) => msg(str`Coded by ${names}`, { id: "sources.coded-by" }),
  import: () => msg("Import", { id: "sources.import" }),

  menuOf: (name: string) => msg(str`What can be done with ${name}`, { id: "sources.menu-of" }),
  rename: () => msg("Rename", { id: "sources.rename" }),
  nameOf: (name: string) => msg(str`New name of ${name}`, { id: "sources.name-of" }),
  describe: () => msg("Describe…", { id: "sources.describe" }),
  moveUp: () => msg("Move up", { id: "sources.move-up" }),
  moveDown: () => msg("Move down", { id: "sources.move-down" }),
  remove: () => msg("Remove", { id: "sources.remove" }),
  removedHeading: () => msg("Removed", { id: "sources.removed-heading" }),
  restore: () => msg("Restore", { id: "sources.restore" }),
  restoreSource: (name: string) => msg(str`Restore ${name}`, { id: "sources.restore-source" }),

  heading: (name: string) => msg(str`About ${name}`, { id: "sources.heading" }),
  name: () => msg("Name", { id: "sources.name" }),
  description: () => msg("Description", { id: "sources.description" }),
  kind: () => msg("Kind", { id: "sources.kind" }),
  kindOne: (kind: string) =>
    ({
      "group-interview": msg("Group interview", { id: "sources.kind-one.group-interview" }),
      "individual-interview": msg("Individual interview", { id: "sources.kind-one.individual-interview" }),
      "coaching-dialogue": msg("Coaching dialogue", { id: "sources.kind-one.coaching-dialogue" }),
      "shared-review": msg("Shared review", { id: "sources.kind-one.shared-review" }),
      observation: msg("Observation", { id: "sources.kind-one.observation" }),
      meeting: msg("Meeting", { id: "sources.kind-one.meeting" }),
      document: msg("Document", { id: "sources.kind-one.document" }),
    })[kind] ?? kind,
  date: () => msg("Date", { id: "sources.date" }),
  wave: () => msg("Wave", { id: "sources.wave" }),
  noWave: () => msg("None", { id: "sources.no-wave" }),
  language: () => msg("Language", { id: "sources.language" }),
  languageNote: () =>
    msg("Its code, such as nb, en or de. Decides how words and sentences are found.", {
      id: "sources.language-note",
    }),
  nameNeeded: () => msg("A transcript needs a name.", { id: "sources.name-needed" }),
  importedFrom: (file: string, date: string) =>
    msg(str`Imported from ${file}, ${date}`, { id: "sources.imported-from" }),
  save: () => msg("Save", { id: "sources.save" }),
  cancel: () => msg("Cancel", { id: "sources.cancel" }),

  moved: (name: string, position: number, size: number) =>
    msg(str`${name}: ${position} of ${size}`, { id: "sources.moved" }),
  changed: (name: string) => msg(str`Changed ${name}`, { id: "sources.changed" }),
  removed: (name: string) => msg(str`Removed ${name}`, { id: "sources.removed" }),
  restored: (name: string) => msg(str`Restored ${name}`, { id: "sources.restored" }),
};
