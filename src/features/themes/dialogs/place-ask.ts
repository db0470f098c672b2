import type { CodeId, ThemeId } from "#domain/model/ids";

/** Codes to be placed, and the theme they leave for it, if any. */
export interface PlaceAsk {
  readonly codeIds: readonly CodeId[];
  readonly fromId?: ThemeId | undefined;
}
