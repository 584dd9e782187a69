import type { Role } from '../../shared/contract/permissions.ts';

interface OdooNames {
  /** The models to try, in order. */
  models: readonly string[];
  /** Our column, or the far side of a link table, to its field or the fields to try. */
  fields: Record<string, string | readonly string[]>;
  /** Tables of the platform: a field made over the API must begin with `x_`, an addon's own has a plain name. */
  prefixed?: true;
}

/** The one place that knows what Odoo calls things. A column that is not named here is called the same there. */
const names = {
  company: { models: ['res.company'], fields: {} },
  currency: { models: ['res.currency'], fields: { decimals: 'decimal_places' } },
  user: { models: ['res.users'], fields: { portal: 'share' } },
  province: { models: ['res.country.state'], fields: {} },
  partner: {
    models: ['res.partner'],
    fields: {
      commercial_id: 'commercial_partner_id',
      province_id: 'state_id',
      tax_number: 'vat',
      client_uuid: 'x_client_uuid',
    },
  },
  bank_account: {
    models: ['res.partner.bank'],
    fields: { account_number: 'acc_number', holder_name: 'acc_holder_name' },
  },
  category: { models: ['product.category'], fields: { full_name: 'complete_name' } },
  product: {
    models: ['product.template'],
    fields: {
      sku: 'default_code',
      category_id: 'categ_id',
      vendor_id: ['x_vendor_id', 'vendor_id'],
      list_price_micro: 'list_price',
      kind: 'detailed_type',
      weight_micro: 'weight',
      published: 'is_published',
      has_description: 'description_sale',
      has_photo: 'image_128',
      client_uuid: 'x_client_uuid',
    },
  },
  variant: {
    models: ['product.product'],
    fields: { product_id: 'product_tmpl_id', sku: 'default_code' },
  },
  supplier: { models: ['product.supplierinfo'], fields: { product_id: 'product_tmpl_id' } },
  carrier: { models: ['delivery.carrier'], fields: {} },
  order: {
    models: ['sale.order'],
    fields: {
      ordered_at: 'date_order',
      ordered_day: 'date_order',
      shipping_partner_id: 'partner_shipping_id',
      untaxed_minor: 'amount_untaxed',
      tax_minor: 'amount_tax',
      total_minor: 'amount_total',
      client_ref: 'client_order_ref',
      client_uuid: 'x_client_uuid',
      lines: 'order_line',
    },
  },
  order_line: {
    models: ['sale.order.line'],
    fields: {
      variant_id: 'product_id',
      display_kind: 'display_type',
      quantity_micro: 'product_uom_qty',
      delivered_micro: 'qty_delivered',
      invoiced_micro: 'qty_invoiced',
      unit_price_micro: 'price_unit',
      discount_micro: 'discount',
      subtotal_minor: 'price_subtotal',
      tax_minor: 'price_tax',
      total_minor: 'price_total',
      is_down_payment: 'is_downpayment',
      vendor_id: ['x_vendor_id', 'vendor_id'],
      client_uuid: 'x_client_uuid',
      invoice_line_id: 'invoice_lines',
      ordered_at: 'x_order_date',
      ordered_day: 'x_order_date',
      region_id: 'x_region_id',
      order_state: 'x_order_state',
    },
  },
  payment_provider: { models: ['payment.provider'], fields: {} },
  payment: {
    models: ['payment.transaction'],
    fields: {
      method_code: 'payment_method_code',
      amount_minor: 'amount',
      changed_at: 'last_state_change',
      source_id: 'source_transaction_id',
      order_id: 'sale_order_ids',
    },
  },
  shipment: {
    models: ['stock.picking'],
    fields: {
      direction: 'picking_type_code',
      order_id: 'sale_id',
      tracking_number: 'carrier_tracking_ref',
      scheduled_at: 'scheduled_date',
      due_at: 'date_deadline',
      done_at: 'date_done',
      weight_micro: 'weight',
    },
  },
  stock: {
    models: ['stock.quant'],
    fields: {
      variant_id: 'product_id',
      quantity_micro: 'quantity',
      reserved_micro: 'reserved_quantity',
    },
  },
  rating: {
    models: ['rating.rating'],
    fields: {
      subject_model: 'res_model',
      subject_id: 'res_id',
      rating_micro: 'rating',
      response: 'publisher_comment',
    },
  },
  invoice: {
    models: ['account.move'],
    fields: {
      kind: 'move_type',
      invoice_on: 'invoice_date',
      due_on: 'invoice_date_due',
      origin: 'invoice_origin',
      untaxed_minor: 'amount_untaxed',
      tax_minor: 'amount_tax',
      total_minor: 'amount_total',
      residual_minor: 'amount_residual',
      reversed_id: 'reversed_entry_id',
    },
  },
  invoice_line: {
    models: ['account.move.line'],
    fields: {
      invoice_id: 'move_id',
      display_kind: 'display_type',
      variant_id: 'product_id',
      quantity_micro: 'quantity',
      unit_price_micro: 'price_unit',
      subtotal_minor: 'price_subtotal',
      total_minor: 'price_total',
    },
  },
  vendor_profile: {
    models: ['x_umkm_vendor_profile', 'umkm.vendor.profile'],
    prefixed: true,
    fields: {},
  },
  certification: {
    models: ['x_product_certification', 'product.certification', 'umkm.product.certification'],
    prefixed: true,
    fields: {
      product_id: ['product_tmpl_id', 'product_id'],
      type: 'certification_type',
      number: 'certificate_number',
      issuer: 'issued_by',
      issued_on: 'issue_date',
      expires_on: 'expiry_date',
      file_name: 'certificate_filename',
    },
  },
  commission_rule: {
    models: ['x_vendor_commission', 'vendor.commission', 'umkm.vendor.commission'],
    prefixed: true,
    fields: {
      category_id: ['categ_id', 'product_category_id'],
      type: 'commission_type',
      value_micro: ['value', 'commission_value'],
      amount_minor: 'amount',
    },
  },
} as const satisfies Record<string, OdooNames>;

