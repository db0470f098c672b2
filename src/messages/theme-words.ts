import { msg } from "@lit/localize";

/** Phases of thematic analysis, by their names in the domain. */
export const phaseName = (phase: string): string =>
  ({
    familiarisation: msg("Familiarisation", { id: "theme-words.familiarisation" }),
    coding: msg("Coding", { id: "theme-words.coding" }),
    generating: msg("Generating initial themes", { id: "theme-words.generating" }),
    reviewing: msg("Developing and reviewing", { id: "theme-words.reviewing" }),
    naming: msg("Refining and naming", { id: "theme-words.naming" }),
    writing: msg("Writing up", { id: "theme-words.writing" }),
  })[phase] ?? phase;

/** Where a theme stands. */
export const statusName = (status: string): string =>
  ({
    candidate: msg("Candidate", { id: "theme-words.candidate" }),
    reviewed: msg("Reviewed", { id: "theme-words.reviewed" }),
    named: msg("Named", { id: "theme-words.named" }),
    dropped: msg("Dropped", { id: "theme-words.dropped" }),
  })[status] ?? status;

/** What a map is for. */
export const stageName = (stage: string): string =>
  ({
    candidate: msg("Candidate map", { id: "theme-words.stage-candidate" }),
    reviewed: msg("Reviewed map", { id: "theme-words.stage-reviewed" }),
    final: msg("Final map", { id: "theme-words.stage-final" }),
  })[stage] ?? stage;

/** How two things on a map relate, as it stands on the line: "supports". */
export const relationName = (type: string): string =>
  ({
    supports: msg("supports", { id: "theme-words.supports" }),
    enhances: msg("enhances", { id: "theme-words.enhances" }),
    "makes-room-for": msg("makes room for", { id: "theme-words.makes-room-for" }),
    "leads-to": msg("leads to", { id: "theme-words.leads-to" }),
    contradicts: msg("contradicts", { id: "theme-words.contradicts" }),
    "part-of": msg("is part of", { id: "theme-words.part-of" }),
    "relates-to": msg("relates to", { id: "theme-words.relates-to" }),
  })[type] ?? type;
