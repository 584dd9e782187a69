import { currency, tax, unit } from '../../base/ids.ts';
import type { Batch, Row } from '../batch.ts';
import { DAY } from '../calendar.ts';
import { at, pick, type Random, randomOf } from '../random.ts';
import type { Scope } from '../scope.ts';
import { stampText } from '../stamp.ts';
import { isFood } from './categories.ts';
import type { Product, Shelf } from './products.ts';
import type { Vendor } from './vendors.ts';

const vendorsPerBatch = 150;

export function* productRows(
  scope: Scope,
  vendors: readonly Vendor[],
  shelf: Shelf,
): Generator<Batch> {
  const random = randomOf(scope.seed, 'product rows');
  let supplierId = 1;
  for (let from = 0; from < vendors.length; from += vendorsPerBatch) {
    const products = shelf.byVendor.slice(from, from + vendorsPerBatch).flat();
    const stamps = products.map((product) => stampsOf(random, scope, product));
    yield {
      model: 'product.template',
      rows: products.map((product, index) => ({
        ...templateRow(random, product),
        ...at(stamps, index),
      })),
    };
    yield {
      model: 'product.product',
      rows: products.flatMap((product, index) =>
        variantRows(product, at(stamps, index), random.chance(0.2)),
      ),
    };
    const suppliers: Row[] = [];
    for (const [index, product] of products.entries()) {
      for (const vendor of suppliersOf(random, product, vendors)) {
        const row = supplierRow(product, vendor, at(stamps, index).create_date);
        suppliers.push({ id: supplierId++, ...row });
      }
    }
    yield { model: 'product.supplierinfo', rows: suppliers };
  }
}

/** One grey point: that there is a picture is all that anybody asks. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

function templateRow(random: Random, product: Product): Row {
  const { vendor } = product;
  return {
    id: product.id,
    name: product.name,
    active: product.ended === Infinity,
    default_code: product.variants.length === 1 ? product.sku : null,
    list_price: product.price,
    categ_id: vendor.category.id,
    type: 'product',
    detailed_type: 'product',
    sale_ok: true,
    purchase_ok: false,
    weight: product.kilograms,
    uom_id: unit.piece,
    taxes_id: vendor.taxed ? [tax.ppn] : [],
    is_published: product.ended === Infinity && random.chance(0.97),
    description_sale: random.chance(0.25) ? description(random, vendor) : null,
    image_1920: product.id % 7 === 0 ? null : PICTURE,
    x_vendor_id: product.namesVendor ? vendor.partnerId : null,
  };
}

function description(random: Random, vendor: Vendor): string {
  const made = `Dibuat di ${vendor.city.name}, ${vendor.province.name}.`;
  const food = [
    'Tanpa pengawet.',
    'Simpan di tempat kering dan sejuk.',
    'Tahan tiga bulan di suhu ruang.',
  ];
  const other = [
    'Dikerjakan dengan tangan.',
    'Setiap buah sedikit berbeda.',
    'Bahan pilihan dari perajin setempat.',
  ];
  return `${made} ${pick(random, isFood(vendor.category) ? food : other)}`;
}

function variantRows(product: Product, stamps: Stamps, barcoded: boolean): Row[] {
  return product.variants.map((variant, index) => ({
    id: variant.id,
    product_tmpl_id: product.id,
    active: product.ended === Infinity,
    default_code: variant.sku,
    // 200-299 are numbers a shop gives itself: no article elsewhere has this code.
    barcode: barcoded ? `200${String(variant.id).padStart(10, '0')}` : null,
    combination_indices: product.variants.length > 1 ? String(index + 1) : '',
    ...stamps,
  }));
}

/** A second supplier now and then: the first by sequence is the one that counts. */
function suppliersOf(random: Random, product: Product, vendors: readonly Vendor[]): Vendor[] {
  if (product.namesVendor && random.chance(0.25)) return [];
  return random.chance(0.03) ? [product.vendor, pick(random, vendors)] : [product.vendor];
}

function supplierRow(product: Product, vendor: Vendor, stamp: string): Omit<Row, 'id'> {
  const first = vendor === product.vendor;
  return {
    partner_id: vendor.partnerId,
    product_tmpl_id: product.id,
    sequence: first ? 1 : 5,
    price: Math.round((product.price * (first ? 0.8 : 0.85)) / 100) * 100,
    min_qty: 0,
    currency_id: currency.IDR,
    create_date: stamp,
    write_date: stamp,
  };
}

type Stamps = { create_date: string; write_date: string };

function stampsOf(random: Random, scope: Scope, product: Product): Stamps {
  const { created, ended } = product;
  const repriced = created + (scope.now - created) * random.next();
  const written = random.chance(0.5) ? repriced : created + random.below(DAY);
  const last = ended === Infinity ? Math.min(written, scope.now) : ended;
  return { create_date: stampText(created), write_date: stampText(Math.floor(last)) };
}
