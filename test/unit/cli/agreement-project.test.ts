import { assert } from "chai";
import { before, describe, it } from "node:test";
import { run } from "#cli/agreement";
import type { CodeId, CoderId, CorrectionId, ParticipantId, SourceId } from "#domain/model/ids";
import type { Coding } from "#domain/model/records";
import type { Round } from "#domain/model/round-records";
import type { ProjectArchive } from "#domain/query/project-archive";
import { noRecords } from "#domain/query/records";
import { writeArchive } from "#formats/archive/write-archive";
import {
  codeRecord,
  coderRecord,
  codingRecord,
  contentsOf,
  participantRecord,
  projectRecord,
  sourceRecord,
} from "../../support/records.ts";
import { assignmentRecord, roundRecord } from "../../support/round-records.ts";
import { written, type Written } from "./samtale.ts";

interface Output {
  readonly cases: readonly [
    {
      readonly id: string;
      readonly values: Readonly<Record<string, number | null>>;
      readonly reasons: Readonly<Record<string, string>>;
    },
  ];
  readonly assumed: readonly string[];
}

/** Four turns of 20 characters; the first and the third are the moderator's. */
const lines = [
  "What do you think? .",
  "I trust them, I do..",
  "And the others? ....",
  "They care for us! .😀",
];
const text = lines.join("\n");
const second = "Nobody else was here.";

const coding = (coder: string, code: string, start: number, end: number, source = "first"): Coding =>
  codingRecord(`${coder} ${code} ${source} ${start}`, {
    coderId: coder as CoderId,
    codeId: code as CodeId,
    sourceId: source as SourceId,
    start,
    end,
  });

const first = contentsOf("first", text);
const spoken = [0, 1, 0, 1];
first.turns.packed.speakers.set(spoken);

const study: ProjectArchive = {
  ...noRecords,
  project: projectRecord("p"),
  coders: [
    coderRecord("ana", { name: "Ana Berg", initials: "AB" }),
    coderRecord("bo", { name: "Bo Dahl", initials: "BD" }),
    coderRecord("cy", { name: "Cy Falk", initials: "CF" }),
    coderRecord("idle", { name: "Eva Moe", initials: "EM" }),
  ],
  participants: [participantRecord("m", { role: "moderator" }), participantRecord("u", { role: "pupil" })],
  sources: [
    sourceRecord("first", {
      name: "Group 1",
      length: text.length,
      speakers: [
        { label: "M", participantId: "m" as ParticipantId },
        { label: "U", participantId: "u" as ParticipantId },
      ],
    }),
    sourceRecord("second", { name: "Group 2", order: 2, length: second.length, speakers: [{ label: "M" }] }),
    sourceRecord("gone", { name: "Group 3", length: 4, removed: true, speakers: [{ label: "M" }] }),
  ],
  codes: [
    codeRecord("trust", { name: "Trust" }),
    codeRecord("care", { name: "Care" }),
    codeRecord("warmth", { name: "Warmth, shown", parentId: "care" as CodeId }),
    codeRecord("unused", { name: "Unused" }),
    codeRecord("deleted", { name: "Deleted", deleted: true }),
  ],
  codings: [
    coding("ana", "trust", 21, 41),
    coding("ana", "trust", 25, 33),
    coding("ana", "care", 63, 80),
    coding("ana", "deleted", 0, 5),
    coding("bo", "trust", 23, 40),
    coding("bo", "warmth", 63, 84),
    coding("bo", "trust", 0, 5, "second"),
    coding("cy", "trust", 0, 41),
    coding("cy", "trust", 0, 4, "gone"),
  ],
  contents: new Map([
    ["first" as SourceId, first],
    ["second" as SourceId, contentsOf("second", second)],
    ["gone" as SourceId, contentsOf("gone", "gone")],
  ]),
  turns: new Map(),
  log: [],
};

let [plain, locked]: Uint8Array[] = [];

const samtale = (...argv: readonly string[]): Promise<Written> =>
  written(
    run,
    {
      "study.samtale": plain!,
      "locked.samtale": locked!,
      "secret.txt": "open sesame\r\n",
      "wrong.txt": "no",
    },
    ...argv,
  );

