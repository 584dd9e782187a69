import * as z from 'zod';
import { asOf, centralId, exportedFile, instant, language } from './common.ts';
import { command, exporting, query, task } from './procedure.ts';

const failure = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/**
 * waiting     not asked for yet in the running cycle      pulling   pages are coming in
 * verified    every month's digest equals the central's   chasing   some differ with newer rows: pulled again
 * drift       differed after three pulls: repaired by the next deep compare, or by hand
 * unverified  pulled, and the central would not say what it has
 * unavailable the central has no such model, or no right  failed    the last pull stopped with `error`
 */
export const entityStatus = z.object({
  entity: z.string(),
  label: z.object({ id: z.string(), en: z.string() }),
  state: z.enum([
    'waiting',
    'pulling',
    'verified',
    'chasing',
    'drift',
    'unverified',
    'unavailable',
    'failed',
  ]),
  replica: z.int(),
  central: z.int().nullable(),
  countedAt: instant.nullable(),
  asOf,
  quarantined: z.int(),
  /** When all its months last equalled the central's, by digest. */
  verifiedAt: instant.nullable(),
  months: z.object({ total: z.int(), equal: z.int() }),
  /** When every row and field was last read again and compared. */
  comparedAt: instant.nullable(),
  /** Of its last pull that read anything. */
  rowsPerSecond: z.int().nullable(),
  /** Columns that this central does not give, or gives in another type than before. */
  missingFields: z.array(z.string()),
  error: failure.nullable(),
});
export type EntityStatus = z.infer<typeof entityStatus>;

export const syncStatus = z.object({
  running: z.boolean(),
  /** As of the oldest entity that can be synced: every number is at least this fresh. */
  asOf,
  lastCycle: z
    .object({
      startedAt: instant,
      endedAt: instant.nullable(),
      outcome: z.enum(['done', 'failed', 'cancelled']).nullable(),
      rowsRead: z.int(),
      rowsChanged: z.int(),
      error: failure.nullable(),
    })
    .nullable(),
  nextAt: instant.nullable(),
  entities: z.array(entityStatus),
  outbox: z.object({ waiting: z.int(), conflicts: z.int(), refused: z.int() }),
  /** The end of the last cycle in which every entity was verified; null before the first. */
  verifiedAt: instant.nullable(),
  /** Set where the central answers as an older copy of itself: sync has stopped until a person decides. */
  restored: z.object({ seenAt: instant, entity: z.string() }).nullable(),
});
export type SyncStatus = z.infer<typeof syncStatus>;

/** Travels on the event stream while a cycle runs. Totals are the central's counts. */
export const syncProgress = z.object({
  running: z.boolean(),
  entity: z.string().nullable(),
  entityRows: z.int(),
  entityTotal: z.int().nullable(),
  rows: z.int(),
  total: z.int().nullable(),
  rowsPerSecond: z.int(),
});
export type SyncProgress = z.infer<typeof syncProgress>;

export const syncContract = {
  status: query('sync.view').output(syncStatus),
  quarantine: query('sync.view')
    .input(
      z.object({
        entity: z.string().nullable().default(null),
        limit: z.int().min(1).max(500).default(100),
      }),
    )
    .output(
      z.object({
        total: z.int(),
        rows: z.array(
          z.object({
            entity: z.string(),
            centralId,
            code: z.string(),
            params: z.record(z.string(), z.union([z.string(), z.number()])),
            /** The field that was refused, where one can be named. */
            field: z.string().nullable(),
            seenAt: instant,
          }),
        ),
      }),
    ),
  /** One of the sync screen's lists, whole, as CSV. */
  export: exporting('sync.view')
    .input(z.object({ list: z.enum(['entities', 'quarantine', 'drift']), language }))
    .output(exportedFile),
  /** Starts a cycle and returns at once; progress comes on events.watch. */
  start: task('writer', 'sync.run', 'sync').output(z.object({ started: z.boolean() })),
  cancel: task('writer', 'sync.run', 'sync').output(z.object({ cancelled: z.boolean() })),
  /** What verification found and healed, newest first. */
  drift: query('sync.view')
    .input(z.object({ limit: z.int().min(1).max(500).default(100) }))
    .output(
      z.object({
        total: z.int(),
        rows: z.array(
          z.object({
            entity: z.string(),
            month: z.string(),
            foundAt: instant,
            healedAt: instant.nullable(),
            rows: z.int(),
            how: z.enum(['digest', 'compare', 'repair']),
          }),
        ),
      }),
    ),
  /** Reads every row of an entity again and mends what differs, in the background. Never touches what is ours. */
  repair: task('writer', 'sync.repair', 'sync')
    .input(z.object({ entity: z.string() }))
    .output(z.object({ started: z.boolean() })),
  /** Asks for the refused rows of an entity (all entities: null) once more at the next contact, which starts now. */
  retryQuarantine: task('writer', 'sync.run', 'sync')
    .input(z.object({ entity: z.string().nullable().default(null) }))
    .output(z.object({ started: z.boolean() })),
  /** After the central came back from an older backup: follow it, and send again what it has lost of ours. */
  acceptRestored: command('sync.repair', 'sync')
    .input(z.object({ resend: z.boolean() }))
    .output(z.object({ resent: z.int() })),
  /** A zip for whoever helps: versions, counts, cursors, cycles, errors; no secret, no personal data. */
  diagnostics: task('reports', 'sync.run', 'exports').output(exportedFile),
};
