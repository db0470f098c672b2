import { routePath, type Route } from "#ui/route";

/** The whole address of a place in the program, for a file that is read outside of it: where the program was opened, on this device. */
export const linkTo = (route: Route): string => location.href.replace(/#.*$/s, "") + routePath(route);
