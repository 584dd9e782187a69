import * as z from 'zod';
import { centralId, instant } from './common.ts';
import { roles } from './permissions.ts';
import { query, task } from './procedure.ts';

const passphrase = z.string().max(200);

export const connectionInput = z.object({
  url: z.string().min(1).max(2_000),
  db: z.string().min(1).max(200),
  login: z.string().min(1).max(200),
  /** An API key or a password. Never stored plainly by us, never logged, never sent back. */
  secret: z.string().min(1).max(1_000),
  /** Null lets the central's default company of this login decide. */
  companyId: centralId.nullable(),
  /**
   * Where the secret is found at the next start: 'memory' forgets it, 'file' reads secretPath again,
   * 'sandbox' keeps it in the profile (0600), 'passphrase' keeps it there sealed, until connection.unlock.
   * A window may only say 'memory' or 'passphrase'.
   */
  keep: z.enum(['memory', 'file', 'sandbox', 'passphrase']).default('memory'),
  /** Seals the secret; kept nowhere. */
  passphrase: passphrase.nullable().default(null),
  secretPath: z.string().max(4_000).nullable().default(null),
});
export type ConnectionInput = z.output<typeof connectionInput>;

/** One step of a connection test. A warning does not stop the sync; a failure does. */
export const connectionStep = z.object({
  step: z.enum(['address', 'version', 'database', 'login', 'company', 'rights', 'tables']),
  state: z.enum(['ok', 'warning', 'failed', 'skipped']),
  code: z.string().nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ConnectionStep = z.infer<typeof connectionStep>;

export const connectionTest = z.object({
  ok: z.boolean(),
  steps: z.array(connectionStep),
  serverVersion: z.string().nullable(),
  userName: z.string().nullable(),
  role: z.enum(roles).nullable(),
  companies: z.array(z.object({ id: z.int(), name: z.string() })),
  /** True where saving would erase the replica of another central. */
  replaces: z.boolean(),
});
export type ConnectionTest = z.infer<typeof connectionTest>;

export const connectionView = z.object({
  kind: z.enum(['sandbox', 'odoo']),
  url: z.string(),
  db: z.string(),
  login: z.string(),
  userName: z.string(),
  role: z.enum(roles),
  company: z.object({ id: z.int(), name: z.string() }),
  serverVersion: z.string(),
  savedAt: instant,
  /** Where the secret comes from at the next start; 'memory' means it must be typed again. */
  secretSource: z.enum(['sandbox', 'file', 'memory', 'passphrase']),
  /** False with 'passphrase': it is locked. */
  secretKnown: z.boolean(),
});
export type ConnectionView = z.infer<typeof connectionView>;

export const connectionContract = {
  get: query('connection.view').output(connectionView.nullable()),
  test: task('writer', 'connection.change').input(connectionInput).output(connectionTest),
  /** Tests, then binds this profile. `replace` allows erasing the replica of another central. */
  save: task('writer', 'connection.change', 'connection', 'sync', 'settings')
    .input(connectionInput.extend({ replace: z.boolean().default(false) }))
    .output(connectionView),
  /** Opens the sealed secret into memory and starts the sync. Any role may: the passphrase is the proof. */
  unlock: task('writer', 'connection.view', 'connection', 'sync')
    .input(z.object({ passphrase: passphrase.min(1) }))
    .output(connectionView),
};
