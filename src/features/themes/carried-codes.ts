import type { CodeId, ThemeId } from "#domain/model/ids";

/** Codes on their way by the pointer, and the theme they are taken from, if any. */
export interface CarriedCodes {
  readonly codeIds: readonly CodeId[];
  readonly fromId?: ThemeId | undefined;
}

/** Says among the types of a drag that codes are carried. */
const carriedType = "application/x-samtale-theme-codes";

/** Lets a drag carry codes. With Ctrl or Alt a code is placed in the other theme too, instead of moved there. */
export function carryCodes({ dataTransfer }: DragEvent, carried: CarriedCodes, name: string): void {
  if (dataTransfer === null) return;
  dataTransfer.effectAllowed = "copyMove";
  dataTransfer.setData("text/plain", name);
  dataTransfer.setData(carriedType, JSON.stringify(carried));
}

/** Whether a drag carries codes: all that can be known before it is let go. */
export const carriesCodes = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes(carriedType) === true;

/** The codes of a drag that was let go. */
export function carriedCodes({ dataTransfer }: DragEvent): CarriedCodes | undefined {
  const text = dataTransfer?.getData(carriedType) ?? "";
  return text === "" ? undefined : (JSON.parse(text) as CarriedCodes);
}
