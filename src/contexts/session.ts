import type { CodeId, CoderId, ProjectId, SourceId } from "#domain/model/ids";
import { Listeners } from "#domain/model/listeners";
import type { Passage } from "#domain/model/records";
import type { Subscription, Watchable } from "#domain/model/watchable";

/** How codings are drawn in a transcript; `V` cycles through them. */
export const viewModes = ["tints", "brackets", "plain"] as const;
export type ViewMode = (typeof viewModes)[number];

/** What a person is doing in a project on this device. Never part of the project; replaced, never changed. */
export interface SessionState {
  /** Who codes here. Undefined until somebody was chosen; opening another person's work never switches it. */
  readonly coderId?: CoderId | undefined;
  readonly sourceId?: SourceId | undefined;
  readonly codeId?: CodeId | undefined;
  /** Last applied first, at most twelve. */
  readonly recentCodes: readonly CodeId[];
  readonly viewMode: ViewMode;
  /** Coders whose codings are not shown. */
  readonly hiddenCoders: ReadonlySet<CoderId>;
  /** Agreed layers of rounds whose codings are shown; they are not unless asked for. */
  readonly shownLayers: ReadonlySet<CoderId>;
  /** Codes whose highlights are not shown. */
  readonly hiddenCodes: ReadonlySet<CodeId>;
}

const recentLimit = 12;

/** Holds the {@link SessionState} of one project and remembers it on this device. Nothing but ids and settings is kept. */
export class Session {
  /** The passage looked at last, to be quoted in a memo. Not remembered. */
  lastPassage: Passage | undefined;
  #state: SessionState;
  readonly #key: string;
  readonly #listeners = new Listeners<SessionState>();

  constructor(projectId: ProjectId) {
    this.#key = `samtale.session.${projectId}`;
    this.#state = remembered(this.#key);
  }

  get state(): SessionState {
    return this.#state;
  }

  /** Changes the given fields and remembers them. */
  set(fields: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...fields };
    remember(this.#key, this.#state);
    this.#listeners.tell(this.#state);
  }

  /** Puts a code first among the recent ones. */
  use(codeId: CodeId): void {
    const others = this.#state.recentCodes.filter((id) => id !== codeId);
    this.set({ recentCodes: [codeId, ...others].slice(0, recentLimit) });
  }

  showCoder(coderId: CoderId, shown: boolean): void {
    const hiddenCoders = new Set(this.#state.hiddenCoders);
    if (shown) hiddenCoders.delete(coderId);
    else hiddenCoders.add(coderId);
    this.set({ hiddenCoders });
  }

  /** As {@link showCoder}, of the agreed layer of a round. */
  showLayer(coderId: CoderId, shown: boolean): void {
    const shownLayers = new Set(this.#state.shownLayers);
    if (shown) shownLayers.add(coderId);
    else shownLayers.delete(coderId);
    this.set({ shownLayers });
  }

  showCode(codeId: CodeId, shown: boolean): void {
    const hiddenCodes = new Set(this.#state.hiddenCodes);
    if (shown) hiddenCodes.delete(codeId);
    else hiddenCodes.add(codeId);
    this.set({ hiddenCodes });
  }

  subscribe(listener: (state: SessionState) => void): Subscription {
    return this.#listeners.add(listener);
  }

  /** What `select` reads from the state: now, and whenever it becomes another value (by `Object.is`). */
  watch<T>(select: (state: SessionState) => T): Watchable<T> {
    return this.#listeners.watch(() => select(this.#state));
  }
}

/** Browsers may refuse local storage altogether: then nothing is remembered, and nothing else changes. */
function remember(key: string, state: SessionState): void {
  try {
    localStorage.setItem(
      key,
      JSON.stringify({
        ...state,
        hiddenCoders: [...state.hiddenCoders],
        shownLayers: [...state.shownLayers],
        hiddenCodes: [...state.hiddenCodes],
      }),
    );
  } catch {
    return;
  }
}

function remembered(key: string): SessionState {
  const fresh: SessionState = {
    recentCodes: [],
    viewMode: "tints",
    hiddenCoders: new Set(),
    shownLayers: new Set(),
    hiddenCodes: new Set(),
  };
  let stored: unknown;
  try {
    stored = JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return fresh;
  }
  if (typeof stored !== "object" || stored === null) return fresh;
  const fields = stored as Record<string, unknown>;
  return {
    coderId: idOf(fields["coderId"]) as CoderId | undefined,
    sourceId: idOf(fields["sourceId"]) as SourceId | undefined,
    codeId: idOf(fields["codeId"]) as CodeId | undefined,
    recentCodes: idsOf(fields["recentCodes"]).slice(0, recentLimit) as CodeId[],
    viewMode: viewModes.find((mode) => mode === fields["viewMode"]) ?? fresh.viewMode,
    hiddenCoders: new Set(idsOf(fields["hiddenCoders"]) as CoderId[]),
    shownLayers: new Set(idsOf(fields["shownLayers"]) as CoderId[]),
    hiddenCodes: new Set(idsOf(fields["hiddenCodes"]) as CodeId[]),
  };
}

const idOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const idsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
