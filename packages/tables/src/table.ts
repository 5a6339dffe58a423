/** A text in the two languages of the product. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

export type ColumnKind = 'text' | 'integer' | 'number' | 'date' | 'moment' | 'boolean';

/** A code of a column and what it stands for. */
export interface Code {
  readonly code: string;
  readonly title: Words;
}

export interface Column {
  /** In snake_case: the heading in CSV, NDJSON and Parquet. */
  readonly name: string;
  readonly kind: ColumnKind;
  readonly title: Words;
  readonly meaning: Words;
  readonly unit?: Words;
  /** Every code that may stand in it. */
  readonly codes?: readonly Code[];
}

/** A date is `YYYY-MM-DD`, a moment a Date; a cell that is not known is null. */
export type Cell = string | number | boolean | Date | null;
export type Row = readonly Cell[];

/** Rows of one shape, which arrive in batches and are read once. */
export interface Table {
  readonly name: string;
  readonly title: Words;
  readonly columns: readonly Column[];
  readonly rows: AsyncIterable<readonly Row[]>;
}

/** What became of a table. */
export interface Written {
  readonly rows: number;
  readonly bytes: number;
  /** Of the file, in hex. */
  readonly sha256: string;
}
