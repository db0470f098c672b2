import { assert } from "chai";
import { describe, it } from "node:test";
import type { CodeId, SourceId, ThemeId } from "#domain/model/ids";
import { codePlacements, codesToThemesColumns, codesToThemesRows } from "#domain/report/codes-to-themes";
import { extractColumns, extractsTable } from "#domain/report/extracts-table";
import type { ReportFigure } from "#domain/report/report";
import { mapDrawing } from "#domain/report/map-drawing";
import { themeReport, type ThemeReportWording } from "#domain/report/theme-report";
import { countPassages } from "#domain/query/passages-counts";
import { findPassages } from "#domain/query/passages";
import { CodeEvidence } from "#domain/themes/code-evidence";
import { planExtract } from "#domain/themes/extracts";
import { planThemeEdit } from "#domain/themes/plan-theme";
import { mapsOf, shownMap } from "#domain/themes/thematic-map";
import { themeEvidence, themeQuery, themeSpread, withSubcodes } from "#domain/themes/theme-evidence";
import { gatheredCodes } from "#domain/themes/theme-tree";
import { writeCsv } from "#formats/report/write-csv";
import { writeDocx } from "#formats/report/write-docx";
import { writeHtml } from "#formats/report/write-html";
import { writeSvg } from "#formats/report/write-svg";
import { strFromU8, unzipSync } from "fflate";
import { thesisStudy, thesisText, thesisThemes } from "../../../support/themed-study.ts";

const columns = Object.fromEntries(codesToThemesColumns.map((name) => [name, () => name])) as Record<
  (typeof codesToThemesColumns)[number],
  () => string
>;
const wording: ThemeReportWording = {
  column: columns,
  noTheme: "No theme",
  number: String,
  hrefOf: (codeIds) => `#/codes/${codeIds.join(",")}`,
  passageHref: (sourceId, { start, end }) => `#/at/${sourceId}/${start}-${end}`,
  language: "en",
  title: (project) => `Themes of ${project}`,
  notes: ["Counts are never added."],
  heading: (theme) => theme,
  notThis: "Not:",
  counts: ({ counts, base }) =>
    `${counts.mentions} mentions, ${counts.persons} of ${base.persons} persons, ${counts.sources} of ${base.sources} transcripts`,
  spread: ({ silent }) => silent.map((id) => `Nothing from ${id}`),
  codes: (names) => `Codes: ${names.join("; ")}`,
  extracts: "Extracts",
  counter: "Counter-evidence",
  noCounter: "None chosen.",
  wordsGone: "Words gone",
  reference: ({ speakers, source, firstTurn }) => `${speakers.join("/")}, ${source}, turn ${firstTurn}`,
  quoted: (words) => `“${words}”`,
  tableHeading: "Codes and themes",
};
const measure = (text: string): number => text.length * 7;

