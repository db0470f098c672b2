import { codeTree, type CodeTree } from "#domain/codebook/code-tree";
import { nextColor } from "#domain/codebook/next-color";
import { creation } from "#domain/model/changes";
import type { Environment } from "#domain/model/environment";
import type { CodebookVersionId, CodeId, CoderId, CodingId, SourceId } from "#domain/model/ids";
import type { Change, Patch } from "#domain/model/patch";
import type { Code } from "#domain/model/records";

/** A code that a table gives to a stretch of its text, half-open in UTF-16 code units of the imported text. */
export interface FoundCoding {
  /** Title of the column it stands in. */
  readonly column: string;
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** Whose codings they become, where, and under which codebook. */
export interface FoundCodingsOf {
  readonly sourceId: SourceId;
  readonly coderId: CoderId;
  readonly codebookVersionId?: CodebookVersionId | undefined;
}

/**
 * Plans codings of what a table has in its code columns, with the codes that the codebook lacks. A code is one of that name, whatever
 * the letter case; where there are several columns each has codes of its own, below a code named after the column. The same code on
 * the same words is applied once.
 *
 * @param codes of the project
 */
export function planFoundCodings(
  found: readonly FoundCoding[],
  codes: Iterable<Code>,
  { sourceId, coderId, codebookVersionId }: FoundCodingsOf,
  environment: Environment,
): Patch {
  const book = new FoundCodes(codes, environment);
  const isOnly = isOnlyColumn(found);
  const at = environment.now();
  const seen = new Set<string>();
  const codings = found.flatMap((each) => {
    const { start, end } = each;
    const codeId = book.of(each, isOnly);
    const key = `${codeId} ${start} ${end}`;
    if (start >= end || seen.has(key)) return [];
    seen.add(key);
    const id = environment.newId() as CodingId;
    const version = codebookVersionId === undefined ? {} : { codebookVersionId };
    return [creation("codings", { id, sourceId, coderId, codeId, start, end, revision: 0, ...version, at })];
  });
  return [...book.patch, ...codings];
}

/**
 * How many different codes a column uses, and how many of them the codebook has already; matched as {@link planFoundCodings} does.
 *
 * @param found of all columns that are taken
 */
export function countFoundCodes(
  found: readonly FoundCoding[],
  codes: Iterable<Code>,
  column: string,
): { readonly codes: number; readonly known: number } {
  let made = 0;
  const book = new FoundCodes(codes, { newId: () => `new code ${++made}`, now: () => 0 });
  const used = new Set(
    found.flatMap((each) => (each.column === column ? book.of(each, isOnlyColumn(found)) : [])),
  );
  const fresh = new Set(book.patch.map(({ id }) => id));
  return { codes: used.size, known: [...used].filter((id) => !fresh.has(id)).length };
}

const isOnlyColumn = (found: readonly FoundCoding[]): boolean =>
  new Set(found.map(({ column }) => column)).size === 1;

/** The codes of a project together with those that an import adds. */
class FoundCodes {
  readonly patch: Change[] = [];
  readonly #codes: Code[];
  readonly #tree: CodeTree;
  readonly #known = new Map<string, CodeId>();
  /** Order of the last code below a parent, or at the top. */
  readonly #last = new Map<CodeId | undefined, number>();
  readonly #environment: Environment;

  constructor(codes: Iterable<Code>, environment: Environment) {
    this.#codes = [...codes];
    this.#tree = codeTree(this.#codes);
    this.#environment = environment;
    for (const { code, parent } of this.#tree.nodes)
      this.#last.set(parent?.code.id, Math.max(this.#last.get(parent?.code.id) ?? 0, code.order));
  }

  /** The code of a coding; below that of its column, unless there is no other column. */
  of({ column, code }: FoundCoding, isOnly: boolean): CodeId {
    return this.#named(code, isOnly ? undefined : this.#named(column, undefined, false), true);
  }

  /** The code of that name: below `parentId` where it is given, else anywhere. Made where there is none. */
  #named(name: string, parentId: CodeId | undefined, isCodable: boolean): CodeId {
    const key = `${parentId ?? ""}\n${folded(name)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const among = this.#tree.nodes.filter(
      ({ parent }) => parentId === undefined || parent?.code.id === parentId,
    );
    const isNamed = ({ name: other }: Code): boolean => folded(other) === folded(name);
    // A code that was merged still goes by its old name.
    const found = among.find(({ code }) => isNamed(code)) ?? among.find(({ merged }) => merged.some(isNamed));
    const codeId = found?.code.id ?? this.#make(name, parentId, isCodable);
    this.#known.set(key, codeId);
    return codeId;
  }

  #make(name: string, parentId: CodeId | undefined, isCodable: boolean): CodeId {
    const order = (this.#last.get(parentId) ?? 0) + 1;
    const code: Code = {
      id: this.#environment.newId() as CodeId,
      name,
      ...(parentId === undefined ? {} : { parentId }),
      order,
      color: nextColor(this.#codes),
      isCodable,
      createdAt: this.#environment.now(),
    };
    this.#codes.push(code);
    this.#last.set(parentId, order);
    this.patch.push(creation("codes", code));
    return code.id;
  }
}

const folded = (name: string): string => name.trim().replace(/\s+/gu, " ").toLocaleLowerCase();
