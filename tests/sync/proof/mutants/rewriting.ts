/** A piece of the product's source, which stands there exactly once, and what stands in its place. */
export interface Rewriting {
  file: string;
  find: string;
  replace: string;
}
