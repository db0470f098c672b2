import type { ShownNode } from "#domain/themes/thematic-map";
import { themesText as text } from "#messages/themes";

/** What something on a map is called. */
export function subjectName({ subject }: ShownNode): string {
  switch (subject.kind) {
    case "question":
      return text.researchQuestion();
    case "theme":
      return subject.node.theme.name;
    case "code":
      return subject.node.code.name;
  }
}
