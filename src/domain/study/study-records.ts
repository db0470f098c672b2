import type { Environment } from "#domain/model/environment";
import type { CoderId, ParticipantId, SourceId, ThemeId } from "#domain/model/ids";
import type { Deed, DeedKind, Patch } from "#domain/model/patch";
import type { Code, Instant } from "#domain/model/records";
import type { SourceContents } from "#domain/model/source-contents";
import type { TextRange } from "#domain/model/text-range";
import { findWords } from "#domain/study/find-words";
import { instantOfDay } from "#domain/study/instant-of-day";
import type { Step } from "#domain/study/step";
import type { StudyPlace } from "#domain/study/study";
import { studyError } from "#domain/study/study-error";

const minute = 60_000;

/** A transcript that is a source now. */
export interface StudyText {
  readonly sourceId: SourceId;
  readonly name: string;
  readonly contents: SourceContents;
}

/** What has become of a study so far: the steps, and the records by the names that the study's files call them. */
export class StudyRecords {
  readonly steps: Step[] = [];
  /** By initials. */
  readonly coders = new Map<string, CoderId>();
  readonly participants = new Map<string, ParticipantId>();
  readonly codes: Code[] = [];
  /** By file. */
  readonly texts = new Map<string, StudyText>();
  readonly themes = new Map<string, ThemeId>();
  /** Its time is the study's, not that of the device. */
  readonly environment: Environment;
  /** The next moment of each day on which something was done. */
  readonly #days = new Map<string, Instant>();
  #date: string | undefined;

  constructor(environment: Environment) {
    this.environment = {
      newId: () => environment.newId(),
      now: () => (this.#date === undefined ? environment.now() : this.#days.get(this.#date)!),
    };
  }

  /** Says on which day happens what follows; as before where undefined, and in the present before the first day. */
  on(date: string | undefined): void {
    if (date === undefined) return;
    this.#date = date;
    if (!this.#days.has(date)) this.#days.set(date, instantOfDay(date));
  }

  /** Adds a step; the next of the day comes a minute later. @param coderId who does it; the first coder where not said */
  do(kind: DeedKind, detail: Deed["detail"], patch: Patch, coderId: CoderId = this.#first()): void {
    const at = this.environment.now();
    this.steps.push({ coderId, at, deed: { kind, detail }, patch });
    if (this.#date !== undefined) this.#days.set(this.#date, at + minute);
  }

  /** @throws AppError `input/malformed` where there is no such coder; so do the others */
  coderOf(initials: string): CoderId {
    return known(this.coders.get(initials), initials);
  }

  participantOf(name: string): ParticipantId {
    return known(this.participants.get(name), name);
  }

  codeOf(name: string): Code {
    const code = this.codes.find((each) => each.name === name);
    return known(code, name);
  }

  themeOf(name: string): ThemeId {
    return known(this.themes.get(name), name);
  }

  textOf(file: string): StudyText {
    return known(this.texts.get(file), file);
  }

  /**
   * Where a passage of a transcript stands, in UTF-16 code units of its text.
   * @throws AppError `input/malformed` where the turns or the words are not there, or the words more than once
   */
  rangeOf(file: string, { turn, to = turn, words }: StudyPlace): TextRange {
    const { text, turns } = this.textOf(file).contents;
    const isThere = turn >= 1 && to >= turn && to <= turns.length;
    const within = isThere ? { start: turns.at(turn - 1).start, end: turns.at(to - 1).end } : undefined;
    const range = words === undefined || within === undefined ? within : findWords(text, within, words);
    return known(range, `${file}, turn ${turn}`);
  }

  #first(): CoderId {
    const [first] = this.coders.values();
    return known(first, "coders");
  }
}

function known<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw studyError(name);
  return found;
}
