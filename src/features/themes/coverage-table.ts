import type { CodeId, ParticipantId } from "#domain/model/ids";
import { wavesOf } from "#domain/query/cases-rows";
import { sortedByName } from "#domain/query/passages-groups";
import { leadsTalk, type ThemeEvidence } from "#domain/themes/theme-evidence";
import { gatheredCodes, type ThemeNode } from "#domain/themes/theme-tree";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { themesText as text } from "#messages/themes";
import type { PassagesRoute } from "#ui/passages-route";

export type CoverageBy = "person" | "source" | "wave";
/** By person there are only mentions: a person is one person. */
export type CoverageCount = "mentions" | "persons";

export interface CoverageTable {
  readonly columns: readonly {
    readonly name: string;
    /** What fits over a narrow cell. */
    readonly short: string;
    /** Somebody who leads the talk. */
    readonly aside: boolean;
    /** What of the passages it is: theirs, of the transcript, of the wave. */
    readonly passages: ColumnPassages;
  }[];
  /** The theme, then what stands in it directly and each subtheme, where there are any. */
  readonly rows: readonly {
    readonly name: string;
    readonly codeIds: readonly CodeId[];
    readonly values: readonly number[];
  }[];
}

type ColumnPassages = Pick<PassagesRoute, "participantIds" | "sourceIds" | "waves">;

/** Counts of a theme and its subthemes: a column for everybody who speaks, every transcript, or every wave, found or not. */
export function coverageTable(
  figures: ThemeFigures,
  node: ThemeNode,
  by: CoverageBy,
  count: CoverageCount,
): CoverageTable {
  const keys = columnsOf(figures, by);
  const read = (evidence: ThemeEvidence) => keys.map(({ value }) => value(evidence, count));
  const own = node.codes.map((placed) => placed.node.code.id);
  const subthemes = node.children.filter(({ theme }) => theme.status !== "dropped");
  return {
    columns: keys.map(({ name, short, aside, passages }) => ({ name, short, aside, passages })),
    rows: [
      {
        name: subthemes.length === 0 ? node.theme.name : text.wholeTheme(),
        codeIds: gatheredCodes(node),
        values: read(figures.of(node)),
      },
      ...(subthemes.length === 0 || own.length === 0
        ? []
        : [{ name: text.directly(), codeIds: own, values: read(figures.ofCodes(own)) }]),
      ...subthemes.map((child) => ({
        name: child.theme.name,
        codeIds: gatheredCodes(child),
        values: read(figures.of(child)),
      })),
    ],
  };
}

interface Column {
  readonly name: string;
  readonly short: string;
  readonly aside: boolean;
  readonly passages: ColumnPassages;
  readonly value: (evidence: ThemeEvidence, count: CoverageCount) => number;
}

function columnsOf(figures: ThemeFigures, by: CoverageBy): readonly Column[] {
  const { index, sources } = figures;
  if (by === "source")
    return sources.map(({ source }) => ({
      name: source.name,
      short: shortName(source.name),
      aside: false,
      passages: { sourceIds: [source.id] },
      value: ({ bySource }, count) => bySource.get(source.id)?.[count] ?? 0,
    }));
  if (by === "wave") {
    const found = new Set(sources.map(({ source }) => source.wave));
    const known = index.project.waves.filter((wave) => found.delete(wave));
    return [...known, ...found].map((wave) => ({
      name: wave ?? text.noWave(),
      short: wave ?? "–",
      aside: false,
      passages: atWave(figures, wave),
      value: ({ byWave }, count) => byWave.get(wave)?.[count] ?? 0,
    }));
  }
  const speaking = new Set<ParticipantId | undefined>(sources.flatMap(({ turns }) => [...turns.keys()]));
  const people = sortedByName(index.participants.values())
    .filter((id) => speaking.has(id))
    .map((id) => index.participants.get(id)!);
  return [...people.filter((person) => !leadsTalk(person)), ...people.filter(leadsTalk)].map((person) => ({
    name: person.name,
    short: shortName(person.name),
    aside: leadsTalk(person),
    passages: { participantIds: [person.id] },
    value: ({ byPerson }) => byPerson.get(person.id) ?? 0,
  }));
}

function atWave({ index, sources }: ThemeFigures, wave: string | undefined): ColumnPassages {
  if (wave !== undefined) return { waves: [wavesOf(index).indexOf(wave)] };
  return {
    sourceIds: sources.filter(({ source }) => source.wave === undefined).map(({ source }) => source.id),
  };
}

/** The number a name ends with, as in Teacher 12; otherwise its beginning. */
function shortName(name: string): string {
  const [, number] = /(\d{1,3})$/.exec(name) ?? [];
  return number ?? (name.length <= 4 ? name : `${name.slice(0, 3)}.`);
}
