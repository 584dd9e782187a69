import { oc } from '@orpc/contract';
import * as z from 'zod';
import type { Permission } from './permissions.ts';
import type { Topic } from './topics.ts';

/**
 * query    reads, on a reader thread, in one snapshot
 * command  writes, on the writer thread, in one transaction with its audit row
 * task     longer work that opens its own transactions or files, on the lane it names
 * stream   events, on the host thread
 */
export type Kind = 'query' | 'command' | 'task' | 'stream';
export type Lane = 'reader' | 'writer' | 'reports' | 'host';

export interface ProcedureMeta {
  kind: Kind;
  lane: Lane;
  /** Who calls it holds all of these. None named: nobody may. */
  permissions: readonly Permission[];
  /** Published after a successful call. */
  topics: readonly Topic[];
}

/** How a failed call looks on the wire: a code with its parameters, never a text. */
export const failureData = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  traceId: z.string(),
});

const base = oc
  .$meta<ProcedureMeta>({ kind: 'query', lane: 'reader', permissions: [], topics: [] })
  .errors({
    REFUSED: { status: 422, data: failureData },
    FORBIDDEN: { status: 403, data: failureData },
    FAULT: { status: 503, data: failureData.extend({ retryable: z.boolean() }) },
    BUG: { status: 500, data: failureData },
  });

export const query = (permission: Permission) =>
  base.meta({ kind: 'query', lane: 'reader', permissions: [permission], topics: [] });

export const command = (permission: Permission, ...topics: Topic[]) =>
  base.meta({ kind: 'command', lane: 'writer', permissions: [permission], topics });

export const task = (lane: 'writer' | 'reports', permission: Permission, ...topics: Topic[]) =>
  base.meta({ kind: 'task', lane, permissions: [permission], topics });

/** A file of what else one may see. */
export const exporting = (seen: Permission) =>
  base.meta({
    kind: 'task',
    lane: 'reports',
    permissions: ['export.create', seen],
    topics: ['exports'],
  });

export const stream = (permission: Permission) =>
  base.meta({ kind: 'stream', lane: 'host', permissions: [permission], topics: [] });