async function output(...argv: readonly string[]): Promise<Output> {
  const { status, out, err } = await samtale("study.samtale", "--json", ...argv);
  assert.deepEqual([status, err], [0, ""]);
  return JSON.parse(out) as Output;
}

const valuesOf = async (...argv: readonly string[]) => (await output(...argv)).cases[0].values;

const refused = async (...argv: readonly string[]): Promise<string> => {
  const { status, out, err } = await samtale(...argv);
  assert.deepEqual([status, out], [1, ""]);
  return err;
};

describe("samtale agreement, a project", () => {
  before(async () => {
    const about = { at: 0, appVersion: "1", workFactor: 2 };
    plain = await writeArchive(study, about);
    locked = await writeArchive(study, { ...about, passphrase: "open sesame" });
  });

  it("compares turns of all coders who coded anything, where they coded anything, and says so", async () => {
    const { cases, assumed } = await output();
    const [{ id, values, reasons }] = cases;
    assert.equal(id, "study.samtale");
    // Group 1: trust on turns 1 (cy) and 2 (all); Group 2, one turn, only Bo looked
    assert.closeTo(values["turn.percent_agreement[Trust]"]!, (1 / 3 + 1 + 1 + 1) / 4, 1e-12);
    assert.closeTo(values["turn.krippendorff_alpha[Trust]"]!, 1 - (11 * 2) / (2 * 4 * 8), 1e-12);
    assert.equal(values["turn.prevalence[Trust][Bo Dahl]"], 2 / 5);
    assert.property(values, "turn.krippendorff_alpha[Trust].boot_turns_lower");
    assert.property(values, "turn.mean_pairwise_cohen_kappa[Trust]");
    assert.property(values, "turn.pooled_krippendorff_alpha");
    assert.property(values, "turn.alpha_masi");
    assert.notProperty(values, "turn.krippendorff_alpha[Unused]");
    // a pair of coders neither of whom used the code has no kappa, and so their mean has none
    assert.deepEqual(reasons, {
      "turn.mean_pairwise_cohen_kappa[Care]": "nothing-coded-by-anybody",
      "turn.mean_pairwise_cohen_kappa[Warmth, shown]": "nothing-coded-by-anybody",
    });
    assert.include(assumed[0], "Unit: turn, 5 compared");
    assert.include(assumed[1], "Ana Berg 1, Bo Dahl 2, Cy Falk 1");
    assert.include(assumed.join(), "Codes that nobody compared used are left out: 1.");
    assert.include(assumed.join(), "Missing, by coder and source, because not complete: 2.");
    assert.include(assumed.join(), "Codings left out because their code was deleted: 1.");
  });

  it("compares what was agreed in a round with a coder where it is named, and only there", async () => {
    const round = roundRecord("round", { state: "closed" });
    const agreed = coderRecord("agreed", { name: "Agreed, Round 1", initials: "A1", agreedIn: round.id });
    const settled: ProjectArchive = {
      ...study,
      rounds: [round],
      coders: [...study.coders, agreed],
      codings: [...study.codings, coding("agreed", "trust", 21, 41)],
    };
    const file = await writeArchive(settled, { at: 0, appVersion: "1" });
    const valuesIn = async (bytes: Uint8Array, ...argv: readonly string[]) => {
      const { out } = await written(run, { "study.samtale": bytes }, "study.samtale", "--json", ...argv);
      return (JSON.parse(out) as Output).cases[0].values;
    };
    assert.deepEqual(await valuesIn(file), await valuesIn(plain!));
    const named = await valuesIn(file, "--coders", "AB,A1", "--sources", "Group 1", "--codes", "Trust");
    assert.equal(named["turn.prevalence[Trust][Agreed, Round 1]"], 1 / 4);
  });

  it("counts characters of chosen coders as code points, a coder's overlapping segments once", async () => {
    const values = await valuesOf("--unit", "character", "--coders", "Ana Berg,BD", "--sources", "Group 1");
    // Ana 21 to 41, Bo 23 to 40, of the 80 characters of talk (the line breaks are nobody's)
    assert.closeTo(values["char.percent_agreement[Trust]"]!, 77 / 80, 1e-12);
    // Bo's 63 to 84 holds 20 characters, one of them of two code units
    assert.closeTo(values["char.prevalence[Warmth, shown][Bo Dahl]"]!, 20 / 80, 1e-12);
    assert.property(values, "char.cohen_kappa[Trust]");
    assert.notProperty(values, "char.krippendorff_alpha[Trust].se");
    assert.notProperty(values, "char.alpha_masi");
  });

  it("leaves out the turns of roles", async () => {
    const values = await valuesOf("--without-roles", "moderator", "--sources", "Group 1");
    assert.equal(values["turn.percent_agreement[Trust]"], 1);
    const { assumed } = await output("--without-roles", "moderator");
    assert.include(assumed.join(), "Turns left out by role: 2.");
  });

  it("takes everybody to have completed the sources that are named", async () => {
    const { cases, assumed } = await output("--sources", "Group 2", "--coders", "Ana Berg,Bo Dahl");
    assert.equal(cases[0].values["turn.percent_agreement[Trust]"], 0);
    assert.include(assumed[1], "every coder is taken to have completed the sources named");
  });

  it("takes codes by name or path, names with commas, and codes below where asked", async () => {
    const keysOf = async (...argv: readonly string[]) =>
      Object.keys(await valuesOf(...argv))
        .filter((key) => key.startsWith("turn.krippendorff_alpha[") && key.endsWith("]"))
        .map((key) => key.slice("turn.krippendorff_alpha[".length, -1));
    assert.deepEqual(await keysOf("--codes", "Warmth, shown"), ["Warmth, shown"]);
    assert.deepEqual(await keysOf("--codes", "Trust, Care"), ["Trust", "Care"]);
    assert.deepEqual(await keysOf("--codes", "Care / Warmth, shown"), ["Warmth, shown"]);
    const both = ["--coders", "Ana Berg,Bo Dahl", "--sources", "Group 1", "--codes", "Care"];
    assert.equal((await valuesOf(...both))["turn.percent_agreement[Care]"], 0.75);
    assert.equal((await valuesOf(...both, "--roll-up"))["turn.percent_agreement[Care]"], 1);
    const unused = await output("--codes", "Unused");
    assert.equal(unused.cases[0].reasons["turn.krippendorff_alpha[Unused]"], "nothing-coded-by-anybody");
  });

  it("asks for half of a unit, or all of it", async () => {
    const only = ["--coders", "Cy Falk,Bo Dahl", "--sources", "Group 1", "--codes", "Trust"];
    const share = async (rule: string) =>
      (await valuesOf(...only, "--rule", rule))["turn.prevalence[Trust][Bo Dahl]"];
    assert.deepEqual([await share("any"), await share("half"), await share("inside")], [0.25, 0.25, 0]);
  });

  it("compares words, sentences, paragraphs and sources", async () => {
    for (const unit of ["token", "sentence", "paragraph", "source"]) {
      const { cases, assumed } = await output("--unit", unit, "--over", "source");
      assert.isNumber(cases[0].values[`${unit}.percent_agreement[Trust]`], unit);
      assert.include(assumed[0], `Unit: ${unit}`);
    }
    const values = await valuesOf("--over", "source");
    assert.property(values, "turn.krippendorff_alpha[Trust].boot_sources_lower");
  });

  it("gives the unitizing coefficients on the continuum of what all coders completed", async () => {
    const { cases, assumed } = await output("--unit", "continuum", "--coders", "Ana Berg,Bo Dahl");
    assert.isNumber(cases[0].values["u_alpha"]);
    assert.isNumber(cases[0].values["cu_coverage"]);
    assert.property(cases[0].values, "ku_alpha[Trust]");
    assert.include(assumed[0], "83 characters in 1 sources");
    const { out } = await samtale("study.samtale", "--unit", "continuum");
    assert.match(out, /\n {2}u_alpha_binary +-?\d\.\d{4}/);
  });

  it("maps codings through corrections made after them", async () => {
    const corrected: ProjectArchive = {
      ...study,
      corrections: [
        {
          id: "one" as CorrectionId,
          sourceId: "first" as SourceId,
          revision: 1,
          start: 0,
          deleted: "What",
          inserted: "And what",
          coderId: "ana" as CoderId,
          at: 0,
        },
      ],
    };
    const files = { file: await writeArchive(corrected, { at: 0, appVersion: "1" }) };
    const argv = ["file", "--json", "--unit", "character", "--sources", "Group 1", "--coders", "AB,BD"];
    const { out } = await written(run, files, ...argv);
    const [{ values }] = (JSON.parse(out) as Output).cases;
    assert.closeTo(values["char.percent_agreement[Trust]"]!, 81 / 84, 1e-12);
  });

  it("is written for people as a row a code, with reasons where a figure is not defined", async () => {
    const { out } = await samtale("study.samtale", "--codes", "Trust,Unused");
    const [title, ...lines] = out.split("\n");
    assert.equal(title, "study.samtale: Ana Berg, Bo Dahl, Cy Falk");
    assert.match(out, /\n {2}code +AB +BD +CF +agreement +alpha +interval +AC1 +kappa\n/);
    assert.match(out, /\n {2}Trust +25\.0 % +40\.0 % +50\.0 % +0\.8333 +0\.6563 +-?\d\.\d{4} to 1\.0000 b/);
    assert.match(out, /\n {2}Unused .*– not defined: nobody used the code\n/);
    assert.include(lines.join("\n"), "percentile bootstrap, 1000 resamples of 5 blocks");
  });

  it("says nothing of what is coded in a blind round that runs", async () => {
    const round = roundRecord("r", { isBlind: true, state: "running", coderIds: ["ana" as CoderId] });
    const bytes = async (state: Round["state"]) =>
      writeArchive(
        {
          ...study,
          rounds: [{ ...round, state }],
          assignments: [
            assignmentRecord("a", {
              roundId: round.id,
              coderId: "ana" as CoderId,
              sourceId: "first" as SourceId,
            }),
          ],
        },
        { at: 0, appVersion: "1.0.0" },
      );
    const of = async (state: Round["state"], ...argv: readonly string[]) =>
      written(run, { "s.samtale": await bytes(state) }, "s.samtale", ...argv);
    const running = await of("running");
    assert.include(running.out, "Coded in a blind round that is not closed, and left out: Group 1.");
    assert.include(running.out, "Bo Dahl 1");
    assert.notInclude(running.out, "Ana Berg");
    const named = await of("running", "--sources", "Group 1");
    assert.include(named.err, '"Group 1" is coded in a blind round; it can be compared when that is closed');
    assert.include((await of("closed")).out, "Ana Berg 1");
  });

  it("is opened with a passphrase from a file", async () => {
    const { status, out } = await samtale("locked.samtale", "--json", "--passphrase-file", "secret.txt");
    assert.equal(status, 0);
    assert.equal((JSON.parse(out) as Output).cases[0].id, "locked.samtale");
    assert.include(await refused("locked.samtale"), "is locked with a passphrase; name a file");
    assert.include(await refused("locked.samtale", "--passphrase-file", "wrong.txt"), "another passphrase");
    assert.include(await refused("locked.samtale", "--passphrase-file", "none.txt"), "cannot be read");
  });

  it("is refused where it is damaged, and where an option names what is not in it", async () => {
    const cut = await written(run, { file: plain!.slice(0, plain!.length - 200) }, "file");
    assert.equal(cut.status, 1);
    assert.match(cut.err, /^samtale agreement: file: is /);
    for (const [argv, sentence] of [
      [["--codes", "Nothing"], 'there is no code "Nothing" in the project'],
      [["--codes", "Trust,Trust"], "--codes names a code twice"],
      [["--coders", "Nobody"], 'there is no coder "Nobody"'],
      [["--sources", "Group 3"], 'there is no source "Group 3"'],
      [["--unit", "segment"], '"segment" is nothing that --unit can be'],
      [["--rule", "most"], '"most" is nothing that --rule can be'],
      [["--without-roles", "king"], '"king" is nothing that --without-roles can be'],
      [["--over", "unit"], '"unit" is nothing that --over can be'],
      [["--level", "nominal"], 'the option "--level" is for tables (csv)'],
    ] as const)
      assert.include(await refused("study.samtale", ...argv), `study.samtale: ${sentence}`);
  });

  it("has no figures, and no failure, where nobody coded anything", async () => {
    const empty = await writeArchive({ ...study, codings: [] }, { at: 0, appVersion: "1" });
    const { status, out } = await written(run, { file: empty }, "file");
    assert.equal(status, 0);
    assert.include(out, "file: no coders");
  });
});
