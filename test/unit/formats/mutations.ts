import fc from "fast-check";

/** The seed of every fuzz: what fails once fails again. */
export const seed = 20_261_122;

export interface Mutation {
  /** Share of the file before it, 0 to 1. */
  readonly at: number;
  readonly kind: "set" | "cut" | "double" | "end";
  readonly byte: number;
  readonly length: number;
}

/** A few changes of bytes: one set, some taken out, some doubled, the rest cut off. */
export const anyMutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom("set", "set", "set", "cut", "double", "end"),
    byte: fc.nat(255),
    length: fc.nat(64),
  }),
  { minLength: 1, maxLength: 6 },
);

export const mutated = (bytes: Uint8Array, mutations: readonly Mutation[]): Uint8Array =>
  mutations.reduce((file, { at, kind, byte, length }) => {
    const from = Math.min(Math.floor(at * file.length), Math.max(file.length - 1, 0));
    const [before, after] = [file.subarray(0, from), file.subarray(from)];
    if (kind === "set") return joined(before, Uint8Array.of(byte), after.subarray(1));
    if (kind === "cut") return joined(before, after.subarray(length));
    if (kind === "double") return joined(before, after.subarray(0, length), after);
    return before.slice();
  }, bytes);

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
