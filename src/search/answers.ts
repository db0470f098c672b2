/** What came of asking for something of the texts. */
export type Answer<T> =
  | {
      readonly kind: "found";
      readonly value: T;
      /** Whether the pattern was slow and the search ended early: there may be more. */
      readonly isCut: boolean;
    }
  /** The worker was started anew and has no texts. */
  | { readonly kind: "unloaded" }
  /** Something newer was asked. */
  | { readonly kind: "outdated" }
  /** The pattern is none. */
  | { readonly kind: "unreadable" };

/** How much there is of what was found. */
export interface HitCounts {
  readonly hits: number;
  readonly turns: number;
  readonly sources: number;
}

/** A hit with the words around it in its turn, on one line. */
export interface HitContext {
  readonly left: string;
  readonly words: string;
  readonly right: string;
}

/** What is to be coded of the hits of a list, each at the hit's place: UTF-16 code units of the source's text, half-open. */
export interface HitExtents {
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}
