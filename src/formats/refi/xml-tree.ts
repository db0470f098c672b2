import { AppError } from "#domain/errors";
import { fail, ok, type Result } from "#domain/result";
import { readXml } from "#formats/transcript/container/xml";

/** An element of an XML document. REFI-QDA has no mixed content, so an element's own text is kept as one string. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** As written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

/** No program nests codes as deep; readers of the tree may recurse. */
const deepest = 256;

/**
 * Reads a whole XML document into a tree, elements by local name whatever their namespace.
 * @returns import/entities where it declares a document type, import/malformed where it is broken or nests beyond reason
 */
export function readXmlTree(bytes: Uint8Array): Result<XmlElement> {
  const document: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [document];
  let depth = 0;
  const read = readXml(bytes, {
    open: (qualified, attributes) => {
      depth = Math.max(depth, open.length);
      const element = { name: localName(qualified), attributes, children: [], text: "" };
      // What nests too deep is not kept: the document is refused below.
      if (depth <= deepest) open.at(-1)!.children.push(element);
      open.push(element);
    },
    close: () => void open.pop(),
    text: (text) => {
      open.at(-1)!.text += text;
    },
  });
  if (!read.ok) return read;
  const [root] = document.children;
  return root === undefined || depth > deepest ? fail(new AppError("import/malformed")) : ok(root);
}

const localName = (qualified: string): string => qualified.slice(qualified.indexOf(":") + 1);

/** The children of that name. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** The first child of that name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);
