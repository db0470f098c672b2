import { random } from "#domain/agreement/random";
import type { SourceId } from "#domain/model/ids";
import type { SearchedSource } from "#search/held-text";
import type { SearchJobs, TextSearch } from "#workers/search-jobs";
import { WorkerClient } from "#workers/worker-client";

/** One measurement, and what it may come to: milliseconds, or megabytes. */
export interface SearchFigure {
  readonly name: string;
  readonly ms: number;
  readonly limitMs: number;
}

const size = { sources: 200, turns: 1000, words: 15 };
const runs = 5;

/** 60,000 made-up words, the frequent ones short: as in talk, few make up most of it. Some have Norwegian letters and accents. */
function vocabulary(next: () => number): string[] {
  const syllables = [
    "ka",
    "lo",
    "mi",
    "te",
    "su",
    "ra",
    "vå",
    "nø",
    "læ",
    "pe",
    "do",
    "gi",
    "fé",
    "hu",
    "ty",
    "bo",
  ];
  return Array.from({ length: 60_000 }, (_, at) => {
    const length = 1 + Math.floor(Math.log(at + 2) / 3.2 + next());
    let word = "";
    for (let each = 0; each < length; each++) word += syllables[Math.floor(next() * syllables.length)]!;
    return at < 200 ? word : `${word}${syllables[at % 16]}${syllables[(at >> 4) % 16]}`;
  });
}

/** 3 million words in 200 transcripts; "zebraen" stands in the last turn alone. */
function makeSources(): SearchedSource[] {
  const next = random(7).fraction;
  const words = vocabulary(next);
  const word = (): string => words[Math.floor(words.length * next() ** 4)]!;
  return Array.from({ length: size.sources }, (_, source) => {
    const starts = new Uint32Array(size.turns);
    const ends = new Uint32Array(size.turns);
    const lines: string[] = [];
    let at = 0;
    for (let turn = 0; turn < size.turns; turn++) {
      const said = Array.from({ length: size.words }, word).join(" ");
      const isLast = source === size.sources - 1 && turn === size.turns - 1;
      const line = `${said}${isLast ? " zebraen" : ""} – ja, det er “sant”.`;
      starts[turn] = at;
      ends[turn] = at + line.length;
      at += line.length + 1;
      lines.push(line);
    }
    const speakers = Int32Array.from(starts, (_start, turn) => turn % 6);
    return { id: `source-${source}` as SourceId, text: lines.join("\n"), starts, ends, speakers };
  });
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function medianOf(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await timed(work));
  return times.sort((a, b) => a - b)[(runs - 1) / 2]!;
}

async function measure(): Promise<SearchFigure[]> {
  const figures: SearchFigure[] = [];
  const add = (name: string, ms: number, limitMs: number): unknown => figures.push({ name, ms, limitMs });
  const worker = new WorkerClient<SearchJobs>(() => new Worker("/worker.js", { type: "module" }));
  const sources = makeSources();
  const order = sources.map(({ id }) => id);
  add(
    "give the worker the texts",
    await timed(() => worker.call("hold", { load: 1, isFirst: true, sources, order })),
    1500,
  );
  let ticket = 0;
  const search = (text: string, isPattern = false): TextSearch => ({
    load: 1,
    asked: { text, isPattern },
    isTyping: true,
    scope: {},
    ticket: ++ticket,
    series: "typed",
  });
  const frequent = "det";
  const turns = (text: string, isPattern = false) =>
    medianOf(() => worker.call("turns", { ...search(text, isPattern), limit: 6 }));
  add("first results, a frequent word", await turns(frequent), 30);
  add("first results, a word of the last turn alone", await turns("zebraen "), 30);
  add("first results, a word that is not there", await turns("qqqq"), 30);
  add("first results, two words, one of them rare", await turns(`${frequent} zebraen`), 30);
  add("first results, a phrase that is not there", await turns('"det er feil"'), 60);
  add("first results, a beginning and an end", await turns("*zebra*"), 30);
  const counted = await worker.call("count", search("det "));
  if (counted.kind !== "found" || counted.value.hits < 200_000) throw new Error("Hits are missing");
  add("count 200,000 hits", await medianOf(() => worker.call("count", search("det "))), 250);
  const list = async (by: "place" | "right") =>
    worker.call("list", { ...search("det "), series: "list", order: by });
  add("list 200,000 hits", await medianOf(() => list("place")), 400);
  add("list 200,000 hits by the word after", await medianOf(() => list("right")), 1500);
  add("first results of a regular expression that matches nothing", await turns("zebra[xyz]n", true), 300);
  add(
    "count a regular expression",
    await medianOf(() => worker.call("count", search("\\bs\\w+\\b", true))),
    1500,
  );
  const changed = { load: 1, isFirst: false, sources: [sources[0]!], order };
  add("take in one corrected transcript", await medianOf(() => worker.call("hold", changed)), 30);
  const similar = () => worker.call("similar", { load: 1, text: "zebrae", limit: 12 });
  add("prepare similar words, once", await timed(similar), 20_000);
  add("similar words after that", await medianOf(similar), 100);
  worker.stop();
  return figures;
}

/** Size in megabytes of the memory of page and worker with the texts held, before similar words are prepared. */
async function memory(): Promise<SearchFigure[]> {
  const worker = new WorkerClient<SearchJobs>(() => new Worker("/worker.js", { type: "module" }));
  const load = async (): Promise<void> => {
    const sources = makeSources();
    await worker.call("hold", { load: 1, isFirst: true, sources, order: sources.map(({ id }) => id) });
  };
  await load();
  const measured = await (
    performance as unknown as { measureUserAgentSpecificMemory(): Promise<{ bytes: number }> }
  ).measureUserAgentSpecificMemory();
  worker.stop();
  return [{ name: "memory with the texts held, MB", ms: measured.bytes / 2 ** 20, limitMs: 150 }];
}

Object.assign(window, { searchMeasurements: { measure, memory } });
