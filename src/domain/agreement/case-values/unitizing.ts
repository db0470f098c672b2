import { alphaU1995, alphaU1995Terms } from "#domain/agreement/alpha-u-1995";
import type { CaseFigures, UnitizingCase } from "#domain/agreement/case-values/agreement-case";
import { presenceCaseFigures } from "#domain/agreement/case-values/unitizing-presence";
import type { Figure } from "#domain/agreement/figure";
import { uAlpha } from "#domain/agreement/u-alpha";
import { uAlphaBinary } from "#domain/agreement/u-alpha-binary";
import { uAlphaCode, uAlphaCodeCoverage } from "#domain/agreement/u-alpha-code";
import { uAlphaCoded, uAlphaCodedCoverage } from "#domain/agreement/u-alpha-coded";
import { uCoincidences } from "#domain/agreement/u-alpha-coincidences";
import { united } from "#domain/agreement/units-ranges";
import type { TextRange } from "#domain/model/text-range";

type Keyed = [key: string, figure: Figure];

/**
 * The figures of segments with free boundaries.
 * @throws RangeError where the case is malformed
 */
export function unitizingFigures(agreementCase: UnitizingCase): CaseFigures {
  const { kind, coders, segments, length } = agreementCase;
  if (length === undefined) return []; // positions without a text to lie in
  const codes = [...new Set(segments.map(({ code }) => code))].sort();
  const marked = codes.map((code) =>
    coders.map((coder) => segments.filter((segment) => segment.coder === coder && segment.code === code)),
  );
  return [
    ...(kind === "partition" ? partitionFigures(agreementCase, length, codes) : []),
    ...figures1995(length, coders.length, codes, marked),
    ...presenceCaseFigures(agreementCase, length, codes),
  ];
}

function partitionFigures(
  { coders, segments }: UnitizingCase,
  length: number,
  codes: readonly string[],
): Keyed[] {
  const of = uCoincidences({
    length,
    values: codes.length,
    coders: coders.map((coder) =>
      segments
        .filter((segment) => segment.coder === coder)
        .map(({ start, end, code }) => ({ start, end, value: codes.indexOf(code) }))
        .sort((a, b) => a.start - b.start),
    ),
  });
  return [
    ["u_alpha", uAlpha(of)],
    ["u_alpha_binary", uAlphaBinary(of)],
    ["cu_alpha", uAlphaCoded(of)],
    ["cu_coverage", uAlphaCodedCoverage(of)],
    ...codes.flatMap((code, value): Keyed[] => [
      [`ku_alpha[${code}]`, uAlphaCode(of, value)],
      [`ku_coverage[${code}]`, uAlphaCodeCoverage(of, value)],
    ]),
  ];
}

/** The form of 1995 allows no overlap within a coder and code: such segments are united. */
function figures1995(
  length: number,
  coders: number,
  codes: readonly string[],
  marked: readonly (readonly (readonly TextRange[])[])[],
): Keyed[] {
  const terms = marked.map((own) =>
    alphaU1995Terms(
      length,
      own.map((ranges) => united(ranges)),
    ),
  );
  return [
    ["alpha_u_1995", alphaU1995(coders, terms)],
    ...codes.map((code, index): Keyed => [`alpha_u_1995[${code}]`, alphaU1995(coders, [terms[index]!])]),
  ];
}
