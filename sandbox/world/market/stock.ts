import { company, location } from '../../base/ids.ts';
import type { Batch, Row } from '../batch.ts';
import { DAY, HOUR, momentOf } from '../calendar.ts';
import { type Random, randomOf } from '../random.ts';
import type { Scope } from '../scope.ts';
import { datetimeText, stampText } from '../stamp.ts';
import type { Product, Shelf, Variant } from './products.ts';

const rowsPerBatch = 4_000;

/** What lies in the warehouse now: counted on Mondays, so quants of one count tie. */
export function* stockRows(
  scope: Scope,
  shelf: Shelf,
  reserved: (variantId: number) => number,
): Generator<Batch> {
  const random = randomOf(scope.seed, 'stock');
  let rows: Row[] = [];
  let id = 1;
  for (const products of shelf.byVendor) {
    for (const product of products) {
      for (const variant of product.variants) {
        // Some were announced and never delivered.
        if (random.chance(0.015)) continue;
        const promised = reserved(variant.id);
        rows.push({ id: id++, ...quant(random, scope, { product, variant, promised }) });
      }
    }
    if (rows.length >= rowsPerBatch) {
      yield { model: 'stock.quant', rows };
      rows = [];
    }
  }
  if (rows.length > 0) yield { model: 'stock.quant', rows };
}

function quant(
  random: Random,
  scope: Scope,
  { product, variant, promised }: { product: Product; variant: Variant; promised: number },
): Omit<Row, 'id'> {
  const quantity = product.ended < Infinity ? 0 : onHand(random, variant);
  const count = momentOf(scope.lastDay - random.between(1, 16) * 7, 8) + 2 * HOUR;
  const delivered = Math.min(product.created + DAY, scope.now);
  return {
    product_id: variant.id,
    location_id: location.stock,
    quantity,
    reserved_quantity: Math.min(quantity, promised),
    inventory_quantity: 0,
    inventory_quantity_set: false,
    in_date: datetimeText(delivered),
    company_id: company.main,
    create_date: stampText(delivered),
    write_date: stampText(Math.max(delivered, count)),
  };
}

/** Dear things lie in ones and twos; one in nine of all is nearly or quite sold out. */
function onHand(random: Random, { price }: Variant): number {
  const share = random.next();
  if (share < 0.045) return 0;
  if (share < 0.11) return random.between(1, 4);
  const usual = price > 300_000 ? 9 : price > 100_000 ? 32 : 110;
  return Math.max(5, Math.round(usual * (0.4 + 1.6 * random.next() ** 1.6)));
}
