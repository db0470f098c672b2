import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

/** Words of the tree of the codebook and of what is around it. */
export const treeText = {
  title: () => msg("Codebook", { id: "book.title" }),
  codebook: () => msg("Codebook", { id: "book.codebook" }),
  page: () => msg("Code", { id: "book.page" }),
  find: () => msg("Find a code or a word in a definition", { id: "book.find" }),
  findCode: () => msg("Find a code", { id: "book.find-code" }),
  noOtherCode: () => msg("There is no other code.", { id: "book.no-other-code" }),
  noneFound: (query: string) => msg(str`No code answers “${query}”.`, { id: "book.none-found" }),
  newCode: () => msg("New", { id: "book.new-code" }),
  nameOfNew: () => msg("Name of the new code", { id: "book.name-of-new" }),
  code: () => msg("Code", { id: "book.code" }),
  since: () => msg("Since it was frozen", { id: "book.since" }),
  keyColumn: () => msg("Key", { id: "book.key-column" }),
  key: (key: number) => msg(str`key ${key}`, { id: "book.key" }),
  uses: () => msg("Uses", { id: "book.uses" }),
  usesLong: () => msg("Mentions in all transcripts, with those of the codes below", { id: "book.uses-long" }),
  byFile: () => msg("By file", { id: "book.by-file" }),
  retired: () => msg("Retired", { id: "book.retired" }),
  noteNew: () => msg("new", { id: "book.note-new" }),
  noteEdited: () => msg("edited", { id: "book.note-edited" }),
  noteMoved: () => msg("moved", { id: "book.note-moved" }),
  menuOf: (name: string, count: number) =>
    count === 1
      ? msg(str`What can be done with ${name}`, { id: "book.menu-of" })
      : msg(str`What can be done with ${formatNumber(count)} codes`, { id: "book.menu-of.many" }),
  edit: () => msg("Edit", { id: "book.edit" }),
  rename: () => msg("Rename", { id: "book.rename" }),
  newUnder: () => msg("New code under it", { id: "book.new-under" }),
  compare: () => msg("Compare", { id: "book.compare" }),
  mergeInto: () => msg("Merge…", { id: "book.merge-into" }),
  splitOff: () => msg("Split…", { id: "book.split-off" }),
  moveTo: () => msg("Move…", { id: "book.move-to" }),
  retireOpen: () => msg("Retire…", { id: "book.retire-open" }),
  reuse: () => msg("Use again", { id: "book.reuse" }),
  moveUp: () => msg("Move up", { id: "book.move-up" }),
  moveDown: () => msg("Move down", { id: "book.move-down" }),
  moveIn: () => msg("Put under the code above", { id: "book.move-in" }),
  moveOut: () => msg("Take out one level", { id: "book.move-out" }),
  keyReorder: () => msg("reorder", { id: "book.key-reorder" }),
  keyNest: () => msg("nest", { id: "book.key-nest" }),
  keySelect: () => msg("select more", { id: "book.key-select" }),
  keyRename: () => msg("rename", { id: "book.key-rename" }),
  codes: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} code`, { id: "book.codes.one" }),
      msg(str`${formatNumber(n)} codes`, { id: "book.codes.other" }),
    ),
  codesChosen: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} code chosen`, { id: "book.codes-chosen.one" }),
      msg(str`${formatNumber(n)} codes chosen`, { id: "book.codes-chosen.other" }),
    ),
  compareHint: () =>
    msg("Choose two or three codes to compare them side by side.", { id: "book.compare-hint" }),
  empty: () =>
    msg("Codes appear here. Make one, or begin with a codebook others have written.", { id: "book.empty" }),
  emptyPage: () =>
    msg("A code appears here as a page: its rule, its examples, how it is used.", { id: "book.empty-page" }),
  backToBook: () => msg("Codebook", { id: "book.back-to-book" }),
  more: () => msg("More", { id: "book.more" }),
  moved: (names: string, parent: string | undefined, position: number, size: number) =>
    parent === undefined
      ? msg(str`${names}: at the top, ${position} of ${size}`, { id: "book.moved.top" })
      : msg(str`${names}: under ${parent}, ${position} of ${size}`, { id: "book.moved.under" }),
  cannotMove: (names: string) => msg(str`${names} cannot go there`, { id: "book.cannot-move" }),
  madeCode: (name: string) => msg(str`New code ${name}`, { id: "book.made-code" }),
  changed: (name: string) => msg(str`Changed ${name}`, { id: "book.changed" }),
};
