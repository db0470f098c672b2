import type { ProjectDatabase } from "#storage/project-database";

const nodes = new WeakMap<ProjectDatabase, Promise<string>>();

/** Eight hexadecimal digits that tell this device's clocks from others'. Drawn once and kept with the projects. */
export function deviceNode(database: ProjectDatabase): Promise<string> {
  let node = nodes.get(database);
  if (node === undefined) {
    node = keptNode(database);
    node.catch(() => nodes.delete(database));
    nodes.set(database, node);
  }
  return node;
}

async function keptNode(database: ProjectDatabase): Promise<string> {
  const { device } = database;
  return database.transaction("rw", device, async () => {
    const kept = await device.get("node");
    if (kept !== undefined) return kept.value;
    const value = crypto.randomUUID().slice(0, 8);
    await device.add({ key: "node", value });
    return value;
  });
}
