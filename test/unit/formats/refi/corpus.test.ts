import { existsSync, readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { assert } from "chai";
import { projectReportOf } from "#cli/read-project";
import { visitCodes, type CodeDraft } from "#domain/codebook/codebook-draft";
import type { RefiProject } from "#formats/refi/refi-project";
import { counted, read } from "./refi-file.ts";

/** What an independent program counted in a project. Positions in code points, half-open. */
interface Facts {
  readonly origin: string;
  readonly projectName: string;
  readonly qdeEntryName: string;
  readonly users: readonly string[];
  readonly codes: number;
  readonly codesSharingGuidWithACase: number;
  readonly topLevelCodes: number;
  readonly codeTreeDepth: number;
  readonly codesNotCodable: number;
  readonly codesWithColor: number;
  readonly codesWithDescription: number;
  readonly firstCodeNames: readonly string[];
  readonly duplicateCodeNames: readonly string[];
  readonly sources: number;
  readonly sourcesByType: Readonly<Record<string, number>>;
  readonly textSourcesWithMissingFile: number;
  readonly distinctTextCodings_source_span_code: number;
  readonly duplicateTextCodings: number;
  readonly codingsPointingAtNoCode: number;
  readonly codingsWhoseCodeRefIsACase: number;
  readonly mostUsedCodes: readonly (readonly [string, number])[];
  readonly cases: number;
  readonly variables: string[][];
  readonly variableValues: number;
  readonly notes: number;
  readonly links: number;
  readonly graphs: number;
  readonly sets: readonly { readonly name: string; readonly members: number }[];
  readonly perSource: readonly {
    readonly name: string;
    readonly guid: string;
    readonly type: string;
    readonly textCodePoints: number | null;
    readonly textSha256_16: string | null;
  }[];
  readonly codingSamples: readonly {
    readonly source: string;
    readonly start: number;
    readonly end: number;
    readonly code: string;
    readonly textSha256_16: string;
  }[];
}

const corpus = new URL("../../../../../shared/corpus/", import.meta.url);
const isThere = existsSync(new URL("facts.json", corpus));
const factsOf = (): readonly (readonly [string, Facts])[] => {
  const { files } = JSON.parse(readFileSync(new URL("facts.json", corpus), "utf8")) as {
    files: Record<string, { facts: Facts }>;
  };
  return Object.entries(files)
    .filter(([path]) => path.endsWith(".qdpx"))
    .map(([path, { facts }]) => [path, facts]);
};

const hash16 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex").slice(0, 16);
const kindOf = (type: string): string => type.replace("Source", "").toLowerCase();

function allCodes(project: RefiProject): (readonly [CodeDraft, number])[] {
  const codes: (readonly [CodeDraft, number])[] = [];
  visitCodes(project.codes, (code, above) => void codes.push([code, above.length + 1]));
  return codes;
}

describe("real REFI-QDA projects", () => {
  if (!isThere) {
    it(
      "are read as counted independently",
      { skip: "the corpus is not beside the repository" },
      () => undefined,
    );
    return;
  }
  for (const [path, facts] of factsOf()) {
    const bytes = new Uint8Array(readFileSync(new URL(path, corpus)));
    const project = read(bytes);
    describe(path, () => {
      it("has the project, its users and its codes", () => {
        const codes = allCodes(project);
        assert.equal(project.origin, facts.origin);
        assert.equal(project.name, facts.projectName);
        assert.deepEqual(
          project.users.map(({ name }) => name),
          facts.users,
        );
        assert.lengthOf(codes, facts.codes);
        assert.lengthOf(project.codes, facts.topLevelCodes);
        assert.equal(Math.max(...codes.map(([, depth]) => depth)), facts.codeTreeDepth);
        assert.lengthOf(
          codes.filter(([{ isCodable }]) => !isCodable),
          facts.codesNotCodable,
        );
        assert.lengthOf(
          codes.filter(([{ color }]) => color !== undefined),
          facts.codesWithColor,
        );
        assert.lengthOf(
          codes.filter(([{ definition }]) => definition !== undefined),
          facts.codesWithDescription,
        );
        const names = codes.map(([{ name }]) => name);
        assert.deepEqual(names.slice(0, facts.firstCodeNames.length), facts.firstCodeNames);
        const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
        assert.deepEqual([...repeated].sort(), facts.duplicateCodeNames);
        assert.equal(new Set(codes.map(([{ id }]) => id)).size, facts.codes);
      });

      it("has its sources with their texts as they are", () => {
        assert.lengthOf(project.sources, facts.sources);
        for (const [type, count] of Object.entries(facts.sourcesByType))
          assert.lengthOf(
            project.sources.filter(({ kind }) => kind === kindOf(type)),
            count,
          );
        const missing = project.sources.filter(({ kind, isFileMissing }) => kind === "text" && isFileMissing);
        assert.lengthOf(missing, facts.textSourcesWithMissingFile);
        const texts = project.sources.map(({ id, name, kind, text }) => ({
          name,
          guid: id,
          kind,
          points: text === undefined ? null : Array.from(text).length,
          hash: text === undefined ? null : hash16(text),
        }));
        assert.deepEqual(
          texts,
          facts.perSource.map(({ name, guid, type, textCodePoints, textSha256_16 }) => ({
            name,
            guid: guid.toLowerCase(),
            kind: kindOf(type),
            points: textCodePoints,
            hash: textSha256_16,
          })),
        );
      });

      it("has its codings where they are", () => {
        assert.lengthOf(project.codings, facts.distinctTextCodings_source_span_code);
        assert.equal(counted(project, "codings-repeated"), facts.duplicateTextCodings);
        assert.equal(counted(project, "codings-without-code"), facts.codingsPointingAtNoCode);
        assert.equal(counted(project, "codings-of-cases"), facts.codingsWhoseCodeRefIsACase);
        const { codings, sources } = projectReportOf(path, project);
        const texts = new Map(project.sources.map(({ name, text }) => [name, text]));
        const lengths = new Map(sources.map(({ name, length }) => [name, length]));
        for (const { source, start, end } of codings) {
          assert.isAtLeast(start, 0);
          assert.isAtLeast(end, start);
          assert.isAtMost(end, lengths.get(source) ?? Infinity);
        }
        for (const sample of facts.codingSamples) {
          const points = Array.from(texts.get(sample.source) ?? "");
          const units = (at: number): number => points.slice(0, at).join("").length;
          const found = codings.find(
            ({ source, start, end, code }) =>
              source === sample.source &&
              start === units(sample.start) &&
              end === units(sample.end) &&
              code === sample.code,
          );
          assert.isDefined(found, JSON.stringify(sample));
          const text = texts.get(sample.source)!.slice(found.start, found.end);
          assert.equal(hash16(text), sample.textSha256_16);
        }
      });

      it("has its cases, variables, notes and sets, and keeps graphs and links", () => {
        assert.lengthOf(project.cases, facts.cases);
        const codeIds = new Set(allCodes(project).map(([{ id }]) => id));
        assert.lengthOf(
          project.cases.filter(({ id }) => codeIds.has(id)),
          facts.codesSharingGuidWithACase,
        );
        assert.deepEqual(
          project.variables.map(({ name, type }) => [name, type]),
          facts.variables,
        );
        const values = [...project.cases, ...project.sources].flatMap((each) => each.values);
        assert.lengthOf(values, facts.variableValues);
        assert.lengthOf(
          project.notes.filter(({ id }) => id !== undefined),
          facts.notes,
        );
        assert.deepEqual(
          project.sets.map(({ name, codeIds, sourceIds, noteIds }) => ({
            name,
            members: codeIds.length + sourceIds.length + noteIds.length,
          })),
          facts.sets,
        );
        const kept = (name: string) => project.kept.filter(({ element }) => element.name === name).length;
        assert.equal(kept("Graph"), facts.graphs);
        assert.equal(kept("Link"), facts.links);
      });

      it("says when the project file is not called as the standard has it", () => {
        const isSaid = project.report.some(({ about }) => about === "project-file-found");
        assert.equal(isSaid, facts.qdeEntryName !== "project.qde");
      });
    });
  }
});
