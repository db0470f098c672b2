/** `[laughter]`: something noted, not said. A bracket that stays open for long is no note. Match with `matchAll` or `replace`. */
export const notePattern = /\[[^[\]\n]{1,80}\]/g;
