import type { OpenProject } from "#storage/read/open-project";
import { createContext } from "@lit/context";

/** The open project. One object, unchanged until it closes: a screen outside a project is a bug. */
export const projectContext = createContext<OpenProject>(Symbol("project"));
