import type { XmlElement } from "#formats/refi/xml-tree";

/** An element as XML, without its prefix: its own text, then its children. */
export function xmlText({ name, attributes, children, text }: XmlElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = `${escaped(text.trim())}${children.map(xmlText).join("")}`;
  const start = `<${name}${written.join("")}`;
  return inside === "" ? `${start}/>` : `${start}>${inside}</${name}>`;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};
const escaped = (text: string): string => text.replace(/[&<>"\n\t]/g, (char) => escapes[char]!);
