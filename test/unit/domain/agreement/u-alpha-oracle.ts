import type { Continuum, ValuedSegment } from "#domain/agreement/u-alpha-continuum";

/** A coefficient to the letter of its definition: what was observed, and what chance is expected to leave, above 0. */
export interface Plain {
  readonly value: number;
  readonly expected: number;
}

/** The definitions to the letter, character by character. */
export function unitizedPlainly({ length, values, coders }: Continuum): Plain[] {
  const m = coders.length;
  const gap = values;
  const valueAt = (segments: readonly ValuedSegment[], place: number): number =>
    segments.find(({ start, end }) => start <= place && place < end)?.value ?? gap;
  const lengths = Array.from({ length: values + 1 }, () => new Array<number>(values + 1).fill(0));
  for (let place = 0; place < length; place++)
    for (let i = 0; i < m; i++)
      for (let j = 0; j < m; j++)
        if (i !== j) lengths[valueAt(coders[i]!, place)]![valueAt(coders[j]!, place)]! += 1 / (m - 1);
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  const rows = lengths.map(sum);
  const squares = rows.map((row, value) =>
    value === gap
      ? row
      : sum(
          coders
            .flat()
            .filter((segment) => segment.value === value)
            .map(({ start, end }) => (end - start) ** 2),
        ),
  );
  const [all, allSquares] = [sum(rows), sum(squares)];
  const expected = (c: number, k: number): number =>
    (all * (rows[c]! * rows[k]! - (c === k ? squares[c]! : 0))) / (all ** 2 - allSquares);
  const diagonal = rows.map((_, value) => lengths[value]![value]!);
  const expectedDiagonal = rows.map((_, value) => expected(value, value));
  const expectedGap = sum(rows.map((_, value) => expected(gap, value)));

  const coded = [...Array(values).keys()];
  const met = coded.map((c) => sum(coded.map((k) => lengths[c]![k]!)));
  const metSquares = coded.map((value) => {
    let total = 0;
    for (let i = 0; i < m; i++)
      for (let j = 0; j < m; j++)
        if (i !== j)
          for (const { start, end, value: own } of coders[i]!)
            if (own === value) {
              let part = 0;
              for (let place = start; place < end; place++)
                part += Number(valueAt(coders[j]!, place) !== gap);
              total += part ** 2 / (m - 1);
            }
    return total;
  });
  const allMet = sum(met);
  const expectedMet = (c: number, k: number): number =>
    (met[c]! * met[k]! - (c === k ? metSquares[c]! : 0)) / (allMet - sum(metSquares) / allMet);
  const coefficient = (observed: number, expected: number): Plain => ({
    value: 1 - observed / expected,
    expected,
  });
  const share = (part: number, whole: number): Plain => ({ value: part / whole, expected: whole });
  const ofCode = (k: number): Plain => {
    const row = sum(coded.map((c) => expectedMet(k, c)));
    // chance that leaves the value nothing at all cannot be corrected for
    return coefficient(
      met[k]! - lengths[k]![k]!,
      row > 1e-9 ? ((row - expectedMet(k, k)) * met[k]!) / row : 0,
    );
  };
  return [
    coefficient(all - sum(diagonal), all - sum(expectedDiagonal)),
    coefficient(rows[gap]! - lengths[gap]![gap]!, expectedGap - expected(gap, gap)),
    coefficient(
      allMet - sum(coded.map((c) => lengths[c]![c]!)),
      allMet - sum(coded.map((c) => expectedMet(c, c))),
    ),
    share(allMet, all),
    ...coded.map(ofCode),
    ...coded.map((k) => share(met[k]!, rows[k]!)),
  ];
}
