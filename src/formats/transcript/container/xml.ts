import { SaxesParser } from "saxes";
import { AppError } from "#domain/errors";
import { fail, ok, type Result } from "#domain/result";
import { decodeBytes } from "#formats/transcript/text/decode-bytes";

/** What a reader of an XML format wants to hear. Names are as written, with their prefix. */
export interface XmlReader {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** Why reading stopped: thrown inside the parser's events, caught here, never seen outside. */
class XmlStop extends Error {
  readonly code: "import/entities" | "import/malformed";
  constructor(code: "import/entities" | "import/malformed") {
    super(code);
    this.code = code;
  }
}

/** Document types are refused except the one line that formats older than XML schemas begin with; entities always are. */
const entityDeclaration = /<!ENTITY/i;

/**
 * Streams an XML document to a reader, so that depth costs no stack. Document types are never fetched; one that is declared is
 * refused (import/entities), because entities in it could multiply without end; broken XML is import/malformed.
 *
 * @param allowed a document type that is harmless because it declares nothing, by name
 */
export function readXml(bytes: Uint8Array, reader: XmlReader, allowed?: string): Result<null> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on("doctype", (doctype) => {
    const isAllowed = allowed !== undefined && doctype.trim().startsWith(allowed) && !doctype.includes("[");
    if (!isAllowed || entityDeclaration.test(doctype)) throw new XmlStop("import/entities");
  });
  parser.on("error", () => {
    throw new XmlStop("import/malformed");
  });
  parser.on("opentag", ({ name, attributes }) => reader.open(name, attributes));
  parser.on("closetag", ({ name }) => reader.close(name));
  parser.on("text", (text) => reader.text(text));
  parser.on("cdata", (text) => reader.text(text));
  try {
    parser.write(decodeXml(bytes)).close();
    return ok(null);
  } catch (cause) {
    if (cause instanceof XmlStop) return fail(new AppError(cause.code));
    throw cause;
  }
}

/** By its byte order mark, else by its declaration, else UTF-8. */
function decodeXml(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return decodeBytes(bytes, "utf-16le");
  if (a === 0xfe && b === 0xff) return decodeBytes(bytes, "utf-16be");
  const declaration = decodeBytes(bytes.subarray(0, 200), "windows-1252");
  const label = /^[^<]*<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(declaration)?.[1] ?? "utf-8";
  try {
    return decodeBytes(bytes, label);
  } catch {
    return decodeBytes(bytes, "utf-8"); // a name no decoder knows
  }
}
