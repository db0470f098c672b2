import { ProjectDatabase } from "#storage/project-database";

const databases: ProjectDatabase[] = [];

/** A database of its own for a test; deleted after it, with all others on the same name. */
export function freshDatabase(name: string = crypto.randomUUID()): ProjectDatabase {
  const database = new ProjectDatabase(name);
  databases.push(database);
  return database;
}

/** To be called after each test that used {@link freshDatabase}. */
export async function deleteDatabases(): Promise<void> {
  const names = new Set(databases.map(({ name }) => name));
  for (const database of databases.splice(0)) database.close();
  for (const name of names) {
    const database = new ProjectDatabase(name);
    database.on("blocked", () => false); // a transaction of the test is still finishing: deletion waits for it
    await database.delete();
  }
}
