import type {
  CodeId,
  CodingId,
  MemoId,
  ParticipantId,
  ProjectId,
  RoundId,
  SourceId,
  ThemeId,
} from "#domain/model/ids";
import type { MemoTarget } from "#domain/model/memo-records";
import { analysisPhases, type AnalysisPhase } from "#domain/model/records";
import type { TextRange } from "#domain/model/text-range";
import { parsePassages, passagesParameters, type PassagesRoute } from "#ui/passages-route";

/** Pages of the settings. */
export const settingsPages = [
  "analysis",
  "coders",
  "waves",
  "changes",
  "keyboard",
  "reading",
  "backup",
  "about",
] as const;
export type SettingsPage = (typeof settingsPages)[number];

/** Parts of a round. */
export const roundParts = ["set-up", "figures", "adjudication", "report"] as const;
export type RoundPart = (typeof roundParts)[number];

/** A place in the program, as the address after `#` says it. It holds ids and positions, never names or words. */
export type Route =
  | { readonly screen: "home" }
  | {
      readonly screen: "coding";
      readonly projectId: ProjectId;
      readonly sourceId?: SourceId | undefined;
      /** Passage to show: a range of the source's current text. */
      readonly range?: TextRange | undefined;
      /** Begin by importing transcripts. */
      readonly importing?: boolean | undefined;
    }
  | PassagesRoute
  | { readonly screen: "themes"; readonly projectId: ProjectId; readonly themeId?: ThemeId | undefined }
  | {
      readonly screen: "agreement";
      readonly projectId: ProjectId;
      readonly roundId?: RoundId | undefined;
      readonly part?: RoundPart | undefined;
      /** Of adjudication: the disagreement to show, by its key. */
      readonly caseKey?: string | undefined;
    }
  | { readonly screen: "codebook"; readonly projectId: ProjectId; readonly codeId?: CodeId | undefined }
  | {
      readonly screen: "search";
      readonly projectId: ProjectId;
      /** Whose turns to look in, to begin with. */
      readonly participantId?: ParticipantId | undefined;
    }
  | {
      readonly screen: "memos";
      readonly projectId: ProjectId;
      readonly memoId?: MemoId | undefined;
      /** Begin a new memo about this; about nothing in particular where it is null. */
      readonly about?: MemoTarget | null | undefined;
      /** Answers to themes instead of memos. */
      readonly checking?: boolean | undefined;
    }
  | {
      readonly screen: "settings";
      readonly projectId: ProjectId;
      readonly page?: SettingsPage | undefined;
      /** Of the changes: those of this phase alone. */
      readonly phase?: AnalysisPhase | undefined;
    };

export type Screen = Exclude<Route["screen"], "home">;

/** The address of a place, for a link: `#/p/<project>/coding/<source>?at=120-180`. */
export function routePath(route: Route): string {
  if (route.screen === "home") return "#/";
  const base = `#/p/${route.projectId}/${route.screen}`;
  if (route.screen === "passages") return base + queryOf(passagesParameters(route));
  if (route.screen === "themes") return base + (route.themeId === undefined ? "" : `/${route.themeId}`);
  if (route.screen === "agreement")
    return (
      base +
      (route.roundId === undefined ? "" : `/${route.roundId}/${route.part ?? "set-up"}${caseOf(route)}`)
    );
  if (route.screen === "codebook") return base + (route.codeId === undefined ? "" : `/${route.codeId}`);
  if (route.screen === "search") return base + queryOf({ person: route.participantId });
  if (route.screen === "memos") {
    if (route.checking === true) return `${base}/check`;
    if (route.about !== undefined) return `${base}/new${queryOf({ on: targetPath(route.about) })}`;
    return base + (route.memoId === undefined ? "" : `/${route.memoId}`);
  }
  if (route.screen === "settings")
    return base + (route.page === undefined ? "" : `/${route.page}${queryOf({ phase: route.phase })}`);
  const { sourceId, range, importing } = route;
  const at = range === undefined ? undefined : `${range.start}-${range.end}`;
  const source = sourceId === undefined ? "" : `/${sourceId}`;
  return base + source + queryOf({ at, import: importing === true ? "1" : undefined });
}

