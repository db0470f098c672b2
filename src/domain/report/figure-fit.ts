import type { ReportFigure } from "#domain/report/report";

/** Room for a figure with its caption on an A4 page with margins of 2.5 cm, in CSS pixels: upright and across. */
const upright = { width: 604, height: 870 };
const across = { width: 933, height: 530 };
/** Words of 12 pixels are 5.4 points at this scale: what is smaller is not read on paper. */
const readable = 0.6;

export interface FigureFit {
  /** True where it needs a page turned on its side to be read. */
  readonly isAcross: boolean;
  /** In CSS pixels: never larger than it is, never larger than its page. */
  readonly width: number;
  readonly height: number;
}

/**
 * How large a figure stands on paper, and which way its page is turned: across only where it gains by that.
 *
 * @param allAcross true where every page of the report is turned
 */
export function figureFit({ width, height }: ReportFigure, allAcross = false): FigureFit {
  const scaleOn = (room: typeof upright): number => Math.min(1, room.width / width, room.height / height);
  const isAcross = allAcross || (scaleOn(upright) < readable && scaleOn(across) > 1.15 * scaleOn(upright));
  const scale = scaleOn(isAcross ? across : upright);
  return { isAcross, width: Math.round(width * scale), height: Math.round(height * scale) };
}
