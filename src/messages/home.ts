import { msg, str } from "@lit/localize";
import { formatClock, formatNumber, plural } from "#messages/format";
import { interfaceLocale } from "#messages/locale";

const bytes = (amount: number): string => {
  const unit = amount < 1e9 ? "megabyte" : "gigabyte";
  return new Intl.NumberFormat(interfaceLocale(), {
    style: "unit",
    unit,
    maximumFractionDigits: unit === "gigabyte" ? 1 : 0,
  }).format(amount / (unit === "gigabyte" ? 1e9 : 1e6));
};

const dayMs = 86_400_000;
const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
/** Calendar days between two moments, as people count them: yesterday evening is one day ago. */
const daysBetween = (at: number, now: number): number =>
  Math.round((startOfDay(now) - startOfDay(at)) / dayMs);

/** "today", "yesterday", "3 days ago" */
const ago = (at: number, now: number): string =>
  new Intl.RelativeTimeFormat(interfaceLocale(), { numeric: "auto" }).format(-daysBetween(at, now), "day");

const transcripts = (n: number): string =>
  plural(
    n,
    msg(str`${n} transcript`, { id: "home.transcripts.one" }),
    msg(str`${formatNumber(n)} transcripts`, { id: "home.transcripts.other" }),
  );
const codes = (n: number): string =>
  plural(
    n,
    msg(str`${n} code`, { id: "home.codes.one" }),
    msg(str`${formatNumber(n)} codes`, { id: "home.codes.other" }),
  );
const codings = (n: number): string =>
  plural(
    n,
    msg(str`${n} coding`, { id: "home.codings.one" }),
    msg(str`${formatNumber(n)} codings`, { id: "home.codings.other" }),
  );
const coders = (n: number): string =>
  plural(
    n,
    msg(str`${n} coder`, { id: "home.coders.one" }),
    msg(str`${formatNumber(n)} coders`, { id: "home.coders.other" }),
  );

