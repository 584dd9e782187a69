import * as z from 'zod';
import { crossing } from './commission-crossing.ts';
import { houseDecisionRow, packChange, packListed, packView } from './commission-pack-rows.ts';
import { asOf, businessDay, businessMonth, centralId, exportedFile, language } from './common.ts';
import { fileFault } from './file-faults.ts';
import { houseDecisions } from './house-decisions.ts';
import { command, exporting, query, task } from './procedure.ts';

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
  /** Of one switch: what waits, what counts on the day (null: today), what is decided for later. */
  decisions: query('fact.view')
    .input(
      z.object({
        of: z.enum(houseDecisions.map(({ id }) => id)),
        day: businessDay.nullable().default(null),
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(500).default(50),
      }),
    )
    .output(
      z.object({
        ...{ day: businessDay, total: z.int(), rows: z.array(houseDecisionRow) },
        /** Proposals that nobody settled yet, here or anywhere. */
        waiting: z.int(),
      }),
    ),
  /** Whose turnover of a year passed what the pack lets a statement be below: goes through all its lines. */
  crossings: task('reports', 'commission.close')
    .input(z.object({ year: z.int().min(2000).max(2100) }))
    .output(
      z.object({
        ...{ year: z.int(), asOf, packVersion: z.string() },
        /** Null: not settled, and no rows. */
        threshold: z.int().nullable(),
        rows: z.array(crossing),
      }),
    ),
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
  claimsExport: exporting('commission.close')
    .input(z.object({ month: businessMonth, language }))
    .output(exportedFile),
};
