/**
 * The page's own fonts as `@font-face` rules with their files in them as data, for a document that is to look the same elsewhere.
 * Only the files whose letters occur are taken, and only of the page's own style sheets.
 *
 * @param families as the style sheets name them
 * @param text every letter that the document shows
 */
export async function embeddedFonts(families: readonly string[], text: string): Promise<string> {
  const letters = new Set(Array.from(text, (letter) => letter.codePointAt(0)!));
  const faces = [...document.styleSheets]
    .flatMap(facesOf)
    .filter(
      ({ rule }) =>
        families.includes(unquoted(rule.style.getPropertyValue("font-family"))) &&
        covers(rule.style.getPropertyValue("unicode-range"), letters),
    );
  return (await Promise.all(faces.map(embedded))).join("\n");
}

interface Face {
  readonly rule: CSSFontFaceRule;
  /** What addresses in the rule are relative to. */
  readonly base: string;
}

function facesOf(sheet: CSSStyleSheet): Face[] {
  const base = sheet.href ?? document.baseURI;
  return [...sheet.cssRules].flatMap((rule): Face[] => {
    if (rule instanceof CSSFontFaceRule) return [{ rule, base }];
    return rule instanceof CSSImportRule && rule.styleSheet !== null ? facesOf(rule.styleSheet) : [];
  });
}

async function embedded({ rule, base }: Face): Promise<string> {
  const [, address] = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue("src")) ?? [];
  if (address === undefined) return "";
  const answer = await fetch(new URL(address, base));
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const property = (name: string): string => `${name}:${rule.style.getPropertyValue(name)};`;
  return `@font-face{${["font-family", "font-style", "font-weight", "unicode-range"]
    .map(property)
    .join("")}src:url(data:font/woff2;base64,${base64(bytes)}) format("woff2");}`;
}

/** Whether a `unicode-range` holds one of the letters; one that is not given holds all. */
function covers(range: string, letters: ReadonlySet<number>): boolean {
  if (range === "") return true;
  return range.split(",").some((part) => {
    const [, from = "", to = from] = /U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/i.exec(part.trim()) ?? [];
    const [low, high] = [parseInt(from.replaceAll("?", "0"), 16), parseInt(to.replaceAll("?", "F"), 16)];
    for (const letter of letters) if (letter >= low && letter <= high) return true;
    return false;
  });
}

const unquoted = (name: string): string => name.replace(/^["']|["']$/g, "");

function base64(bytes: Uint8Array): string {
  let text = "";
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
