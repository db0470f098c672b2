/** Initials proposed for a name: of its first and last word, "Ane Marie Berg" gives AB. Empty for an empty name. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => word?.match(/./u)?.[0] ?? "",
  );
  return letters.join("").toLocaleUpperCase();
}
