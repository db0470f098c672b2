import type { CodeTree } from "#domain/codebook/code-tree";
import { rollUp } from "#domain/codebook/roll-up";
import type { CodeId, ParticipantId, ThemeId } from "#domain/model/ids";
import { sortedByName } from "#domain/query/passages-groups";
import type { ProjectIndex } from "#domain/query/project-index";
import type { SourceEvidence } from "#domain/themes/code-evidence";
import {
  themeEvidence,
  themeSpread,
  withSubcodes,
  type ThemeEvidence,
  type ThemeSpread,
} from "#domain/themes/theme-evidence";
import { gatheredCodes, type ThemeNode, type ThemeTree } from "#domain/themes/theme-tree";

interface EvidenceOfCodes {
  readonly codeIds: readonly CodeId[];
  readonly evidence: ThemeEvidence;
}

const areSame = (a: readonly CodeId[], b: readonly CodeId[]): boolean =>
  a.length === b.length && a.every((id, at) => id === b[at]);

/** The themes of a project at one moment, with what they are found in: worked out as it is asked for. */
export class ThemeFigures {
  readonly index: ProjectIndex;
  readonly tree: ThemeTree;
  readonly sources: readonly SourceEvidence[];
  /** The codebook at that moment. */
  readonly codes: CodeTree;
  readonly #ofTheme: Map<ThemeId, EvidenceOfCodes>;
  readonly #ofCode: Map<CodeId, ThemeEvidence>;
  #mentions: ReadonlyMap<CodeId, number> | undefined;

  /** @param before figures of a moment earlier: what they know is kept as long as it holds */
  constructor(
    index: ProjectIndex,
    tree: ThemeTree,
    sources: readonly SourceEvidence[],
    before?: ThemeFigures,
  ) {
    this.index = index;
    this.tree = tree;
    this.sources = sources;
    this.codes = index.codeTree;
    const holds = before?.sources === sources && before.codes === this.codes;
    this.#ofCode = holds ? before.#ofCode : new Map<CodeId, ThemeEvidence>();
    this.#ofTheme = holds ? before.#ofTheme : new Map<ThemeId, EvidenceOfCodes>();
  }

  /** What a theme with its subthemes is found in: the same object while it gathers the same codes, and nothing in them changed. */
  of(node: ThemeNode): ThemeEvidence {
    const codeIds = gatheredCodes(node);
    const known = this.#ofTheme.get(node.theme.id);
    if (known !== undefined && areSame(known.codeIds, codeIds)) return known.evidence;
    const evidence = this.ofCodes(codeIds);
    this.#ofTheme.set(node.theme.id, { codeIds, evidence });
    return evidence;
  }

  /** What codes, with those below them in the codebook, are found in. */
  ofCodes(codeIds: readonly CodeId[]): ThemeEvidence {
    return themeEvidence(this.sources, withSubcodes(this.index.codeTree, codeIds));
  }

  /** What one code, with those below it, is found in: remembered, since every line of an outline asks. */
  ofCode(codeId: CodeId): ThemeEvidence {
    let evidence = this.#ofCode.get(codeId);
    if (evidence === undefined) this.#ofCode.set(codeId, (evidence = this.ofCodes([codeId])));
    return evidence;
  }

  /** How a theme is spread over people and transcripts. */
  spread(node: ThemeNode): ThemeSpread {
    const { participants } = this.index;
    const people = sortedByName(participants.values()).map((id) => participants.get(id)!);
    return themeSpread(this.sources, this.of(node), people);
  }

  /** Mentions of a code and of the codes below it. */
  mentions(codeId: CodeId): number {
    this.#mentions ??= rollUp(
      this.index.codeTree,
      ({ id }) => this.index.mentions(id),
      (a, b) => a + b,
    );
    return this.#mentions.get(codeId) ?? 0;
  }

  nameOf(participantId: ParticipantId): string {
    return this.index.participants.get(participantId)?.name ?? "";
  }
}
