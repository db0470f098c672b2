import type { Snapshot } from "#domain/agreement/snapshot";
import { unitKinds, type Specification } from "#domain/agreement/specification";
import type { OverallQuestion } from "#domain/agreement/units-overall";
import type { Selection } from "#domain/agreement/units-selection";
import type { Coder, Source } from "#domain/model/records";
import { participantRoles } from "#domain/model/records";
import type { Round } from "#domain/model/round-records";
import type { ProjectIndex } from "#domain/query/project-index";
import { breakdownText as text } from "#messages/agreement-breakdown";
import { figuresText } from "#messages/agreement-figures";
import { transcriptsText } from "#messages/transcripts";

/** What figures are looked at by. Rounds are a table of their own. */
export const breakdowns = ["sources", "roles", "waves", "background", "units"] as const;
export type Breakdown = (typeof breakdowns)[number];

/** The questions of a breakdown, a row each, and what has to be said beside them. */
export interface BreakdownParts {
  readonly rows: readonly { readonly label: string; readonly question: OverallQuestion }[];
  /** Why there are no rows, or what is in none of them. */
  readonly remarks: readonly string[];
}

export interface BreakdownOf {
  readonly index: ProjectIndex;
  readonly round: Round;
  readonly snapshot: Snapshot;
  readonly specification: Specification;
}

export function breakdownParts(by: Breakdown, of: BreakdownOf): BreakdownParts {
  switch (by) {
    case "sources":
      return bySource(of);
    case "roles":
      return byRole(of);
    case "waves":
      return byWave(of);
    case "background":
      return byBackground(of);
    case "units":
      return byUnit(of);
  }
}

const asked = ({ snapshot, specification }: BreakdownOf, selection: Selection): OverallQuestion => ({
  snapshot,
  specification,
  selection,
});

/** Sources in the order of the project. */
function sourcesOf({ index, snapshot }: BreakdownOf): readonly Source[] {
  const own = snapshot.sources.flatMap(({ id }) => index.sources.get(id) ?? []);
  return own.toSorted((a, b) => a.order - b.order || a.name.localeCompare(b.name));
}

const bySource = (of: BreakdownOf): BreakdownParts => ({
  rows: sourcesOf(of).map(({ id, name }) => ({
    label: name,
    question: asked(of, { sourceIds: [id] }),
  })),
  remarks: [],
});

function byRole(of: BreakdownOf): BreakdownParts {
  const { snapshot, specification } = of;
  if (specification.unit === "source") return { rows: [], remarks: [text.rolesNeedTurns()] };
  const left = specification.withoutRoles;
  const roles = new Set<string>();
  let without = 0;
  for (const { turns } of snapshot.sources)
    for (const { role } of turns)
      if (role === undefined) without++;
      else if (!left.includes(role)) roles.add(role);
  const rows = participantRoles
    .filter((role) => roles.has(role))
    .map((role) => ({ label: transcriptsText.role(role), question: asked(of, { role }) }));
  if (rows.length === 0) return { rows, remarks: [text.noRoles()] };
  return { rows, remarks: without === 0 ? [] : [text.withoutRole(without)] };
}

function byWave(of: BreakdownOf): BreakdownParts {
  const groups = grouped(sourcesOf(of), ({ wave }) => wave ?? "");
  const waves = [...new Set([...of.index.project.waves, ...groups.keys()])];
  const rows = waves.flatMap((wave) => {
    const sources = groups.get(wave);
    if (wave === "" || sources === undefined) return [];
    const sourceIds = sources.map(({ id }) => id);
    return [{ label: wave, question: asked(of, { sourceIds }) }];
  });
  if (rows.length === 0) return { rows, remarks: [text.noWaves()] };
  const none = groups.get("") ?? [];
  return { rows, remarks: none.length === 0 ? [] : [text.withoutWave(none.map(({ name }) => name))] };
}

/** Coders with the same discipline, then those with the same experience; each pair of coders at least. */
function byBackground(of: BreakdownOf): BreakdownParts {
  const coders = of.specification.coderIds.flatMap((id) => of.index.coders.get(id) ?? []);
  const rows = (["discipline", "experience"] as const).flatMap((kind) =>
    [...grouped(coders, (coder) => wordOf(coder[kind]))]
      .filter(([word, own]) => word !== "" && own.length > 1)
      .map(([, own]) => ({
        label: text.group(own[0]![kind]!.trim(), namesOf(own)),
        coderIds: own.map(({ id }) => id),
      })),
  );
  if (rows.length === 0) return { rows: [], remarks: [text.noBackground()] };
  const together = new Set(rows.flatMap(({ coderIds }) => coderIds));
  const alone = coders.filter(({ id }) => !together.has(id));
  return {
    rows: rows.map(({ label, coderIds }) => ({ label, question: asked(of, { coderIds }) })),
    remarks: alone.length === 0 ? [] : [text.alone(namesOf(alone))],
  };
}

const wordOf = (background: string | undefined): string => (background ?? "").trim().toLocaleLowerCase();
const namesOf = (coders: readonly Coder[]): string[] => coders.map(({ name }) => name);

const byUnit = ({ round, snapshot, specification }: BreakdownOf): BreakdownParts => ({
  rows: unitKinds
    .filter((unit) => unit !== "segment")
    .map((unit) => ({
      label: unit === round.unit ? text.planned(figuresText.unitOf(unit)) : figuresText.unitOf(unit),
      question: {
        snapshot,
        specification: unit === specification.unit ? specification : { ...specification, unit },
      },
    })),
  remarks: [],
});

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
