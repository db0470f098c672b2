import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

/** What is said of packets: a coder's share of a round as a file, and what they hand back. */
export const packetsText = {
  packets: () => msg("Packets", { id: "packets.packets" }),
  onePerCoder: () => msg("one file per coder", { id: "packets.one-per-coder" }),
  onThisDevice: () => msg("On this device", { id: "packets.on-this-device" }),
  notNeeded: () => msg("Not needed", { id: "packets.not-needed" }),
  notSaved: () => msg("Not saved here", { id: "packets.not-saved" }),
  saved: (day: string) => msg(str`Saved ${day}`, { id: "packets.saved" }),
  savedLocked: (day: string) => msg(str`Saved ${day}, locked`, { id: "packets.saved-locked" }),
  savedAndReturned: (saved: string, returned: string) =>
    msg(str`${saved}. ${returned}`, { id: "packets.saved-and-returned" }),
  returnedOn: (day: string) => msg(str`Returned ${day}`, { id: "packets.returned-on" }),
  nothingAssigned: () => msg("Nothing assigned", { id: "packets.nothing-assigned" }),
  save: () => msg("Save packet…", { id: "packets.save" }),
  saveAgain: () => msg("Save again…", { id: "packets.save-again" }),
  saveFor: (coder: string) => msg(str`Save packet for ${coder}`, { id: "packets.save-for" }),
  holds: () =>
    msg(
      "The transcripts assigned to the coder, the frozen codebook, and the assignment. Nobody else’s coding. The coder opens it from the first page of Samtale.",
      { id: "packets.holds" },
    ),
  lock: () => msg("Lock", { id: "packets.lock" }),
  noLock: () => msg("Not locked", { id: "packets.no-lock" }),
  withPassphrase: () => msg("With a passphrase", { id: "packets.with-passphrase" }),
  forKey: () => msg("For the holder of a key", { id: "packets.for-key" }),
  passphrase: () => msg("Passphrase", { id: "packets.passphrase" }),
  passphraseAgain: () => msg("Passphrase once more", { id: "packets.passphrase-again" }),
  passphraseNote: () =>
    msg("Tell it to the coder by another way than the file goes.", { id: "packets.passphrase-note" }),
  passphraseMissing: () => msg("Give a passphrase.", { id: "packets.passphrase-missing" }),
  passphraseDiffers: () => msg("The two are not the same.", { id: "packets.passphrase-differs" }),
  key: () => msg("The coder’s key", { id: "packets.key" }),
  keyNote: () =>
    msg("It begins with age1. Only who has the secret part can open the file.", { id: "packets.key-note" }),
  saveFile: () => msg("Save file", { id: "packets.save-file" }),
  saving: () => msg("Writing the file and reading it back", { id: "packets.saving" }),
  savedFile: (file: string) => msg(str`Saved ${file}`, { id: "packets.saved-file" }),
  cancel: () => msg("Cancel", { id: "packets.cancel" }),
  fileName: (project: string, round: string, initials: string) =>
    msg(str`${project}, ${round}, ${initials}`, { id: "packets.file-name" }),
  returnFileName: (project: string, round: string, initials: string) =>
    msg(str`${project}, ${round}, ${initials}, returned`, { id: "packets.return-file-name" }),
  ownWork: () => msg("Your work", { id: "packets.own-work" }),
  returnNote: () =>
    msg("Give this file back to whoever sent you the packet. Save it as often as you like.", {
      id: "packets.return-note",
    }),
  saveReturn: () => msg("Save return file…", { id: "packets.save-return" }),
  saveReturnHeading: () => msg("Save return file", { id: "packets.save-return-heading" }),
  returned: () => msg("Returned files", { id: "packets.returned" }),
  drop: () => msg("Drop returned files here or", { id: "packets.drop" }),
  choose: () => msg("choose", { id: "packets.choose" }),
  anyOrder: () => msg("In any order, as often as needed", { id: "packets.any-order" }),
  reading: () => msg("Reading", { id: "packets.reading" }),
  merged: (changes: number, known: number) =>
    known === 0
      ? plural(
          changes,
          msg("Merged: 1 change.", { id: "packets.merged.one" }),
          msg(str`Merged: ${formatNumber(changes)} changes.`, { id: "packets.merged.other" }),
        )
      : msg(
          str`Merged: ${formatNumber(changes)} changes are new, ${formatNumber(known)} were here already.`,
          {
            id: "packets.merged-known",
          },
        ),
  nothingNew: (known: number) =>
    plural(
      known,
      msg("Read again, same result: its 1 change is here already.", { id: "packets.nothing-new.one" }),
      msg(str`Read again, same result: its ${formatNumber(known)} changes are here already.`, {
        id: "packets.nothing-new.other",
      }),
    ),
  leftOut: (n: number) =>
    plural(
      n,
      msg("1 change was left out because the text differs.", { id: "packets.left-out.one" }),
      msg(str`${formatNumber(n)} changes were left out because the text differs.`, {
        id: "packets.left-out.other",
      }),
    ),
  mergedBlind: () =>
    msg("Merged. What was coded stays out of sight until the round closes.", { id: "packets.merged-blind" }),
  nothingNewBlind: () =>
    msg("Read again, same result: all of it is here already.", { id: "packets.nothing-new-blind" }),
  leftOutBlind: () =>
    msg("What speaks of the text that differs was left out.", { id: "packets.left-out-blind" }),
  differs: (source: string, turn: number) =>
    msg(str`Not merged. ${source} differs from the text here, from turn ${formatNumber(turn)} on.`, {
      id: "packets.differs",
    }),
  here: () => msg("Here", { id: "packets.here" }),
  there: () => msg("In the file", { id: "packets.there" }),
  noWords: () => msg("nothing", { id: "packets.no-words" }),
  mergeRest: () => msg("Merge the rest", { id: "packets.merge-rest" }),
  damaged: () =>
    msg("The file is damaged. Nothing was changed. Ask for it again.", { id: "packets.damaged" }),
  locked: () => msg("Locked. Give its passphrase, or your secret key.", { id: "packets.locked" }),
  lockedField: () => msg("Passphrase or secret key", { id: "packets.locked-field" }),
  wrong: () => msg("That does not open it.", { id: "packets.wrong" }),
  open: () => msg("Open", { id: "packets.open" }),
};
