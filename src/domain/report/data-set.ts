/** What a cell of a table of data can be; undefined is missing. */
export type DataValue = string | number | boolean | undefined;

/** A variable: a column of a table of data, described so that others can use it without asking. */
export interface DataField {
  /** As statistics programs take it: ASCII letters, digits and underscores, no digit first, at most 32. */
  readonly name: string;
  /** In words. */
  readonly title: string;
  readonly description: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "date";
  /** True where no row lacks it. */
  readonly required?: boolean;
  /** True where no two rows have the same. */
  readonly unique?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  /** All values there can be, with what they mean. */
  readonly categories?: readonly { readonly value: string | number; readonly label: string }[];
  /** Whether the categories stand in order, from least to most. */
  readonly isOrdered?: boolean;
}

/** A table of data with its variables. */
export interface DataTable {
  /** Lower-case letters and hyphens. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly DataField[];
  /** One value a field. */
  readonly rows: readonly (readonly DataValue[])[];
  /** Fields that together tell rows apart. */
  readonly key: readonly string[];
  /** A field whose values are those of the same field in another table. */
  readonly parent?: { readonly table: string; readonly field: string };
}

/** Tables that belong together. */
export interface DataSet {
  /** Lower-case letters, digits and hyphens. */
  readonly name: string;
  readonly title: string;
  /** What the figures are of, paragraph by paragraph. */
  readonly description: readonly string[];
  /** When it was made, ms since 1970 UTC. */
  readonly at: number;
  readonly tables: readonly DataTable[];
}
