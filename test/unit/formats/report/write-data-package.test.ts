import { describe, it } from "node:test";
import { assert } from "chai";
import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { creation, edition } from "#domain/model/changes";
import type { AttributeId, AttributeValueId, CodeId, CoderId, ParticipantId } from "#domain/model/ids";
import type { Attribute, AttributeValue } from "#domain/model/attribute-records";
import { casesByCode } from "#domain/query/cases-by-code";
import { caseKinds, type CaseKind } from "#domain/query/cases-query";
import { casesData, type CasesDataWording } from "#domain/report/cases-data";
import type { DataSet } from "#domain/report/data-set";
import { dataPackageFiles, writeDataPackage } from "#formats/report/write-data-package";
import { wordPlaces } from "#domain/text/words";
import { code } from "../../../support/code.ts";
import { codedTalk, coding } from "../../../support/coded-talk.ts";
import { dataPackageFaults } from "../../../support/data-package-faults.ts";

const words = (name: string) => ({ title: `title of ${name}`, description: `what ${name} is` });
const wording: CasesDataWording = {
  title: "Cases by code",
  description: ["What they are of.", "What is missing."],
  absent: "absent",
  present: "present",
  role: (role) => role,
  kind: (kind) => kind,
  fact: words,
  attribute: (name, wave) => words([name, wave ?? ""].join(" ").trim()),
  table: words,
  figure: (figure, path) => words(`${figure} ${path ?? ""}`),
  code: words,
  variable: words,
};
const attribute = (id: string, fields: Partial<Attribute> = {}) =>
  creation("attributes", {
    id: id as AttributeId,
    name: id,
    type: "number",
    level: "ratio",
    of: "participant",
    order: 1,
    createdAt: 1,
    ...fields,
  });
let made = 0;
const value = (attributeId: string, subjectId: string, is: AttributeValue["value"], wave?: string) =>
  creation("attributeValues", {
    id: `v${made++}` as AttributeValueId,
    attributeId: attributeId as AttributeId,
    subjectId: subjectId as ParticipantId,
    value: is,
    ...(wave === undefined ? {} : { wave }),
  });

/** Bo and Cy speak in s, at T1, and Bo in t; Kari read s alone. */
function study(by: CaseKind, names: readonly string[] = ["Å vente", "å vente!", "=SUM(A1)"]): DataSet {
  const codes = ["A", "B", "C"].map((id, at) =>
    code(id, { name: names[at] ?? id, order: at, createdAt: at }),
  );
  const index = codedTalk(
    { s: [0, 1, 2, 1], t: [1] },
    ["Kari A 10-15", "Kari A 20-29", "Kari C 0-3"].map(coding),
    codes,
  );
  index.apply([
    ...edition("sources", index.sourceList[0]!, { wave: "T1", date: "2025-10-14" }),
    ...edition("participants", index.participants.get("Bo" as ParticipantId)!, { name: '-Bo, "the" one' }),
    attribute("Years of teaching"),
    attribute("Likes it", { type: "boolean", level: "nominal", order: 2 }),
    attribute("Level", { type: "category", level: "ordinal", levels: ["-low", "high"], order: 3 }),
    attribute("Odd", { order: 4 }),
    attribute("Born", { type: "date", order: 5 }),
    attribute("Nobody has it", { order: 6 }),
    attribute("Where", { type: "text", level: "nominal", of: "source", order: 7 }),
    value("Years of teaching", "Bo", 3),
    value("Years of teaching", "Bo", 4.5, "T1"),
    value("Likes it", "Cy", false),
    value("Level", "Cy", "-low"),
    value("Odd", "Bo", 1),
    value("Odd", "Cy", "many"),
    value("Born", "Cy", "1990-02-01"),
    value("Where", "s", "A classroom"),
  ]);
  const places = new Map(
    index.sourceList.map(({ id }) => {
      const turns = index.turnsOf(id);
      return [id, wordPlaces("aa bbb cc\n".repeat(turns.length), [...turns])] as const;
    }),
  );
  const query = { by, codeIds: [] as CodeId[], coderIds: new Set(["Kari" as CoderId]) };
  return casesData(index, casesByCode(index, query, places), 0, wording);
}
const filesOf = (set: DataSet) =>
  new Map(dataPackageFiles(set).map(({ name, content }) => [name, String(content)]));

