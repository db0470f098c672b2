import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

/** Words of merging, splitting, moving and retiring codes: what would come of it, and what came. */
export const weighText = {
  canUndo: () => msg("You can undo this.", { id: "book.can-undo" }),
  cancel: () => msg("Cancel", { id: "book.cancel" }),
  close: () => msg("Close", { id: "book.close" }),
  mergeHeading: () => msg("Merge into another code", { id: "book.merge-heading" }),
  mergeHeadingMany: (n: number) =>
    msg(str`Merge ${formatNumber(n)} codes into another`, { id: "book.merge-heading-many" }),
  mergeTarget: () => msg("Code to merge into", { id: "book.merge-target" }),
  mergeHint: () => msg("Choose the code that stays.", { id: "book.merge-hint" }),
  mergeDo: (n: number) =>
    plural(
      n,
      msg(str`Merge ${formatNumber(n)} passage`, { id: "book.merge-do.one" }),
      msg(str`Merge ${formatNumber(n)} passages`, { id: "book.merge-do.other" }),
    ),
  afterMerging: () => msg("Passages after merging", { id: "book.after-merging" }),
  sum: (merged: number, target: number, joined: number) =>
    joined === 0
      ? msg(str`${formatNumber(merged)} + ${formatNumber(target)}`, { id: "book.sum" })
      : plural(
          joined,
          msg(
            str`${formatNumber(merged)} + ${formatNumber(target)}, ${formatNumber(joined)} overlap joined`,
            {
              id: "book.sum.joined.one",
            },
          ),
          msg(
            str`${formatNumber(merged)} + ${formatNumber(target)}, ${formatNumber(joined)} overlaps joined`,
            {
              id: "book.sum.joined.other",
            },
          ),
        ),
  definitionKept: () => msg("Definition kept", { id: "book.definition-kept" }),
  /** @param merged how many other codes go into it */
  definitionOf: (name: string, merged: number) =>
    plural(
      merged,
      msg(str`That of ${name}. The other stays readable on its page.`, { id: "book.definition-of.one" }),
      msg(str`That of ${name}. The others stay readable on its page.`, { id: "book.definition-of.other" }),
    ),
  subCodes: () => msg("Codes below", { id: "book.sub-codes" }),
  subCodesMove: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} code will hang under it`, { id: "book.sub-codes-move.one" }),
      msg(str`${formatNumber(n)} codes will hang under it`, { id: "book.sub-codes-move.other" }),
    ),
  subCodesStay: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} code below stays in use`, { id: "book.sub-codes-stay.one" }),
      msg(str`${formatNumber(n)} codes below stay in use`, { id: "book.sub-codes-stay.other" }),
    ),
  memos: () => msg("Memos", { id: "book.memos" }),
  memosFollow: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} memo follows its passage`, { id: "book.memos-follow.one" }),
      msg(str`${formatNumber(n)} memos follow their passages`, { id: "book.memos-follow.other" }),
    ),
  memosStay: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} memo is kept`, { id: "book.memos-stay.one" }),
      msg(str`${formatNumber(n)} memos are kept`, { id: "book.memos-stay.other" }),
    ),
  others: () => msg("Other coders", { id: "book.others" }),
  othersKeep: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} coding of others keeps its code`, { id: "book.others-keep.one" }),
      msg(str`${formatNumber(n)} codings of others keep their code`, { id: "book.others-keep.other" }),
    ),
  frozen: () => msg("Frozen versions", { id: "book.frozen" }),
  notAffected: (versions: readonly number[]) => {
    const names = versions.map((number) => `v${number}`).join(", ");
    return plural(
      versions.length,
      msg(str`Not affected: ${names} stays as it is`, { id: "book.not-affected.one" }),
      msg(str`Not affected: ${names} stay as they are`, { id: "book.not-affected.other" }),
    );
  },
  moveHeading: (names: string) => msg(str`Move ${names}`, { id: "book.move-heading" }),
  moveTarget: () => msg("Code to put it under", { id: "book.move-target" }),
  moveHint: () => msg("Choose the code it will stand under.", { id: "book.move-hint" }),
  moveDo: (n: number) =>
    plural(
      n,
      msg(str`Move ${formatNumber(n)} code`, { id: "book.move-do.one" }),
      msg(str`Move ${formatNumber(n)} codes`, { id: "book.move-do.other" }),
    ),
  newPlace: () => msg("New place", { id: "book.new-place" }),
  placeIn: (parent: string, position: number, size: number) =>
    msg(str`${parent}, ${formatNumber(position)} of ${formatNumber(size)}`, { id: "book.place-in" }),
  moveAlong: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} code moves along`, { id: "book.move-along.one" }),
      msg(str`${formatNumber(n)} codes move along`, { id: "book.move-along.other" }),
    ),
  passagesTerm: () => msg("Passages", { id: "book.passages-term" }),
  stay: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} passage stays as it is`, { id: "book.stay.one" }),
      msg(str`${formatNumber(n)} passages stay as they are`, { id: "book.stay.other" }),
    ),
  retireHeading: (names: string) => msg(str`Retire ${names}`, { id: "book.retire-heading" }),
  retireDo: (n: number) =>
    plural(
      n,
      msg(str`Retire ${formatNumber(n)} code`, { id: "book.retire-do.one" }),
      msg(str`Retire ${formatNumber(n)} codes`, { id: "book.retire-do.other" }),
    ),
  kept: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} passage is kept and counted; the code is not offered for new ones`, {
        id: "book.kept.one",
      }),
      msg(str`${formatNumber(n)} passages are kept and counted; the code is not offered for new ones`, {
        id: "book.kept.other",
      }),
    ),
  keysTerm: () => msg("Key", { id: "book.keys-term" }),
  keysFree: (keys: string) => msg(str`${keys} is free for another code`, { id: "book.keys-free" }),
  deleteCode: () => msg("Delete", { id: "book.delete-code" }),
  splitHeading: (name: string) => msg(str`Split ${name}`, { id: "book.split-heading" }),
  splitInto: () => msg("Passages go to", { id: "book.split-into" }),
  aNewCode: () => msg("A new code", { id: "book.a-new-code" }),
  chosenOf: (chosen: number, own: number) =>
    msg(str`${formatNumber(chosen)} of your ${formatNumber(own)} passages chosen`, { id: "book.chosen-of" }),
  chooseAll: () => msg("Choose all", { id: "book.choose-all" }),
  chooseNone: () => msg("Choose none", { id: "book.choose-none" }),
  ownPassages: () => msg("Your passages", { id: "book.own-passages" }),
  noneOwn: () =>
    msg("None of its passages are yours. The new code is made, and those who coded them can move theirs.", {
      id: "book.none-own",
    }),
  /** @param isNew whether the code that they go to is made with it */
  splitDo: (n: number, isNew: boolean) =>
    n === 0 && isNew
      ? msg("Make the new code", { id: "book.split-do.none" })
      : plural(
          n,
          msg(str`Split off ${formatNumber(n)} passage`, { id: "book.split-do.one" }),
          msg(str`Split off ${formatNumber(n)} passages`, { id: "book.split-do.other" }),
        ),
  mergedNames: (names: string, target: string) =>
    msg(str`Merged ${names} into ${target}`, { id: "book.merged-names" }),
  unmerged: (name: string) => msg(str`Un-merged ${name}, with its passages`, { id: "book.unmerged" }),
  splitDone: (n: number, name: string) =>
    plural(
      n,
      msg(str`${formatNumber(n)} passage is now ${name}`, { id: "book.split-done.one" }),
      msg(str`${formatNumber(n)} passages are now ${name}`, { id: "book.split-done.other" }),
    ),
  retiredNames: (names: string) => msg(str`Retired ${names}`, { id: "book.retired-names" }),
  reusedNames: (names: string) => msg(str`${names} in use again`, { id: "book.reused-names" }),
  deletedName: (name: string) => msg(str`Deleted ${name}`, { id: "book.deleted-name" }),
  freezeOpen: (number: number) => msg(str`Freeze v${number}…`, { id: "book.freeze-open" }),
  freezeHeading: (number: number) =>
    msg(str`Freeze the codebook as v${number}`, { id: "book.freeze-heading" }),
  freezeHolds: (n: number) =>
    plural(
      n,
      msg(str`It will hold ${formatNumber(n)} code.`, { id: "book.freeze-holds.one" }),
      msg(str`It will hold ${formatNumber(n)} codes.`, { id: "book.freeze-holds.other" }),
    ),
  freezeChanges: (n: number, number: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} code changed since v${number}.`, { id: "book.freeze-changes.one" }),
      msg(str`${formatNumber(n)} codes changed since v${number}.`, { id: "book.freeze-changes.other" }),
    ),
  freezeAfter: (number: number) =>
    msg(
      str`Codings made from now on say that they were made under v${number}. You go on editing the draft.`,
      { id: "book.freeze-after" },
    ),
  freezeNote: () => msg("Note", { id: "book.freeze-note" }),
  freezeNoteHint: () =>
    msg("What this version is for, such as reliability round 2.", { id: "book.freeze-note-hint" }),
  freezeDo: (number: number) => msg(str`Freeze v${number}`, { id: "book.freeze-do" }),
  frozenDone: (number: number) => msg(str`Froze v${number} of the codebook`, { id: "book.frozen-done" }),
};
