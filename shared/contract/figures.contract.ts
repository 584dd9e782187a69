import * as z from 'zod';
import { businessDay } from './common.ts';
import { sourcedFigure } from './figures.ts';
import { fileFault } from './file-faults.ts';
import { command, query } from './procedure.ts';
import { reaches } from './saved.ts';

/** The audit log keeps the whole file: what the numbers were, and who brought them. */
const LONGEST_FILE = 100_000;

export const figureView = z.object({
  figure: sourcedFigure,
  /** ISO 3166-2:ID without the country; empty is all Indonesia. */
  province: z.string(),
  from: businessDay,
  /** As a file writes it: people, rupiah, dollars, stars, per cent. */
  value: z.string(),
  source: z.string(),
});
export type FigureView = z.infer<typeof figureView>;

/** Numbers with a source that metrics are measured by: populations, targets, the rate of the dollar. */
export const figuresContract = {
  /** What stands on the day. */
  list: query('dashboard.view')
    .input(z.object({ day: businessDay }))
    .output(z.object({ figures: z.array(figureView) })),
  /** Of what was imported here: how far it goes, how much has not gone yet, and what keeps it here. */
  sharing: query('figure.import').output(
    z.object({ reach: z.enum(reaches), waiting: z.int(), told: z.string().nullable() }),
  ),
  /** CSV: `figure;province;from;value;source`. With a fault in any row, or to try, nothing is changed. */
  import: command('figure.import', 'figures')
    .input(z.object({ text: z.string().max(LONGEST_FILE), isTrial: z.boolean().default(false) }))
    .output(z.object({ rows: z.int(), faults: z.array(fileFault) })),
};
