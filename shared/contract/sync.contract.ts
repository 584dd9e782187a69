import * as z from 'zod';
import { asOf, centralId, exportedFile, instant, language } from './common.ts';
import { query, task } from './procedure.ts';

const failure = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/**
 * waiting     not asked for yet in the running cycle      pulling   pages are coming in
 * current     replica count equals the central's count    behind    counted, and not equal
 * unavailable the central has no such model, or no right  failed    the last pull stopped with `error`
 */
export const entityStatus = z.object({
  entity: z.string(),
  label: z.object({ id: z.string(), en: z.string() }),
  state: z.enum(['waiting', 'pulling', 'current', 'behind', 'unavailable', 'failed']),
  replica: z.int(),
  central: z.int().nullable(),
  countedAt: instant.nullable(),
  asOf,
  quarantined: z.int(),
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
  outbox: z.object({ waiting: z.int(), refused: z.int() }),
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
            seenAt: instant,
          }),
        ),
      }),
    ),
  /** One of the sync screen's lists, whole, as CSV. */
  export: task('reports', 'export.create', 'exports')
    .input(z.object({ list: z.enum(['entities', 'quarantine']), language }))
    .output(exportedFile),
  /** Starts a cycle and returns at once; progress comes on events.watch. */
  start: task('writer', 'sync.run', 'sync').output(z.object({ started: z.boolean() })),
  cancel: task('writer', 'sync.run', 'sync').output(z.object({ cancelled: z.boolean() })),
};
