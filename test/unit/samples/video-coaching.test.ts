import { assert } from "chai";
import { before, describe, it } from "node:test";
import { run } from "#cli/read";
import { disagreements } from "#domain/agreement/disagreements";
import { nominal } from "#domain/agreement/distance";
import { isDefined } from "#domain/agreement/figure";
import { krippendorffAlpha } from "#domain/agreement/krippendorff-alpha";
import { reliabilityData } from "#domain/agreement/reliability-data";
import { snapshotOfProject } from "#domain/agreement/snapshot-of-project";
import type { UnitKind } from "#domain/agreement/specification";
import { presenceDistribution, presencesOf } from "#domain/agreement/units-presence";
import { visitCodes } from "#domain/codebook/codebook-draft";
import { invert } from "#domain/model/invert";
import { themeStatuses } from "#domain/model/theme-records";
import { applyChange } from "#domain/query/apply-change";
import { ProjectIndex } from "#domain/query/project-index";
import { findWords } from "#domain/study/find-words";
import { countWords } from "#domain/text/words";
import { recordLists } from "#domain/query/records";
import { referencesOf } from "#domain/query/references";
import { roundSpecification } from "#domain/rounds/round-snapshot";
import { readArchive } from "#formats/archive/read-archive";
import { writeArchive } from "#formats/archive/write-archive";
import { sampleStudy, type SampleStudy } from "../../support/sample-study.ts";
import { written } from "../cli/samtale.ts";

/** Notes that say how a file was read, and nothing that was lost or guessed in the talk. */
const plain = new Set([
  "speakers-found",
  "times-taken",
  "cues-joined",
  "rows-joined",
  "media-stated",
  "columns-read",
  "times-read-as",
  "outside-kept",
]);

/** Turns and speakers of every file, as the importer reads it. */
const facts = {
  "group-1-harbour.vtt": { format: "vtt", turns: 101, speakers: 6 },
  "group-2-hillside.docx": { format: "docx", turns: 93, speakers: 7 },
  "group-3-both-schools.txt": { format: "txt", turns: 89, speakers: 7 },
  "coaching-anders-autumn.srt": { format: "srt", turns: 82, speakers: 2 },
  "coaching-anders-spring.md": { format: "md", turns: 64, speakers: 2 },
  "coaching-kaja-autumn.otr": { format: "otr", turns: 74, speakers: 2 },
  "coaching-kaja-spring.csv": { format: "csv", turns: 66, speakers: 2 },
};

const poorCodes = ["Professional identity", "Ambivalence"];

