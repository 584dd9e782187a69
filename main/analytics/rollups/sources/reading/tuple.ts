/** The values of a row, in the order in which they were asked for. */
export type Tuple = readonly (string | number | null | Buffer)[];
