import type { Route } from "#ui/route";

/** A place inside a project. */
export type ProjectRoute = Exclude<Route, { screen: "home" }>;
