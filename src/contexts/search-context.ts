import type { ProjectSearch } from "#contexts/project-search";
import { createContext } from "@lit/context";

/** Search over the open project. One object, unchanged until the project closes. */
export const searchContext = createContext<ProjectSearch>(Symbol("search"));