/** What the home screen says, and the dialogs about a project as a whole. */
export const homeText = {
  statement: () => msg("A quiet place to read, code and compare conversations.", { id: "home.statement" }),
  begin: () => msg("Begin", { id: "home.begin" }),
  importTranscripts: () => msg("Import transcripts", { id: "home.import" }),
  importNote: () => msg("Word, PDF, text or subtitles", { id: "home.import-note" }),
  openFile: () => msg("Open a project file", { id: "home.open" }),
  openFileNote: () => msg("A .samtale file, or .qdpx of another program", { id: "home.open-note" }),
  openSample: () => msg("Open sample project", { id: "home.sample" }),
  openSampleNote: () => msg("Seven invented conversations, coded by three", { id: "home.sample-note" }),
  openingSample: () => msg("Opening the sample project", { id: "home.sample-opening" }),
  newProject: () => msg("New empty project", { id: "home.new" }),
  privacyLead: () => msg("Your data stay on this device.", { id: "home.privacy-lead" }),
  privacy: () =>
    msg("Transcripts and codes are kept in this browser. Nothing is uploaded.", { id: "home.privacy" }),

  projects: () => msg("Projects on this device", { id: "home.projects" }),
  noProjects: () =>
    msg("Projects appear here. The first one begins with the transcripts you import.", { id: "home.empty" }),
  counts: (of: { readonly sources: number; readonly codes: number; readonly coders: number }) =>
    [transcripts(of.sources), codes(of.codes), coders(of.coders)].join(", "),
  /** "Today, 14:02", "3 November", "18 September 2025" */
  changed: (at: number, now: number) => {
    if (daysBetween(at, now) === 0) return msg(str`Today, ${formatClock(at)}`, { id: "home.today" });
    const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
    return new Intl.DateTimeFormat(interfaceLocale(), {
      day: "numeric",
      month: "long",
      ...(sameYear ? {} : { year: "numeric" }),
    }).format(at);
  },
  backedUp: (at: number, now: number) =>
    msg(str`Project file saved ${ago(at, now)}`, { id: "home.backed-up" }),
  notBackedUp: () => msg("No project file saved yet", { id: "home.not-backed-up" }),
  projectMenu: (name: string) => msg(str`More about ${name}`, { id: "home.project-menu" }),
  rename: () => msg("Rename…", { id: "home.rename" }),
  saveFile: () => msg("Save project file…", { id: "home.save-file" }),
  delete: () => msg("Delete…", { id: "home.delete" }),

  keyboard: () => msg("Keyboard", { id: "home.keyboard" }),
  appearance: () => msg("Appearance", { id: "home.appearance" }),
  spaceLabel: () => msg("Room used on this device", { id: "home.space-label" }),
  space: (used: number, available: number) =>
    msg(str`${bytes(used)} of ${bytes(available)} used`, { id: "home.space" }),
  persisted: () => msg("The browser has promised not to clear it.", { id: "home.persisted" }),
  group: () => msg("Projects", { id: "home.keys" }),

  cancel: () => msg("Cancel", { id: "home.cancel" }),
  projectName: () => msg("Name of the project", { id: "home.project-name" }),
  untitled: () => msg("Untitled project", { id: "home.untitled" }),
  whoCodes: () => msg("Who codes on this device", { id: "home.who-codes" }),
  coderName: () => msg("Your name", { id: "home.coder-name" }),
  initials: () => msg("Initials", { id: "home.initials" }),
  coderNote: () =>
    msg("Shown beside what you code, so that a team can tell its coders apart.", { id: "home.coder-note" }),
  nameMissing: () => msg("Give the project a name.", { id: "home.name-missing" }),
  coderMissing: () => msg("Say who codes.", { id: "home.coder-missing" }),
  initialsMissing: () => msg("One to three letters.", { id: "home.initials-missing" }),
  create: () => msg("Create project", { id: "home.create" }),
  createAndImport: () => msg("Create and choose transcripts", { id: "home.create-import" }),
  renameHeading: () => msg("Rename project", { id: "home.rename-heading" }),
  renameDo: () => msg("Rename", { id: "home.rename-do" }),

  deleteHeading: (name: string) => msg(str`Delete ${name}?`, { id: "home.delete-heading" }),
  deleteEmpty: () =>
    msg("Nothing is in it yet. It is removed from this device and cannot be brought back here.", {
      id: "home.delete-empty",
    }),
  /** @param of `codings` is absent while a blind round runs */
  deleteLoses: (of: {
    readonly sources: number;
    readonly codes: number;
    readonly codings?: number | undefined;
  }) => {
    const coded =
      of.codings === undefined ? msg("all codings", { id: "home.codings.all" }) : codings(of.codings);
    const what = [transcripts(of.sources), codes(of.codes), coded].join(", ");
    return msg(str`${what}: all of it is removed from this device and cannot be brought back here.`, {
      id: "home.delete-loses",
    });
  },
  deleteUnsaved: () =>
    msg("No project file was ever saved. Nothing will be left of this project.", {
      id: "home.delete-unsaved",
    }),
  deleteSaved: (at: number, now: number) =>
    msg(str`Its project file was last saved ${ago(at, now)}, at ${formatClock(at)}.`, {
      id: "home.delete-saved",
    }),
  deleteSavedEarlier: () => msg("What changed since then is only here.", { id: "home.delete-saved-earlier" }),
  deleteDo: () => msg("Delete project", { id: "home.delete-do" }),
  deleted: (name: string) => msg(str`Deleted ${name} from this device`, { id: "home.deleted" }),

  saveHeading: () => msg("Save project file", { id: "home.save-heading" }),
  saveHolds: () =>
    msg(
      "One file with the whole project: transcripts, codes, memos and their history. Keep it where your study allows.",
      {
        id: "home.save-holds",
      },
    ),
  savePartial: () =>
    msg(
      "A blind round is running: what it keeps from you is not in this file, so it is no backup. Save again when the round is closed.",
      { id: "home.save-partial" },
    ),
  partialName: (project: string) => msg(str`${project} (blind round)`, { id: "home.partial-name" }),
  lock: () => msg("Lock the file with a passphrase", { id: "home.lock" }),
  passphrase: () => msg("Passphrase", { id: "home.passphrase" }),
  passphraseAgain: () => msg("Passphrase once more", { id: "home.passphrase-again" }),
  passphraseNote: () =>
    msg("Several words are best. Nobody can open the file without it, and it cannot be found again.", {
      id: "home.passphrase-note",
    }),
  passphraseMissing: () =>
    msg("Give a passphrase, or leave the file unlocked.", { id: "home.passphrase-missing" }),
  passphraseDiffers: () => msg("The two are not the same.", { id: "home.passphrase-differs" }),
  save: () => msg("Save file", { id: "home.save" }),
  saveTo: (file: string) => msg(str`Save to ${file}`, { id: "home.save-to" }),
  saveElsewhere: () => msg("Save elsewhere…", { id: "home.save-elsewhere" }),
  saving: () => msg("Writing the file and reading it back", { id: "home.saving" }),
  saved: (file: string) => msg(str`Saved ${file}`, { id: "home.saved" }),

  openHeading: (file: string) => msg(str`Open ${file}`, { id: "home.open-heading" }),
  opening: () => msg("Reading the project file", { id: "home.opening" }),
  locked: () => msg("The file is locked with a passphrase.", { id: "home.locked" }),
  open: () => msg("Open", { id: "home.open-do" }),
  close: () => msg("Close", { id: "home.close" }),
  openedCopy: (name: string) =>
    msg(
      str`${name} was on this device already. What came from the file stands beside it as a project of its own`,
      {
        id: "home.opened-copy",
      },
    ),
  fileKind: () => msg("Samtale project", { id: "home.file-kind" }),
  openKind: () => msg("Projects", { id: "home.open-kind" }),
};
