import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

type ChangeKind =
  | "new"
  | "merged"
  | "retired"
  | "deleted"
  | "rule"
  | "renamed"
  | "target"
  | "split"
  | "returned"
  | "moved"
  | "other";
type FieldName = keyof typeof fields;

/** Fields of a code, as they stand in a sentence. */
const fields = {
  name: () => msg("name", { id: "book.field.name" }),
  definition: () => msg("definition", { id: "book.field.definition" }),
  includeWhen: () => msg("include when", { id: "book.field.include" }),
  excludeWhen: () => msg("exclude when", { id: "book.field.exclude" }),
  typicalExample: () => msg("typical example", { id: "book.field.typical" }),
  boundaryExample: () => msg("boundary example", { id: "book.field.boundary" }),
  scale: () => msg("scale", { id: "book.field.scale" }),
  typicalPassage: () => msg("passage of the typical example", { id: "book.field.typical-passage" }),
  boundaryPassage: () => msg("passage of the boundary example", { id: "book.field.boundary-passage" }),
  origin: () => msg("origin", { id: "book.field.origin" }),
  level: () => msg("level", { id: "book.field.level" }),
  parentId: () => msg("parent", { id: "book.field.parent" }),
  color: () => msg("colour", { id: "book.field.color" }),
  key: () => msg("key", { id: "book.field.key" }),
  isCodable: () => msg("can be applied", { id: "book.field.codable" }),
};
const fieldName = (field: FieldName): string => fields[field]();
const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

