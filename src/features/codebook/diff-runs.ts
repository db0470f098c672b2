import { html } from "lit";
import { wordDiff, type DiffRun } from "#domain/text/word-diff";

/** Two wordings as one text with what was taken out and put in. @param side leaves out what is only on the other side */
export const diffRuns = (before: string, after: string, side?: "before" | "after") =>
  wordDiff(before, after)
    .filter(({ kind }) => side === undefined || kind !== (side === "before" ? "inserted" : "deleted"))
    .map(runOf);

const runOf = ({ kind, text }: DiffRun) =>
  kind === "same" ? text : kind === "deleted" ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
