import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

/** Kinds of memos by their names in the domain. */
const kind = (name: string): string =>
  ({
    analytic: msg("Analytic", { id: "memos.kind.analytic" }),
    methodological: msg("Methodological", { id: "memos.kind.methodological" }),
    reflexive: msg("Reflexive", { id: "memos.kind.reflexive" }),
    "member-check": msg("Member check", { id: "memos.kind.member-check" }),
  })[name] ?? name;

/** What something is that a memo is linked to: "code". */
const subjectKind = (name: string): string =>
  ({
    code: msg("code", { id: "memos.subject.code" }),
    coding: msg("coding", { id: "memos.subject.coding" }),
    theme: msg("theme", { id: "memos.subject.theme" }),
    source: msg("transcript", { id: "memos.subject.source" }),
    participant: msg("person", { id: "memos.subject.participant" }),
    memo: msg("memo", { id: "memos.subject.memo" }),
    passage: msg("passage", { id: "memos.subject.passage" }),
  })[name] ?? name;

/** How a quoted passage stands now. */
const quotationState = (name: string, corrections: number): string => {
  if (name === "corrected")
    return plural(
      corrections,
      msg("Live. Corrected once since quoted", { id: "memos.quotation.corrected.one" }),
      msg(str`Live. Corrected ${formatNumber(corrections)} times since quoted`, {
        id: "memos.quotation.corrected.other",
      }),
    );
  return (
    {
      live: msg("Live", { id: "memos.quotation.live" }),
      unplaced: msg("Passage unplaced: its words were corrected away", { id: "memos.quotation.unplaced" }),
      gone: msg("Words removed with their transcript", { id: "memos.quotation.gone" }),
    }[name] ?? name
  );
};

