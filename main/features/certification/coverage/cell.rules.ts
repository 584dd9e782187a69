import type { CellState } from '../../../../shared/contract/certification-rows.ts';
import type { SpanStatus, Standing } from '../spans/certificate-day.rules.ts';
import type { Duty } from './duty.rules.ts';

export interface Cell {
  state: CellState;
  /** In force, and not met: nothing may be sold by it. */
  blocks: boolean;
}

const WITHOUT: Readonly<Record<SpanStatus, CellState>> = {
  valid: 'met',
  expiring: 'expiring',
  in_renewal: 'in_renewal',
  needs_revalidation: 'needs_revalidation',
  expired: 'expired',
  revoked: 'revoked',
  superseded: 'missing',
};

/** The rule together with the best certificate that would do; null: there never was one. */
export function cellOf(kind: Duty['kind'] | null, standing: Standing | null): Cell {
  if (kind === null) return { state: 'not_required', blocks: false };
  if (standing?.holds === true) return { state: WITHOUT[standing.status], blocks: false };
  const state = standing === null ? 'missing' : WITHOUT[standing.status];
  if (kind === 'required') return { state, blocks: true };
  const isUnderWay = state === 'needs_revalidation' || state === 'in_renewal';
  if (isUnderWay) return { state, blocks: false };
  return { state: kind === 'due' ? 'due' : 'recommended', blocks: false };
}
