import type { SimulatedLine } from '../../../../../shared/contract/commission-simulate.contract.ts';
import type { Reader } from '../../../../db/db.ts';
import { namesOf } from '../../lines/names.store.ts';
import type { Rule } from '../../pricing/priced.ts';
import { listSellers } from '../lines.store.ts';
import type { ChangedCharge } from './changed-charges.ts';
import { kept } from './kept.ts';

interface Asked {
  id: string;
  which: 'winner' | 'amount' | 'any';
  offset: number;
  limit: number;
}

/** A page of what a simulation would have changed. */
export function findSimulatedLines(
  db: Reader,
  { id, which, offset, limit }: Asked,
): { total: number; rows: SimulatedLine[] } {
  const changed = kept(id).changes.of(which);
  return { total: changed.length, rows: withNames(db, changed.slice(offset, offset + limit)) };
}

const NAMED_AT_ONCE = 5_000;

/** All of them, for a file: named a few thousand at a time. */
export function* eachSimulatedLine(db: Reader, id: string): Generator<SimulatedLine> {
  const changed = kept(id).changes.of('any');
  for (let at = 0; at < changed.length; at += NAMED_AT_ONCE) {
    yield* withNames(db, changed.slice(at, at + NAMED_AT_ONCE));
  }
}

function withNames(db: Reader, changed: readonly ChangedCharge[]): SimulatedLine[] {
  const sold = listSellers(
    db,
    changed.map(({ lineId }) => lineId),
  );
  const orderOf = namesOf(
    db,
    'order',
    changed.map(({ orderId }) => orderId),
  );
  const vendorOf = namesOf(
    db,
    'vendor',
    [...sold.values()].map(({ vendor_id }) => vendor_id),
  );
  const productOf = namesOf(
    db,
    'product',
    [...sold.values()].map(({ product_id }) => product_id),
  );
  return changed.map((one) => ({
    id: one.lineId,
    order: orderOf(one.orderId),
    day: one.day,
    vendor: vendorOf(sold.get(one.lineId)?.vendor_id ?? null),
    product: productOf(sold.get(one.lineId)?.product_id ?? null),
    ...{ charge: one.charge, base: one.base },
    ...{ oldRule: shown(one.oldRule), newRule: shown(one.newRule) },
    ...{ oldAmount: one.oldAmount, newAmount: one.newAmount },
  }));
}

function shown(rule: Rule | null): SimulatedLine['oldRule'] {
  return rule === null ? null : { version: rule.version, name: rule.spec.name };
}
