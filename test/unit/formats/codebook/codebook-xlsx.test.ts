import { describe, it } from "node:test";
import { assert } from "chai";
import { unzipSync, zipSync } from "fflate";
import { readCodebook } from "#formats/codebook/read-codebook";
import { writeCodebookXlsx } from "#formats/codebook/codebook-xlsx";
import { writeXlsx } from "#formats/report/write-xlsx";
import { aboutOf, draft, id, opened } from "../../../support/codebooks.ts";

describe("readCodebook of an Excel workbook", () => {
  it("finds the sheet with codes, below a title, and leaves other sheets and columns out", async () => {
    const read = opened(
      await readCodebook(
        writeXlsx([
          {
            name: "Plan",
            widths: [],
            rows: [
              ["Week", "Task"],
              [1, "Read"],
            ],
          },
          {
            name: "Kodebok",
            widths: [],
            rows: [
              ["Coding frame of the study"],
              ["Kode", "Overordnet", "Definisjon", "Skala", "Uses"],
              ["Tillit", undefined, "Å stole på noen", "1 = lav; 2 = høy", 12],
              ["Tid", "Tillit"],
            ],
          },
        ]),
      ),
    );
    assert.deepEqual(read.codes, [
      {
        name: "Tillit",
        isCodable: true,
        definition: "Å stole på noen",
        scale: {
          labels: [
            { value: 1, label: "lav" },
            { value: 2, label: "høy" },
          ],
        },
        children: [{ name: "Tid", isCodable: true, children: [] }],
      },
    ]);
    assert.deepInclude(read.notes, {
      about: "columns-dropped",
      kind: "dropped",
      detail: { columns: "Uses", count: 1 },
    });
  });

  it("refuses a workbook without names of codes, and a broken one", async () => {
    const refusal = async (bytes: Uint8Array) => {
      const read = await readCodebook(bytes);
      return read.ok ? aboutOf(read.value) : read.error.code;
    };
    const other = writeXlsx([{ name: "Plan", widths: [], rows: [["Week", "Task"]] }]);
    assert.equal(await refusal(other), "import/unrecognised");
    const { "xl/styles.xml": styles, ...parts } = unzipSync(other);
    assert.isDefined(styles);
    delete parts["xl/worksheets/sheet1.xml"];
    assert.equal(await refusal(zipSync(parts)), "import/malformed");
  });

  it("keeps what a cell cannot hold as it is", async () => {
    const name = "_x000D_\r\u0001 a\n\tb ";
    const bytes = writeCodebookXlsx(draft([{ id: id("1"), name, isCodable: true, children: [] }]));
    assert.equal(opened(await readCodebook(bytes)).codes[0]!.name, name);
  });
});
