/**
 * Puts another function in place of a method, for as long as a test needs.
 *
 * @param make gets the method that was there
 * @returns puts that one back
 */
export function replaceMethod<O extends object, N extends keyof O & string>(
  owner: O,
  name: N,
  make: (was: O[N]) => O[N],
): () => void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name)!;
  Object.defineProperty(owner, name, { ...descriptor, value: make(descriptor.value as O[N]) });
  return () => Object.defineProperty(owner, name, descriptor);
}
