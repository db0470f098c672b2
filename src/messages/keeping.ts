import { msg } from "@lit/localize";

/** What is said about keeping: the program itself, projects, and files of them. */
export const keepingText = {
  notice: () => msg("New version", { id: "keeping.notice" }),
  newer: () => msg("A new version is ready.", { id: "keeping.newer" }),
  reload: () => msg("Reload", { id: "keeping.reload" }),
  later: () => msg("Later", { id: "keeping.later" }),
  offline: () => msg("Works without a network.", { id: "keeping.offline" }),
};
