import * as z from 'zod';

/** A rollup, or the rows of a fact that a metric is counted from; over which days. */
export const answerSource = z.object({
  kind: z.enum(['rollup', 'facts']),
  /** Of the rollup, or of the metric. */
  id: z.string(),
  from: z.string(),
  to: z.string(),
  /** How many of its days were stale, and read from the rows instead. */
  readAnew: z.int(),
});
export type AnswerSource = z.infer<typeof answerSource>;
