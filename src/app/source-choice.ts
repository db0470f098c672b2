import type { Session } from "#contexts/session";
import type { SourceId } from "#domain/model/ids";
import type { ProjectIndex } from "#domain/query/project-index";
import type { ProjectRoute } from "#app/project-route";
import { goTo } from "#ui/route";

/**
 * Keeps the open transcript the same in the address and in the session. The address leads; where it names none that is listed,
 * the one open last is shown, or the first.
 */
export function settleSource(route: ProjectRoute, index: ProjectIndex, session: Session): void {
  if (route.screen !== "coding") return;
  const isListed = (id: SourceId | undefined): id is SourceId =>
    index.sourceList.some((source) => source.id === id);
  const { sourceId: last } = session.state;
  if (isListed(route.sourceId)) {
    if (last !== route.sourceId) session.set({ sourceId: route.sourceId });
    return;
  }
  const sourceId = isListed(last) ? last : index.sourceList[0]?.id;
  if (sourceId === undefined) {
    if (last !== undefined) session.set({ sourceId: undefined });
    return;
  }
  goTo({ ...route, sourceId, range: undefined }, { replace: true });
}
