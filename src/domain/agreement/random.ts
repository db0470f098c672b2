/** A stream of random numbers that is the same for the same seed, in every engine. */
export interface Random {
  /** The next whole number in [0, 2³²). */
  readonly next: () => number;
  /** A whole number in [0, `count`), for `count` up to 2³²; uneven by less than `count` / 2³². */
  readonly below: (count: number) => number;
  /** Draws as many places as there are, with replacement, and counts in `times` how often each was drawn. */
  readonly resample: (times: Float64Array) => void;
  /** A fraction in [0, 1) in steps of 2⁻³². */
  readonly fraction: () => number;
}

/**
 * Seeded random numbers: xoshiro128**, its state filled by SplitMix32 from a seed in [0, 2³²).
 * Not for secrets.
 *
 * @throws RangeError where the seed is no whole number in [0, 2³²)
 * @see Blackman & Vigna (2021), Scrambled Linear Pseudorandom Number Generators
 */
export function random(seed: number): Random {
  if (!Number.isInteger(seed) || seed < 0 || seed >= twoTo32)
    throw new RangeError("A seed has to be a whole number from 0 to 4294967295");
  let mixing = seed;
  const split = (): number => {
    mixing = (mixing + 0x9e3779b9) | 0;
    let mixed = Math.imul(mixing ^ (mixing >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
  };
  const state = Int32Array.of(split(), split(), split(), split());
  const ahead = new Uint32Array(256);
  let taken = ahead.length;
  const refill = (): void => {
    if (taken < ahead.length) return;
    fill(ahead, state);
    taken = 0;
  };
  const next = (): number => {
    refill();
    return ahead[taken++]!;
  };
  const resample = (times: Float64Array): void => {
    times.fill(0);
    for (let left = times.length; left > 0;) {
      refill();
      const end = Math.min(ahead.length, taken + left);
      left -= end - taken;
      count(times, ahead, taken, end);
      taken = end;
    }
  };
  return {
    next,
    resample,
    below: (count) => Math.floor(next() * step * count),
    fraction: () => next() * step,
  };
}

/** Counts the places that numbers drawn stand for. */
function count(times: Float64Array, numbers: Uint32Array, start: number, end: number): void {
  const places = times.length;
  for (let index = start; index < end; index++) times[Math.floor(numbers[index]! * step * places)]!++;
}

/** The next numbers of xoshiro128**; many at a time, because the state is quickest kept out of memory. */
function fill(numbers: Uint32Array, state: Int32Array): void {
  let [a, b, c, d] = [state[0]!, state[1]!, state[2]!, state[3]!];
  for (let index = 0; index < numbers.length; index++) {
    const scrambled = Math.imul(b, 5);
    numbers[index] = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
  state.set([a, b, c, d]);
}

const twoTo32 = 2 ** 32;
const step = 1 / twoTo32;
