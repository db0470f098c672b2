import { html, nothing } from "lit";
import type { CodeChange, ComparedField } from "#domain/codebook/codebook-changes";
import { comparedFields } from "#domain/codebook/codebook-changes";
import type { CodeTree } from "#domain/codebook/code-tree";
import type { Code, Passage } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";
import { passageReference } from "#domain/query/passage-reference";
import { diffRuns } from "#features/codebook/diff-runs";
import { bookText as text } from "#messages/codebook";
import { codeFormText } from "#messages/coding-codebook";
import { exploreText } from "#messages/explore";

/** One side of the comparison: a version, or the codebook now. */
export interface DiffSide {
  readonly tree: CodeTree;
  readonly name: string;
  /** When it was frozen, and its note. */
  readonly about: string;
}

/** Fields whose wording is compared word by word. */
const worded: readonly ComparedField[] = [
  "name",
  "definition",
  "includeWhen",
  "excludeWhen",
  "typicalExample",
  "boundaryExample",
];

/** What changed of one code between two versions: two columns, a line a field that differs, and the rest in one. */
export function codeDiff(index: ProjectIndex, change: CodeChange, from: DiffSide, to: DiffSide) {
  const { before, after, fields } = change;
  const shown = before === undefined || after === undefined ? filled(before ?? after) : fields;
  const same = comparedFields.filter(
    (field) => !shown.includes(field) && (isFilled(before, field) || isFilled(after, field)),
  );
  const valueOf = (code: Code | undefined, field: ComparedField, { tree }: DiffSide): string =>
    code === undefined ? "" : fieldText(index, code, field, tree);
  return html`<table class="diff">
    <thead>
      <tr>
        <td></td>
        <th scope="col">${from.name} <span class="about">${from.about}</span></th>
        <th scope="col">${to.name} <span class="about">${to.about}</span></th>
      </tr>
    </thead>
    <tbody>
      ${shown.map((field) => {
        const was = valueOf(before, field, from);
        const is = valueOf(after, field, to);
        const kind = ["definition", "typicalExample", "boundaryExample"].includes(field) ? "serif" : "";
        const isWorded = worded.includes(field) && was !== "" && is !== "";
        return html`<tr class=${kind}>
          <th scope="row">${text.fieldTitle(field)}</th>
          <td>${sideOf(was, isWorded ? diffRuns(was, is, "before") : html`<del>${was}</del>`)}</td>
          <td>${sideOf(is, isWorded ? diffRuns(was, is, "after") : html`<ins>${is}</ins>`)}</td>
        </tr>`;
      })}
      ${
        same.length === 0
          ? nothing
          : html`<tr class="same-line">
              <th scope="row">${text.noChange()}</th>
              <td colspan="2">${same.map((field) => text.fieldName(field)).join(", ")}</td>
            </tr>`
      }
    </tbody>
  </table>`;
}

const sideOf = (value: string, shown: unknown) =>
  value === "" ? html`<span class="third">${text.none()}</span>` : shown;

const isFilled = (code: Code | undefined, field: ComparedField): boolean =>
  code !== undefined && code[field] !== undefined && code[field] !== "";

const filled = (code: Code | undefined): readonly ComparedField[] =>
  comparedFields.filter((field) => isFilled(code, field));

/** A field's value as words; "" where it has none. */
function fieldText(index: ProjectIndex, code: Code, field: ComparedField, tree: CodeTree): string {
  switch (field) {
    case "parentId":
      return tree.nodeOf.get(code.id)?.parent?.code.name ?? text.atTop();
    case "color":
      return codeFormText.colorName(code.color);
    case "key":
      return code.key === undefined ? "" : String(code.key);
    case "isCodable":
      return code.isCodable ? text.yes() : text.no();
    case "origin":
      return code.origin === undefined ? "" : text.originOf(code.origin);
    case "level":
      return code.level === undefined ? "" : text.levelOf(code.level);
    case "scale":
      return (code.scale?.labels ?? [])
        .map(({ value, label }) => (label === String(value) ? label : `${value} ${label}`))
        .join(", ");
    case "typicalPassage":
    case "boundaryPassage":
      return code[field] === undefined ? "" : placeOf(index, code[field]);
    default:
      return code[field] ?? "";
  }
}

function placeOf(index: ProjectIndex, { sourceId, start, end, revision }: Passage): string {
  const source = index.sources.get(sourceId);
  if (source === undefined) return "";
  const turns = index.turnsOf(sourceId);
  const range = index.place(sourceId, { start, end }, revision);
  return exploreText.reference(passageReference(source, turns, turns.touching(range), index.participants));
}
