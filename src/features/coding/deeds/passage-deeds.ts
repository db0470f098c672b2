import { applyCode } from "#actions/apply-code";
import { applyNewCode } from "#actions/apply-new-code";
import { changeExtent } from "#actions/change-extent";
import { editMemo } from "#actions/edit-memo";
import { joinCodings } from "#actions/join-codings";
import { rateCodings } from "#actions/rate-codings";
import { removeCodings } from "#actions/remove-codings";
import { removeMemo } from "#actions/remove-memo";
import { writeMemo } from "#actions/write-memo";
import { isOffered } from "#domain/codebook/is-offered";
import { ratingOn } from "#domain/coding/segment-ratings";
import type { CodeId, CodingId, MemoId } from "#domain/model/ids";
import type { Coding } from "#domain/model/records";
import type { TextRange } from "#domain/model/text-range";
import type { CodedSegment } from "#domain/query/coded-segments";
import type { OpenText } from "#features/coding/open-text";
import { codingText as text } from "#messages/coding";
import { ratingText } from "#messages/coding-rating";
import type { OpenProject } from "#storage/read/open-project";
import { announce } from "#ui/announce";
import { ToastShowEvent } from "#ui/components/toast-show-event";
import type { DeedRunner } from "#ui/deed-runner";

/** What can be done with passages of the open transcript. Every method says what came of it. */
export class PassageDeeds {
  readonly #runner: DeedRunner<OpenProject>;
  readonly #open: () => OpenText;

  /** @param open the open transcript, asked whenever something is done */
  constructor(runner: DeedRunner<OpenProject>, open: () => OpenText) {
    this.#runner = runner;
    this.#open = open;
  }

  /** @returns the coding that is on the passage now; undefined where there is none */
  async apply(codeId: CodeId, range: TextRange): Promise<CodingId | undefined> {
    const { index } = this.#runner.host.project;
    const code = index.codeTree.nodeOf.get(codeId)?.code;
    if (code === undefined) return undefined;
    if (!isOffered(code)) {
      this.#runner.say(code.isCodable ? text.isRetired(code.name) : text.notCodable(code.name));
      return undefined;
    }
    const open = this.#open();
    this.#runner.host.session.use(code.id); // drawn while the disk is written
    const applied = await this.#runner.run((project, coderId) =>
      applyCode(project, { coderId, sourceId: open.id, codeId: code.id, range }),
    );
    if (applied === undefined) return undefined;
    if (applied.entry === undefined) this.#runner.say(text.appliedAlready(code.name));
    else if (!this.#offerJoin(text.appliedOverlapping(code.name), applied.codingId, applied.overlapping))
      announce(text.applied(code.name, open.words(range)));
    return applied.codingId;
  }

  /** Whether passages of a code are rated. */
  hasScale(codeId: CodeId): boolean {
    return this.#runner.host.project.index.codeTree.nodeOf.get(codeId)?.code.scale !== undefined;
  }

