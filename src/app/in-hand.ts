import type { Session } from "#contexts/session";
import type { MemoTarget } from "#domain/model/memo-records";
import type { Passage } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";
import type { CodebookScreen } from "#features/codebook/codebook-screen";
import type { CodingScreen } from "#features/coding/coding-screen";
import type { ThemesScreen } from "#features/themes/themes-screen";
import type { ProjectRoute } from "#app/project-route";

/** The passage that is looked at in a transcript: selected words, or a chosen segment. @param screen the screen that is shown */
export function passageLookedAt(index: ProjectIndex, screen: Element | null): Passage | undefined {
  if (!isCoding(screen)) return undefined;
  const { passage, source } = screen;
  if (passage === undefined || source === undefined) return undefined;
  const { start, end } = passage.range;
  return { sourceId: source.id, start, end, revision: index.revisionOf(source.id) };
}

/**
 * What a memo begun now is about: the passage that is looked at, the turn of the caret, the transcript; a code, a theme or a person that
 * is shown; null for nothing in particular.
 */
export function inHand(
  index: ProjectIndex,
  session: Session,
  route: ProjectRoute,
  screen: Element | null,
): MemoTarget | null {
  switch (route.screen) {
    case "coding": {
      const passage = passageLookedAt(index, screen) ?? turnLookedAt(index, screen);
      if (passage !== undefined) return { kind: "passage", ...passage };
      const { sourceId } = session.state;
      return sourceId === undefined || !index.sources.has(sourceId) ? null : { kind: "source", sourceId };
    }
    case "codebook":
      return isCodebook(screen) && screen.chosen.size === 1 ? codeTarget(index, [...screen.chosen][0]) : null;
    case "passages":
      return route.codeIds?.length === 1 ? codeTarget(index, route.codeIds[0]) : null;
    case "themes": {
      const { themeId } = isThemes(screen) ? screen : {};
      return themeId === undefined ? null : { kind: "theme", themeId };
    }
    case "search":
      return route.participantId === undefined
        ? null
        : { kind: "participant", participantId: route.participantId };
    default:
      return null;
  }
}

const isCoding = (screen: Element | null): screen is CodingScreen => screen?.localName === "sm-coding-screen";

const isCodebook = (screen: Element | null): screen is CodebookScreen =>
  screen?.localName === "sm-codebook-screen";

const isThemes = (screen: Element | null): screen is ThemesScreen => screen?.localName === "sm-themes-screen";

function turnLookedAt(index: ProjectIndex, screen: Element | null): Passage | undefined {
  if (!isCoding(screen)) return undefined;
  const { source, transcript, openText } = screen;
  if (source === undefined || transcript === null || openText === undefined) return undefined;
  const turns = index.turnsOf(source.id);
  const at = transcript.caretTurn;
  if (at < 0 || at >= turns.length) return undefined;
  const { start, end } = turns.at(at);
  return start < end ? { sourceId: source.id, start, end, revision: index.revisionOf(source.id) } : undefined;
}

const codeTarget = (index: ProjectIndex, codeId: Parameters<ProjectIndex["resolve"]>[0] | undefined) =>
  codeId !== undefined && index.codes.has(codeId) ? ({ kind: "code", codeId } as const) : null;
