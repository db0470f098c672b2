import { assert } from "@open-wc/testing";
import type { CodeId, CoderId, ParticipantId, ProjectId, SourceId } from "#domain/model/ids";
import { parsePassages } from "#ui/passages-route";
import { parseRoute, routePath, type Route } from "#ui/route";

const projectId = crypto.randomUUID() as ProjectId;
const sourceId = crypto.randomUUID() as SourceId;

describe("places", () => {
  const places: Route[] = [
    { screen: "home" },
    { screen: "coding", projectId, sourceId: undefined, range: undefined, importing: false },
    { screen: "coding", projectId, sourceId, range: { start: 0, end: 12 }, importing: false },
    { screen: "coding", projectId, sourceId: undefined, range: undefined, importing: true },
    {
      screen: "passages",
      projectId,
      view: "cases",
      by: "source",
      value: "share",
      codeIds: ["a", "b"] as CodeId[],
      coderIds: ["c"] as CoderId[],
      sourceIds: ["s", "t"] as SourceId[],
      participantIds: ["p"] as ParticipantId[],
      roles: ["coach", "teacher"],
      waves: [0, 2],
      match: "all",
      withSubcodes: false,
    },
    parsePassages(projectId, new URLSearchParams()),
  ];
  for (const place of places)
    it(`come back from their address: ${place.screen} ${routePath(place).slice(45)}`, () => {
      assert.deepEqual(parseRoute(routePath(place)), place);
    });

  it("are home where the address says nothing known", () => {
    for (const hash of ["", "#", "#/", "#/x/y", "#/p/"])
      assert.deepEqual(parseRoute(hash), { screen: "home" });
  });

  it("have no passage where the numbers make none", () => {
    const route = parseRoute(`#/p/${projectId}/coding/${sourceId}?at=9-3`);
    assert.isTrue(route.screen === "coding" && route.range === undefined);
  });
});
