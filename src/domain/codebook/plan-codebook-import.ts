import type { CodeDraft } from "#domain/codebook/codebook-draft";
import type { CodeNode, CodeTree } from "#domain/codebook/code-tree";
import { nearestColor } from "#domain/codebook/nearest-color";
import { nextColor } from "#domain/codebook/next-color";
import { creation } from "#domain/model/changes";
import type { Environment } from "#domain/model/environment";
import type { CodeId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { Code } from "#domain/model/records";

/** A code of the project that a code of the codebook meets. */
export interface MetCode {
  /** As the codebook names it. */
  readonly name: string;
  readonly codeId: CodeId;
  /** Names in the project, from the top down to the code. */
  readonly path: readonly string[];
}

/** What loading a codebook into a project would do. */
export interface CodebookImport {
  /** Makes every new code, parents before children. */
  readonly patch: Patch;
  readonly created: readonly Code[];
  /** Codes that are there already, by identifier or by name in the same place: left as they are, new ones go below them. */
  readonly existing: readonly MetCode[];
  /** Codes of the project elsewhere in its tree with the name of a new code. */
  readonly namesakes: readonly MetCode[];
  /** Codes that are made without their key, because another code has it. */
  readonly keysLeft: number;
}

/**
 * Plans loading a codebook: its codes go after those below `parentId`, or at the top, in their order. Nothing that is there is
 * changed. Identifiers are kept where they are free, so that coders who load the same codebook have the same codes. Colours are
 * the nearest of the palette, or the first free one.
 *
 * @param codes every code of the project, deleted and merged ones too
 * @param parentId of a code in the tree
 * @throws RangeError where there is no such code
 */
export function planCodebookImport(
  tree: CodeTree,
  codes: Iterable<Code>,
  drafts: readonly CodeDraft[],
  parentId: CodeId | undefined,
  environment: Environment,
): CodebookImport {
  const parent = parentId === undefined ? undefined : tree.nodeOf.get(parentId);
  if (parentId !== undefined && parent === undefined) throw new RangeError("There is no code to load below");
  const planner = new ImportPlanner(tree, codes, environment);
  planner.place(drafts, parent?.code.id, parent?.children ?? (parentId === undefined ? tree.roots : []));
  return planner.result();
}

/** Two names that people would call the same. */
const folded = (name: string): string => name.trim().replace(/\s+/g, " ").toLowerCase();

class ImportPlanner {
  readonly #tree: CodeTree;
  readonly #codes: Code[];
  readonly #ids: Set<string>;
  readonly #keys: Set<number | undefined>;
  readonly #byName = new Map<string, CodeNode>();
  readonly #environment: Environment;
  readonly #at: number;
  readonly #created: Code[] = [];
  readonly #existing: MetCode[] = [];
  readonly #namesakes: MetCode[] = [];
  #keysLeft = 0;

  constructor(tree: CodeTree, codes: Iterable<Code>, environment: Environment) {
    this.#tree = tree;
    this.#codes = [...codes];
    this.#ids = new Set(this.#codes.map(({ id }) => id));
    this.#keys = new Set(tree.nodes.map(({ code }) => code.key));
    for (const node of [...tree.nodes].reverse()) this.#byName.set(folded(node.code.name), node);
    this.#environment = environment;
    this.#at = environment.now();
  }

  /** @param siblings codes of the project in the same place; none below a code that is new itself */
  place(drafts: readonly CodeDraft[], parentId: CodeId | undefined, siblings: readonly CodeNode[]): void {
    let order = siblings.at(-1)?.code.order ?? 0;
    for (const draft of drafts) {
      const node = this.#met(draft, siblings);
      if (node !== undefined) {
        this.#existing.push(metAs(draft, node));
        this.place(draft.children, node.code.id, node.children);
      } else {
        const code = this.#make(draft, parentId, ++order);
        this.place(draft.children, code.id, []);
      }
    }
  }

  result(): CodebookImport {
    return {
      patch: this.#created.map((code) => creation("codes", code)),
      created: this.#created,
      existing: this.#existing,
      namesakes: this.#namesakes,
      keysLeft: this.#keysLeft,
    };
  }

  #met(draft: CodeDraft, siblings: readonly CodeNode[]): CodeNode | undefined {
    const known = draft.id === undefined ? undefined : this.#tree.nodeOf.get(draft.id as CodeId);
    return known ?? siblings.find(({ code }) => folded(code.name) === folded(draft.name));
  }

  #make(draft: CodeDraft, parentId: CodeId | undefined, order: number): Code {
    const { id, color, paletteNumber, key } = draft;
    const isFree = id !== undefined && !this.#ids.has(id);
    const keepsKey = key !== undefined && !this.#keys.has(key);
    if (key !== undefined && !keepsKey) this.#keysLeft++;
    const code: Code = {
      ...takenFrom(draft),
      id: (isFree ? id : this.#environment.newId()) as CodeId,
      ...(parentId === undefined ? {} : { parentId }),
      order,
      color: paletteNumber ?? (color === undefined ? nextColor(this.#codes) : nearestColor(color)),
      ...(keepsKey ? { key } : {}),
      createdAt: this.#at,
    };
    this.#ids.add(code.id);
    this.#keys.add(code.key);
    this.#codes.push(code);
    this.#created.push(code);
    const namesake = this.#byName.get(folded(code.name));
    if (namesake !== undefined) this.#namesakes.push(metAs(draft, namesake));
    return code;
  }
}

/** What a code takes from the codebook as it is. */
const taken = [
  ...(["name", "isCodable", "definition", "includeWhen", "excludeWhen", "typicalExample"] as const),
  ...(["boundaryExample", "origin", "level", "scale", "retired"] as const),
];
type Taken = Pick<CodeDraft, (typeof taken)[number]>;

const takenFrom = (draft: CodeDraft): Taken =>
  Object.fromEntries(
    taken.flatMap((field) => (draft[field] === undefined ? [] : [[field, draft[field]]])),
  ) as unknown as Taken;

const metAs = ({ name }: CodeDraft, { code, path }: CodeNode): MetCode => ({ name, codeId: code.id, path });
