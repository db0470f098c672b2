// Speed, measured: one JSON line a figure, medians of five, with what it may take.
// `npm run bench` runs all; `npm run bench -- agreement storage` the named parts.
import { agreementInWorker } from "../bench/agreement-browser.bench.ts";
import { appFigures } from "../bench/app.bench.ts";
import { codebookFigures } from "../bench/codebook.bench.ts";
import { editorFigures } from "../bench/editor.bench.ts";
import { agreementFigures, type Figure } from "../bench/figures.ts";
import { questionFigures } from "../bench/question.bench.ts";
import { searchFigures } from "../bench/search.bench.ts";
import { sampleFigures } from "../bench/sample.bench.ts";
import { storageFigures } from "../bench/storage.bench.ts";

const print =
  (part: string) =>
  ({ name, ms, limitMs }: Figure): void =>
    console.log(JSON.stringify({ part, name, ms: rounded(ms), limitMs, within: ms <= limitMs }));

const rounded = (value: number): number => Math.round(value * 10) / 10;

const parts: Record<string, () => Promise<void>> = {
  agreement: async () => {
    agreementFigures(print("agreement, Node"));
    (await agreementInWorker()).forEach(print("agreement, browser worker"));
  },
  figures: async () => (await questionFigures()).forEach(print("figures of a round")),
  editor: async () => (await editorFigures()).forEach(print("transcript")),
  search: async () => (await searchFigures()).forEach(print("search")),
  sample: async () => (await sampleFigures()).forEach(print("sample")),
  storage: async () => (await storageFigures()).forEach(print("project")),
  codebook: async () => (await codebookFigures()).forEach(print("codebook")),
  app: async () => {
    const { times, sizes } = await appFigures();
    times.forEach(print("app"));
    for (const { name, value, unit, limit } of sizes)
      console.log(
        JSON.stringify({ part: "app", name, [unit]: rounded(value), limit, within: value <= limit }),
      );
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`Unknown part: ${unknown.join(", ")}. Parts: ${Object.keys(parts).join(", ")}.`);
  process.exit(1);
}
for (const [name, run] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await run();
