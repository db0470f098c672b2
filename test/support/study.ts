import { creation } from "#domain/model/changes";
import type { Environment } from "#domain/model/environment";
import type { CoderId } from "#domain/model/ids";
import type { Deed, LogEntry, Patch } from "#domain/model/patch";
import type { SourceContents } from "#domain/model/source-contents";
import { OpenProject } from "#storage/read/open-project";
import type { ProjectDatabase } from "#storage/project-database";
import { createProject } from "#storage/write/create-project";
import { codeRecord, coderRecord, contentsOf, projectRecord, sourceRecord } from "./records.ts";
import { freshDatabase } from "./fresh-database.ts";
import { testEnvironment } from "./test-environment.ts";

/** A project in a database of its own with one coder, `coder`, opened; other tabs can be opened on it. */
export interface Study {
  readonly database: ProjectDatabase;
  readonly environment: Environment;
  readonly project: OpenProject;
  /** Opens the project once more, as another tab does, on a connection of its own. */
  readonly anotherTab: () => Promise<OpenProject>;
  /** Commits as `coder` unless told otherwise. */
  readonly commit: (
    patch: Patch,
    others?: { coderId?: CoderId; kind?: Deed["kind"]; contents?: readonly SourceContents[] },
  ) => Promise<LogEntry | undefined>;
}

/** To be followed by `deleteDatabases` and by closing the projects that were opened. */
export async function openStudy(): Promise<Study> {
  const database = freshDatabase();
  const environment = testEnvironment();
  const record = projectRecord("project");
  await createProject(database, environment, record, coderRecord("coder"));
  const project = await OpenProject.open(database, record.id, environment);
  return {
    database,
    environment,
    project,
    anotherTab: () => OpenProject.open(freshDatabase(database.name), record.id, environment),
    commit: (patch, { coderId = "coder" as CoderId, kind = "code/edit", contents = [] } = {}) =>
      project.commit({ coderId, deed: { kind, detail: {} }, patch, contents }),
  };
}

/** As {@link openStudy}, with a source `source` of 2,000 letters in lines of 49 and a code `code`. */
export async function openCodedStudy(): Promise<Study> {
  const study = await openStudy();
  const text = Array.from({ length: 40 }, () => "a ".repeat(24) + "b").join("\n");
  await study.commit(
    [
      creation("sources", sourceRecord("source", { length: text.length, speakers: [{ label: "Ada" }] })),
      creation("codes", codeRecord("code")),
    ],
    { kind: "source/import", contents: [contentsOf("source", text)] },
  );
  return study;
}