describe("the sample study", () => {
  let sample: SampleStudy;
  before(async () => {
    sample = await sampleStudy();
  });

  it("is read file by file as was meant, with a speaker for every turn and nothing lost", () => {
    const found = [...sample.drafts].map(([file, { format, turns, labels }]) => [
      file,
      { format, turns: turns.length, speakers: labels.length },
    ]);
    assert.deepEqual(Object.fromEntries(found), facts);
    for (const [file, { turns, notes }] of sample.drafts) {
      assert.isTrue(
        turns.every(({ speaker }) => speaker >= 0),
        file,
      );
      assert.isEmpty(
        notes.filter(({ about }) => !plain.has(about)),
        file,
      );
    }
  });

  it("is read by the command line too, without a complaint", async () => {
    const names = Object.keys(facts);
    const files = Object.fromEntries(names.map((name) => [name, sample.bytes.get(name)!]));
    const { status, out, err } = await written(run, files, ...names);
    assert.deepEqual({ status, err }, { status: 0, err: "" });
    for (const [name, { format, turns }] of Object.entries(facts))
      assert.include(out, `${name}: ${format}, utf-8, ${turns} turns`);
  });

  it("has at least 9,000 words, three focus groups and four dialogues over two waves, one of them in Bokmål", () => {
    const { study, drafts } = sample;
    const words = study.sources.map(({ file, language }) => countWords(drafts.get(file)!.text, language));
    assert.isAtLeast(
      words.reduce((sum, count) => sum + count, 0),
      9000,
    );
    const kinds = study.sources.map(({ kind, wave, language }) => `${kind} ${wave} ${language}`).sort();
    assert.deepEqual(kinds, [
      "coaching-dialogue T1 en",
      "coaching-dialogue T1 nb",
      "coaching-dialogue T2 en",
      "coaching-dialogue T2 en",
      "group-interview T1 en",
      "group-interview T1 en",
      "group-interview T2 en",
    ]);
  });

  it("knows everybody who speaks: five or six teachers and a moderator a group, and teachers who come back", () => {
    const { archive, study } = sample;
    assert.lengthOf(archive.participants, study.participants.length);
    const roles = new Map(archive.participants.map(({ id, role }) => [id, role]));
    const sources = archive.sources.toSorted((a, b) => a.order - b.order);
    const teachers = sources.map(({ kind, speakers }) => {
      assert.isTrue(speakers.every(({ participantId }) => participantId !== undefined));
      const all = speakers.map(({ participantId }) => roles.get(participantId!));
      assert.equal(all.filter((role) => role === "moderator").length, kind === "group-interview" ? 1 : 0);
      return all.filter((role) => role === "teacher").length;
    });
    assert.deepEqual(teachers, [5, 6, 6, 1, 1, 1, 1]);
    const seen = archive.participants.map(({ id, role }) => {
      const sources = archive.sources.filter(({ speakers }) =>
        speakers.some(({ participantId }) => participantId === id),
      );
      return role === "teacher" ? sources.length : 0;
    });
    assert.isAtLeast(seen.filter((count) => count > 1).length, 6);
  });

  it("has every quotation letter by letter where it says it is", () => {
    const { codings, study, drafts } = sample;
    const places = [
      ...codings.flatMap(({ codings }) => Object.entries(codings).flatMap(([file, list]) => list.map((place) => ({ file, ...place })))),
      ...study.memos.flatMap(({ about }) => (about.turn === undefined ? [] : [{ file: about.source!, ...about, turn: about.turn }])),
    ];
    assert.isAbove(places.filter(({ words }) => words !== undefined).length, 200);
    for (const { file, turn, to = turn, words } of places) {
      const { text, turns } = drafts.get(file)!;
      const within = { start: turns[turn - 1]!.start, end: turns[to - 1]!.end };
      if (words !== undefined) assert.exists(findWords(text, within, words), `${file}, turn ${turn}: ${words}`);
    }
  });

  it("holds at least 350 codings, all transcripts by all three coders, and every code used by each", () => {
    const { archive } = sample;
    assert.isAtLeast(archive.codings.length, 350);
    const layers = new Set(archive.codings.map(({ sourceId, coderId }) => `${sourceId} ${coderId}`));
    assert.equal(layers.size, 3 * 7);
    const used = new Set(archive.codings.map(({ codeId, coderId }) => `${codeId} ${coderId}`));
    assert.equal(used.size, 3 * archive.codes.filter(({ isCodable }) => isCodable).length);
  });

  it("disagrees in boundary, in choice and by leaving out", () => {
    const { codings } = sample.archive;
    const overlap = (a: (typeof codings)[number], b: (typeof codings)[number]): boolean =>
      a.sourceId === b.sourceId && a.coderId !== b.coderId && a.start < b.end && b.start < a.end;
    const kinds = codings.map((coding) => {
      const others = codings.filter((other) => overlap(coding, other));
      const same = others.filter(({ codeId }) => codeId === coding.codeId);
      if (same.some(({ start, end }) => start !== coding.start || end !== coding.end)) return "boundary";
      if (same.length > 0) return "same";
      return others.length > 0 ? "choice" : "alone";
    });
    for (const kind of ["boundary", "choice", "alone"])
      assert.isAtLeast(kinds.filter((each) => each === kind).length, 20, kind);
  });

  for (const unit of ["turn", "sentence"] as const)
    it(`agrees by ${unit} as people do: alpha between .55 and .9 for good codes, .6 to .8 on average, less for two poor ones`, () => {
      const alphas = alphasBy(unit, sample);
      for (const [name, alpha] of alphas)
        if (poorCodes.includes(name)) assert.isBelow(alpha, 0.55, name);
        else assert.isTrue(alpha > 0.55 && alpha < 0.9, `${name}: ${alpha}`);
      const good = [...alphas].filter(([name]) => !poorCodes.includes(name)).map(([, alpha]) => alpha);
      const mean = good.reduce((sum, alpha) => sum + alpha, 0) / good.length;
      assert.isTrue(mean > 0.6 && mean < 0.8, String(mean));
    });

  it("has memos of every kind on passages, codes, sources, people and on nothing in particular", () => {
    const { memos } = sample.archive;
    assert.sameMembers(
      [...new Set(memos.map(({ kind }) => kind))],
      ["analytic", "methodological", "reflexive", "member-check"],
    );
    assert.sameMembers(
      [...new Set(memos.map(({ targets }) => targets[0]?.kind ?? "diary"))],
      ["passage", "code", "source", "participant", "theme", "diary"],
    );
  });

  it("has themes of every status, most of them with words for and against, and an extract of each wave and language", () => {
    const { themes, themeCodes, extracts, sources } = sample.archive;
    assert.sameMembers([...new Set(themes.map(({ status }) => status))], [...themeStatuses]);
    for (const { id, name } of themes) {
      assert.isAtLeast(themeCodes.filter(({ themeId }) => themeId === id).length, 2, name);
      const stances = extracts.filter(({ themeId }) => themeId === id).map(({ stance }) => stance);
      assert.sameMembers([...new Set(stances)], ["for", "against"], name);
    }
    const from = sources.filter(({ id }) => extracts.some(({ sourceId }) => sourceId === id));
    assert.lengthOf(from, 7);
  });

  it("gives attributes of every level but interval, per wave where they were asked twice", () => {
    const { attributes, attributeValues } = sample.archive;
    assert.sameMembers([...new Set(attributes.map(({ level }) => level))], ["nominal", "ordinal", "ratio"]);
    assert.sameMembers([...new Set(attributes.map(({ of }) => of))], ["participant", "source", "coder"]);
    const levels = new Map(attributes.map(({ id, levels }) => [id, levels]));
    for (const { attributeId, value } of attributeValues)
      assert.isTrue(levels.get(attributeId)?.includes(String(value)) ?? true, String(value));
    assert.sameMembers([...new Set(attributeValues.map(({ wave }) => wave))], [undefined, "T1", "T2"]);
  });

  it("has a codebook with an id for each code, rules, and typical examples that stand in the talk", () => {
    const { codebook, drafts } = sample;
    const talk = [...drafts.values()].map(({ text }) => text.toLowerCase()).join("\n");
    assert.isEmpty(codebook.notes);
    visitCodes(codebook.codes, ({ name, id, isCodable, definition, includeWhen, typicalExample }) => {
      assert.exists(id, name);
      assert.isNotEmpty(definition, name);
      if (!isCodable) return;
      assert.isNotEmpty(includeWhen, name);
      assert.include(talk, typicalExample!.toLowerCase(), name);
    });
  });

  it("has a log without gaps that comes to exactly these records, entry by entry, and back again to none", () => {
    const { archive } = sample;
    assert.deepEqual(
      archive.log.map(({ sequence }) => sequence),
      archive.log.map((_, at) => at + 1),
    );
    const clocks = archive.log.map(({ clock }) => clock);
    assert.deepEqual(clocks, [...new Set(clocks)].sort());
    const records = new Map<string, object>();
    for (const { patch } of archive.log)
      for (const change of patch) {
        const key = `${change.table} ${change.id}`;
        records.set(key, applyChange(records.get(key) as never, change)!);
      }
    const lists = recordLists((table) => archive[table]);
    const all = Object.entries({ ...lists, codings: archive.codings, project: [archive.project] });
    const expected = all.flatMap(([table, list]) => list.map((record) => [`${table} ${record.id}`, record] as const));
    assert.equal(records.size, expected.length);
    for (const [key, record] of expected) assert.deepEqual(records.get(key), record, key);
    for (const { patch } of archive.log.toReversed())
      for (const change of invert(patch)) {
        const key = `${change.table} ${change.id}`;
        const before = applyChange(records.get(key) as never, change);
        if (before === undefined) records.delete(key);
        else records.set(key, before);
      }
    assert.equal(records.size, 0);
  });

  it("tells of a year of work: nothing before what it speaks of, memos and phases over many days", () => {
    const { archive } = sample;
    const times = archive.log.map(({ at }) => at);
    assert.deepEqual(times, times.toSorted((a, b) => a - b));
    const days = new Set(archive.memos.map(({ at }) => new Date(at).toISOString().slice(0, 10)));
    assert.isAtLeast(days.size, 15);
    assert.isAtLeast(archive.project.phases!.length, 5);
    const there = new Set<string>();
    for (const { coderId, patch, at } of archive.log) {
      for (const { table, id, before } of patch) if (before === null) there.add(`${table} ${id}`);
      assert.isTrue(there.has(`coders ${coderId}`));
      for (const change of patch)
        for (const { table, id } of referencesOf(change))
          assert.isTrue(there.has(`${table} ${id}`), `${change.table} names ${table} at ${new Date(at).toISOString()}`);
    }
    for (const { at, sourceId } of archive.codings) {
      const source = archive.sources.find(({ id }) => id === sourceId)!;
      assert.isAbove(at, Date.parse(source.date!), source.name);
    }
  });

  it("has a blind round of all three behind it, closed over just what they had coded in it by then", () => {
    const { archive } = sample;
    const [round] = archive.rounds;
    const [closing] = archive.roundClosings;
    assert.deepEqual([round!.state, round!.isBlind, archive.assignments.length], ["closed", true, 6]);
    assert.isTrue(archive.assignments.every(({ status }) => status === "complete"));
    const sourceIds = new Set(archive.assignments.map(({ sourceId }) => sourceId));
    const coded = archive.codings.filter(({ sourceId }) => sourceIds.has(sourceId));
    assert.isTrue(coded.every(({ at }) => at > round!.startedAt! && at < closing!.at));
    assert.sameMembers(
      closing!.snapshot.codings.map(({ id }) => id),
      coded.map(({ id }) => id),
    );
    assert.isAtLeast(disagreements(closing!.snapshot, roundSpecification(round!)).length, 20);
  });

  it("goes into a project file and comes out the same, as an index does of it", async () => {
    const { archive } = sample;
    const bytes = await writeArchive(archive, { at: 0, appVersion: "1.0.0" });
    const read = await readArchive(bytes);
    if (!read.ok) throw read.error;
    assert.sameDeepMembers([...read.value.codings], [...archive.codings]);
    const index = new ProjectIndex(read.value);
    assert.equal(index.codes.size, archive.codes.length);
    assert.lengthOf(read.value.log, archive.log.length);
  });
});

function alphasBy(unit: UnitKind, { archive }: SampleStudy): Map<string, number> {
  const codes = archive.codes.filter(({ isCodable }) => isCodable);
  const coderIds = archive.coders.map(({ id }) => id);
  const assignments = archive.sources.flatMap(({ id: sourceId }) =>
    coderIds.map((coderId) => ({ coderId, sourceId, status: "complete" as const })),
  );
  const snapshot = snapshotOfProject(archive, {
    textOf: (sourceId) => archive.contents.get(sourceId)!.text,
    assignments,
    words: false,
    sentences: unit === "sentence",
  });
  const data = reliabilityData(snapshot, {
    coderIds,
    columns: codes.map(({ id }) => ({ codeIds: [id], rollUp: false })),
    unit,
    rule: "any",
    withoutRoles: [],
  });
  return new Map(
    presencesOf(data).map((presence, column) => {
      const alpha = krippendorffAlpha(presenceDistribution(presence), nominal);
      return [codes[column]!.name, isDefined(alpha) ? alpha.value : NaN];
    }),
  );
}
