/** A stream of random numbers that is the same for the same seed, in every engine. */
export interface Random {
  /** The next whole number in [0, 2³²). */
  readonly next: () => number;
  /** A whole number in [0, `count`), for `count` up to 2³²; uneven by less than `count` / 2³². */
  readonly below: (count: number) => number;
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
  let state = seed;
  const split = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
  };
  let [a, b, c, d] = [split(), split(), split(), split()];
  const next = (): number => {
    const scrambled = Math.imul(b, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  return {
    next,
    below: (count) => Math.floor(next() * step * count),
    fraction: () => next() * step,
  };
}

const twoTo32 = 2 ** 32;
const step = 1 / twoTo32;
