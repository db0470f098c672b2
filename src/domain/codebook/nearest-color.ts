import { paletteSize, printColor } from "#domain/codebook/palette";

/**
 * The palette number, from 1, whose colour looks most like `#RRGGBB`: nearest in OKLab.
 *
 * @see Ottosson (2020), A perceptual color space for image processing
 */
export function nearestColor(hex: string): number {
  const wanted = okLab(hex.slice(1));
  const distances = Array.from({ length: paletteSize }, (_, at) => {
    const color = okLab(printColor(at + 1).solid);
    return Math.hypot(...wanted.map((part, axis) => part - color[axis]!));
  });
  return distances.indexOf(Math.min(...distances)) + 1;
}

/** Lightness, green to red, blue to yellow. @param digits six hexadecimal digits, sRGB */
function okLab(digits: string): readonly number[] {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = parseInt(digits.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
