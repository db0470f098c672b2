import type { ShownSubject } from "#domain/themes/thematic-map";

/** Widths of what stands on a map, in pixels at full size. */
export const boxWidth = { theme: 368, question: 236, code: 184 } as const;

/** Characters that fit into a line of a chip or of the question, and heights of lines, roughly. */
const perLine = 44;
const perQuestionLine = 22;

/** About how large something is drawn, before it was drawn: for a first layout. Widths are exact. */
export function estimatedSize(subject: ShownSubject): { readonly width: number; readonly height: number } {
  const width = boxWidth[subject.kind];
  switch (subject.kind) {
    case "code":
      return { width, height: 36 };
    case "question":
      return { width, height: 90 + 24 * Math.max(1, Math.ceil(subject.text.length / perQuestionLine)) };
    case "theme": {
      const chips = (names: readonly string[]): number =>
        26 * Math.ceil(names.reduce((sum, name) => sum + name.length + 9, 0) / perLine);
      const { node, inside } = subject;
      const own = chips(node.codes.map((placed) => placed.node.code.name));
      const below = inside.map(({ codes }) => 34 + chips(codes.map((placed) => placed.node.code.name)));
      return { width, height: 90 + own + below.reduce((sum, height) => sum + height, 0) };
    }
  }
}
