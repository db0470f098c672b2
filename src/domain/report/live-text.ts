import { plain, type Run } from "#domain/report/report";

// Characters that no text has a use for; what sentences are made of passes through translations, so objects cannot.
const [before, between, after] = ["\uE000", "\uE001", "\uE002"];
const marked = new RegExp(`${before}([^${between}]*)${between}([^${after}]*)${after}`, "g");

/** A figure to be put into a sentence, with what it is of: {@link liveRuns} finds it again wherever the sentence has it. */
export const live = (subject: string, text: string): string => `${before}${subject}${between}${text}${after}`;

/** A sentence as runs, those of figures with their subject. */
export function liveRuns(sentence: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const { 0: all, 1: subject = "", 2: text = "", index } of sentence.matchAll(marked)) {
    if (index > from) runs.push(plain(sentence.slice(from, index)));
    runs.push({ text, subject });
    from = index + all.length;
  }
  if (from < sentence.length) runs.push(plain(sentence.slice(from)));
  return runs;
}