/** The place an address speaks of; home where it speaks of none. */
export function parseRoute(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const [p, projectId, screen, id, part, key] = path.split("/");
  const asked = new URLSearchParams(query);
  if (p !== "p" || projectId === undefined || projectId === "") return { screen: "home" };
  if (screen === "passages") return parsePassages(projectId as ProjectId, asked);
  if (screen === "themes")
    return {
      screen,
      projectId: projectId as ProjectId,
      themeId: id === undefined || id === "" ? undefined : (id as ThemeId),
    };
  if (screen === "agreement")
    return {
      screen,
      projectId: projectId as ProjectId,
      roundId: id === undefined || id === "" ? undefined : (id as RoundId),
      part: roundParts.find((each) => each === part),
      caseKey: key === undefined || key === "" ? undefined : decoded(key),
    };
  if (screen === "codebook")
    return {
      screen,
      projectId: projectId as ProjectId,
      codeId: id === undefined || id === "" ? undefined : (id as CodeId),
    };
  if (screen === "search")
    return {
      screen,
      projectId: projectId as ProjectId,
      participantId: (asked.get("person") ?? undefined) as ParticipantId | undefined,
    };
  if (screen === "memos")
    return {
      screen,
      projectId: projectId as ProjectId,
      memoId: id === undefined || id === "" || id === "new" || id === "check" ? undefined : (id as MemoId),
      about: id === "new" ? targetAt(asked.get("on")) : undefined,
      checking: id === "check",
    };
  if (screen === "settings")
    return {
      screen,
      projectId: projectId as ProjectId,
      page: settingsPages.find((page) => page === id),
      phase: analysisPhases.find((phase) => phase === asked.get("phase")),
    };
  return {
    screen: "coding",
    projectId: projectId as ProjectId,
    sourceId: id === undefined || id === "" ? undefined : (id as SourceId),
    range: rangeOf(asked.get("at")),
    importing: asked.has("import"),
  };
}

/** Keys of disagreements hold spaces. */
const caseOf = ({ caseKey }: { readonly caseKey?: string | undefined }): string =>
  caseKey === undefined ? "" : `/${encodeURIComponent(caseKey)}`;

/** An address that somebody typed need not be one. */
function decoded(key: string): string | undefined {
  try {
    return decodeURIComponent(key);
  } catch {
    return undefined;
  }
}

/** Goes to a place. With `replace`, going back skips the place that is left. */
export function goTo(route: Route, { replace = false } = {}): void {
  const path = routePath(route);
  if (replace) {
    history.replaceState(null, "", path);
    window.dispatchEvent(new HashChangeEvent("hashchange"));
  } else location.hash = path;
}

function queryOf(parameters: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parameters).filter((each): each is [string, string] => Boolean(each[1]));
  return given.length === 0 ? "" : `?${given.map(([name, value]) => `${name}=${value}`).join("&")}`;
}

function rangeOf(text: string | null): TextRange | undefined {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? "") ?? [];
  return start === undefined || Number(start) > Number(end)
    ? undefined
    : { start: Number(start), end: Number(end) };
}

/** What a memo is about, in an address: `code.<id>`, `passage.<source>.<start>-<end>.<revision>`. */
function targetPath(target: MemoTarget | null): string | undefined {
  switch (target?.kind) {
    case undefined:
      return undefined;
    case "passage":
      return `passage.${target.sourceId}.${target.start}-${target.end}.${target.revision}`;
    case "source":
      return `source.${target.sourceId}`;
    case "code":
      return `code.${target.codeId}`;
    case "coding":
      return `coding.${target.codingId}`;
    case "theme":
      return `theme.${target.themeId}`;
    case "participant":
      return `participant.${target.participantId}`;
  }
}

/** @returns null where it speaks of nothing */
function targetAt(path: string | null): MemoTarget | null {
  const [kind, id, at, revision] = path?.split(".") ?? [];
  if (id === undefined || id === "") return null;
  switch (kind) {
    case "passage": {
      const range = rangeOf(at ?? null);
      return range === undefined || !/^\d{1,9}$/.test(revision ?? "")
        ? null
        : { kind, sourceId: id as SourceId, ...range, revision: Number(revision) };
    }
    case "source":
      return { kind, sourceId: id as SourceId };
    case "code":
      return { kind, codeId: id as CodeId };
    case "coding":
      return { kind, codingId: id as CodingId };
    case "theme":
      return { kind, themeId: id as ThemeId };
    case "participant":
      return { kind, participantId: id as ParticipantId };
    default:
      return null;
  }
}