describe("writeDataPackage", () => {
  it("keeps every rule of the standard, whatever a case is", () => {
    for (const by of caseKinds) assert.deepEqual(dataPackageFaults(filesOf(study(by))), [], by);
  });

  it("keeps every rule whatever codes are called", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 3, maxLength: 3 }), (names) => {
        const files = filesOf(
          study(
            "participant",
            names.map((name) => `${name}.`),
          ),
        );
        assert.deepEqual(dataPackageFaults(files), []);
      }),
    );
  });

  it("has a row a case, with counts, presence and share of each code, and empty where nobody read", () => {
    const lines = filesOf(study("participant")).get("cases.csv")!.split("\r\n");
    assert.equal(
      lines[0],
      "case_id,name,role,transcripts,transcripts_read,turns,words," +
        "a_years_of_teaching,a_years_of_teaching_t1,a_likes_it,a_level,a_odd,a_born," +
        "n_aa_vente,n_aa_vente_2,n_sum_a1,any_aa_vente,any_aa_vente_2,any_sum_a1," +
        "share_aa_vente,share_aa_vente_2,share_sum_a1",
    );
    assert.deepEqual(lines.slice(1), [
      `Bo,"'-Bo, ""the"" one",pupil,2,1,2,6,3,4.5,,,1,,1,0,0,1,0,0,0.3333333333333333,0,0`,
      "Cy,Cy,pupil,1,1,1,3,,,0,'-low,many,1990-02-01,1,0,0,1,0,0,1,0,0",
      "Ada,Ada,moderator,1,1,1,3,,,,,,,0,0,1,0,0,1,0,0,0.3333333333333333",
      "",
    ]);
    const waves = filesOf(study("participant-wave")).get("cases.csv")!.split("\r\n");
    assert.equal(waves[2], `Bo/,Bo,"'-Bo, ""the"" one",pupil,,1,0,,,3,,,1,,,,,,,,,,`);
  });

  it("has the same once more with a row a case and code", () => {
    const lines = filesOf(study("source")).get("cases-by-code.csv")!.split("\r\n");
    assert.equal(
      lines[0],
      "case_id,name,kind,wave,date,transcripts,transcripts_read,turns,words,a_where," +
        "code_id,code,code_name,mentions,present,coded_words,share",
    );
    assert.equal(
      lines[1],
      "s,s,group-interview,T1,2025-10-14,1,1,4,12,A classroom,A,aa_vente,Å vente,2,1,5,0.4166666666666667",
    );
    assert.equal(lines[6], "t,t,group-interview,,,1,0,,,,C,sum_a1,'=SUM(A1),,,,");
  });

  it("describes every variable in words", () => {
    const set = study("participant");
    const [head, ...rows] = filesOf(set).get("variables.csv")!.trimEnd().split("\r\n");
    assert.equal(head, "table,variable,title,description,type,values");
    const fields = set.tables.slice(0, 2).flatMap((table) => table.fields);
    assert.lengthOf(rows, fields.length);
    assert.include(rows, `cases,a_level,title of Level,what Level is,string,'-low; high`);
    for (const { name } of fields) assert.match(name, /^[a-z][a-z0-9_]{0,31}$/);
  });

  it("zips the same bytes for the same tables", () => {
    const bytes = writeDataPackage(study("participant"));
    assert.deepEqual(bytes, writeDataPackage(study("participant")));
    const files = unzipSync(bytes);
    assert.sameMembers(Object.keys(files), [
      "datapackage.json",
      "cases.csv",
      "cases-by-code.csv",
      "variables.csv",
    ]);
    assert.include(strFromU8(files["datapackage.json"]!), '"created": "1970-01-01T00:00:00.000Z"');
  });
});
