import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { assert } from "chai";
import { codebookTargets, visitCodes, type CodeDraft } from "#domain/codebook/codebook-draft";
import { readCodebook } from "#formats/codebook/read-codebook";
import { withIds } from "#formats/codebook/with-ids";
import { writeCodebook } from "#formats/codebook/write-codebook";
import { opened } from "../../../support/codebooks.ts";

const corpus = new URL("../../../../../shared/corpus/", import.meta.url);
describe(
  "readCodebook over files that other programs wrote",
  { skip: !existsSync(corpus) && "../shared is absent" },
  () => {
    interface Facts {
      readonly origin?: string;
      readonly namespace?: string;
      readonly codes?: number;
      readonly topLevelCodes?: number;
      readonly codesWithColor?: number;
      readonly codesWithDescription?: number;
      readonly codesNotCodable?: number;
      readonly codeTreeDepth?: number;
      readonly firstCodeNames?: readonly string[];
      readonly lastCodeName?: string;
      readonly rows?: number;
    }
    const { files } = JSON.parse(readFileSync(new URL("facts.json", corpus), "utf8")) as {
      files: Record<string, { facts: Facts }>;
    };
    const wanted = Object.entries(files).filter(([path]) => /\.(qdc|qdpx)$|codebook\.csv$/.test(path));

    for (const [path, { facts }] of wanted)
      it(`finds in ${path} what is known to be in it, and loses none of it in any format`, async () => {
        const book = opened(await readCodebook(readFileSync(new URL(path, corpus))));
        const codes: { code: CodeDraft; depth: number }[] = [];
        visitCodes(book.codes, (each, above) => codes.push({ code: each, depth: above.length + 1 }));
        const found: Facts = {
          ...(book.origin === undefined ? {} : { origin: book.origin }),
          ...(book.namespace === undefined ? {} : { namespace: book.namespace }),
          codes: codes.length,
          rows: codes.length,
          topLevelCodes: book.codes.length,
          codesWithColor: codes.filter((each) => each.code.color !== undefined).length,
          codesWithDescription: codes.filter((each) => each.code.definition !== undefined).length,
          codesNotCodable: codes.filter((each) => !each.code.isCodable).length,
          codeTreeDepth: Math.max(...codes.map(({ depth }) => depth)),
          firstCodeNames: codes.slice(0, 5).map((each) => each.code.name),
          lastCodeName: codes.at(-1)!.code.name,
        };
        for (const fact of Object.keys(found) as (keyof Facts)[])
          if (facts[fact] !== undefined) assert.deepEqual(found[fact], facts[fact], fact);
        const { codes: withAll } = await withIds(book);
        for (const target of codebookTargets) {
          const { bytes, losses } = await writeCodebook(book, target);
          assert.notInclude(
            losses.map(({ about }) => about),
            "codes-altered",
            target,
          );
          assert.deepEqual(opened(await readCodebook(bytes)).codes, withAll, target);
        }
      });
  },
);
