import * as z from 'zod';
import type { Reader, Writer } from '../../db/db.ts';
import type { Entity } from '../entities/entity.ts';
import { breathe } from '../pull/breath.ts';
import { currencyDecimals } from '../pull/currencies.store.ts';
import type { Plan } from '../pull/plan.ts';
import { type BlockSum, findStaleBlock, listBlockSums, refreshBlock } from './blocks.store.ts';
import type { Digest, Digests, Month } from './digest.ts';

const amounts = z.array(z.number());

/** Adds up only what changed since the last time; between two blocks others have their turn. */
export async function refreshDigests(db: Writer, entity: Entity): Promise<void> {
  for (;;) {
    const block = findStaleBlock(db, entity.id);
    if (block === undefined) return;
    refreshBlock(db, entity, block);
    await breathe();
  }
}

/** Decimals to which the amounts of an entity are scaled: the most that one of its currencies has. */
export function scaleOf(db: Reader, { entity }: Plan): number {
  const decimals = currencyDecimals(db);
  const here = new Set(listBlockSums(db, entity.id).map(({ currency_id }) => currency_id));
  return Math.max(0, ...[...here].map((id) => decimals.get(id) ?? 0));
}

export function localDigests(db: Reader, plan: Plan, scale: number): Digests {
  const decimals = currencyDecimals(db);
  const digests = new Map<Month, Digest>();
  for (const block of listBlockSums(db, plan.entity.id)) {
    const factor = 10 ** (scale - (decimals.get(block.currency_id) ?? scale));
    digests.set(block.month, added(digests.get(block.month), block, { plan, factor }));
  }
  return digests;
}

function added(
  before: Digest | undefined,
  block: BlockSum,
  { plan, factor }: { plan: Plan; factor: number },
): Digest {
  const money = plan.sums.length === 0 ? [] : amounts.parse(JSON.parse(block.money));
  const writtenAt = Math.max(before?.writtenAt ?? 0, block.written_max ?? 0);
  return {
    rows: (before?.rows ?? 0) + block.rows,
    idSum: (before?.idSum ?? 0) + block.id_sum,
    writtenAt: writtenAt === 0 ? null : writtenAt,
    sums: plan.sums.map(({ at }, index) => (before?.sums[index] ?? 0) + (money[at] ?? 0) * factor),
  };
}
