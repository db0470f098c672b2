/** How many colours codes take before the palette repeats with a notch. */
export const paletteSize = 16;

/** One colour of the palette on white paper, six hexadecimal digits each. */
export interface PrintColor {
  /** For names and brackets. */
  readonly solid: string;
  /** For the ground behind words. */
  readonly tint: string;
}

const printed: readonly PrintColor[] = [
  { solid: "3070BF", tint: "E0EDFE" },
  { solid: "BD7F00", tint: "F8EBD9" },
  { solid: "CD485A", tint: "FEE5E6" },
  { solid: "0B5D2C", tint: "DFEFE2" },
  { solid: "772574", tint: "F5E4F3" },
  { solid: "1A98B0", tint: "DBF1F7" },
  { solid: "982600", tint: "FCE4DE" },
  { solid: "3B3DA2", tint: "E5E9FD" },
  { solid: "659A4A", tint: "E5F1DF" },
  { solid: "9A78D2", tint: "EFE9FD" },
  { solid: "815E42", tint: "F3E9E1" },
  { solid: "AA416F", tint: "FBE4EC" },
  { solid: "4C6A80", tint: "E4ECF3" },
  { solid: "85780A", tint: "EFEDD9" },
  { solid: "2C9782", tint: "DDF2EC" },
  { solid: "4C4E4C", tint: "E8EAE8" },
];

/** A code's colour on paper. @param color palette number from 1, beyond 16 from the start again */
export const printColor = (color: number): PrintColor => printed[(color - 1) % paletteSize]!;
