import type { HitCounts } from "#search/answers";
import type { FoundTurn } from "#search/found-turn";
import type { FoundName, FoundNames, NameKind } from "#search/name-index";
import type { Command } from "#ui/shortcuts/shortcut-registry";

/** What was found for what was typed, as far as it is known. */
export interface CommandResults {
  readonly turns: readonly FoundTurn[];
  /** Undefined while they are counted. */
  readonly counts: HitCounts | undefined;
  readonly names: Readonly<Record<NameKind, FoundNames>> | undefined;
  readonly commands: readonly Command[];
  /** Turns with similar words; undefined until somebody asks for them. */
  readonly similar: readonly FoundTurn[] | undefined;
  /** Whether looking for similar words may find more. */
  readonly offersSimilar: boolean;
}

export const noResults: CommandResults = {
  turns: [],
  counts: undefined,
  names: undefined,
  commands: [],
  similar: undefined,
  offersSimilar: false,
};

/** Something that can be chosen in the dialog. */
export type CommandOption =
  | { readonly kind: "turn"; readonly key: string; readonly found: FoundTurn }
  | { readonly kind: "hits"; readonly key: "hits"; readonly counts: HitCounts }
  | { readonly kind: "similar"; readonly key: "similar" }
  | { readonly kind: NameKind; readonly key: string; readonly found: FoundName }
  | { readonly kind: "command"; readonly key: string; readonly command: Command };

export type CommandGroupName =
  "turns" | "similarTurns" | "codes" | "memos" | "people" | "transcripts" | "commands";

/** Options under one heading. `total` is how many there are, shown or not; undefined while it is not known. */
export interface OptionGroup {
  readonly name: CommandGroupName;
  readonly total: number | undefined;
  readonly options: readonly CommandOption[];
}

const groupOfKind = { code: "codes", memo: "memos", person: "people", source: "transcripts" } as const;

/** The results in the order in which they are shown and gone through; groups without any are left out. */
export function optionGroups({
  turns,
  counts,
  names,
  commands,
  similar,
  offersSimilar,
}: CommandResults): readonly OptionGroup[] {
  const turnOption = (found: FoundTurn): CommandOption => ({
    kind: "turn",
    key: `turn ${found.sourceId} ${found.range.start}`,
    found,
  });
  const named = (["code", "memo", "person", "source"] as const).map((kind): OptionGroup => {
    const { best = [], total = 0 } = names?.[kind] ?? {};
    return { name: groupOfKind[kind], total, options: best.map((found) => ({ kind, key: found.id, found })) };
  });
  const all: readonly OptionGroup[] = [
    {
      name: "turns",
      total: counts?.turns,
      options: [
        ...turns.map(turnOption),
        ...(counts === undefined || counts.hits === 0 || turns.length === 0
          ? []
          : [{ kind: "hits", key: "hits", counts } as const]),
      ],
    },
    { name: "similarTurns", total: similar?.length, options: (similar ?? []).map(turnOption) },
    ...named,
    {
      name: "commands",
      total: commands.length,
      options: commands.map((command) => ({ kind: "command", key: `command ${command.name}`, command })),
    },
  ];
  // Last, so that Enter first takes what there is.
  const offer: OptionGroup = {
    name: "similarTurns",
    total: undefined,
    options: offersSimilar ? [{ kind: "similar", key: "similar" }] : [],
  };
  return [...all, offer].filter(({ options }) => options.length > 0);
}
