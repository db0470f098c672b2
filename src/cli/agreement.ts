import { basename } from "node:path";
import type { AgreementCase } from "#domain/agreement/case-values/agreement-case";
import { caseFigures, flatFigures } from "#domain/agreement/compute-case";
import { decodeText } from "#formats/transcript/text/decode-text";
import { caseFromCsv, csvOptions } from "#cli/agreement-csv";
import { agreementHelp } from "#cli/agreement-help";
import { casesFromJson } from "#cli/agreement-json";
import { projectOutput } from "#cli/agreement-project";
import { openProject } from "#cli/agreement-project-open";
import { tableText } from "#cli/agreement-table";
import { InputError } from "#cli/input-error";
import type { Io } from "#cli/io";
import { parseOptions, seedOf, type OptionTable, type ParsedOptions } from "#cli/options";

const tableOptions = ["level", "weights", "categories", "missing", "unit-column"];
const projectOptions = [
  ...["unit", "rule", "codes", "coders", "sources", "without-roles"],
  ...["roll-up", "over", "passphrase-file"],
];
const options: OptionTable = {
  ...Object.fromEntries([...tableOptions, ...projectOptions].map((name) => [name, "value"] as const)),
  help: "flag",
  json: "flag",
  "roll-up": "flag",
  seed: "value",
};

/** `samtale agreement`: exit code 0 with figures on standard output, 1 with one sentence on standard error. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const parsed = parseOptions("agreement", argv, options);
    io.stdout(parsed.flags.has("help") ? agreementHelp : await output(parsed, io));
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    io.stderr(`samtale agreement: ${error.message}.\n`);
    return 1;
  }
}

async function output(parsed: ParsedOptions, io: Io): Promise<string> {
  const [file, ...more] = parsed.files;
  if (file === undefined) throw new InputError('name a file; "samtale agreement --help" says which kinds');
  if (more.length > 0) throw new InputError(`takes one file, not ${parsed.files.length}`);
  const seed = seedOf(parsed.values.get("seed"));
  const bytes = await bytesOf(file, io);
  return naming(file, async () => {
    const kind = kindOf(bytes);
    refuseOthers(parsed, kind);
    if (kind === "project") {
      const project = await openProject(bytes, parsed.values.get("passphrase-file"), io);
      return projectOutput(project, basename(file), seed, parsed);
    }
    const text = textOf(bytes);
    if (text.trim() === "") throw new InputError("is empty");
    const cases =
      kind === "json" ? casesFromJson(text) : [caseFromCsv(text, basename(file), csvOptions(parsed.values))];
    const computed = cases.map((one) => ({ id: one.id, one, figures: figuresOf(one, seed) }));
    if (parsed.flags.has("json")) {
      const values = computed.map(({ id, figures }) => ({ id, ...flatFigures(figures) }));
      return `${JSON.stringify({ cases: values }, null, 2)}\n`;
    }
    return computed
      .map(({ id, one, figures }) => tableText({ title: `${id}: ${sizeOf(one)}`, remarks: [], figures }))
      .join("\n");
  });
}

async function bytesOf(file: string, io: Io): Promise<Uint8Array> {
  try {
    return await io.readFile(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    throw new InputError(
      code === "ENOENT"
        ? `there is no file "${file}"`
        : `"${file}" cannot be read (${String(code ?? error)})`,
    );
  }
}

/** Puts the file's name before what is wrong with it. */
async function naming<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof InputError ? new InputError(`${file}: ${error.message}`) : error;
  }
}

type Kind = "json" | "table" | "project";

/** By content: a zip archive or an age file is a project, what begins with a brace or bracket is JSON. */
function kindOf(bytes: Uint8Array): Kind {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 64));
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("age-encryption.org/")) return "project";
  return /^(?:\u00ef\u00bb\u00bf)?\s*[{[]/.test(head) ? "json" : "table";
}

/** An option that means nothing for the file at hand was meant for another. */
function refuseOthers({ values, flags }: ParsedOptions, kind: Kind): void {
  for (const name of [...values.keys(), ...flags]) {
    const belongs = tableOptions.includes(name) ? "table" : projectOptions.includes(name) ? "project" : kind;
    if (belongs !== kind)
      throw new InputError(
        `the option "--${name}" is for ${belongs === "table" ? "tables (csv)" : "projects (.samtale)"}, which this is not`,
      );
  }
}

function textOf(bytes: Uint8Array): string {
  if (bytes.length === 0) return "";
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new InputError("is neither text nor a project");
  return decoded.value.text;
}

/** What the coefficients find malformed although its shape is right, such as a distance below 0, is said of the case. */
function figuresOf(one: AgreementCase, seed: number): ReturnType<typeof caseFigures> {
  try {
    return caseFigures(one, { seed });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(`case "${one.id}": ${error.message.replace(/\.$/, "")}`);
  }
}

function sizeOf(one: AgreementCase): string {
  if (one.level === "unitizing") return `${one.coders.length} coders, ${one.segments.length} segments`;
  return `${one.units.length} coders, ${one.units[0]?.length ?? 0} units, ${one.level}`;
}
