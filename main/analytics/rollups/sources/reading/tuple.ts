/** The values of a row, in the order in which they were asked for. */
export type Tuple = readonly Value[];

/** One that was just read, of which a value may be put right in its place. */
export type TupleToFill = Value[];

type Value = string | number | null | Buffer;

/** The first values of rows, column by column. They are numbers, or nothing: 0. */
export function columnsOf(tuples: readonly Tuple[], width: number): Float64Array[] {
  return Array.from({ length: width }, (_, index) => {
    const column = new Float64Array(tuples.length);
    for (let row = 0; row < tuples.length; row += 1)
      column[row] = Number(tuples[row]?.[index] ?? 0);
    return column;
  });
}
