/** The values of a row, in the order in which they were asked for. */
export type Tuple = readonly Value[];

/** One that was just read, of which a value may be put right in its place. */
export type TupleToFill = Value[];

type Value = string | number | null | Buffer;
