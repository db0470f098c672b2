import { assert } from "chai";
import { describe, it } from "node:test";
import { AppError } from "#domain/errors";
import type { Memo, MemoTarget } from "#domain/model/memo-records";
import type { Coding } from "#domain/model/records";
import { archiveOfStudy } from "#domain/study/archive-of-study";
import { planStudy, type StudyFiles } from "#domain/study/plan-study";
import type { Study, StudyCoding } from "#domain/study/study";
import { testEnvironment } from "../../../support/test-environment.ts";

const text = "Shall we begin?\nI was afraid of the film.\nOf the film, or of me?";
const study: Study = {
  name: "Small",
  researchQuestions: ["Why?"],
  mode: "codebook",
  waves: ["T1"],
  codebook: "codes.json",
  codebookNote: "First",
  coders: [
    { name: "Ada", initials: "A", discipline: "History", codings: "a.json", attributes: { New: true } },
    { name: "Bo", initials: "B", codings: "b.json" },
  ],
  attributes: [
    { name: "Years", of: "participant", type: "number", level: "ratio" },
    { name: "New", of: "coder", type: "boolean", level: "nominal" },
  ],
  participants: [
    { name: "Cora", role: "coach" },
    { name: "Dag", role: "teacher", attributes: { Years: { T1: 4 } } },
  ],
  sources: [
    {
      file: "talk.txt",
      name: "Talk",
      kind: "coaching-dialogue",
      wave: "T1",
      speakers: { C: "Cora", D: "Dag" },
    },
  ],
  themes: [
    {
      coder: "B",
      name: "Dread",
      status: "candidate",
      codes: ["Fear"],
      extracts: [{ source: "talk.txt", turn: 3, words: "of me", stance: "against", note: "Hm" }],
    },
  ],
  memos: [
    {
      coder: "B",
      kind: "analytic",
      text: "On fear",
      about: { source: "talk.txt", turn: 2, words: "afraid" },
    },
    { coder: "A", kind: "reflexive", text: "Diary", about: {} },
    { coder: "A", kind: "analytic", text: "On dread", about: { theme: "Dread" } },
  ],
};
const coded = (...list: StudyCoding[]): StudyFiles => ({
  codebook: {
    format: "json",
    titlePage: { title: "Fears" },
    codes: [
      {
        name: "Film",
        isCodable: false,
        children: [{ id: "fear", name: "Fear", isCodable: true, color: "#CD485A", children: [] }],
      },
    ],
    sets: [],
    notes: [],
  },
  codings: [
    { coder: "A", codings: { "talk.txt": list } },
    { coder: "B", codings: { "talk.txt": [{ turn: 2, to: 3, code: "Fear" }] } },
  ],
  transcripts: new Map([
    [
      "talk.txt",
      {
        format: "txt",
        text,
        hash: "h",
        labels: ["C", "D"],
        turns: [
          { start: 0, end: 15, speaker: 0 },
          { start: 16, end: 41, speaker: 1 },
          { start: 42, end: text.length, speaker: 0 },
        ],
        cues: [],
        outside: [],
      },
    ],
  ]),
});
const fear = { turn: 2, words: "afraid of the film", code: "Fear" };
const archiveOf = (of: Study, files: StudyFiles) => {
  const environment = testEnvironment();
  return archiveOfStudy(planStudy(of, files, environment), (clock) => `${clock}1`, environment);
};
const refused = (of: Study, files: StudyFiles = coded(fear)) => {
  try {
    planStudy(of, files, testEnvironment());
  } catch (cause) {
    assert.instanceOf(cause, AppError);
    return cause.detail["what"];
  }
  return "nothing";
};
const said = ({ start, end }: Pick<Coding, "start" | "end">) => text.slice(start, end);

