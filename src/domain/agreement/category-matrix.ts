import type { Category } from "#domain/agreement/ratings";

/**
 * A matrix over the categories as one array, row by row.
 * @throws RangeError where it is not square with a row a category, or a value is not finite
 */
export function categoryMatrix(
  matrix: readonly (readonly number[])[],
  categories: readonly Category[],
): Float64Array {
  const size = categories.length;
  if (matrix.length !== size || matrix.some((row) => row.length !== size))
    throw new RangeError(`A matrix over ${size} categories needs ${size} rows of ${size} values`);
  const values = Float64Array.from(matrix.flat());
  if (!values.every(Number.isFinite)) throw new RangeError("A matrix over categories needs finite values");
  return values;
}
