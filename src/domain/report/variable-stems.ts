/** Letters that do not come apart into a plain one and a mark. */
const spelled: Readonly<Record<string, string>> = {
  æ: "ae",
  ø: "oe",
  å: "aa",
  ß: "ss",
  þ: "th",
  ð: "d",
  đ: "d",
  ł: "l",
  œ: "oe",
  ı: "i",
};

/**
 * Names for variables: ASCII letters, digits and underscores, of at most `longest` characters, in lower case and no two alike, since some
 * programs do not tell cases apart. To be put behind a prefix that begins with a letter.
 *
 * Of those that would be alike, the later get a number. So the names stay what they are while things are added at the end: give
 * everything there is, the oldest first, not only what is shown.
 *
 * @param otherwise what a name without any Latin letter or digit becomes
 */
export function variableStems(
  things: Iterable<{ readonly id: string; readonly name: string }>,
  longest: number,
  otherwise: string,
): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, name } of things) {
    const wish = asciiOf(name, longest) || otherwise;
    let stem = wish;
    for (let number = 2; taken.has(stem); number++) {
      const ending = `_${number}`;
      stem = wish.slice(0, longest - ending.length).replace(/_+$/, "") + ending;
    }
    taken.add(stem);
    stems.set(id, stem);
  }
  return stems;
}

const asciiOf = (name: string, longest: number): string =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[æøåßþðđłœı]/gu, (letter) => spelled[letter]!)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z0-9]+/gu, "_")
    .replace(/^_+/, "")
    .slice(0, longest)
    .replace(/_+$/, "");
