import type { CodeId } from "#domain/model/ids";

/** A line of a tree of codes, and the code it shows. */
export interface CodeLine {
  readonly element: HTMLElement;
  readonly codeId: CodeId;
}

/** The line an event happened in, known by `data-code`; undefined on the headings. */
export function codeLine(event: Event): CodeLine | undefined {
  const element = (event.target as Element).closest<HTMLElement>("[data-code]");
  return element === null ? undefined : { element, codeId: element.dataset["code"] as CodeId };
}