describe("planStudy", () => {
  const archive = archiveOf(study, coded(fear));

  it("places codings and memos by turn and words, of the coder who made them, under the frozen codebook", () => {
    const [ada, bo] = archive.coders;
    assert.deepEqual(
      archive.codings.map((coding) => [coding.coderId, said(coding)]),
      [
        [ada!.id, "afraid of the film"],
        [bo!.id, text.slice(16)],
      ],
    );
    const [version] = archive.codebookVersions;
    assert.equal(version!.note, "First");
    assert.isTrue(archive.codings.every(({ codebookVersionId }) => codebookVersionId === version!.id));
    const memos: readonly Memo[] = archive.memos;
    assert.deepEqual(
      memos.map(({ coderId, text: words, targets }) => [coderId, words, targets.length]),
      [
        [bo!.id, "On fear", 1],
        [ada!.id, "Diary", 0],
        [ada!.id, "On dread", 1],
      ],
    );
    assert.equal(said(memos[0]!.targets[0] as Extract<MemoTarget, { kind: "passage" }>), "afraid");
  });

  it("makes people of speakers, gives them their attributes by wave, and coders theirs", () => {
    assert.deepEqual(
      archive.participants.map(({ name, role }) => [name, role]),
      [
        ["Cora", "coach"],
        ["Dag", "teacher"],
      ],
    );
    const dag = archive.participants[1]!.id;
    const ada = archive.coders[0]!;
    assert.equal(ada.discipline, "History");
    assert.deepEqual(
      archive.attributeValues.map(({ subjectId, wave, value }) => [subjectId, wave, value]),
      [
        [dag, "T1", 4],
        [ada.id, undefined, true],
      ],
    );
  });

  it("makes themes of the coder who thought of them, with their codes and extracts", () => {
    const [theme] = archive.themes;
    const bo = archive.coders[1]!.id;
    assert.deepEqual([theme!.name, theme!.status, theme!.order], ["Dread", "candidate", 1]);
    assert.deepEqual(
      archive.themeCodes.map(({ themeId, codeId }) => [themeId, codeId]),
      [[theme!.id, archive.codes[1]!.id]],
    );
    const [extract] = archive.extracts;
    assert.deepEqual(
      [extract!.themeId, said(extract!), extract!.stance, extract!.note, extract!.coderId],
      [theme!.id, "of me", "against", "Hm", bo],
    );
    assert.deepEqual(archive.memos[2]!.targets, [{ kind: "theme", themeId: theme!.id }]);
  });

  it("logs who did what in the field's words, one entry a change, and never what was said", () => {
    assert.deepEqual(
      archive.log.map(({ deed }) => deed.kind),
      [
        "project/create",
        "coder/create",
        "codebook/load",
        "codebook/freeze",
        "source/import",
        "attribute/create",
        "attribute/create",
        "coding/apply",
        "coding/apply",
        "theme/create",
        "theme/place",
        "extract/choose",
        "memo/create",
        "memo/create",
        "memo/create",
      ],
    );
    assert.deepEqual(archive.log.at(-7)!.deed.detail, { code: "Fear", source: "Talk", turn: 2 });
    assert.notInclude(JSON.stringify(archive.log.map(({ deed }) => deed)), "afraid");
    assert.equal(archive.log.at(-1)!.clock, "1".repeat(archive.log.length));
  });

  it("keeps codes' identifiers, and gives them colour and parent", () => {
    const [film, child] = archive.codes;
    assert.equal(child!.id, "fear");
    assert.equal(child!.parentId, film!.id);
    assert.equal(child!.color, 3);
  });

  it("puts everything on the days that are said, a minute apart, in order of time", () => {
    const [talk] = study.sources;
    const dated = archiveOf(
      {
        ...study,
        begun: "2024-05-01",
        frozen: "2024-05-02",
        sources: [{ ...talk!, imported: "2024-05-03", coded: "2024-06-01" }],
        phases: [
          { phase: "coding", begun: "2024-06-01" },
          { phase: "generating", begun: "2024-07-01" },
        ],
        rounds: [
          {
            name: "Round 1",
            coders: ["A", "B"],
            sources: ["talk.txt"],
            unit: "turn",
            rule: "any",
            withoutRoles: [],
            isBlind: true,
            begun: "2024-05-31",
            closed: "2024-06-02",
          },
        ],
        memos: study.memos.map((memo) => ({ ...memo, written: "2024-07-02" })),
      },
      coded(fear),
    );
    const at = (date: string, minute: number) => Date.parse(`${date}T08:00:00Z`) + minute * 60_000;
    assert.deepEqual(
      dated.codings.map((coding) => coding.at),
      [at("2024-06-01", 0), at("2024-06-01", 1)],
    );
    assert.deepEqual(
      dated.memos.map((memo) => memo.at),
      [0, 1, 2].map((minute) => at("2024-07-02", minute)),
    );
    assert.deepEqual(dated.project.phases, [
      { phase: "coding", at: at("2024-06-01", 2) },
      { phase: "generating", at: at("2024-07-01", 0) },
    ]);
    const times = dated.log.map((entry) => entry.at);
    assert.deepEqual(times, times.toSorted());
    const [round] = dated.rounds;
    assert.deepEqual(
      [round!.state, round!.startedAt, round!.codeIds],
      ["closed", at("2024-05-31", 2), ["fear"]],
    );
    assert.equal(round!.codebookVersionId, dated.codebookVersions[0]!.id);
    const [closing] = dated.roundClosings;
    assert.equal(closing!.at, round!.closedAt);
    assert.deepEqual(
      closing!.snapshot.codings.map(({ id }) => id),
      dated.codings.map(({ id }) => id),
    );
  });

  it("refuses what does not hold together, and says which part", () => {
    assert.equal(refused(study), "nothing");
    assert.equal(refused({ ...study, coders: [] }), "coders");
    assert.equal(refused(study, coded({ ...fear, words: "brave" })), "talk.txt, turn 2");
    assert.equal(refused(study, coded({ turn: 4, code: "Fear" })), "talk.txt, turn 4");
    assert.equal(refused(study, coded({ turn: 2, code: "Joy" })), "Joy");
    assert.equal(refused(study, coded({ turn: 2, code: "Film" })), "A, talk.txt, turn 2: Film");
    assert.equal(refused(study, coded(fear, fear)), "A, talk.txt, turn 2: Fear");
    const [talk] = study.sources;
    const sources = (change: object) => ({ ...study, sources: [{ ...talk!, ...change }] });
    assert.equal(refused(sources({ file: "other.txt" })), "other.txt");
    assert.equal(refused(sources({ wave: "T2" })), "talk.txt: T2");
    assert.equal(refused(sources({ speakers: { E: "Dag" } })), "talk.txt: E");
    assert.equal(refused(sources({ speakers: { C: "Cora", D: "Eva" } })), "talk.txt: Eva");
    assert.equal(refused(sources({ attributes: { Years: 1 } })), "Talk: Years");
    assert.equal(refused(sources({ speakers: { D: "Dag" } })), "Cora");
    const rounds = (change: object) => ({
      ...study,
      rounds: [
        {
          name: "Round 1",
          coders: ["A"],
          sources: ["talk.txt"],
          unit: "turn" as const,
          rule: "any" as const,
          withoutRoles: [],
          isBlind: true,
          begun: "2024-05-01",
          closed: "2024-05-02",
          ...change,
        },
      ],
    });
    assert.equal(refused(rounds({})), "nothing");
    assert.equal(refused(rounds({ coders: ["C"] })), "C");
    assert.equal(refused(rounds({ sources: ["no.txt"] })), "no.txt");
    const memo = (about: object) => ({ ...study, memos: [{ ...study.memos[0]!, about }] });
    assert.equal(refused(memo({ source: "no.txt" })), "no.txt");
    assert.equal(refused(memo({ participant: "Eva" })), "Eva");
    assert.equal(refused(memo({ theme: "Joy" })), "Joy");
    assert.equal(refused({ ...study, themes: [{ ...study.themes[0]!, codes: ["Joy"] }] }), "Joy");
    assert.equal(refused({ ...study, memos: [{ ...study.memos[0]!, coder: "C" }] }), "C");
  });
});
