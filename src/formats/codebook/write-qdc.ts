import type { CodebookDraft, CodeDraft } from "#domain/codebook/codebook-draft";
import { writeDescription } from "#formats/codebook/code-description";
import { xmlAttribute, xmlText } from "#formats/report/xml-text";

/**
 * A codebook as REFI-QDA has it, valid against Codebook.xsd. What the format has no place for (rules, examples, origin, level,
 * scale, key) stands in the description, readable by people and by {@link readQdc}.
 *
 * @throws RangeError where there is no code, which the format does not allow, or a code or set without an id
 */
export function writeQdc({ codes, sets }: CodebookDraft): string {
  if (codes.length === 0) throw new RangeError("A REFI-QDA codebook has at least one code");
  const lines = [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Samtale">`,
    ` <Codes>`,
    ...codes.flatMap((code) => codeLines(code, "  ")),
    ` </Codes>`,
  ];
  if (sets.length > 0) {
    lines.push(` <Sets>`);
    for (const { id, name, description = "", codeIds } of sets) {
      if (id === undefined) throw new RangeError("A set of a REFI-QDA codebook has an id");
      lines.push(`  <Set guid="${id}" name="${xmlAttribute(name)}">`);
      if (description !== "") lines.push(`   <Description>${xmlText(description)}</Description>`);
      for (const codeId of codeIds) lines.push(`   <MemberCode guid="${codeId}"/>`);
      lines.push(`  </Set>`);
    }
    lines.push(` </Sets>`);
  }
  return `${lines.join("\n")}\n</CodeBook>\n`;
}

function codeLines(code: CodeDraft, indent: string): string[] {
  const { id, name, isCodable, color, children } = code;
  if (id === undefined) throw new RangeError("A code of a REFI-QDA codebook has an id");
  const paint = color === undefined ? "" : ` color="${color}"`;
  const start = `${indent}<Code guid="${id}" name="${xmlAttribute(name)}" isCodable="${isCodable}"${paint}`;
  const description = writeDescription(code);
  if (description === "" && children.length === 0) return [`${start}/>`];
  return [
    `${start}>`,
    ...(description === "" ? [] : [`${indent} <Description>${xmlText(description)}</Description>`]),
    ...children.flatMap((child) => codeLines(child, `${indent} `)),
    `${indent}</Code>`,
  ];
}
