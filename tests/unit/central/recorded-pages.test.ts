import { expect, test } from 'vitest';
import type { SqlValue } from '../../../main/central/odoo-values.ts';
import { entities, entityOf } from '../../../main/sync/entities/index.ts';
import { type EntityId, fieldsFor, modelsOf } from '../../../main/sync/odoo-names.ts';
import { rowsOf } from '../../../main/sync/pull/central.ts';
import { planOf } from '../../../main/sync/pull/plan.ts';
import { recordedResult, recordingsMissing } from './recordings.ts';

/** The recorded page of an entity's model, and the recorded description of its fields. */
const PAGES: readonly [EntityId, page: string, fields: string][] = [
  ['partner', '201', '101'],
  ['user', '202', '102'],
  ['company', '203', '103'],
  ['currency', '204', '104'],
  ['province', '205', '105'],
  ['category', '206', '106'],
  ['product', '207', '107'],
  ['variant', '208', '108'],
  ['order', '209', '109'],
  ['order_line', '210', '110'],
  ['payment', '211', '111'],
  ['payment_provider', '212', '112'],
  ['shipment', '213', '113'],
  ['stock', '214', '114'],
  ['carrier', '216', '116'],
  ['rating', '217', '117'],
  ['invoice', '218', '118'],
  ['invoice_line', '219', '119'],
  ['vendor_profile', '220', '120'],
  ['certification', '221', '121'],
  ['commission_rule', '222', '122'],
];

const decimals = new Map([
  [1, 2],
  [12, 2],
]);

function typesIn(result: unknown): Map<string, string> {
  const fields: [string, { type: string }][] = Object.entries(Object(result));
  return new Map(fields.map(([name, { type }]) => [name, type]));
}

/** Recorded pages are in the order of write_date; ours are asked for by id. */
function byId(result: unknown): unknown {
  return Array.isArray(result) ? [...result].sort((a, b) => a.id - b.id) : result;
}

test.skipIf(recordingsMissing).each(PAGES)(
  'every recorded row of %s is understood',
  (id, page, fields) => {
    const entity = entityOf(id);
    const types = typesIn(recordedResult(fields));
    const plan = planOf(entity, { model: modelsOf(id)[0] ?? '', types }, 3);
    const rows = rowsOf(byId(recordedResult(page)), 'http://recorded');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const batch = { values: [] as SqlValue[], end: 0 };
      plan.read(row, batch, decimals);
      expect(batch.values).toHaveLength(plan.columns.length);
      expect(batch.values[0]).toBe(row.id);
    }
  },
);

/** Odoo 17 itself brings `image_128`; the recording did not ask after it. */
const NOT_RECORDED = ['has_photo'];

test.skipIf(recordingsMissing).each(PAGES)(
  'a real Odoo has every field that %s asks for',
  (id, _, fields) => {
    const types = typesIn(recordedResult(fields));
    const entity = entityOf(id);
    const absent = [...entity.columns.keys(), ...entity.links.map(({ other }) => other)].filter(
      (column) => !fieldsFor(id, column).some((field) => types.has(field)),
    );
    expect(absent.filter((column) => !NOT_RECORDED.includes(column))).toEqual([]);
  },
);

test('every entity is asked for in rising dependence: currencies first, lines after their orders', () => {
  const order = entities.map(({ id }) => id);
  expect(order[0]).toBe('currency');
  expect(order.indexOf('order_line')).toBeGreaterThan(order.indexOf('order'));
  expect(new Set(order).size).toBe(order.length);
});

test.skipIf(recordingsMissing)(
  'an order is stored in minor units, instants and business days',
  () => {
    const types = typesIn(recordedResult('109'));
    const plan = planOf(entityOf('order'), { model: 'sale.order', types }, 3);
    const rows = rowsOf(byId(recordedResult('209')), 'http://recorded');
    const row = rows.find(({ id }) => id === 1542);
    if (row === undefined) throw new Error('Recording 209 has order 1542.');
    const batch = { values: [] as SqlValue[], end: 0 };
    plan.read(row, batch, decimals);
    const stored = Object.fromEntries(plan.columns.map((name, at) => [name, batch.values[at]]));
    expect(stored).toMatchObject({
      id: 1542,
      name: 'S01542',
      state: 'draft',
      locked: 0,
      ordered_at: Date.UTC(2025, 4, 30, 9, 31, 52),
      ordered_day: '2025-05-30',
      partner_id: 3310,
      untaxed_minor: 506_900_000,
      tax_minor: 0,
      total_minor: 506_900_000,
      currency_id: 12,
      client_ref: null,
      delivery_status: null,
      invoice_status: 'no',
    });
  },
);

test.skipIf(recordingsMissing)(
  'of pictures the central is asked how large they are, and of one without the field nothing is known',
  () => {
    const product = entityOf('product');
    const types = typesIn(recordedResult('107'));
    const readOf = (known: ReadonlyMap<string, string>, row: Record<string, unknown>) => {
      const plan = planOf(product, { model: 'product.template', types: known }, 3);
      const batch = { values: [] as SqlValue[], end: 0 };
      const [recorded] = rowsOf(byId(recordedResult('207')), 'http://recorded');
      plan.read({ ...recorded, id: 1, ...row }, batch, decimals);
      const at = (column: string) => batch.values[plan.columns.indexOf(column)];
      const { sizesOnly } = plan.subject;
      return { sizesOnly, photo: at('has_photo'), text: at('has_description') };
    };
    const withPictures = new Map([...types, ['image_128', 'binary']]);
    const [sized] = rowsOf(recordedResult('457'), 'http://recorded');
    const shown = { image_128: sized?.x_certificate_file, description_sale: ' Renyah ' };
    expect(readOf(withPictures, shown)).toEqual({ sizesOnly: true, photo: 1, text: 1 });
    const bare = { image_128: false, description_sale: ' ' };
    expect(readOf(withPictures, bare)).toEqual({ sizesOnly: true, photo: 0, text: 0 });
    expect(readOf(types, shown)).toEqual({ sizesOnly: false, photo: null, text: 1 });
  },
);
