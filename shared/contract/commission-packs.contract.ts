import * as z from 'zod';
import { businessDay, businessMonth, centralId } from './common.ts';
import { fileFault } from './file-faults.ts';
import { command, query } from './procedure.ts';
import { packRow, taxPackDraft } from './tax-pack.ts';

const packListed = z.object({
  version: z.string(),
  title: z.object({ id: z.string(), en: z.string() }),
  checkedOn: businessDay,
  rows: z.int(),
  /** shipped: came with the app, and nobody proposed it; the first one counts while none was approved. */
  state: z.enum(['shipped', 'proposed', 'approved', 'withdrawn']),
  /** What policy.approve takes. */
  decision: z.string().nullable(),
  proposedBy: z.int().nullable(),
  settledBy: z.int().nullable(),
});
export type PackListed = z.infer<typeof packListed>;

const taxOfDay = z.object({
  pkp: z.boolean().nullable(),
  ppnPpm: z.int(),
  dppNumerator: z.int(),
  dppDenominator: z.int(),
  rounding: z.enum(['half_up', 'floor']),
  pph22: z.object({ ppm: z.int(), appointment: z.string() }).nullable(),
  /** Reads "belum dipastikan", and keeps the day from being closed: keys of the pack, topics of decisions. */
  unsettled: z.array(z.string()),
  packVersion: z.string(),
});

const packView = z.object({ pack: taxPackDraft, day: businessDay, tax: taxOfDay });
export type PackView = z.infer<typeof packView>;

const packChange = z.object({
  change: z.enum(['added', 'removed', 'changed']),
  key: z.string(),
  from: businessDay,
  before: packRow.nullable(),
  after: packRow.nullable(),
  fields: z.array(z.string()),
});

/** As a person hands it in: what is wrong with it is told by field and row. */
const anyPack = z.unknown();

export const commissionPacksContract = {
  list: query('commission.view').output(z.object({ live: z.string(), packs: z.array(packListed) })),
  /** No version: the one that counts. No day: today. */
  show: query('commission.view')
    .input(
      z.object({
        version: z.string().max(40).nullable().default(null),
        day: businessDay.nullable().default(null),
      }),
    )
    .output(packView),
  /** Against the one that counts, row by row. */
  compare: query('commission.propose')
    .input(z.object({ pack: anyPack }))
    .output(
      z.object({
        against: z.string(),
        faults: z.array(fileFault),
        changes: z.array(packChange),
      }),
    ),
  propose: command('commission.propose', 'facts', 'commissions')
    .input(z.object({ title: z.string().min(1).max(200), pack: anyPack }))
    .output(z.object({ uuid: z.uuid() })),
  /** PPh 23 that vendors which are bodies may prove to us, of a month's frozen fees. */
  claims: query('commission.close')
    .input(z.object({ month: businessMonth }))
    .output(
      z.object({
        month: businessMonth,
        /** Null: not settled, and no amounts. */
        ratePpm: z.int().nullable(),
        packVersion: z.string(),
        rows: z.array(
          z.object({
            vendor: z.object({ id: centralId, name: z.string() }),
            lines: z.int(),
            fee: z.int(),
            claim: z.int().nullable(),
          }),
        ),
      }),
    ),
};