  /** Rates own codings of one code on one passage; undefined takes their rating back. */
  async rate(codingIds: readonly CodingId[], rating: number | undefined): Promise<void> {
    const { index } = this.#runner.host.project;
    const coding = codingIds[0] && index.coding(codingIds[0]);
    if (coding?.rating === rating) return;
    const entry = await this.#runner.run((project, coderId) =>
      rateCodings(project, coderId, codingIds, rating),
    );
    if (entry === undefined || !coding) return;
    const { name, scale } = index.codes.get(index.resolve(coding.codeId) ?? coding.codeId)!;
    announce(
      rating === undefined
        ? ratingText.tookBack(name)
        : ratingText.rated(name, ratingText.rating(ratingOn(scale, rating))),
    );
  }

  /** Makes a code and applies it; where a code of this name came to be meanwhile, that is applied. */
  async applyNew(name: string, inVivo: boolean, range: TextRange): Promise<void> {
    const open = this.#open();
    const made = await this.#runner.run(async (project, coderId) => {
      const known = project.index.codeTree.nodes.find(({ code }) => code.name === name && isOffered(code));
      const application = { coderId, sourceId: open.id, range };
      return known === undefined
        ? applyNewCode(project, application, { name, origin: inVivo ? "in-vivo" : "inductive" })
        : known.code.id;
    });
    if (made === undefined) return;
    if (typeof made === "string") {
      await this.apply(made, range);
      return;
    }
    this.#runner.host.session.use(made.codeId);
    announce(text.applied(name, open.words(range)));
  }

  /** Takes the coder's own codings of a segment away. @returns whether there were any */
  async remove(segment: CodedSegment): Promise<boolean> {
    const own = this.#ownOf(segment);
    if (own === undefined) return false;
    const open = this.#open();
    const entry = await this.#runner.run((project, coderId) => {
      const live = own.filter((id) => project.index.coding(id)?.removed !== true); // keys may come twice
      return removeCodings(project, coderId, live);
    });
    this.#runner.offerUndo(text.removed(this.#nameOf(segment.codeId), ...open.turnNumbers(segment)), entry);
    return entry !== undefined;
  }

  async resize(segment: CodedSegment, range: TextRange): Promise<void> {
    const [codingId, ...doubles] = this.#ownOf(segment) ?? [];
    if (codingId === undefined) return;
    const changed = await this.#runner.run(async (project, coderId) => {
      const outcome = await changeExtent(project, coderId, codingId, range);
      for (const double of doubles) await changeExtent(project, coderId, double, range);
      return outcome;
    });
    if (changed === undefined) return;
    const name = this.#nameOf(segment.codeId);
    if (!this.#offerJoin(text.appliedOverlapping(name), codingId, changed.overlapping))
      announce(text.resized(name, this.#open().words(range)));
  }

  async join(codingIds: readonly CodingId[]): Promise<void> {
    const { index } = this.#runner.host.project;
    const first = codingIds[0] && index.coding(codingIds[0]);
    const joined = await this.#runner.run((project, coderId) => joinCodings(project, coderId, codingIds));
    if (joined === undefined || !first) return;
    this.#runner.offerUndo(text.joined(this.#nameOf(first.codeId), codingIds.length), joined.entry);
  }

  async writeMemo(words: string, range: TextRange): Promise<void> {
    const { id: sourceId } = this.#open();
    const written = await this.#runner.run((project, coderId) => {
      const { start, end } = range;
      const revision = project.index.revisionOf(sourceId);
      return writeMemo(project, coderId, {
        text: words,
        targets: [{ kind: "passage", sourceId, start, end, revision }],
      });
    });
    if (written !== undefined) announce(text.memoWritten());
  }

  async editMemo(memoId: MemoId, words: string): Promise<void> {
    const entry = await this.#runner.run((project, coderId) =>
      editMemo(project, coderId, memoId, { text: words }),
    );
    if (entry !== undefined) announce(text.memoWritten());
  }

  async removeMemo(memoId: MemoId): Promise<void> {
    const entry = await this.#runner.run((project, coderId) => removeMemo(project, coderId, memoId));
    this.#runner.offerUndo(text.memoRemoved(), entry);
  }

  /** The coder's own codings of a segment; says whose it is where there are none. */
  #ownOf({ codeId, codings }: CodedSegment): readonly CodingId[] | undefined {
    const { project, session } = this.#runner.host;
    const own = codings.filter(({ coderId }) => coderId === session.state.coderId).map(({ id }) => id);
    if (own.length > 0) return own;
    const coders = codings.map(({ coderId }) => project.index.coders.get(coderId)?.name ?? "");
    this.#runner.say(text.notOwn(this.#nameOf(codeId), [...new Set(coders)].join(", ")));
    return undefined;
  }

  /** Offers to make one of a coding and those it overlaps. @returns whether there are any */
  #offerJoin(sentence: string, codingId: CodingId, overlapping: readonly Coding[]): boolean {
    if (overlapping.length === 0) return false;
    const ids = [codingId, ...overlapping.map(({ id }) => id)];
    this.#runner.host.dispatchEvent(
      new ToastShowEvent(sentence, { label: text.join(), run: () => void this.join(ids) }),
    );
    return true;
  }

  #nameOf(codeId: CodeId): string {
    return this.#runner.host.project.index.codeTree.nodeOf.get(codeId)?.code.name ?? "";
  }
}
