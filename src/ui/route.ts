import type { CodeId, ParticipantId, ProjectId, SourceId, ThemeId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";

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
  | {
      readonly screen: "passages";
      readonly projectId: ProjectId;
      /** Codes to begin with. */
      readonly codeIds?: readonly CodeId[] | undefined;
    }
  | { readonly screen: "themes"; readonly projectId: ProjectId; readonly themeId?: ThemeId | undefined }
  | { readonly screen: "codebook"; readonly projectId: ProjectId; readonly codeId?: CodeId | undefined }
  | {
      readonly screen: "search";
      readonly projectId: ProjectId;
      /** Whose turns to look in, to begin with. */
      readonly participantId?: ParticipantId | undefined;
    }
  | { readonly screen: "settings"; readonly projectId: ProjectId; readonly page?: SettingsPage | undefined };

export type Screen = Exclude<Route["screen"], "home">;

/** The address of a place, for a link: `#/p/<project>/coding/<source>?at=120-180`. */
export function routePath(route: Route): string {
  if (route.screen === "home") return "#/";
  const base = `#/p/${route.projectId}/${route.screen}`;
  if (route.screen === "passages") return base + queryOf({ codes: route.codeIds?.join(",") });
  if (route.screen === "themes") return base + (route.themeId === undefined ? "" : `/${route.themeId}`);
  if (route.screen === "codebook") return base + (route.codeId === undefined ? "" : `/${route.codeId}`);
  if (route.screen === "search") return base + queryOf({ person: route.participantId });
  if (route.screen === "settings") return base + (route.page === undefined ? "" : `/${route.page}`);
  const { sourceId, range, importing } = route;
  const at = range === undefined ? undefined : `${range.start}-${range.end}`;
  const source = sourceId === undefined ? "" : `/${sourceId}`;
  return base + source + queryOf({ at, import: importing === true ? "1" : undefined });
}

/** The place an address speaks of; home where it speaks of none. */
export function parseRoute(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const [p, projectId, screen, id] = path.split("/");
  const asked = new URLSearchParams(query);
  if (p !== "p" || projectId === undefined || projectId === "") return { screen: "home" };
  if (screen === "passages")
    return {
      screen,
      projectId: projectId as ProjectId,
      codeIds: (asked.get("codes")?.split(",") ?? []).filter(Boolean) as CodeId[],
    };
  if (screen === "themes")
    return {
      screen,
      projectId: projectId as ProjectId,
      themeId: id === undefined || id === "" ? undefined : (id as ThemeId),
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
  if (screen === "settings")
    return {
      screen,
      projectId: projectId as ProjectId,
      page: settingsPages.find((page) => page === id),
    };
  return {
    screen: "coding",
    projectId: projectId as ProjectId,
    sourceId: id === undefined || id === "" ? undefined : (id as SourceId),
    range: rangeOf(asked.get("at")),
    importing: asked.has("import"),
  };
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
