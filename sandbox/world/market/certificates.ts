import type { Batch, Row } from '../batch.ts';
import { dayOfMoment, HOUR, momentOf } from '../calendar.ts';
import { pick, type Random, randomOf } from '../random.ts';
import type { Scope } from '../scope.ts';
import { dateText, stampText } from '../stamp.ts';
import { isFood } from './categories.ts';
import type { Product, Shelf } from './products.ts';

type Kind = keyof typeof kinds;

/* years: how long one is valid. chance: that a product which should have it, has it. */
const kinds = {
  halal: { name: 'Sertifikat Halal', issuers: ['BPJPH'], years: 4, chance: 0.94 },
  pirt: { name: 'SPP-IRT', issuers: ['DPMPTSP', 'Dinas Kesehatan'], years: 5, chance: 0.86 },
  bpom: { name: 'Izin edar BPOM', issuers: ['BPOM RI'], years: 5, chance: 0.87 },
  sni: { name: 'SPPT-SNI', issuers: ['LSPro BBSPJIKB', 'LSPro Baristand'], years: 4, chance: 0.8 },
  organic: { name: 'Sertifikat Organik', issuers: ['LSO Contoh Hijau'], years: 3, chance: 0.9 },
} as const;

const rowsPerBatch = 4_000;
/** Since this day a halal certificate lasts as long as the recipe does. */
const halalUnlimited = dayOfMoment(Date.parse('2023-03-31T00:00:00Z'));

export function* certificateRows(scope: Scope, shelf: Shelf): Generator<Batch> {
  const random = randomOf(scope.seed, 'certificates');
  let rows: Row[] = [];
  let id = 1;
  for (const products of shelf.byVendor) {
    for (const product of products) {
      for (const kind of wanted(random, product)) {
        if (!random.chance(kinds[kind].chance)) continue;
        rows.push(certificate(random, scope, { kind, product, id: id++ }));
      }
    }
    if (rows.length >= rowsPerBatch) {
      yield { model: 'x_product_certification', rows };
      rows = [];
    }
  }
  if (rows.length > 0) yield { model: 'x_product_certification', rows };
}

/** What a product should have, by what it is (the category matrix of the platform). */
function wanted(random: Random, { vendor }: Product): Kind[] {
  const { category } = vendor;
  const halal: Kind[] = vendor.halal || random.chance(0.08) ? ['halal'] : [];
  const organic: Kind[] = random.chance(0.12) ? ['organic'] : [];
  if (category.key === 'minuman' || category.key === 'kopi') return [...halal, 'pirt', ...organic];
  if (category.key === 'lauk') return [...halal, 'bpom'];
  if (isFood(category)) return [...halal, 'pirt'];
  if (category.group === 'Kecantikan & Kesehatan') return ['bpom', ...halal];
  if (category.key === 'mainan') return ['sni'];
  if (category.key === 'batik') return random.chance(0.45) ? ['sni'] : [];
  return random.chance(0.08) ? ['sni'] : [];
}

interface Subject {
  kind: Kind;
  product: Product;
  id: number;
}

function certificate(random: Random, scope: Scope, { kind, product, id }: Subject): Row {
  const today = scope.lastDay;
  const { name, issuers, years } = kinds[kind];
  const term = years * 365;
  const expiry = today + daysLeft(random, term);
  const unlimited = kind === 'halal' && expiry - term >= halalUnlimited && random.chance(0.85);
  const issued = Math.min(expiry - term, today - 1);
  const number = numberOf(kind, { product, id, expiry });
  const entered = Math.max(product.created, momentOf(issued + 2, 9) + random.below(8 * HOUR));
  const stamp = stampText(Math.min(scope.now, entered));
  return {
    id,
    x_name: `${name} ${product.name}`,
    x_uuid: null,
    x_product_tmpl_id: product.id,
    x_certification_type: kind,
    x_certificate_number: number,
    x_issued_by: pick(random, issuers),
    x_issue_date: dateText(issued),
    x_expiry_date: unlimited ? null : dateText(expiry),
    x_certificate_file: null,
    x_certificate_filename: random.chance(0.6)
      ? `${number.replace(/[^A-Z0-9]+/gi, '-')}.pdf`
      : null,
    create_date: stamp,
    write_date: stamp,
  };
}

/** Of ten certificates one has run out, one does within three months, the rest are good for long. */
function daysLeft(random: Random, term: number): number {
  const share = random.next();
  if (share < 0.09) return -random.between(1, 320);
  if (share < 0.13) return random.between(1, 30);
  if (share < 0.2) return random.between(31, 90);
  return random.between(91, term - 20);
}

/** Of the right shape, yet of regions and registers numbered 99: none such is ever issued. */
function numberOf(
  kind: Kind,
  { product, id, expiry }: { product: Product; id: number; expiry: number },
) {
  const serial = (width: number) => String(id).padStart(width, '0');
  switch (kind) {
    case 'halal':
      return `ID99110${serial(10)}`;
    case 'pirt':
      return `P-IRT No. 2069999${serial(6)}-${dateText(expiry).slice(2, 4)}`;
    case 'bpom':
      if (product.vendor.category.key === 'perawatan') return `NA99${serial(9)}`;
      if (product.vendor.category.key === 'jamu') return `POM TR 99${serial(7)}`;
      return `MD 9999${serial(8)}`;
    case 'sni':
      return `SPPT-SNI 99-${serial(5)}`;
    case 'organic':
      return `ID-ORG-99-${serial(5)}`;
  }
}
