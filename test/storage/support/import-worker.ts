import { creation } from "#domain/model/changes";
import type { CoderId, ProjectId } from "#domain/model/ids";
import { ProjectDatabase } from "#storage/project-database";
import { ChunkLookup } from "#storage/write/chunk-lookup";
import { commit } from "#storage/write/commit";
import { contentsOf, sourceRecord } from "../../support/records.ts";

// Imports thirty sources one commit each, in a thread that can be killed at any moment.
addEventListener("message", ({ data }: MessageEvent<{ name: string; projectId: ProjectId }>) => {
  void importAll(data.name, data.projectId);
});

async function importAll(name: string, projectId: ProjectId): Promise<void> {
  const target = {
    database: new ProjectDatabase(name),
    projectId,
    environment: { newId: () => crypto.randomUUID(), now: () => Date.now() },
    chunks: new ChunkLookup(),
  };
  const text = "Every line says the same thing again.\n".repeat(4000);
  for (let at = 0; at < 30; at++) {
    const id = `source${at}`;
    await commit(target, {
      coderId: "coder" as CoderId,
      deed: { kind: "source/import", detail: { source: id } },
      patch: [creation("sources", sourceRecord(id, { length: text.length }))],
      contents: [contentsOf(id, text)],
    });
    postMessage(at);
  }
}
