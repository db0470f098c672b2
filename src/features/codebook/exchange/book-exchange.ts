import { readCodebookFile } from "#actions/codebook-files";
import { loadCodebook } from "#actions/load-codebook";
import { fetchStarterCodebook, starterCodebooks } from "#actions/starter-codebooks";
import type { CodebookDraft } from "#domain/codebook/codebook-draft";
import { exportCodebook, type BookFormat } from "#features/codebook/exchange/export-codebook";
import type { ExchangeOutcome } from "#features/codebook/exchange/exchange-report";
import { bookText as text } from "#messages/codebook";
import { codebookNoteText, type CodebookNoteLike } from "#messages/codebook-notes";
import type { OpenProject } from "#storage/read/open-project";
import { ToastShowEvent } from "#ui/components/toast-show-event";
import type { DeedRunner } from "#ui/deed-runner";
import { ErrorShowEvent } from "#ui/events/error-show-event";

/** Brings codebooks in and takes the codebook out, and says what came of it. */
export class BookExchange {
  readonly #runner: DeedRunner<OpenProject>;

  constructor(runner: DeedRunner<OpenProject>) {
    this.#runner = runner;
  }

  /** @returns what to tell; undefined where it failed, or a notice says all there is */
  async importFile(file: File): Promise<ExchangeOutcome | undefined> {
    return this.#load(() => readCodebookFile(file), file.name.replace(/\.[^.]+$/, ""));
  }

  async loadStarter(id: string): Promise<ExchangeOutcome | undefined> {
    const starter = starterCodebooks.find((each) => each.id === id)!;
    return this.#load(() => fetchStarterCodebook(starter), starter.title);
  }

  async export(format: BookFormat): Promise<ExchangeOutcome | undefined> {
    const { index, environment } = this.#runner.host.project;
    try {
      const notes = await exportCodebook(index, format, environment.now());
      const saved = text.exported(text.codes(index.codeTree.nodes.length));
      if (notes.length > 0)
        return { heading: text.exportHeading(), summary: saved, notes: notes.map(sentence) };
      this.#runner.say(saved);
    } catch (cause) {
      this.#runner.host.dispatchEvent(new ErrorShowEvent(cause));
    }
    return undefined;
  }

  async #load(read: () => Promise<CodebookDraft>, name: string): Promise<ExchangeOutcome | undefined> {
    let draft: CodebookDraft;
    try {
      draft = await read();
    } catch (cause) {
      this.#runner.host.dispatchEvent(new ErrorShowEvent(cause));
      return undefined;
    }
    const title = draft.titlePage?.title ?? name;
    const loaded = await this.#runner.run((project, coderId) =>
      loadCodebook(project, coderId, { draft, title }),
    );
    if (loaded === undefined) return undefined;
    const { created, existing, namesakes, keysLeft, entry } = loaded;
    const summary = text.loaded(title, created.length);
    const notes = [
      ...(existing.length === 0 ? [] : [text.loadExisting(existing.length)]),
      ...namesakes.map(({ name: each, path }) => text.loadNamesake(each, path.slice(0, -1).join(" / "))),
      ...(keysLeft === 0 ? [] : [text.loadKeys(keysLeft)]),
      ...draft.notes.map(sentence),
    ];
    if (notes.length > 0) return { heading: text.importHeading(), summary, notes };
    const said = summary.replace(/\.$/, ""); // a notice is no sentence
    if (entry === undefined) this.#runner.host.dispatchEvent(new ToastShowEvent(said));
    else this.#runner.offerUndo(said, entry);
    return undefined;
  }
}

const sentence = (note: CodebookNoteLike): string => codebookNoteText(note);
