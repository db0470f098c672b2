import { assert } from "chai";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import ts from "typescript";
import { templates } from "#messages/locales/nb";

/** A message as the sources write it. `parts` are the words around its placeholders, one more than there are placeholders. */
interface Message {
  readonly id: string;
  readonly file: string;
  readonly parts: readonly string[];
}

const folder = new URL("../../../src/messages/", import.meta.url);

/** The words of `"…"`, `` `…` `` or `` str`…` ``, or undefined where they cannot be known from the source. */
function partsOf(node: ts.Expression | undefined): string[] | undefined {
  if (node === undefined) return undefined;
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== "str") return undefined;
  const { template } = node;
  return ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.text]
    : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
}

/** The `id` in the options of a call of `msg`. */
function idOf(options: ts.Expression | undefined): string | undefined {
  if (options === undefined || !ts.isObjectLiteralExpression(options)) return undefined;
  for (const property of options.properties) {
    const isId = ts.isPropertyAssignment(property) && property.name.getText() === "id";
    if (isId && ts.isStringLiteralLike(property.initializer)) return property.initializer.text;
  }
  return undefined;
}

function messagesIn(file: string): Message[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(new URL(file, folder), "utf8"),
    ts.ScriptTarget.ES2022,
    true,
  );
  const messages: Message[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === "msg") {
      const [template, options] = node.arguments;
      const parts = partsOf(template);
      const id = idOf(options);
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      assert(parts !== undefined && id !== undefined, `${file}:${line + 1} needs plain words and an id`);
      messages.push({ id, file, parts });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return messages;
}

const messages = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .flatMap(messagesIn);
const ids = new Set(messages.map(({ id }) => id));

const wordsOf = (translation: (typeof templates)[string]): string =>
  typeof translation === "string" ? translation : translation.strings.join("…");

/** Placeholders of a translation, by their place in the English message, sorted. */
const placeholdersOf = (translation: (typeof templates)[string]): unknown[] =>
  typeof translation === "string" ? [] : [...translation.values].sort();

/** Written with a character of its own in both languages, so that a list of them reads as one. */
const unspoken = /^[\p{P}\p{S}\s…]*$/u;

describe("the messages", () => {
  it("are found in the sources", () => assert.isAbove(ids.size, 400));

  it("have an id each: the same id never stands for two texts", () => {
    const texts = new Map<string, string>();
    for (const { id, parts } of messages) {
      const text = parts.join("${}");
      assert.equal(texts.get(id) ?? text, text, id);
      texts.set(id, text);
    }
  });

  it("keep to the manner of speaking: no exclamation marks, no please, oops or successfully", () => {
    const against = messages.filter(({ parts }) => /!|\b(please|oops|successfully)\b/i.test(parts.join("…")));
    assert.deepEqual(
      against.map(({ id }) => id),
      [],
    );
  });
});

describe("the messages in Bokmål", () => {
  it("are all there", () =>
    assert.deepEqual(
      [...ids].filter((id) => templates[id] === undefined),
      [],
    ));

  it("are no more than there are in English", () =>
    assert.deepEqual(
      Object.keys(templates).filter((id) => !ids.has(id)),
      [],
    ));

  it("are translated once: no two screens translate the same id", () => {
    const keys = readdirSync(new URL("nb/", folder)).flatMap((name) =>
      [...readFileSync(new URL(`nb/${name}`, folder), "utf8").matchAll(/^ {2}"([^"]+)":/gm)].map(
        ([, key]) => key!,
      ),
    );
    assert.sameMembers(keys, Object.keys(templates));
  });

  it("have the placeholders of the English ones, each once", () => {
    for (const { id, parts } of messages) {
      const translation = templates[id];
      if (translation === undefined) continue;
      assert.deepEqual(
        placeholdersOf(translation),
        parts.slice(1).map((_, index) => index),
        id,
      );
    }
  });

  it("say something where the English ones do", () => {
    for (const { id, parts } of messages) {
      const translation = templates[id];
      if (translation === undefined) continue;
      assert.equal(unspoken.test(wordsOf(translation)), unspoken.test(parts.join("…")), id);
    }
  });

  it("keep to the manner of speaking: no exclamation marks, no “vennligst”, «» as quotation marks", () => {
    const against = Object.entries(templates).filter(([, translation]) =>
      /!|vennligst|vellykket|[“”"]/i.test(wordsOf(translation)),
    );
    assert.deepEqual(
      against.map(([id]) => id),
      [],
    );
  });
});