export type EntityId = keyof typeof names;

const STAMPS: Record<string, string> = { created_at: 'create_date', written_at: 'write_date' };

export function modelsOf(id: EntityId): readonly string[] {
  return names[id].models;
}

/** The fields that may hold a column: the first that a central has counts. */
export function fieldsFor(id: EntityId, column: string): readonly string[] {
  const stamp = STAMPS[column];
  if (stamp !== undefined) return [stamp];
  const { fields, prefixed }: OdooNames = names[id];
  const known = fields[column] ?? column;
  const candidates = typeof known === 'string' ? [known] : known;
  return prefixed === true ? [...candidates.map((name) => `x_${name}`), ...candidates] : candidates;
}

/** The write_date with its microseconds, where the platform has provisioned it. */
export const STAMP_FIELD = 'x_write_us';

/** Where the platform keeps the id of the action that writes only what nobody else has written since. */
export const settingNames = {
  model: 'x_umkm_setting',
  key: 'x_key',
  value: 'x_value',
  compareAndSet: 'cas.action_id',
  kitVersion: 'kit.version',
} as const;
export const SERVER_ACTIONS = 'ir.actions.server';

/** The groups in which an administrator of the central gives the roles. */
export const roleGroups: Readonly<Record<Role, string>> = {
  admin: '__umkm__.group_admin',
  finance: '__umkm__.group_finance',
  compliance: '__umkm__.group_compliance',
  operations: '__umkm__.group_operations',
  viewer: '__umkm__.group_viewer',
  vendor: '__umkm__.group_vendor',
};

/** Models that are asked for by name outside the pull of an entity: who logged in, and as what. */
export const loginModels = {
  user: 'res.users',
  company: 'res.company',
  /** Writable for a Settings administrator only. */
  administration: 'ir.model',
  accounting: 'account.move',
  sales: 'sale.order',
} as const;
