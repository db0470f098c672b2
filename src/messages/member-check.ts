import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

/** What somebody said of a theme. */
const answer = (name: string): string =>
  ({
    recognised: msg("Recognised", { id: "member-check.recognised" }),
    partly: msg("Partly", { id: "member-check.partly" }),
    "not-recognised": msg("Not recognised", { id: "member-check.not-recognised" }),
  })[name] ?? name;

/** What the page of answers to themes says, and the document that participants get. */
export const memberCheckText = {
  answer,
  title: () => msg("Member check", { id: "member-check.title" }),
  lead: () =>
    msg(
      "Choose themes, give their extracts to those they are about, and record what they answer. An answer is one more voice, not a verdict.",
      { id: "member-check.lead" },
    ),
  none: () =>
    msg("Themes and the answers to them appear here. Make themes on the themes screen first.", {
      id: "member-check.none",
    }),
  toThemes: () => msg("Go to Themes", { id: "member-check.to-themes" }),
  include: (theme: string) => msg(str`Put ${theme} into the document`, { id: "member-check.include" }),
  export: () => msg("Document for participants", { id: "member-check.export" }),
  exportOf: (what: string) =>
    ({
      docx: msg("Word", { id: "member-check.export.docx" }),
      html: msg("Web page", { id: "member-check.export.html" }),
    })[what] ?? what,
  exportNote: (themes: number, extracts: number) =>
    msg(
      str`${memberCheckText.themes(themes)}, ${memberCheckText.extracts(extracts)}. Without codes, coders, speakers and transcripts; read it once more before it leaves your hands, since words alone can show who spoke.`,
      { id: "member-check.export-note" },
    ),
  themes: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} theme`, { id: "member-check.themes.one" }),
      msg(str`${formatNumber(n)} themes`, { id: "member-check.themes.other" }),
    ),
  extracts: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} extract`, { id: "member-check.extracts.one" }),
      msg(str`${formatNumber(n)} extracts`, { id: "member-check.extracts.other" }),
    ),
  answers: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} answer`, { id: "member-check.answers.one" }),
      msg(str`${formatNumber(n)} answers`, { id: "member-check.answers.other" }),
    ),
  count: (name: string, n: number) =>
    msg(str`${answer(name)}: ${formatNumber(n)}`, { id: "member-check.count" }),
  countNote: () =>
    msg("Whoever answered again counts with the newest answer.", { id: "member-check.count-note" }),
  record: () => msg("Record an answer", { id: "member-check.record" }),
  recordOrChange: () => msg("Record or change answers", { id: "member-check.record-or-change" }),
  recordFor: (theme: string) => msg(str`Record an answer to ${theme}`, { id: "member-check.record-for" }),
  recordDo: () => msg("Record", { id: "member-check.record-do" }),
  cancel: () => msg("Cancel", { id: "member-check.cancel" }),
  who: () => msg("Who answers", { id: "member-check.who" }),
  unnamed: () => msg("Somebody unnamed", { id: "member-check.unnamed" }),
  theirAnswer: () => msg("Answer", { id: "member-check.their-answer" }),
  comment: () => msg("In their words, or yours", { id: "member-check.comment" }),
  recordedBy: (coder: string, when: string) =>
    msg(str`recorded by ${coder}, ${when}`, { id: "member-check.recorded-by" }),
  changeOf: (who: string) => msg(str`Change the answer of ${who}`, { id: "member-check.change-of" }),
  save: () => msg("Save", { id: "member-check.save" }),
  remove: (who: string) => msg(str`Remove the answer of ${who}`, { id: "member-check.remove" }),
  exported: (what: string) => msg(str`Saved: ${what}`, { id: "member-check.exported" }),
  documentTitle: (project: string) =>
    msg(str`What we found: ${project}`, { id: "member-check.document-title" }),
  introduction: () => [
    msg("Here is what we believe we heard. Under each heading stand a claim and words it rests on.", {
      id: "member-check.introduction.what",
    }),
    msg(
      "Do you recognise it? Say so for each, and write what is missing or wrong. There are no right answers, and you may leave any of them out.",
      { id: "member-check.introduction.ask" },
    ),
  ],
  question: () => msg("Do you recognise this?", { id: "member-check.question" }),
  documentComment: () => msg("What would you add or change?", { id: "member-check.document-comment" }),
  quoted: (words: string) => msg(str`“${words}”`, { id: "member-check.quoted" }),
};