/** What the memos screen says, and writing an idea from anywhere. */
export const memosText = {
  kind,
  subjectKind,
  quotationState,
  title: () => msg("Memos", { id: "memos.title" }),
  view: () => msg("View", { id: "memos.view" }),
  diary: () => msg("Memos", { id: "memos.diary" }),
  memberCheck: () => msg("Member check", { id: "memos.member-check" }),
  allKinds: () => msg("All", { id: "memos.all-kinds" }),
  kinds: () => msg("Kind of memo", { id: "memos.kinds" }),
  newMemo: () => msg("New memo", { id: "memos.new" }),
  newShort: () => msg("Memo", { id: "memos.new-short" }),
  newOnAnything: () => msg("New on anything with", { id: "memos.new-on-anything" }),
  newKey: () => msg("New memo on what is in hand", { id: "memos.key-new" }),
  ideaKey: () => msg("Idea here, without leaving", { id: "memos.key-idea" }),
  quoteKey: () => msg("Quote the passage looked at last", { id: "memos.key-quote" }),
  nextKey: () => msg("Next memo", { id: "memos.key-next" }),
  previousKey: () => msg("Previous memo", { id: "memos.key-previous" }),
  writeKey: () => msg("Write in the memo", { id: "memos.key-write" }),
  findKey: () => msg("Find in memos", { id: "memos.key-find" }),
  find: () => msg("Find in memos", { id: "memos.find" }),
  by: () => msg("By", { id: "memos.by" }),
  everybody: () => msg("Everybody", { id: "memos.everybody" }),
  about: () => msg("About", { id: "memos.about" }),
  anything: () => msg("Anything", { id: "memos.anything" }),
  nothingInParticular: () => msg("Diary: nothing in particular", { id: "memos.diary-only" }),
  codes: () => msg("Codes", { id: "memos.codes" }),
  themes: () => msg("Themes", { id: "memos.themes" }),
  transcripts: () => msg("Transcripts", { id: "memos.transcripts" }),
  people: () => msg("People", { id: "memos.people" }),
  list: () => msg("Memos by date", { id: "memos.list" }),
  today: (date: string) => msg(str`Today, ${date}`, { id: "memos.today" }),
  phaseFrom: (date: string) => msg(str`from ${date}`, { id: "memos.phase-from" }),
  phaseStrip: () => msg("Memos over the phases of the analysis", { id: "memos.phase-strip" }),
  todayMark: () => msg("today", { id: "memos.today-mark" }),
  memos: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} memo`, { id: "memos.count.one" }),
      msg(str`${formatNumber(n)} memos`, { id: "memos.count.other" }),
    ),
  none: () => msg("Write what you noticed. It keeps the place you noticed it.", { id: "memos.none" }),
  noneFits: () => msg("No memo has all of this.", { id: "memos.none-fits" }),
  showAll: () => msg("Show all memos", { id: "memos.show-all" }),
  pick: () => msg("Choose a memo to read it, or write one for today.", { id: "memos.pick" }),
  write: () => msg("Write for today", { id: "memos.write" }),
  phaseOf: (number: number, name: string) => msg(str`Phase ${number}, ${name}`, { id: "memos.phase-of" }),
  savedBy: (name: string, when: string) => msg(str`${name}, ${when}`, { id: "memos.saved-by" }),
  begun: (when: string) => msg(str`begun ${when}`, { id: "memos.begun" }),
  saved: () => msg("saved", { id: "memos.saved" }),
  overwritten: () =>
    msg("This memo was also written in elsewhere. That wording is under Earlier wording.", {
      id: "memos.overwritten",
    }),
  notSaved: () => msg("not saved yet", { id: "memos.not-saved" }),
  isNew: () => msg("New", { id: "memos.is-new" }),
  titleField: () => msg("Title", { id: "memos.title-field" }),
  noTitle: () => msg("Title, if it has one", { id: "memos.no-title" }),
  textField: () => msg("Memo", { id: "memos.text-field" }),
  tools: () => msg("Form", { id: "memos.tools" }),
  bold: () => msg("Bold", { id: "memos.bold" }),
  italic: () => msg("Italic", { id: "memos.italic" }),
  heading: () => msg("Heading", { id: "memos.heading" }),
  bullets: () => msg("List", { id: "memos.bullets" }),
  mention: () => msg("Name a code, theme or person", { id: "memos.mention" }),
  mentionShort: () => msg("code, theme or person", { id: "memos.mention-short" }),
  quote: () => msg("quote a passage", { id: "memos.quote" }),
  nothingToQuote: () =>
    msg("Select words in a transcript first, then quote them here.", { id: "memos.nothing-to-quote" }),
  suggestions: () => msg("What to name", { id: "memos.suggestions" }),
  noSuggestion: () => msg("Nothing is called that.", { id: "memos.no-suggestion" }),
  notYours: (name: string) => msg(str`${name} wrote this: it can be read here.`, { id: "memos.not-yours" }),
  noSuchMemo: () => msg("This memo is not there any more.", { id: "memos.no-such-memo" }),
  remove: () => msg("Remove this memo", { id: "memos.remove" }),
  removed: (name: string) => msg(str`Removed “${name}”`, { id: "memos.removed" }),
  untitled: () => msg("Untitled", { id: "memos.untitled" }),
  side: () => msg("Links of the memo", { id: "memos.side" }),
  linkedTo: () => msg("Linked to", { id: "memos.linked-to" }),
  link: () => msg("Link to…", { id: "memos.link" }),
  linkField: () => msg("Link to a code, theme, transcript or person", { id: "memos.link-field" }),
  unlink: (name: string) => msg(str`Take the link to ${name} away`, { id: "memos.unlink" }),
  linksNothing: () => msg("Nothing: an entry of the diary.", { id: "memos.links-nothing" }),
  mentionedIn: () => msg("Mentioned in", { id: "memos.mentioned-in" }),
  mentionedNowhere: () => msg("No other memo names it.", { id: "memos.mentioned-nowhere" }),
  cameOfIt: () => msg("Came of it", { id: "memos.came-of-it" }),
  cameNothing: () =>
    msg("What is changed of its codes and themes within the hour appears here.", {
      id: "memos.came-nothing",
    }),
  earlier: () => msg("Earlier wording", { id: "memos.earlier" }),
  earlierNone: () => msg("It stands as it was first written.", { id: "memos.earlier-none" }),
  earlierAt: (when: string) => msg(str`Wording until ${when}`, { id: "memos.earlier-at" }),
  export: () => msg("Export", { id: "memos.export" }),
  exportOf: (what: string) =>
    ({
      docx: msg("These memos with their links, Word", { id: "memos.export.docx" }),
      html: msg("These memos with their links, web page", { id: "memos.export.html" }),
      md: msg("These memos with their links, Markdown", { id: "memos.export.md" }),
    })[what] ?? what,
  exportTitle: (project: string) => msg(str`Memos, ${project}`, { id: "memos.export-title" }),
  exportLinks: (names: readonly string[]) =>
    msg(str`Linked to: ${names.join("; ")}`, { id: "memos.export-links" }),
  exportLink: (name: string, what: string) => msg(str`${name} (${what})`, { id: "memos.export-link" }),
  exportWritten: (kindName: string, name: string, when: string) =>
    msg(str`${kindName}. ${name}, ${when}`, { id: "memos.export-written" }),
  exportEdited: (written: string, when: string) =>
    msg(str`${written}, changed ${when}`, { id: "memos.export-edited" }),
  quoted: (words: string) => msg(str`“${words}”`, { id: "memos.quoted" }),
  wordsGone: () => msg("A passage was quoted here; its words are gone.", { id: "memos.words-gone" }),
  exported: (what: string) => msg(str`Saved: ${what}`, { id: "memos.exported" }),
  writeAbout: () => msg("Write a memo", { id: "memos.write-about" }),
  idea: () => msg("Idea here", { id: "memos.idea" }),
  ideaField: () => msg("What did you notice?", { id: "memos.idea-field" }),
  ideaOn: (where: string) => msg(str`On ${where}`, { id: "memos.idea-on" }),
  ideaDiary: () => msg("Goes to the diary", { id: "memos.idea-diary" }),
  ideaKeep: () => msg("Keep", { id: "memos.idea-keep" }),
  ideaKept: () => msg("Idea kept", { id: "memos.idea-kept" }),
  ideaOpen: () => msg("Open", { id: "memos.idea-open" }),
  cancel: () => msg("Cancel", { id: "memos.cancel" }),
};
