/** What of the coding is drawn: tints, rules and brackets; brackets alone; or the words alone. */
export type ViewMode = "full" | "brackets" | "plain";
