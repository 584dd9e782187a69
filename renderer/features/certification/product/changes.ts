/** What of a product can become another thing. */
export const changes = ['ingredients', 'process', 'supplier', 'place'] as const;
export type Change = (typeof changes)[number];
