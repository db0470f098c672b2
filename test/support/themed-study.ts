import type { CodeId, CoderId, ParticipantId, SourceId, ThematicMapId, ThemeId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { ThemeStatus } from "#domain/model/theme-records";
import { Turns } from "#domain/model/turns";
import { ProjectIndex } from "#domain/query/project-index";
import { noRecords } from "#domain/query/records";
import { planPlacing } from "#domain/themes/plan-placement";
import { planNewMap } from "#domain/themes/plan-map";
import { planRelation, type RelationWording } from "#domain/themes/plan-relation";
import { planNewTheme } from "#domain/themes/plan-theme";
import { projectThemes } from "#domain/themes/project-themes";
import {
  codeRecord,
  coderRecord,
  codingRecord,
  participantRecord,
  projectRecord,
  sourceRecord,
} from "./records.ts";
import { testEnvironment } from "./test-environment.ts";

/** Themes and codes of the appendix table in a thesis on video interaction guidance in one class; the words are made up. */
export const thesisThemes = {
  "Authenticity of relationships": [
    "Intuitive natural process",
    "“Children know”",
    "Reciprocal caring",
    "Genuine",
    "Remembering the other",
    "Sharing self",
    "Trusting relationships",
    "Finding connections",
    "Comfortable way of being together",
    "Holistic",
  ],
  "Attuned interactions": [
    "Being attentive",
    "Being received",
    "Body language",
    "Facial expressions",
    "Eye contact",
    "Sending messages",
    "Playful",
    "Recognising and responding",
  ],
  "Time and space": [
    "Feeling of time",
    "Create space",
    "Time pressures",
    "Curiosity",
    "Available",
    "Curriculum demands",
    "Calm and quiet environment",
  ],
  "VIG as an empowering experience to renew relational focus": [
    "Empowering",
    "Power of video",
    "Reflecting together",
    "Familiarity increase",
    "Relational focus",
    "Professional identity",
    "Continuously developing",
  ],
} as const;
export type ThesisTheme = keyof typeof thesisThemes;

const speakers = ["Guider", "Teacher", "Pupil 1", "Pupil 2", "Pupil 3"];
const lines = [
  "When did you notice that?",
  "I waited, and then he looked up at me and smiled.",
  "She asks how my weekend was, and she remembers.",
  "You can tell when somebody means it.",
  "It is loud, and there is always the next thing to do.",
];
export const thesisText = Array.from({ length: 40 }, (_, at) => lines[at % lines.length]!).join("\n");

/** Two transcripts of 40 turns, before and after, and the 32 codes, each on three turns by one coder. */
export function thesisSnapshot() {
  const codes = Object.values(thesisThemes).flat();
  const turns: { start: number; end: number; speaker: number }[] = [];
  let start = 0;
  for (const [at, line] of thesisText.split("\n").entries()) {
    turns.push({ start, end: start + line.length, speaker: at % speakers.length });
    start += line.length + 1;
  }
  const source = (id: string, name: string, wave: string, order: number) =>
    sourceRecord(id, {
      name,
      wave,
      order,
      length: thesisText.length,
      speakers: speakers.map((label) => ({ label, participantId: label as ParticipantId })),
    });
  const sources = [
    source("before", "Interviews before", "T1", 1),
    source("after", "Interviews after", "T2", 2),
  ];
  return {
    ...noRecords,
    project: projectRecord("thesis", {
      name: "Video interaction guidance in one class",
      researchQuestions: ["How do a teacher and pupils experience their relationship through VIG?"],
      mode: "reflexive",
      waves: ["T1", "T2"],
    }),
    coders: [coderRecord("coder", { name: "Ingrid", initials: "IS" })],
    participants: speakers.map((name, at) =>
      participantRecord(name, { role: at === 0 ? "interviewer" : at === 1 ? "teacher" : "pupil" }),
    ),
    sources,
    codes: codes.map((name, at) => codeRecord(name, { name, order: at + 1, color: at + 1 })),
    codings: codes.flatMap((name, at) =>
      [1, 7, 13].map((step) => {
        const turn = turns[(at * step + step) % turns.length]!;
        return codingRecord(`${name} ${step}`, {
          sourceId: (step === 1 ? "before" : "after") as SourceId,
          codeId: name as CodeId,
          coderId: "coder" as CoderId,
          start: turn.start,
          end: turn.end,
        });
      }),
    ),
    turns: new Map(sources.map(({ id }) => [id, Turns.of(turns)])),
  };
}

/** An index that themes are planned on and applied to, one change after another. */
export function themedStudy(index = new ProjectIndex(thesisSnapshot())) {
  const environment = testEnvironment();
  const apply = (patch: Patch): void => index.apply(patch);
  return {
    index,
    environment,
    apply,
    tree: () => projectThemes(index),
    theme(name: string, parentId?: ThemeId, status: ThemeStatus = "candidate"): ThemeId {
      const { theme, patch } = planNewTheme(projectThemes(index), { name, parentId, status }, environment);
      apply(patch);
      return theme.id;
    },
    place(themeId: ThemeId, ...codes: readonly string[]): void {
      apply(
        planPlacing(projectThemes(index), index.codeTree, themeId, codes as readonly CodeId[], environment),
      );
    },
    map(name: string): ThematicMapId {
      const { map, patch } = planNewMap(index, projectThemes(index), { name, stage: "final" }, environment);
      apply(patch);
      return map.id;
    },
    /** Relates two themes by their names on a map. */
    relate(mapId: ThematicMapId, from: string, to: string, wording: RelationWording): void {
      const nodeOf = (name: string) =>
        [...index.records.mapNodes.values()].find(
          ({ mapId: of, about }) =>
            of === mapId && about.kind === "theme" && index.records.themes.get(about.themeId)?.name === name,
        )!.id;
      apply(planRelation(index, nodeOf(from), nodeOf(to), wording, environment).patch);
    },
  };
}

/** The analysis of the thesis: four themes with the 32 codes placed, the map of the question, and the model. */
export function thesisStudy() {
  const study = themedStudy();
  const themes = new Map<ThesisTheme, ThemeId>();
  for (const [name, codes] of Object.entries(thesisThemes)) {
    const id = study.theme(name, undefined, "named");
    themes.set(name as ThesisTheme, id);
    study.place(id, ...codes);
  }
  const map = study.map("Map of the question");
  const model = study.map("Model");
  const [authenticity, attuned, time, vig] = Object.keys(thesisThemes) as [string, string, string, string];
  study.relate(model, attuned, authenticity, { type: "supports" });
  study.relate(model, time, authenticity, { type: "supports" });
  study.relate(model, vig, attuned, { type: "enhances" });
  study.relate(model, vig, time, { type: "enhances" });
  return { ...study, themes, map, model };
}
