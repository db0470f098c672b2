import fc from "fast-check";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { assert } from "chai";
import { readCodebook } from "#formats/codebook/read-codebook";
import { anyMutations, mutated, seed } from "../mutations.ts";

const codebooks = new URL("../../../../codebooks/", import.meta.url);
const corpus = new URL("../../../../../shared/corpus/", import.meta.url);
const csv = "name,parent,color,isCodable\nCare,,#00aa00,true\nTrust,Care,,false\n";
const qdc = `<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="00000000-0000-4000-8000-000000000001" name="Care" isCodable="true" color="#0a0"><Description>What it is</Description><Code guid="{00000000-0000-4000-8000-000000000002}" name="Trust" isCodable="true"/></Code></Codes><Sets><Set guid="00000000-0000-4000-8000-000000000003" name="Both"><MemberCode guid="00000000-0000-4000-8000-000000000002"/></Set></Sets></CodeBook>`;
const encoded = (text: string) => new TextEncoder().encode(text);
const files = [
  ["a csv table", encoded(csv), 400] as const,
  ["a REFI-QDA codebook", encoded(qdc), 400] as const,
  ...readdirSync(codebooks)
    .filter((name) => name.endsWith(".json"))
    .slice(0, 3)
    .map((name) => [name, new Uint8Array(readFileSync(new URL(name, codebooks))), 60] as const),
  ...(existsSync(corpus)
    ? ["qdc/taguette-0.9.2-focusgroup.qdc", "taguette/serdif-codebook.csv"].map(
        (name) => [name, new Uint8Array(readFileSync(new URL(name, corpus))), 60] as const,
      )
    : []),
];

describe("a codebook with anything wrong in it", () => {
  for (const [title, bytes, numRuns] of files)
    it(`is read or refused with a reason: ${title}`, async () => {
      await fc.assert(
        fc.asyncProperty(anyMutations, async (mutations) => {
          const read = await readCodebook(mutated(bytes, mutations));
          if (!read.ok) assert.match(read.error.code, /^(?:import|archive)\//);
          else assert.isTrue(read.value.codes.every(({ name }) => typeof name === "string"));
        }),
        { numRuns, seed },
      );
    });
});
