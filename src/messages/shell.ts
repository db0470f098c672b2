import { msg, str } from "@lit/localize";
import { formatClock, formatDate } from "#messages/format";

/** What the frame around the screens says. */
export const shellText = {
  name: () => msg("Samtale", { id: "shell.name" }),
  skip: () => msg("Skip to the content", { id: "shell.skip" }),
  home: () => msg("All projects", { id: "shell.home" }),
  topBar: () => msg("Top bar", { id: "shell.top-bar" }),
  screens: () => msg("Screens", { id: "shell.screens" }),
  content: () => msg("Content", { id: "shell.content" }),
  menu: () => msg("Menu", { id: "shell.menu" }),
  coding: () => msg("Coding", { id: "shell.coding" }),
  codebook: () => msg("Codebook", { id: "shell.codebook" }),
  agreement: () => msg("Agreement", { id: "shell.agreement" }),
  themes: () => msg("Themes", { id: "shell.themes" }),
  explore: () => msg("Explore", { id: "shell.explore" }),
  memos: () => msg("Memos", { id: "shell.memos" }),
  search: () => msg("Search", { id: "shell.search" }),
  searchEverything: () => msg("Search transcripts, codes, memos", { id: "shell.search-everything" }),
  import: () => msg("Import", { id: "shell.import" }),
  opening: () => msg("Opening the project", { id: "shell.opening" }),
  loadingScreen: () => msg("Loading", { id: "shell.loading" }),

  projectMenu: () => msg("Project", { id: "shell.project-menu" }),
  rename: () => msg("Rename project…", { id: "shell.rename" }),
  saveFile: () => msg("Save project file…", { id: "shell.save-file" }),
  appearance: () => msg("Appearance…", { id: "shell.appearance" }),
  keyboard: () => msg("Keyboard shortcuts", { id: "shell.keyboard" }),
  transcriptMenu: () => msg("Transcripts", { id: "shell.transcript-menu" }),

  /** The day, where it was not today. */
  saved: (at: number, now: number) => {
    const when = formatDate(at) === formatDate(now) ? formatClock(at) : formatDate(at);
    return msg(str`Saved on this device, ${when}`, { id: "shell.saved" });
  },
  saving: () => msg("Saving", { id: "shell.saving" }),
  notSaved: () => msg("Not saved", { id: "shell.not-saved" }),

  undo: () => msg("Undo", { id: "shell.undo" }),
  redo: () => msg("Redo", { id: "shell.redo" }),
  undoDeed: (deed: string) => msg(str`Undo: ${deed}`, { id: "shell.undo-deed" }),
  redoDeed: (deed: string) => msg(str`Redo: ${deed}`, { id: "shell.redo-deed" }),
  undone: (deed: string) => msg(str`Undone: ${deed}`, { id: "shell.undone" }),
  redone: (deed: string) => msg(str`Done again: ${deed}`, { id: "shell.redone" }),
  nothingToUndo: () => msg("Nothing of yours is left to undo", { id: "shell.nothing-to-undo" }),
  nothingToRedo: () => msg("Nothing of yours is left to redo", { id: "shell.nothing-to-redo" }),
  skippedChanged: (deed: string) =>
    msg(str`Passed over, because it was changed since: ${deed}`, { id: "shell.skipped-changed" }),
  skippedInUse: (deed: string) =>
    msg(str`Passed over, because others’ work stands on it: ${deed}`, { id: "shell.skipped-in-use" }),

  codingAs: () => msg("Coding as", { id: "shell.coding-as" }),
  coders: () => msg("Coders", { id: "shell.coders" }),
  addCoder: () => msg("Add a coder…", { id: "shell.add-coder" }),
  editCoder: (name: string) => msg(str`Edit ${name}…`, { id: "shell.edit-coder" }),
  addCoderHeading: () => msg("Add a coder", { id: "shell.add-coder-heading" }),
  editCoderHeading: () => msg("Name and initials", { id: "shell.edit-coder-heading" }),
  add: () => msg("Add and code as them", { id: "shell.add" }),
  save: () => msg("Save", { id: "shell.save" }),
  cancel: () => msg("Cancel", { id: "shell.cancel" }),
  nowCoding: (name: string) => msg(str`Coding as ${name}`, { id: "shell.now-coding" }),
  whoHeading: () => msg("Who is coding on this device?", { id: "shell.who-heading" }),
  whoNote: () =>
    msg("What you code is yours. Choose yourself, or add yourself to those who code in this project.", {
      id: "shell.who-note",
    }),
  someoneElse: () => msg("Somebody else", { id: "shell.someone-else" }),
  start: () => msg("Start coding", { id: "shell.start" }),

  outdated: () =>
    msg("A newer Samtale is open in another tab. Reload this one to go on; what you did is saved.", {
      id: "shell.outdated",
    }),
  waiting: () =>
    msg("Another tab holds the projects with an older Samtale. Close it to go on.", { id: "shell.waiting" }),
  reload: () => msg("Reload", { id: "shell.reload" }),
  dismiss: () => msg("Dismiss", { id: "shell.dismiss" }),
  toProjects: () => msg("Go to all projects", { id: "shell.to-projects" }),
  leaveHeading: () => msg("Leave without a project file?", { id: "shell.leave-heading" }),
  leaveWarning: () =>
    msg(
      "This project is in no file yet. It stays in this browser on this device, where clearing the site’s data would take it along.",
      { id: "shell.leave-warning" },
    ),
  leaveUnsaved: () => msg("Leave without", { id: "shell.leave-unsaved" }),
  stay: () => msg("Stay", { id: "shell.stay" }),
  deletedElsewhere: () =>
    msg("This project was deleted in another tab. Nothing of it is on this device any more.", {
      id: "shell.deleted-elsewhere",
    }),

  unexpectedHeading: () => msg("Something happened that should not", { id: "shell.unexpected-heading" }),
  unexpected: () =>
    msg(
      "What you did until now is on this device. Save a project file to be on the safe side, then reload the page.",
      {
        id: "shell.unexpected",
      },
    ),
  unexpectedHome: () =>
    msg("What is in your projects is on this device. Reload the page.", { id: "shell.unexpected-home" }),
  details: () => msg("For a report of the error", { id: "shell.details" }),
  goOn: () => msg("Go on without reloading", { id: "shell.go-on" }),

  keyboardHeading: () => msg("Keyboard", { id: "shell.keyboard-heading" }),
  singleKeys: () => msg("Keys without Ctrl, ⌘ or Alt", { id: "shell.single-keys" }),
  singleKeysNote: () =>
    msg("Switch them off if you speak to your computer, or press keys by accident.", {
      id: "shell.single-keys-note",
    }),
  or: () => msg("or", { id: "shell.or" }),
  everywhere: () => msg("Everywhere", { id: "shell.everywhere" }),
  goCoding: () => msg("Go to Coding", { id: "shell.go-coding" }),
  goSearch: () => msg("Go to Search, all hits", { id: "shell.go-search" }),
  searchCommand: () => msg("Search and commands", { id: "shell.search-command" }),
  goCodebook: () => msg("Go to Codebook", { id: "shell.go-codebook" }),
  goAgreement: () => msg("Go to Agreement", { id: "shell.go-agreement" }),
  goThemes: () => msg("Go to Themes", { id: "shell.go-themes" }),
  goExplore: () => msg("Go to Explore", { id: "shell.go-explore" }),
  goMemos: () => msg("Go to Memos", { id: "shell.go-memos" }),
  goSettings: () => msg("Go to Settings", { id: "shell.go-settings" }),
  settings: () => msg("Settings", { id: "shell.settings" }),
  goHome: () => msg("Go to all projects", { id: "shell.go-home" }),
  nextRegion: () => msg("Next part of the screen", { id: "shell.next-region" }),
  previousRegion: () => msg("Part of the screen before", { id: "shell.previous-region" }),
  thisList: () => msg("This list", { id: "shell.this-list" }),
  importTranscripts: () => msg("Import transcripts", { id: "shell.import-transcripts" }),

  appearanceHeading: () => msg("Appearance", { id: "shell.appearance-heading" }),
  theme: () => msg("Light or dark", { id: "shell.theme" }),
  system: () => msg("System", { id: "shell.system" }),
  light: () => msg("Light", { id: "shell.light" }),
  dark: () => msg("Dark", { id: "shell.dark" }),
  readingSize: () => msg("Size of transcripts", { id: "shell.reading-size" }),
  sampleText: () =>
    msg("I never know where to look. Then she waits, and somebody starts to talk.", {
      id: "shell.sample-text",
    }),
};
