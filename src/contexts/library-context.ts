import type { Library } from "#storage/read/library";
import { createContext } from "@lit/context";

/** The projects on this device. */
export const libraryContext = createContext<Library>(Symbol("library"));
