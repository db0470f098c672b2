import { random } from "#domain/agreement/random";
import { creation } from "#domain/model/changes";
import type {
  CodeId,
  CoderId,
  CodingId,
  LogEntryId,
  MapNodeId,
  ProjectId,
  SourceId,
  ThematicMapId,
  ThemeCodeId,
  ThemeId,
} from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { Code, Coder, Coding, Source } from "#domain/model/records";
import type { MapNode, ThematicMap, Theme, ThemeCode } from "#domain/model/theme-records";
import type { SourceContents } from "#domain/model/source-contents";
import { Turns } from "#domain/model/turns";
import type { ProjectArchive } from "#domain/query/project-archive";
import { noRecords } from "#domain/query/records";

/** 3 million words. */
export const largeSize = {
  sources: 200,
  turns: 1000,
  turnLength: 82,
  coders: 5,
  codes: 600,
  codings: 100_000,
  themes: 12,
};

const vocabulary =
  "and then the group talked about how it was to see themselves on film because nobody had asked";
export const projectId = "project" as ProjectId;
export const coderId = (at: number): CoderId => `coder-${at}` as CoderId;
export const sourceId = (at: number): SourceId => `source-${at}` as SourceId;
export const codeId = (at: number): CodeId => `code-${at}` as CodeId;

/** A made-up project, the same each time but for the ids of codings; the log says how every coding came about. */
export function makeArchive(size = largeSize): ProjectArchive {
  const next = random(1).fraction;
  const length = size.turns * (size.turnLength + 1);
  const line = `${vocabulary} ${vocabulary}`.slice(0, size.turnLength);
  const text = `${line}\n`.repeat(size.turns);
  const turns = Turns.of(
    Array.from({ length: size.turns }, (_, at) => ({
      start: at * (size.turnLength + 1),
      end: at * (size.turnLength + 1) + size.turnLength,
      speaker: at % 6,
      startMs: at * 6000,
    })),
  );
  const coders = Array.from({ length: size.coders }, (_, at): Coder => ({
    id: coderId(at),
    name: `Coder ${at}`,
    initials: `C${at}`,
    createdAt: 0,
  }));
  const sources = Array.from({ length: size.sources }, (_, at): Source => ({
    id: sourceId(at),
    name: `Focus group ${at}`,
    kind: "group-interview",
    order: at,
    hash: "",
    length,
    file: `${at}.txt`,
    format: "txt",
    speakers: Array.from({ length: 6 }, (_, speaker) => ({ label: `Speaker ${speaker}` })),
    importedAt: 0,
  }));
  const codes = Array.from({ length: size.codes }, (_, at): Code => ({
    id: codeId(at),
    name: `Code ${at}`,
    ...(at < 30 ? {} : { parentId: codeId(at % 30) }),
    order: at,
    color: at + 1,
    isCodable: true,
    createdAt: 0,
  }));
  const codings = Array.from({ length: size.codings }, (_, at): Coding => {
    const start = Math.floor(next() * (length - 400));
    return {
      id: crypto.randomUUID() as CodingId,
      sourceId: sourceId(Math.floor((at / size.codings) * size.sources)),
      coderId: coderId(Math.floor(next() * size.coders)),
      codeId: codeId(Math.floor(next() ** 2 * size.codes)),
      start,
      end: start + 20 + Math.floor(next() * 300),
      revision: 0,
      at,
    };
  });
  const log = codings.map((coding, at): LogEntry => ({
    id: `entry-${at}` as LogEntryId,
    projectId,
    sequence: at + 1,
    clock: `${at.toString(36).padStart(9, "0")}-000-00000000`,
    coderId: coding.coderId,
    at,
    deed: { kind: "coding/apply", detail: { code: coding.codeId, source: coding.sourceId, turn: 7 } },
    patch: [creation("codings", coding)],
  }));
  // A third of the codes are placed: as many in each theme, and the rest wait.
  const themes = Array.from({ length: size.themes }, (_, at): Theme => ({
    id: `theme-${at}` as ThemeId,
    name: `Theme ${at}`,
    status: "candidate",
    order: at,
    createdAt: 0,
  }));
  const themeCodes = Array.from({ length: Math.floor(size.codes / 3) }, (_, at): ThemeCode => ({
    id: `placed-${at}` as ThemeCodeId,
    themeId: themes[at % size.themes]!.id,
    codeId: codeId(at * 3),
    order: at,
  }));
  const map: ThematicMap = {
    id: "map" as ThematicMapId,
    name: "Map",
    stage: "candidate",
    order: 0,
    createdAt: 0,
  };
  const mapNodes = themes.map(({ id: themeId }, at): MapNode => ({
    id: `node-${at}` as MapNodeId,
    mapId: map.id,
    about: { kind: "theme", themeId },
    x: (at % 4) * 400,
    y: Math.floor(at / 4) * 520,
  }));
  return {
    ...noRecords,
    project: {
      id: projectId,
      name: "Large",
      researchQuestions: [],
      mode: "codebook",
      waves: [],
      createdAt: 0,
    },
    coders,
    sources,
    codes,
    codings,
    themes,
    themeCodes,
    maps: [map],
    mapNodes,
    turns: new Map(sources.map(({ id }) => [id, turns])),
    contents: new Map(
      sources.map(({ id }): [SourceId, SourceContents] => [id, { sourceId: id, text, turns }]),
    ),
    log,
  };
}
