import { ContextProvider } from "@lit/context";
import { fixture, html } from "@open-wc/testing";
import { projectContext } from "#contexts/project-context";
import { ProjectSearch } from "#contexts/project-search";
import { searchContext } from "#contexts/search-context";
import { Session } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import type { CoderId } from "#domain/model/ids";
import type { OpenProject } from "#storage/read/open-project";

/** Puts an element on the page inside an open project, as the shell does, with `coder` at work, and gives it `properties`. */
export async function inProject<Tag extends keyof HTMLElementTagNameMap>(
  project: OpenProject,
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
): Promise<{
  readonly element: HTMLElementTagNameMap[Tag];
  readonly session: Session;
  readonly search: ProjectSearch;
}> {
  const session = new Session(crypto.randomUUID() as OpenProject["id"]);
  session.set({ coderId: "coder" as CoderId });
  const frame = await fixture<HTMLElement>(html`<div></div>`);
  new ContextProvider(frame, { context: projectContext, initialValue: project });
  new ContextProvider(frame, { context: sessionContext, initialValue: session });
  const search = new ProjectSearch(project);
  new ContextProvider(frame, { context: searchContext, initialValue: search });
  // the types of all elements at once take the checker minutes: they are named only where the element is handed out
  const element = document.createElement(tag as string);
  const given: object = properties;
  Object.assign(element, given);
  frame.append(element);
  if ("updateComplete" in element) await element.updateComplete;
  return { element: element as unknown as HTMLElementTagNameMap[Tag], session, search };
}
