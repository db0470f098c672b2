import { msg, str } from "@lit/localize";
import { formatNumber, formatList, plural } from "#messages/format";

/** What thematic maps say. */
export const themeMapText = {
  map: () => msg("Map", { id: "theme-maps.map" }),
  researchQuestion: () => msg("Research question", { id: "theme-maps.research-question" }),
  noQuestion: () => msg("No research question yet", { id: "theme-maps.no-question" }),
  noMap: () =>
    msg("A thematic map shows the research question, the themes around it and how they relate.", {
      id: "theme-maps.no-map",
    }),
  newMap: () => msg("New map", { id: "theme-maps.new-map" }),
  drawMap: () => msg("Draw the map", { id: "theme-maps.draw-map" }),
  changeMap: () => msg("Name, stage and question of the map", { id: "theme-maps.change-map" }),
  mapHeading: (name: string) => msg(str`The map ${name}`, { id: "theme-maps.map-heading" }),
  mapName: () => msg("Name", { id: "theme-maps.map-name" }),
  mapStage: () => msg("Stage", { id: "theme-maps.map-stage" }),
  mapQuestion: () => msg("Question in the middle", { id: "theme-maps.map-question" }),
  mapBegins: () => msg("Begins", { id: "theme-maps.map-begins" }),
  asMap: (name: string) => msg(str`as ${name} stands now`, { id: "theme-maps.as-map" }),
  questionElsewhere: () =>
    msg("It does not stand on this map. It can be put there from the outline.", {
      id: "theme-maps.question-elsewhere",
    }),
  mapOfThemes: () =>
    msg("with all themes beside each other, without the question", { id: "theme-maps.map-of-themes" }),
  freshMap: () => msg("with all themes around the question", { id: "theme-maps.fresh-map" }),
  removeMap: () => msg("Remove the map", { id: "theme-maps.remove-map" }),
  mapLabel: (name: string) => msg(str`Map ${name}`, { id: "theme-maps.map-label" }),
  mapHelp: () =>
    msg(
      "Tab goes from box to box. Arrows move a box, L begins a relation, P places codes in a theme, Space chooses several, Delete takes off the map. The outline has the same.",
      { id: "theme-maps.map-help" },
    ),
  boxCounts: (mentions: number, persons: number, of: number) =>
    msg(str`${themeMapText.mentionsOf(mentions)}, ${themeMapText.personsOf(persons, of)}`, {
      id: "theme-maps.box-counts",
    }),
  mentionsOf: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} mention`, { id: "theme-maps.mentions-of.one" }),
      msg(str`${formatNumber(n)} mentions`, { id: "theme-maps.mentions-of.other" }),
    ),
  personsOf: (n: number, of: number) =>
    plural(
      of,
      msg(str`${formatNumber(n)} of ${formatNumber(of)} person`, { id: "theme-maps.persons-of.one" }),
      msg(str`${formatNumber(n)} of ${formatNumber(of)} persons`, { id: "theme-maps.persons-of.other" }),
    ),
  boxLabel: (name: string, counts: string, subthemes: number): string =>
    subthemes === 0 ? `${name}, ${counts}` : `${name}, ${counts}, ${themeMapText.subthemes(subthemes)}`,
  subthemes: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} subtheme`, { id: "theme-maps.subthemes.one" }),
      msg(str`${formatNumber(n)} subthemes`, { id: "theme-maps.subthemes.other" }),
    ),
  relationSentence: (from: string, words: string, to: string) =>
    msg(str`${from} ${words} ${to}`, { id: "theme-maps.relation-sentence" }),
  changeRelation: (sentence: string) => msg(str`Change: ${sentence}`, { id: "theme-maps.change-relation" }),
  change: () => msg("Change", { id: "theme-maps.change" }),
  relation: () => msg("Relation", { id: "theme-maps.relation" }),
  newRelation: () => msg("New relation", { id: "theme-maps.new-relation" }),
  drawRelation: () => msg("Draw the relation", { id: "theme-maps.draw-relation" }),
  removeRelation: () => msg("Remove", { id: "theme-maps.remove-relation" }),
  turnRelation: () => msg("Turn around", { id: "theme-maps.turn-relation" }),
  relationFrom: () => msg("From", { id: "theme-maps.relation-from" }),
  relationTo: () => msg("To", { id: "theme-maps.relation-to" }),
  chooseEnd: () => msg("Choose one", { id: "theme-maps.choose-end" }),
  relationKind: () => msg("Relation", { id: "theme-maps.relation-kind" }),
  ownWords: () => msg("In own words", { id: "theme-maps.own-words" }),
  ownWordsNote: () =>
    msg("Stands on the line instead; leave empty for the words above.", { id: "theme-maps.own-words-note" }),
  chooseFrom: () =>
    msg("Choose where the relation begins. Escape gives up.", { id: "theme-maps.choose-from" }),
  chooseTo: (from: string) =>
    msg(
      str`From ${from}: choose the other end, with arrows and Enter or with the pointer. Escape gives up.`,
      { id: "theme-maps.choose-to" },
    ),
  tools: () => msg("What the pointer does", { id: "theme-maps.tools" }),
  tool: (tool: string) =>
    ({
      choose: msg("Choose and move", { id: "theme-maps.tool.choose" }),
      pan: msg("Move the whole map", { id: "theme-maps.tool.pan" }),
      relate: msg("Draw a relation", { id: "theme-maps.tool.relate" }),
    })[tool] ?? tool,
  size: () => msg("Size", { id: "theme-maps.size" }),
  smaller: () => msg("Smaller", { id: "theme-maps.smaller" }),
  larger: () => msg("Larger", { id: "theme-maps.larger" }),
  fit: () => msg("Show everything", { id: "theme-maps.fit" }),
  fitAt: (zoom: number) =>
    msg(str`Show everything; now at ${formatNumber(zoom * 100)} percent`, { id: "theme-maps.fit-at" }),
  arrange: () => msg("Arrange", { id: "theme-maps.arrange" }),
  tidy: (hasQuestion: boolean) =>
    hasQuestion
      ? msg("Around the question", { id: "theme-maps.tidy" })
      : msg("Beside each other, in two columns", { id: "theme-maps.tidy-columns" }),
  alignment: (how: string) =>
    ({
      start: msg("Left edges in line", { id: "theme-maps.alignment.start" }),
      center: msg("Middles above each other", { id: "theme-maps.alignment.center" }),
      end: msg("Right edges in line", { id: "theme-maps.alignment.end" }),
      top: msg("Top edges in line", { id: "theme-maps.alignment.top" }),
      middle: msg("Middles beside each other", { id: "theme-maps.alignment.middle" }),
      bottom: msg("Bottom edges in line", { id: "theme-maps.alignment.bottom" }),
      "spread-across": msg("Equal gaps across", { id: "theme-maps.alignment.spread-across" }),
      "spread-down": msg("Equal gaps down", { id: "theme-maps.alignment.spread-down" }),
    })[how] ?? how,
  legend: () => msg("What the lines mean", { id: "theme-maps.legend" }),
  relationsOn: (map: string) => msg(str`Relations on ${map}`, { id: "theme-maps.relations-on" }),
  onMap: (map: string) => msg(str`Map ${map} as sentences`, { id: "theme-maps.on-map" }),
  noRelations: () => msg("No relations drawn yet.", { id: "theme-maps.no-relations" }),
  standsOnMap: () => msg("Stands on the map", { id: "theme-maps.stands-on-map" }),
  notOnMap: () => msg("Not on the map", { id: "theme-maps.not-on-map" }),
  putOn: () => msg("Put on the map", { id: "theme-maps.put-on" }),
  putNamedOn: (name: string) => msg(str`Put on the map: ${name}`, { id: "theme-maps.put-named-on" }),
  takeOff: () => msg("Take off the map", { id: "theme-maps.take-off" }),
  takeOffNamed: (name: string) => msg(str`Take off the map: ${name}`, { id: "theme-maps.take-off-named" }),
  putQuestion: () => msg("Put the question on the map", { id: "theme-maps.put-question" }),
  takeQuestionOff: () => msg("Take the question off the map", { id: "theme-maps.take-question-off" }),
  standOn: (names: readonly string[]) =>
    msg(str`A map of ${formatList(names)}.`, { id: "theme-maps.stand-on" }),
};