/** Words of the versions of the codebook: what changed, how codes came to be, and the second look. */
export const versionText = {
  versions: () => msg("Versions", { id: "book.versions" }),
  versionName: (number: number) => msg(str`v${number}`, { id: "book.version-name" }),
  draft: () => msg("Draft", { id: "book.draft" }),
  draftOf: (number: number) => msg(str`v${number} draft`, { id: "book.draft-of" }),
  draftNow: () => msg("Draft, now", { id: "book.draft-now" }),
  changes: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} change`, { id: "book.changes.one" }),
      msg(str`${formatNumber(n)} changes`, { id: "book.changes.other" }),
    ),
  seeSince: (number: number) => msg(str`What changed since v${number}`, { id: "book.see-since" }),
  compareWith: (number: number) => msg(str`Compare with v${number}`, { id: "book.compare-with" }),
  compareFrom: () => msg("Compare", { id: "book.compare-from" }),
  compareTo: () => msg("with", { id: "book.compare-to" }),
  versionChoice: (number: number, day: string, codes: number) =>
    msg(str`v${number}, ${day}, ${formatNumber(codes)} codes`, { id: "book.version-choice" }),
  draftChoice: (n: number) => msg(str`Draft, ${formatNumber(n)} codes`, { id: "book.draft-choice" }),
  changedAndSame: (changed: number, same: number) =>
    msg(str`${formatNumber(changed)} changed, ${formatNumber(same)} as before`, {
      id: "book.changed-and-same",
    }),
  changesTitle: () => msg("Changes of the codebook", { id: "book.changes-title" }),
  changeLog: () => msg("Change log", { id: "book.change-log" }),
  closeComparison: () => msg("Close comparison", { id: "book.close-comparison" }),
  changedCodes: () => msg("Codes that changed", { id: "book.changed-codes" }),
  change: () => msg("Change", { id: "book.change" }),
  kindOf: (kind: ChangeKind) =>
    ({
      new: msg("New", { id: "book.kind.new" }),
      merged: msg("Merged", { id: "book.kind.merged" }),
      retired: msg("Retired", { id: "book.kind.retired" }),
      deleted: msg("Deleted", { id: "book.kind.deleted" }),
      rule: msg("Rule changed", { id: "book.kind.rule" }),
      renamed: msg("Renamed", { id: "book.kind.renamed" }),
      target: msg("Took in others", { id: "book.kind.target" }),
      split: msg("Split", { id: "book.kind.split" }),
      returned: msg("In use again", { id: "book.kind.returned" }),
      moved: msg("Moved", { id: "book.kind.moved" }),
      other: msg("Otherwise changed", { id: "book.kind.other" }),
    })[kind],
  asBefore: () => msg("As before", { id: "book.as-before" }),
  nothingChanged: () => msg("Nothing changed between these two.", { id: "book.nothing-changed" }),
  previousChange: () => msg("Change before", { id: "book.previous-change" }),
  nextChange: () => msg("Next change", { id: "book.next-change" }),
  nOf: (at: number, n: number) => msg(str`${formatNumber(at)} of ${formatNumber(n)}`, { id: "book.n-of" }),
  noChange: () => msg("No change", { id: "book.no-change" }),
  none: () => msg("None", { id: "book.none" }),
  yes: () => msg("Yes", { id: "book.yes" }),
  no: () => msg("No", { id: "book.no" }),
  /** At the beginning of a line. */
  fieldTitle: (field: FieldName) => capital(fieldName(field)),
  fieldName,
  made: () => msg("made", { id: "book.made" }),
  madeFrom: (name: string) => msg(str`made, split off from ${name}`, { id: "book.made-from" }),
  mergedIntoName: (name: string) => msg(str`merged into ${name}`, { id: "book.merged-into-name" }),
  unmergedFrom: (name: string) => msg(str`un-merged from ${name}`, { id: "book.unmerged-from" }),
  mergedWith: (names: string) => msg(str`merged with ${names}`, { id: "book.merged-with" }),
  splitOffNames: (names: string) => msg(str`split off: ${names}`, { id: "book.split-off-names" }),
  renamedTo: (from: string, to: string) => msg(str`renamed from ${from} to ${to}`, { id: "book.renamed-to" }),
  ruleChanged: () => msg("rule changed", { id: "book.rule-changed" }),
  wasMoved: () => msg("moved", { id: "book.was-moved" }),
  wasRetired: () => msg("retired", { id: "book.was-retired" }),
  wasReturned: () => msg("in use again", { id: "book.was-returned" }),
  wasDeleted: () => msg("deleted", { id: "book.was-deleted" }),
  wasRestored: () => msg("restored", { id: "book.was-restored" }),
  anotherCode: () => msg("another code", { id: "book.another-code" }),
  versionsOfCode: () => msg("Versions of this code", { id: "book.versions-of-code" }),
  born: () => msg("Made", { id: "book.born" }),
  history: () => msg("History of the codes", { id: "book.history" }),
  historyView: () => msg("How the history is shown", { id: "book.history-view" }),
  historyLegend: () =>
    msg("Bracket: born. Curve: merged or split. Dot: rule changed. Ring: renamed. Cross: retired", {
      id: "book.history-legend",
    }),
  historyLabel: (n: number) =>
    msg(str`The history of ${formatNumber(n)} codes as a picture; the table says the same`, {
      id: "book.history-label",
    }),
  picture: () => msg("Picture", { id: "book.picture" }),
  table: () => msg("Table", { id: "book.table" }),
  allCodes: () => msg("All codes, those that did not change too", { id: "book.all-codes" }),
  when: () => msg("When", { id: "book.when" }),
  what: () => msg("What", { id: "book.what" }),
  who: () => msg("Who", { id: "book.who" }),
  definitionBefore: () => msg("Definition before", { id: "book.definition-before" }),
  definitionAfter: () => msg("Definition after", { id: "book.definition-after" }),
  secondLook: () => msg("Second look", { id: "book.second-look" }),
  lookedAt: (done: number, all: number) =>
    msg(str`${formatNumber(done)} of ${formatNumber(all)} looked at`, { id: "book.looked-at" }),
  lookNote: () =>
    msg("Your passages that were coded under an earlier rule. Nothing changes until you decide.", {
      id: "book.look-note",
    }),
  lookAfterFreeze: () =>
    msg("Freeze the draft, and passages coded under the earlier rule are offered here one by one.", {
      id: "book.look-after-freeze",
    }),
  nothingToLookAt: () =>
    msg("No coding of yours was made under the earlier rule.", { id: "book.nothing-to-look-at" }),
  codedUnder: (number: number) => msg(str`coded under v${number}`, { id: "book.coded-under" }),
  stillFits: () => msg("Still fits", { id: "book.still-fits" }),
  remove: () => msg("Remove", { id: "book.remove" }),
  discuss: () => msg("Discuss", { id: "book.discuss" }),
  back: () => msg("Back to the one before", { id: "book.back" }),
  verdict: (verdict: "fits" | "discuss") =>
    verdict === "fits"
      ? msg("Still fits", { id: "book.verdict.fits" })
      : msg("To be discussed", { id: "book.verdict.discuss" }),
  lookRemoved: () => msg("Removed the coding", { id: "book.look-removed" }),
  toDiscuss: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} to discuss`, { id: "book.to-discuss.one" }),
      msg(str`${formatNumber(n)} to discuss`, { id: "book.to-discuss.other" }),
    ),
  ofCoder: (name: string, n: number) => msg(str`${name} ${formatNumber(n)}`, { id: "book.of-coder" }),
  othersLook: (names: string) =>
    msg(str`Others have theirs to look at: ${names}. Each decides for their own.`, {
      id: "book.others-look",
    }),
};
