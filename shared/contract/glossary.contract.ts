import * as z from 'zod';
import { metricView } from './analytics.contract.ts';
import { query } from './procedure.ts';

const bilingual = z.object({ id: z.string(), en: z.string() });

/** A metric with how it is worked out and where its figures come from. */
const glossaryEntry = metricView.extend({
  formula: bilingual,
  /** Metrics that it is made of. */
  parts: z.array(z.string()),
  /** Synced entities that its rows are read from. */
  entities: z.array(z.string()),
  /** What is kept added up of those rows; where there is none, the rows themselves answer. */
  rollups: z.array(z.string()),
});
export type GlossaryEntry = z.infer<typeof glossaryEntry>;

export const glossaryContract = {
  list: query('dashboard.view').output(z.array(glossaryEntry)),
};
