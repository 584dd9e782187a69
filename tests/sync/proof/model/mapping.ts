import type { Row } from '../central/domain.ts';
import type { MemoryCentral } from '../central/memory-central.ts';
import type { Fields } from '../central/schema.ts';
import type { User } from '../central/user.ts';
import { MAIN_COMPANY } from '../central/user.ts';

type Cell = string | number | null;
type Convert = (value: unknown) => Cell;

const text: Convert = (value) => (typeof value === 'string' ? value : null);
const flag: Convert = (value) => (value === true ? 1 : 0);
const whole: Convert = (value) => (typeof value === 'number' ? value : 0);
const link: Convert = (value) => (typeof value === 'number' ? value : null);
const cents: Convert = (value) => Math.round(Number(value) * 100);
const micro: Convert = (value) => Math.round(Number(value) * 1_000_000);
const at: Convert = (value) =>
  typeof value === 'string' ? Date.parse(`${value.slice(0, 19).replace(' ', 'T')}Z`) : null;
const day: Convert = (value) => {
  const instant = at(value);
  return instant === null
    ? null
    : new Date(Number(instant) + 7 * 3_600_000).toISOString().slice(0, 10);
};

export interface Mapped {
  entity: string;
  table: string;
  model: string;
  /** Column, field, and what becomes of its value. Without a field of its own name twice. */
  columns: readonly (readonly [string, string, Convert])[];
}

const stamps = [
  ['created_at', 'create_date', at],
  ['written_at', 'write_date', at],
] as const;

/** What a replica must say of a central, written a second time and by hand. */
export const mapped: readonly Mapped[] = [
  {
    entity: 'partner',
    table: 'central_partner',
    model: 'res.partner',
    columns: [
      ...(['name', 'street', 'city', 'email', 'phone', 'mobile', 'zip'] as const).map(
        (name) => [name, name, text] as const,
      ),
      ['active', 'active', flag],
      ['is_company', 'is_company', flag],
      ['customer_rank', 'customer_rank', whole],
      ['company_id', 'company_id', link],
      ['client_uuid', 'x_client_uuid', text],
      ...stamps,
    ],
  },
  {
    entity: 'vendor_profile',
    table: 'central_vendor_profile',
    model: 'x_umkm_vendor_profile',
    columns: [
      ['name', 'x_name', text],
      ['partner_id', 'x_partner_id', link],
      ['story', 'x_story', text],
      ['monthly_capacity', 'x_monthly_capacity', whole],
      ['halal_certified', 'x_halal_certified', flag],
      ['uuid', 'x_uuid', text],
      ...stamps,
    ],
  },
  {
    entity: 'variant',
    table: 'central_variant',
    model: 'product.product',
    columns: [
      ['product_id', 'product_tmpl_id', link],
      ['sku', 'default_code', text],
      ['active', 'active', flag],
      ...stamps,
    ],
  },
  {
    entity: 'order',
    table: 'central_order',
    model: 'sale.order',
    columns: [
      ['name', 'name', text],
      ['state', 'state', text],
      ['ordered_at', 'date_order', at],
      ['ordered_day', 'date_order', day],
      ['partner_id', 'partner_id', link],
      ['untaxed_minor', 'amount_untaxed', cents],
      ['tax_minor', 'amount_tax', cents],
      ['total_minor', 'amount_total', cents],
      ['client_ref', 'client_order_ref', text],
      ['client_uuid', 'x_client_uuid', text],
      ['company_id', 'company_id', link],
      ...stamps,
    ],
  },
  {
    entity: 'order_line',
    table: 'central_order_line',
    model: 'sale.order.line',
    columns: [
      ['order_id', 'order_id', link],
      ['variant_id', 'product_id', link],
      ['name', 'name', text],
      ['quantity_micro', 'product_uom_qty', micro],
      ['unit_price_micro', 'price_unit', micro],
      ['subtotal_minor', 'price_subtotal', cents],
      ['total_minor', 'price_total', cents],
      ['client_uuid', 'x_client_uuid', text],
      ...stamps,
    ],
  },
];

/** The rows that a desk of the first company shall have of a model. */
export function wantedRows(central: MemoryCentral, user: User, model: string): Row[] {
  const rows = central.shownTo(user, model, [MAIN_COMPANY]);
  const isOfCompany = model === 'sale.order' || model === 'sale.order.line';
  return isOfCompany ? rows.filter((row) => row.company_id === MAIN_COMPANY) : rows;
}

/** An amount with a third decimal, or no name: what the client has to hold back. */
export function isPoisoned({ model }: Mapped, row: Row): boolean {
  if (model !== 'sale.order') return false;
  const amounts = [row.amount_untaxed, row.amount_tax, row.amount_total].map(Number);
  return amounts.some((amount) => Math.abs(amount * 100 - Math.round(amount * 100)) > 1e-6);
}

/** A field that is gone, or has become another kind, gives nothing. */
export function rowAsStored({ columns }: Mapped, row: Row, fields: Fields): Record<string, Cell> {
  const isGiven = (field: string, convert: Convert): boolean =>
    fields[field] !== undefined && (convert !== text || fields[field].type !== 'integer');
  return Object.fromEntries([
    ['id', row.id],
    ...columns.map(
      ([column, field, convert]) =>
        [column, isGiven(field, convert) ? convert(row[field]) : null] as const,
    ),
  ]);
}
