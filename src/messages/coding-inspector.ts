import { msg, str } from "@lit/localize";
import { plural } from "#messages/format";

/** What the inspector says: the passage, its codes, memos and history. */
export const inspectorText = {
  inspector: () => msg("Inspector", { id: "inspector.inspector" }),
  selection: () => msg("Selection", { id: "inspector.selection" }),
  segment: () => msg("Passage", { id: "inspector.segment" }),
  empty: () =>
    msg("Select words, or go to a coded passage. Its codes, memos and history appear here.", {
      id: "inspector.empty",
    }),
  previous: () => msg("Previous coded passage", { id: "inspector.previous" }),
  next: () => msg("Next coded passage", { id: "inspector.next" }),
  noSpeaker: () => msg("No speaker", { id: "inspector.no-speaker" }),
  onPassage: () => msg("Codes on this passage", { id: "inspector.on" }),
  noneOn: () => msg("None yet.", { id: "inspector.none-on" }),
  addCode: () => msg("Add a code", { id: "inspector.add-code" }),
  touching: () => msg("Touching it", { id: "inspector.touching" }),
  since: (where: string, day: string) => msg(str`${where}, ${day}`, { id: "inspector.since" }),
  by: (where: string, coders: string, date: string) =>
    msg(str`${where}, by ${coders}, ${date}`, { id: "inspector.by" }),
  cover: (part: "first" | "last" | "within", n: number) =>
    ({
      first: plural(
        n,
        msg("the first word", { id: "inspector.first.one" }),
        msg(str`the first ${n} words`, { id: "inspector.first.other" }),
      ),
      last: plural(
        n,
        msg("the last word", { id: "inspector.last.one" }),
        msg(str`the last ${n} words`, { id: "inspector.last.other" }),
      ),
      within: plural(
        n,
        msg("1 word of it", { id: "inspector.within.one" }),
        msg(str`${n} words of it`, { id: "inspector.within.other" }),
      ),
    })[part],
  near: (side: "before" | "after", n: number) =>
    side === "before"
      ? n === 0
        ? msg("ends directly before", { id: "inspector.ends-directly" })
        : plural(
            n,
            msg("ends 1 word before", { id: "inspector.ends.one" }),
            msg(str`ends ${n} words before`, { id: "inspector.ends.other" }),
          )
      : n === 0
        ? msg("starts directly after", { id: "inspector.starts-directly" })
        : plural(
            n,
            msg("starts 1 word after", { id: "inspector.starts.one" }),
            msg(str`starts ${n} words after`, { id: "inspector.starts.other" }),
          ),
  remove: (code: string) => msg(str`Remove ${code}`, { id: "inspector.remove" }),
  removeShort: () => msg("Remove", { id: "inspector.remove-short" }),
  goTo: (code: string, where: string) => msg(str`Go to ${code}, ${where}`, { id: "inspector.go-to" }),
  overlapping: (code: string, n: number) =>
    msg(str`You coded ${n} overlapping passages as ${code}.`, { id: "inspector.overlapping" }),
  joinThem: () => msg("Join them", { id: "inspector.join" }),

  memo: () => msg("Memo", { id: "inspector.memo" }),
  memos: () => msg("Memos", { id: "inspector.memos" }),
  linkedTo: (where: string) => msg(str`linked to ${where}`, { id: "inspector.linked-to" }),
  writeMemo: () => msg("Write a memo", { id: "inspector.write-memo" }),
  memoField: () => msg("Memo on this passage", { id: "inspector.memo-field" }),
  memoHint: () => msg("What did you notice?", { id: "inspector.memo-hint" }),
  edited: (written: string, edited: string) =>
    msg(str`${written}, edited ${edited}`, { id: "inspector.edited" }),
  editMemo: () => msg("Edit the memo", { id: "inspector.edit-memo" }),
  removeMemo: () => msg("Remove the memo", { id: "inspector.remove-memo" }),
  keepMemo: () => msg("Keep memo", { id: "inspector.keep-memo" }),
  cancel: () => msg("Cancel", { id: "inspector.cancel" }),

  history: () => msg("History", { id: "inspector.history" }),
  noHistory: () => msg("Nothing was changed here yet.", { id: "inspector.no-history" }),
  showAllHistory: (n: number) => msg(str`Show all ${n}`, { id: "inspector.show-all" }),
};