describe("the analysis of the thesis, rebuilt", () => {
  const study = thesisStudy();
  const { index } = study;
  const sources = new CodeEvidence(index).read();

  it("has its four themes with the 32 codes of the appendix table, each in one theme, none left over", () => {
    const tree = study.tree();
    const placed = Object.fromEntries(
      tree.roots.map(({ theme, codes }) => [theme.name, codes.map(({ node }) => node.code.name)]),
    );
    assert.deepEqual(placed, thesisThemes as unknown as typeof placed);
    assert.equal(Object.values(placed).flat().length, 32);
    assert.deepEqual(tree.unplaced, []);
    assert.isTrue([...tree.themesOf.values()].every((themes) => themes.length === 1));
  });

  it("draws the question with the four themes around it, none over another", () => {
    const map = shownMap(index, study.tree(), study.map)!;
    assert.deepEqual(map.nodes.map(({ subject }) => subject.kind).sort(), [
      "question",
      "theme",
      "theme",
      "theme",
      "theme",
    ]);
    const question = map.nodes.find(({ subject }) => subject.kind === "question")!.record;
    const others = map.nodes.filter(({ subject }) => subject.kind === "theme").map(({ record }) => record);
    assert.equal(others.filter(({ x }) => x < question.x).length, 2);
    assert.equal(others.filter(({ x }) => x > question.x).length, 2);
    assert.equal(others.filter(({ y }) => y < question.y).length, 2);
    assert.deepEqual(map.relations, []);
  });

  it("draws the model: attuned interactions and time and space support authenticity, the fourth enhances both", () => {
    const map = shownMap(index, study.tree(), study.model)!;
    const nameOf = (node: (typeof map.nodes)[number]) =>
      node.subject.kind === "theme" ? node.subject.node.theme.name : "?";
    assert.sameMembers(
      map.relations.map(({ record, from, to }) => `${nameOf(from)} ${record.type} ${nameOf(to)}`),
      [
        "Attuned interactions supports Authenticity of relationships",
        "Time and space supports Authenticity of relationships",
        "VIG as an empowering experience to renew relational focus enhances Attuned interactions",
        "VIG as an empowering experience to renew relational focus enhances Time and space",
      ],
    );
    assert.deepEqual(
      mapsOf(index).map(({ name }) => name),
      ["Map of the question", "Model"],
    );
  });

  it("counts each theme as its query does: mentions, persons and transcripts", () => {
    for (const node of study.tree().roots) {
      const codeIds = gatheredCodes(node);
      const { counts, base } = themeEvidence(sources, withSubcodes(index.codeTree, codeIds));
      const query = themeQuery(codeIds);
      const found = countPassages(index, query, findPassages(index, query));
      assert.deepEqual(counts, {
        mentions: found.mentions.count,
        persons: found.persons.count,
        sources: found.sources.count,
      });
      assert.deepEqual(base, { persons: found.persons.of, sources: found.sources.of });
    }
  });

  it("names who is silent, moderators and interviewers aside", () => {
    const evidence = themeEvidence(sources, new Set(["Genuine" as CodeId]));
    const spread = themeSpread(sources, evidence, index.participants.values());
    assert.deepEqual(evidence.counts, { mentions: 3, persons: 3, sources: 2 });
    assert.equal(spread.silent.join(), "Teacher");
    assert.isUndefined(spread.onlyPerson);
  });

  const figure = (mapId: typeof study.map): ReportFigure => {
    const map = shownMap(index, study.tree(), mapId)!;
    const drawing = mapDrawing(
      map,
      {
        counts: (node) => `${gatheredCodes(node).length} codes`,
        mentions: () => "3",
        researchQuestion: "Research question",
        relation: ({ type, label }) => label ?? type,
      },
      "Four themes",
      measure,
    );
    return {
      kind: "figure",
      svg: writeSvg(drawing, "@font-face{font-family:'A';src:url(data:font/woff2;base64,AAAA)}"),
      png: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]),
      width: drawing.width,
      height: drawing.height,
      alt: drawing.description,
      caption: drawing.title,
    };
  };

  it("is exported as pictures of its own: every theme, code and relation in dark words, fonts inside, within the frame", () => {
    const { svg, width, height } = figure(study.model);
    for (const words of [...Object.keys(thesisThemes).slice(0, 3), ...Object.values(thesisThemes).flat()])
      assert.include(svg, words);
    assert.include(svg, "VIG as an empowering experience to");
    assert.equal(svg.match(/>supports</g)?.length, 2);
    assert.equal(svg.match(/>enhances</g)?.length, 2);
    assert.include(svg, "data:font/woff2;base64,");
    assert.notInclude(svg, "NaN");
    for (const [, x, y] of svg.matchAll(/<text x="([^"]+)" y="([^"]+)"/g)) {
      assert.isTrue(Number(x) > 0 && Number(x) < width, x);
      assert.isTrue(Number(y) > 0 && Number(y) < height, y);
    }
    for (const [, color] of svg.matchAll(/<text [^>]*fill="#([0-9A-F]{6})"/g))
      assert.include(["1B1F1E", "434A47"], color);
  });

  it("is exported as a report with concept, boundary, counts, extracts, counter-evidence, maps and the table", async () => {
    const told = thesisStudy();
    const [authenticity, attuned] = told.tree().roots;
    told.apply(
      planThemeEdit(authenticity!.theme, { concept: "They mean it.", boundary: "Not being friendly." }),
    );
    const choose = (stance: "for" | "against", start: number, end: number) =>
      told.apply(
        planExtract(
          told.index,
          "coder" as never,
          { themeId: authenticity!.theme.id, sourceId: "before" as SourceId, start, end, stance },
          told.environment,
        ).patch,
      );
    choose("for", 26, 75);
    choose("against", 76, 126);
    const report = themeReport(
      {
        index: told.index,
        tree: told.tree(),
        sources: new CodeEvidence(told.index).read(),
        texts: new Map([["before" as SourceId, thesisText]]),
        figures: [figure(study.map), figure(study.model)],
      },
      wording,
    );
    const html = writeHtml(report);
    for (const words of [
      "They mean it.",
      "Not: Not being friendly.",
      "“I waited, and then he looked up at me and smiled.”",
      "Teacher, Interviews before, turn 2",
      "Counter-evidence",
      `Codes: ${thesisThemes["Time and space"].join("; ")}`,
      attuned!.theme.name,
      "<figcaption>Model</figcaption>",
      "of 2 transcripts",
    ])
      assert.include(html, words);
    const table = html.slice(html.indexOf("<table"));
    assert.equal(table.match(/<tr>/g)?.length, 1 + 4 + 32, "headings, themes, codes");
    assert.include(
      html,
      '<p class="reference"><a href="#/at/before/26-75">Teacher, Interviews before, turn 2</a></p>',
    );
    for (const { theme, codes } of told.tree().roots) {
      const ids = codes.map(({ node }) => node.code.id);
      assert.include(html, `<a href="#/codes/${ids.join(",")}">`, theme.name);
      for (const id of ids) assert.equal(table.split(`href="#/codes/${id}"`).length, 4, id);
    }

    const bytes = await writeDocx(report, 0);
    assert.deepEqual(bytes, await writeDocx(report, 0));
    const parts = unzipSync(bytes);
    const document = strFromU8(parts["word/document.xml"]!);
    assert.include(document, "They mean it.");
    assert.include(document, 'descr="Four themes"');
    assert.equal(Object.keys(parts).filter((name) => name.startsWith("word/media/")).length, 1);
  });

  it("is exported as the appendix table: a row a code, with its theme and the three counts", () => {
    const rows = codesToThemesRows(codePlacements(index, study.tree(), sources), wording);
    assert.equal(rows.length, 33);
    assert.deepEqual(rows[1], [
      "Authenticity of relationships",
      undefined,
      "Intuitive natural process",
      undefined,
      3,
      3,
      2,
    ]);
    const csv = writeCsv(rows);
    assert.include(csv, "VIG as an empowering experience to renew relational focus,,Empowering");
  });

  it("tells a theme's own extracts before its subthemes, whose extracts stand a level lower", () => {
    const told = thesisStudy();
    const time = told.tree().roots[2]!.theme.id;
    const sub = told.theme("Being there", time);
    told.place(sub, "Playful");
    const left = told.theme("Left out", undefined, "dropped");
    const choose = (themeId: ThemeId, start: number) =>
      told.apply(
        planExtract(
          told.index,
          "coder" as never,
          { themeId, sourceId: "before" as SourceId, start, end: start + 4, stance: "for" },
          told.environment,
        ).patch,
      );
    choose(sub, 0);
    choose(time, 26);
    choose(left, 76);
    const texts = new Map([["before" as SourceId, thesisText]]);
    const tree = told.tree();
    const { blocks } = themeReport(
      { index: told.index, tree, sources: new CodeEvidence(told.index).read(), texts, figures: [] },
      wording,
    );
    const from = blocks.findIndex((block) => block.kind === "heading" && block.text === "Time and space");
    assert.deepEqual(
      blocks
        .slice(from)
        .flatMap((block) => (block.kind === "heading" ? [`${block.level} ${block.text}`] : []))
        .slice(0, 5),
      [
        "2 Time and space",
        "3 Extracts",
        "3 Being there",
        "4 Extracts",
        "2 VIG as an empowering experience to renew relational focus",
      ],
    );
    const rows = extractsTable(told.index, tree, texts, {
      column: Object.fromEntries(extractColumns.map((name) => [name, () => name])) as never,
      stance: (stance) => stance,
      time: String,
    });
    assert.deepEqual(
      rows.map(([theme]) => theme),
      ["theme", "Time and space", "Time and space / Being there"],
      "extracts of dropped themes are left out, as in the report",
    );
  });
});
