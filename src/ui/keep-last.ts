/**
 * Remembers one result: it is worked out again only when one of `readFrom` is another value (by `Object.is`). Name there
 * everything the result depends on.
 */
export function keepLast<R>(): (readFrom: readonly unknown[], compute: () => R) => R {
  let last: { readonly readFrom: readonly unknown[]; readonly result: R } | undefined;
  return (readFrom, compute) => {
    const kept = last;
    if (kept !== undefined && readFrom.every((value, at) => Object.is(value, kept.readFrom[at])))
      return kept.result;
    last = { readFrom, result: compute() };
    return last.result;
  };
}
