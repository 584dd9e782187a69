import { Refusal } from '../../../shared/contract/errors.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Pulling } from '../pull/pull.ts';
import { centralDigests } from './central-digest.ts';
import { type Digest, type Digests, differingMonths, EMPTY, type Month } from './digest.ts';
import { localDigests, refreshDigests, scaleOf } from './local-digest.ts';
import { domainOfMonth } from './months.ts';

/** One entity, here and there, in months. */
export interface Compared {
  pulling: Pulling;
  scale: number;
  ours: Digests;
  theirs: Digests;
  differing: readonly Month[];
  at: Instant;
}

/** Null where the central lets this login read rows and not group them. */
export async function compareMonths(pulling: Pulling): Promise<Compared | null> {
  const { db, plan } = pulling;
  await refreshDigests(db, plan.entity);
  const scale = scaleOf(db, plan);
  try {
    const { digests: theirs, at } = await centralDigests(pulling, { scale });
    const ours = localDigests(db, plan, scale);
    return { pulling, scale, ours, theirs, differing: differingMonths(ours, theirs), at };
  } catch (error) {
    const isRefused = error instanceof Refusal && /^central\.(no_right|refused)$/.test(error.code);
    if (isRefused) return null;
    throw error;
  }
}

export async function oursNow({ pulling, scale }: Compared): Promise<Digests> {
  const { db, plan } = pulling;
  await refreshDigests(db, plan.entity);
  return localDigests(db, plan, scale);
}

export async function theirsNow(
  { pulling, scale }: Compared,
  month: Month,
): Promise<{ digest: Digest; at: Instant }> {
  const within = domainOfMonth(month);
  const { digests, at } = await centralDigests(pulling, { scale, within });
  return { digest: digests.get(month) ?? EMPTY, at };
}
