import type { Session } from "#contexts/session";
import { createContext } from "@lit/context";

/** What the person is doing in the open project on this device: see {@link Session}. */
export const sessionContext = createContext<Session>(Symbol("session"));
