import { msg, str } from "@lit/localize";
import { formatDate, formatNumber, plural } from "#messages/format";

type Mode = "reflexive" | "codebook" | "coding-reliability";
type Verbosity = "off" | "on-entering" | "on-request";

/** What the screen of settings says. */
export const settingsText = {
  title: () => msg("Settings", { id: "settings.title" }),
  note: () => msg("Changes are kept at once and can be undone", { id: "settings.note" }),
  deviceNote: () => msg("Changes are kept at once, on this device", { id: "settings.device-note" }),
  pages: () => msg("Settings by subject", { id: "settings.pages" }),
  thisProject: () => msg("This project", { id: "settings.this-project" }),
  thisDevice: () => msg("This device", { id: "settings.this-device" }),

  analysis: () => msg("Analysis", { id: "settings.analysis" }),
  projectName: () => msg("Name of the project", { id: "settings.project-name" }),
  nameMissing: () => msg("A project has a name.", { id: "settings.name-missing" }),
  questions: () => msg("Research questions", { id: "settings.questions" }),
  question: (n: number) => msg(str`Research question ${n}`, { id: "settings.question" }),
  addQuestion: () => msg("Add a question", { id: "settings.add-question" }),
  removeQuestion: (n: number) => msg(str`Remove question ${n}`, { id: "settings.remove-question" }),
  noQuestions: () =>
    msg("What the study asks stands here, and on thematic maps.", { id: "settings.no-questions" }),
  mode: () => msg("How this project is analysed", { id: "settings.mode" }),
  modeNote: () =>
    msg("Says what coding is to this study. A change is logged and deletes nothing.", {
      id: "settings.mode-note",
    }),
  modeName: (mode: Mode) =>
    ({
      reflexive: msg("Reflexive", { id: "settings.mode.reflexive" }),
      codebook: msg("Codebook", { id: "settings.mode.codebook" }),
      "coding-reliability": msg("Coding reliability", { id: "settings.mode.reliability" }),
    })[mode],
  modeAbout: (mode: Mode) =>
    ({
      reflexive: msg(
        "Meaning is made by the reader. Coders read side by side; a coefficient would be out of place.",
        { id: "settings.about.reflexive" },
      ),
      codebook: msg(
        "Shared codes with rules, used with judgement. A coefficient is one reading among others.",
        { id: "settings.about.codebook" },
      ),
      "coding-reliability": msg(
        "Rules come first and coders are interchangeable. Agreement is measured and reported.",
        { id: "settings.about.reliability" },
      ),
    })[mode],

  coders: () => msg("Coders", { id: "settings.coders" }),
  codersNote: () =>
    msg(
      "Background is what readers of an agreement ask for: discipline, experience, relation to the field.",
      {
        id: "settings.coders-note",
      },
    ),
  coderName: () => msg("Name", { id: "settings.coder-name" }),
  initials: () => msg("Initials", { id: "settings.initials" }),
  discipline: () => msg("Discipline", { id: "settings.discipline" }),
  experience: () => msg("Experience", { id: "settings.experience" }),
  of: (field: string, coder: string) => msg(str`${field} of ${coder}`, { id: "settings.of" }),
  codings: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} coding`, { id: "settings.codings.one" }),
      msg(str`${formatNumber(n)} codings`, { id: "settings.codings.other" }),
    ),
  you: () => msg("This is you", { id: "settings.you" }),
  switchTo: () => msg("Switch to", { id: "settings.switch-to" }),
  switchToCoder: (name: string) => msg(str`Switch to ${name}`, { id: "settings.switch-to-coder" }),
  coderMissing: () => msg("A coder has a name.", { id: "settings.coder-missing" }),
  initialsMissing: () => msg("One to three letters.", { id: "settings.initials-missing" }),

  waves: () => msg("Waves", { id: "settings.waves" }),
  wavesNote: () =>
    msg("Points of data collection, in order. Renaming one renames it in its transcripts.", {
      id: "settings.waves-note",
    }),
  wave: (n: number) => msg(str`Wave ${n}`, { id: "settings.wave" }),
  addWave: () => msg("Add a wave", { id: "settings.add-wave" }),
  removeWave: (name: string) => msg(str`Remove ${name}`, { id: "settings.remove-wave" }),
  waveUp: (name: string) => msg(str`Move ${name} up`, { id: "settings.wave-up" }),
  waveDown: (name: string) => msg(str`Move ${name} down`, { id: "settings.wave-down" }),
  waveInUse: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} transcript`, { id: "settings.wave-in-use.one" }),
      msg(str`${formatNumber(n)} transcripts`, { id: "settings.wave-in-use.other" }),
    ),
  waveMissing: () => msg("A wave has a name of its own.", { id: "settings.wave-missing" }),
  noWaves: () =>
    msg("No waves yet. They are chosen for each transcript at import.", { id: "settings.no-waves" }),
  newWave: (n: number) => msg(str`T${n}`, { id: "settings.new-wave" }),

  changes: () => msg("Changes", { id: "settings.changes" }),
  changesNote: () =>
    msg("Everything that was done in this project, newest first. Nothing is ever taken out of this list.", {
      id: "settings.changes-note",
    }),
  phase: () => msg("Phase", { id: "settings.phase" }),
  allPhases: () => msg("All", { id: "settings.all-phases" }),
  earlier: () => msg("Show earlier changes", { id: "settings.earlier" }),
  somebody: () => msg("Somebody", { id: "settings.somebody" }),
  when: () => msg("When", { id: "settings.when" }),
  who: () => msg("Who", { id: "settings.who" }),
  what: () => msg("What", { id: "settings.what" }),

  keyboard: () => msg("Keyboard", { id: "settings.keyboard" }),
  reading: () => msg("Language and reading", { id: "settings.reading" }),
  verbosity: () => msg("Read codes aloud", { id: "settings.verbosity" }),
  verbosityNote: () =>
    msg("For screen readers. On request: the passage that is stepped to is read with its codes.", {
      id: "settings.verbosity-note",
    }),
  verbosityName: (verbosity: Verbosity) =>
    ({
      off: msg("Never", { id: "settings.verbosity.off" }),
      "on-entering": msg("On entering", { id: "settings.verbosity.on-entering" }),
      "on-request": msg("On request", { id: "settings.verbosity.on-request" }),
    })[verbosity],

  backup: () => msg("Backup and storage", { id: "settings.backup" }),
  backupNote: () =>
    msg("The project is kept in this browser. A project file is the copy that survives it.", {
      id: "settings.backup-note",
    }),
  neverSaved: () => msg("This project is in no file yet.", { id: "settings.never-saved" }),
  savedOn: (at: number) => msg(str`Project file last saved ${formatDate(at)}.`, { id: "settings.saved-on" }),
  onlyHere: (n: number | "some") =>
    n === "some"
      ? msg("Changes are only in this browser.", { id: "settings.only-here.some" })
      : plural(
          n,
          msg(str`${formatNumber(n)} change is only in this browser.`, { id: "settings.only-here.one" }),
          msg(str`${formatNumber(n)} changes are only in this browser.`, { id: "settings.only-here.other" }),
        ),
  save: () => msg("Save project file", { id: "settings.save" }),
  storage: () => msg("Room on this device", { id: "settings.storage" }),
  notPersisted: () =>
    msg("The browser may clear projects away when room is short. Save a project file.", {
      id: "settings.not-persisted",
    }),

  about: () => msg("About", { id: "settings.about" }),
  version: (version: string) => msg(str`Samtale ${version}`, { id: "settings.version" }),
  licence: () => msg("Free software under the Apache licence, version 2.0.", { id: "settings.licence" }),
  leaves: () => msg("What leaves this device", { id: "settings.leaves" }),
  leavesNothing: () =>
    msg("Nothing. Files that you save are the only way out; Samtale works without a network.", {
      id: "settings.leaves-nothing",
    }),
};
