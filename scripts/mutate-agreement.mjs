/**
 * Proves that the tests would notice a wrong sign: alters one sign, term, factor, bound or constant at a time in every
 * formula file of src/domain/agreement, runs the tests that reach it and the public fixtures, and fails listing the
 * alterations that nothing noticed.
 *
 *   node scripts/mutate-agreement.mjs [--file NAME]... [--verbose]
 *
 * Everything runs in worker threads on modules transpiled in memory; an alteration that never ends is noticed by the
 * clock. How loops go on is left alone.
 * Alterations that change nothing are listed, each with the reason, in mutate-agreement.equivalents.json.
 */
import ts from "typescript";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = path.join(root, "src/domain/agreement");
const workers = 2;

/** Files without a formula: shapes of data, and what turns codings into ratings. */
const notFormulas =
  /^(figure|compute-case|reliability-data|snapshot.*|specification.*|units-.*|disagreements.*|confusion)\.ts$/;

const { values: options } = parseArgs({
  options: { file: { type: "string", multiple: true }, verbose: { type: "boolean", default: false } },
});
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .filter(
    (name) =>
      options.file?.some((wanted) => name === wanted || name === `${wanted}.ts`) ?? !notFormulas.test(name),
  );
const equivalents = JSON.parse(
  readFileSync(new URL("mutate-agreement.equivalents.json", import.meta.url), "utf8"),
);

const swaps = {
  "+": "-", "-": "+", "*": "/", "/": "*", "**": "*", "%": "*",
  "<": "<=", "<=": "<", ">": ">=", ">=": ">", "===": "!==", "!==": "===", "&&": "||", "||": "&&",
  "&": "|", "|": "&", "^": "&", "<<": ">>", ">>": "<<", ">>>": "<<",
  "+=": "-=", "-=": "+=", "*=": "/=", "/=": "*=", "|=": "&=", "^=": "|=", "||=": "&&=",
}; // prettier-ignore
const functions = {
  max: "min",
  min: "max",
  floor: "ceil",
  ceil: "floor",
  sqrt: "",
  abs: "",
  sin: "cos",
  atan: "sin",
};

/** All alterations of a source file, in order: the characters replaced and by what. */
function alterationsOf(source) {
  const tree = ts.createSourceFile("x.ts", source, ts.ScriptTarget.ES2022, true);
  const found = [];
  const replace = (node, text) => found.push({ start: node.getStart(), end: node.getEnd(), text });
  const visit = (node) => {
    if (ts.isThrowStatement(node) || ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isForStatement(node)) return [node.initializer, node.statement].forEach(visitAny);
    if (ts.isBinaryExpression(node)) {
      const { left, operatorToken, right } = node;
      const sign = operatorToken.getText();
      if (swaps[sign] !== undefined) replace(operatorToken, swaps[sign]);
      if (["+", "-", "*", "/"].includes(sign)) {
        replace(node, left.getText());
        if (sign !== "/") replace(node, `(${right.getText()})`);
      }
    }
    if (ts.isNumericLiteral(node)) replace(node, `${Number(node.text.replaceAll("_", "")) + 1}`);
    if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
      const sign = ts.tokenToString(node.operator);
      if (sign === "-" || sign === "!") replace(node, node.operand.getText());
      if (sign === "++") replace(node, node.getText().replace("++", "--"));
      if (sign === "--") replace(node, node.getText().replace("--", "++"));
    }
    if (ts.isPropertyAccessExpression(node) && node.expression.getText() === "Math") {
      const other = functions[node.name.text];
      if (other !== undefined) replace(node, other === "" ? "" : `Math.${other}`);
    }
    if (ts.isConditionalExpression(node)) replace(node.condition, `!(${node.condition.getText()})`);
    ts.forEachChild(node, visit);
  };
  const visitAny = (node) => node !== undefined && visit(node);
  visit(tree);
  return found;
}

/** The line of an alteration before and after, for people and for the list of equivalents. */
function described({ file, source, start, end, text }) {
  const from = source.lastIndexOf("\n", start - 1) + 1;
  const to = source.indexOf("\n", end) === -1 ? source.length : source.indexOf("\n", end);
  const squeeze = (code) => code.replace(/\s+/g, " ").trim();
  return {
    file: path.basename(file),
    line: source.slice(0, start).split("\n").length,
    before: squeeze(source.slice(from, to)),
    after: squeeze(source.slice(from, start) + text + source.slice(end, to)),
  };
}

const isEquivalent = ({ file, before, after }) =>
  equivalents.some((known) => known.file === file && known.before === before && known.after === after);

const alterations = files.flatMap((name) => {
  const file = path.join(folder, name);
  const source = readFileSync(file, "utf8");
  return alterationsOf(source).map((alteration) => ({
    file,
    ...alteration,
    ...{ about: described({ file, source, ...alteration }) },
  }));
});
const queue = alterations
  .map((alteration, id) => ({ ...alteration, id }))
  .filter(({ about }) => !isEquivalent(about));
const excused = alterations.length - queue.length;
const total = queue.length;
const survivors = [];
let overdue = 0;
/** What each check costs in ms, told by the first worker to the later ones. */
let costs;

/** Works through the queue, with a new worker after each alteration that never ended. */
async function work() {
  while (queue.length > 0) {
    const worker = new Worker(new URL("mutate-laboratory.mjs", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 1500 },
      workerData: { costs },
    });
    const answers = inbox(worker);
    const { failures, costs: measured } = await answers.next(300_000);
    if (failures === undefined) throw new Error("the laboratory did not start");
    costs ??= measured;
    if (failures.length > 0) throw new Error(`the tests fail unaltered:\n${failures.join("\n")}`);
    for (let ended = true; ended && queue.length > 0;) {
      const { file, start, end, text, id, about } = queue.shift();
      worker.postMessage({ file, start, end, text, id });
      let answer = { patience: 5000 }; // to load the altered module; then as long as each check may take
      while (answer.patience !== undefined) answer = await answers.next(answer.patience);
      const { by } = answer;
      ended = by !== undefined;
      if (!ended) overdue++;
      if (by === null) survivors.push(about);
      if (options.verbose || by === null)
        console.log(
          `${by === null ? "SURVIVED" : "noticed"} ${about.file}:${about.line} ${about.before} → ${about.after}`,
          by ?? "",
        );
    }
    await worker.terminate();
  }
}

/** A worker's messages one at a time; an empty one where none comes in time or the worker died. */
function inbox(worker) {
  const waiting = [];
  const arrived = [];
  const settle = (message) => (waiting.shift() ?? ((early) => arrived.push(early)))(message);
  worker.on("message", settle);
  worker.on("error", () => settle({}));
  return {
    next: (ms) =>
      new Promise((resolve) => {
        if (arrived.length > 0) resolve(arrived.shift());
        else {
          const timer = setTimeout(() => resolve({}), ms);
          waiting.push((message) => {
            clearTimeout(timer);
            resolve(message);
          });
        }
      }),
  };
}

const start = performance.now();
await Promise.all(Array.from({ length: workers }, work));
const seconds = Math.round((performance.now() - start) / 1000);
console.log(
  `${files.length} files, ${alterations.length} alterations in ${seconds} s: ${total - survivors.length} noticed ` +
    `(${overdue} by the clock), ${excused} change nothing, ${survivors.length} unnoticed`,
);
for (const { file, line, before, after } of survivors)
  console.log(`  ${file}:${line}\n    ${before}\n    ${after}`);
process.exit(survivors.length === 0 ? 0 : 1);
