import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";
import { themeDialogText } from "#messages/theme-dialogs";
import { themeEvidenceText } from "#messages/theme-evidence";
import { themeMapText } from "#messages/theme-maps";

/** A code, how often it is mentioned, and in how many themes it stands, where that is asked. */
const chipLabel = (name: string, mentions: number, themes: number | undefined): string => {
  const said = plural(
    mentions,
    msg(str`${name}, ${formatNumber(mentions)} mention`, { id: "themes.chip.one" }),
    msg(str`${name}, ${formatNumber(mentions)} mentions`, { id: "themes.chip.other" }),
  );
  return themes === undefined || themes === 0 ? said : `${said}, ${themesText.inThemes(themes)}`;
};

/** What the themes screen says. */
export const themesText = {
  ...themeDialogText,
  ...themeEvidenceText,
  ...themeMapText,
  title: () => msg("Themes", { id: "themes.title" }),
  view: () => msg("View", { id: "themes.view" }),
  outline: () => msg("Outline", { id: "themes.outline" }),
  otherView: () => msg("Map or outline", { id: "themes.other-view" }),
  phases: () => msg("Phases of the analysis", { id: "themes.phases" }),
  phaseBeen: () => msg("been through", { id: "themes.phase-been" }),
  aboutTheme: () => msg("Theme", { id: "themes.about-theme" }),
  backTo: (theme: string) => msg(str`Back to ${theme}`, { id: "themes.back-to" }),
  theme: () => msg("Theme", { id: "themes.theme" }),
  newTheme: () => msg("New theme", { id: "themes.new-theme" }),
  newSubtheme: () => msg("New subtheme", { id: "themes.new-subtheme" }),
  editTheme: () => msg("Edit name, concept and boundary", { id: "themes.edit-theme" }),
  cancel: () => msg("Cancel", { id: "themes.cancel" }),
  save: () => msg("Save", { id: "themes.save" }),
  done: () => msg("Done", { id: "themes.done" }),
  name: () => msg("Name", { id: "themes.name" }),
  nameNeeded: () => msg("Give it a name.", { id: "themes.name-needed" }),
  noThemes: () =>
    msg("Themes appear here: claims that gather codes. Make the first one, then place codes in it.", {
      id: "themes.no-themes",
    }),
  findInOutline: () => msg("Find a theme or code", { id: "themes.find-in-outline" }),
  themeOrCode: () => msg("Theme or code", { id: "themes.theme-or-code" }),
  mentionsHead: () => msg("Mentions", { id: "themes.mentions-head" }),
  personsHead: () => msg("Persons", { id: "themes.persons-head" }),
  sourcesHead: () => msg("Transcripts", { id: "themes.sources-head" }),
  mentionsLead: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} mention: read it`, { id: "themes.mentions-lead.one" }),
      msg(str`${formatNumber(n)} mentions: read them`, { id: "themes.mentions-lead.other" }),
    ),
  menuOf: (name: string) => msg(str`What can be done with ${name}`, { id: "themes.menu-of" }),
  rename: () => msg("Rename", { id: "themes.rename" }),
  nameOf: (name: string) => msg(str`New name of ${name}`, { id: "themes.name-of" }),
  nameOfNew: () => msg("Name of the new theme", { id: "themes.name-of-new" }),
  step: (step: string) =>
    ({
      up: msg("Move up", { id: "themes.step.up" }),
      down: msg("Move down", { id: "themes.step.down" }),
      in: msg("Make it a subtheme of the theme above", { id: "themes.step.in" }),
      out: msg("Make it a theme of its own", { id: "themes.step.out" }),
    })[step] ?? step,
  mergeInto: () => msg("Merge into another theme…", { id: "themes.merge-into" }),
  remove: () => msg("Remove", { id: "themes.remove" }),
  placeAlso: () => msg("Place in another theme too…", { id: "themes.place-also" }),
  placeElsewhere: () => msg("Move to another theme…", { id: "themes.place-elsewhere" }),
  takeOut: () => msg("Take out of the theme", { id: "themes.take-out" }),
  mergeCode: () => msg("Merge with another code…", { id: "themes.merge-code" }),
  alsoIn: (n: number) =>
    plural(
      n,
      msg(str`in ${formatNumber(n)} other theme`, { id: "themes.also-in.one" }),
      msg(str`in ${formatNumber(n)} other themes`, { id: "themes.also-in.other" }),
    ),
  inThemes: (n: number) =>
    plural(
      n,
      msg(str`in ${formatNumber(n)} theme`, { id: "themes.in-themes.one" }),
      msg(str`in ${formatNumber(n)} themes`, { id: "themes.in-themes.other" }),
    ),
  tray: () => msg("Codes to place", { id: "themes.tray" }),
  unplacedOf: (n: number, of: number) =>
    msg(str`Unplaced codes, ${formatNumber(n)} of ${formatNumber(of)}`, { id: "themes.unplaced-of" }),
  unplacedCodes: () => msg("Unplaced codes", { id: "themes.unplaced-codes" }),
  allCodes: () => msg("All codes", { id: "themes.all-codes" }),
  unplaced: () => msg("Unplaced", { id: "themes.unplaced" }),
  trayShows: () => msg("Codes that are listed", { id: "themes.tray-shows" }),
  trayHint: () =>
    msg("Drag onto a theme, or choose a code and press P to place it.", { id: "themes.tray-hint" }),
  chosenCodes: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} code chosen.`, { id: "themes.chosen-codes.one" }),
      msg(str`${formatNumber(n)} codes chosen.`, { id: "themes.chosen-codes.other" }),
    ),
  place: () => msg("Place in a theme…", { id: "themes.place" }),
  placeChosen: (n: number) =>
    plural(
      n,
      msg(str`Place ${formatNumber(n)} code`, { id: "themes.place-chosen.one" }),
      msg(str`Place ${formatNumber(n)} codes`, { id: "themes.place-chosen.other" }),
    ),
  findCode: () => msg("Find a code", { id: "themes.find-code" }),
  noSuchCode: () => msg("No code is called that.", { id: "themes.no-such-code" }),
  noCodes: () => msg("There are no codes yet.", { id: "themes.no-codes" }),
  allPlaced: () => msg("Every code stands in a theme.", { id: "themes.all-placed" }),
  moreCodes: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} more`, { id: "themes.more-codes.one" }),
      msg(str`${formatNumber(n)} more`, { id: "themes.more-codes.other" }),
    ),
  chipLabel,
  export: () => msg("Export", { id: "themes.export" }),
  exportOf: (what: string) =>
    ({
      "report-docx": msg("Theme report, Word", { id: "themes.export-of.report-docx" }),
      "report-html": msg("Theme report, web page", { id: "themes.export-of.report-html" }),
      "report-print": msg("Print the theme report…", { id: "themes.export-of.report-print" }),
      "codes-comma": msg("Codes and themes, csv with commas", { id: "themes.export-of.codes-comma" }),
      "codes-semicolon": msg("Codes and themes, csv with semicolons", {
        id: "themes.export-of.codes-semicolon",
      }),
      "extracts-comma": msg("Extracts, csv with commas", { id: "themes.export-of.extracts-comma" }),
      "extracts-semicolon": msg("Extracts, csv with semicolons", {
        id: "themes.export-of.extracts-semicolon",
      }),
      "map-svg": msg("This map, SVG", { id: "themes.export-of.map-svg" }),
      "map-png": msg("This map, PNG", { id: "themes.export-of.map-png" }),
      "map-print": msg("Print this map…", { id: "themes.export-of.map-print" }),
    })[what] ?? what,
  exported: (what: string) => msg(str`Saved: ${what}`, { id: "themes.exported" }),
};
