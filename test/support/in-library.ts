import { ContextProvider } from "@lit/context";
import { fixture, html } from "@open-wc/testing";
import { libraryContext } from "#contexts/library-context";
import { Library } from "#storage/read/library";
import { freshDatabase } from "./fresh-database.ts";
import { testEnvironment } from "./test-environment.ts";

/** Puts an element on the page among the projects of a database of its own, as the shell does. */
export async function inLibrary<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  library = new Library(freshDatabase(), testEnvironment()),
): Promise<{ readonly element: HTMLElementTagNameMap[Tag]; readonly library: Library }> {
  const frame = await fixture<HTMLElement>(html`<div></div>`);
  new ContextProvider(frame, { context: libraryContext, initialValue: library });
  const element = document.createElement(tag);
  frame.append(element);
  if ("updateComplete" in element) await element.updateComplete;
  return { element, library };
}
