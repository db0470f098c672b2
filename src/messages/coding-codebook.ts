import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

const codings = (n: number) =>
  plural(
    n,
    msg(str`${formatNumber(n)} coding`, { id: "codebook.coding" }),
    msg(str`${formatNumber(n)} codings`, { id: "codebook.codings" }),
  );

/** What the codebook beside the transcript says. */
export const codebookText = {
  codings,
  codebook: () => msg("Codebook", { id: "codebook.codebook" }),
  find: () => msg("Find a code", { id: "codebook.find" }),
  code: () => msg("Code", { id: "codebook.code" }),
  here: () => msg("Here", { id: "codebook.here" }),
  hereLong: () => msg("Mentions in this transcript", { id: "codebook.here-long" }),
  all: () => msg("All", { id: "codebook.all" }),
  allLong: () => msg("Mentions in all transcripts", { id: "codebook.all-long" }),
  key: (key: number) => msg(str`key ${key}`, { id: "codebook.key" }),
  retired: () => msg("retired", { id: "codebook.retired" }),
  hiddenHere: () => msg("highlights hidden", { id: "codebook.hidden-here" }),
  newCode: () => msg("New code", { id: "codebook.new" }),
  nameOfNew: () => msg("Name of the new code", { id: "codebook.name-of-new" }),
  rename: () => msg("Rename", { id: "codebook.rename" }),
  nameOf: (name: string) => msg(str`New name of ${name}`, { id: "codebook.name-of" }),
  edit: () => msg("Definition, colour and key…", { id: "codebook.edit" }),
  apply: () => msg("Apply to the passage", { id: "codebook.apply" }),
  newUnder: () => msg("New code under it", { id: "codebook.new-under" }),
  hide: () => msg("Hide highlights", { id: "codebook.hide" }),
  show: () => msg("Show highlights", { id: "codebook.show" }),
  moveUp: () => msg("Move up", { id: "codebook.move-up" }),
  moveDown: () => msg("Move down", { id: "codebook.move-down" }),
  moveIn: () => msg("Put under the code above", { id: "codebook.move-in" }),
  moveOut: () => msg("Take out one level", { id: "codebook.move-out" }),
  delete: () => msg("Delete", { id: "codebook.delete" }),
  menuOf: (name: string) => msg(str`What can be done with ${name}`, { id: "codebook.menu-of" }),
  empty: () =>
    msg("Codes appear here. Make one now, or select words in a transcript and name what you see.", {
      id: "codebook.empty",
    }),
  noneFound: (query: string) => msg(str`No code answers “${query}”.`, { id: "codebook.none-found" }),
  found: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} code`, { id: "codebook.found.one" }),
      msg(str`${formatNumber(n)} codes`, { id: "codebook.found.other" }),
    ),

  inDeleted: () => msg("Deleted codes", { id: "codebook.in-deleted" }),
  waiting: (n: number) => msg(str`${codings(n)} in it`, { id: "codebook.waiting" }),
  restore: () => msg("Restore", { id: "codebook.restore" }),
  restoreCode: (name: string) => msg(str`Restore ${name}`, { id: "codebook.restore-code" }),
  removeOwn: (n: number) => msg(str`Remove my ${codings(n)}`, { id: "codebook.remove-own" }),

  moved: (name: string, parent: string | undefined, position: number, size: number) =>
    parent === undefined
      ? msg(str`${name}: at the top, ${position} of ${size}`, { id: "codebook.moved.top" })
      : msg(str`${name}: under ${parent}, ${position} of ${size}`, { id: "codebook.moved.under" }),
  cannotMove: (name: string) => msg(str`${name} cannot go there`, { id: "codebook.cannot-move" }),
  made: (name: string) => msg(str`New code ${name}`, { id: "codebook.made" }),
  changed: (name: string) => msg(str`Changed ${name}`, { id: "codebook.changed" }),
  deleted: (name: string, n: number) =>
    n === 0
      ? msg(str`Deleted ${name}`, { id: "codebook.deleted" })
      : msg(str`Deleted ${name}. ${codings(n)} kept under “Deleted codes”`, {
          id: "codebook.deleted-with",
        }),
  restored: (name: string) => msg(str`Restored ${name}`, { id: "codebook.restored" }),
  hidden: (name: string) => msg(str`Highlights of ${name} hidden`, { id: "codebook.hidden" }),
  shown: (name: string) => msg(str`Highlights of ${name} shown`, { id: "codebook.shown" }),
};

/** Names of the colours of the palette, in their order. */
const colorNames: readonly (() => string)[] = [
  () => msg("Fjord", { id: "color.fjord" }),
  () => msg("Ochre", { id: "color.ochre" }),
  () => msg("Madder", { id: "color.madder" }),
  () => msg("Pine", { id: "color.pine" }),
  () => msg("Plum", { id: "color.plum" }),
  () => msg("Glacier", { id: "color.glacier" }),
  () => msg("Rust", { id: "color.rust" }),
  () => msg("Indigo", { id: "color.indigo" }),
  () => msg("Moss", { id: "color.moss" }),
  () => msg("Heather", { id: "color.heather" }),
  () => msg("Umber", { id: "color.umber" }),
  () => msg("Rose", { id: "color.rose" }),
  () => msg("Steel", { id: "color.steel" }),
  () => msg("Lichen", { id: "color.lichen" }),
  () => msg("Juniper", { id: "color.juniper" }),
  () => msg("Graphite", { id: "color.graphite" }),
];

/** What the form of a code says. */
export const codeFormText = {
  heading: (name: string) => msg(str`About ${name}`, { id: "code-form.heading" }),
  name: () => msg("Name", { id: "code-form.name" }),
  nameNeeded: () => msg("A code needs a name.", { id: "code-form.name-needed" }),
  definition: () => msg("Definition", { id: "code-form.definition" }),
  includeWhen: () => msg("Include when", { id: "code-form.include" }),
  excludeWhen: () => msg("Exclude when", { id: "code-form.exclude" }),
  typicalExample: () => msg("Typical example", { id: "code-form.typical" }),
  boundaryExample: () => msg("Boundary example", { id: "code-form.boundary" }),
  color: () => msg("Colour", { id: "code-form.color" }),
  /** From 17 the palette repeats with a notch. */
  colorName: (color: number) => {
    const name = colorNames[(color - 1) % colorNames.length]!();
    return color <= colorNames.length ? name : msg(str`${name}, notched`, { id: "code-form.notched" });
  },
  key: () => msg("Key", { id: "code-form.key" }),
  keyNote: () => msg("Applies the code to the passage.", { id: "code-form.key-note" }),
  noKey: () => msg("None", { id: "code-form.no-key" }),
  keyTaken: (key: number, name: string) => msg(str`${key}, now ${name}`, { id: "code-form.key-taken" }),
  codable: () => msg("Can be applied to passages", { id: "code-form.codable" }),
  codableNote: () => msg("Otherwise it only groups the codes under it.", { id: "code-form.codable-note" }),
  codableUsed: (n: number) =>
    msg(str`It has ${codings(n)}, so it stays a code.`, { id: "code-form.codable-used" }),
  save: () => msg("Save", { id: "code-form.save" }),
  cancel: () => msg("Cancel", { id: "code-form.cancel" }),
};
