import type { CentralTables } from '../../../db/tables/central.ts';
import { account, masked, mention, name, own, type TablePii } from './table-pii.ts';

type CentralTable = Extract<keyof CentralTables, `central_${string}`>;

const written = 'id created_at written_at';

/** The replica, column by column. */
export const centralPii: Record<CentralTable, TablePii> = {
  central_company: {
    retention: 'reference',
    none: `${written} name active currency_id partner_id`,
  },
  central_currency: { retention: 'reference', none: `${written} name symbol decimals active` },
  central_province: { retention: 'reference', none: `${written} name code` },
  central_user: {
    retention: 'account',
    of: ['partner_id'],
    none: `${written} active portal partner_id company_id`,
    held: { name, login: { tag: 'personal', erase: 'pseudonym', kind: 'email' } },
  },
  central_partner: {
    retention: 'account',
    of: ['id', 'parent_id', 'commercial_id'],
    none: `${written} active is_company type parent_id commercial_id city province_id country_id
      customer_rank supplier_rank company_id client_uuid`,
    held: {
      name,
      street: masked('street'),
      street2: masked('street'),
      zip: own,
      email: masked('email'),
      phone: masked('phone'),
      mobile: masked('phone'),
      tax_number: masked('identity'),
      ref: own,
    },
  },
  central_bank_account: {
    retention: 'account',
    of: ['partner_id'],
    none: `${written} partner_id bank_id active`,
    held: { account_number: account, holder_name: name },
  },
  central_category: {
    retention: 'reference',
    none: `${written} name full_name parent_id parent_path`,
  },
  central_product: {
    retention: 'operational',
    of: ['vendor_id'],
    none: `${written} active sku category_id vendor_id list_price_micro currency_id kind sale_ok
      weight_micro company_id published has_description has_photo client_uuid`,
    held: { name: mention },
  },
  central_variant: { retention: 'operational', none: `${written} product_id active sku barcode` },
  central_supplier: {
    retention: 'operational',
    of: ['partner_id'],
    none: `${written} partner_id product_id sequence`,
  },
  central_carrier: {
    retention: 'reference',
    none: `${written} name active delivery_type product_id`,
  },
  central_order: {
    retention: 'financial',
    of: ['partner_id', 'shipping_partner_id'],
    none: `${written} name state locked ordered_at ordered_day partner_id shipping_partner_id
      untaxed_minor tax_minor total_minor currency_id company_id user_id carrier_id delivery_status
      invoice_status client_uuid`,
    held: { client_ref: own },
  },
  central_order_line: {
    retention: 'financial',
    of: ['vendor_id'],
    through: { column: 'order_id', table: 'central_order' },
    none: `${written} order_id sequence variant_id display_kind quantity_micro delivered_micro
      invoiced_micro unit_price_micro discount_micro subtotal_minor tax_minor total_minor
      currency_id company_id is_delivery is_down_payment vendor_id client_uuid
      ordered_at ordered_day region_id order_state`,
    held: { name: mention },
  },
  central_order_line_invoice_line: {
    retention: 'financial',
    none: 'order_line_id invoice_line_id',
  },
  central_payment_provider: {
    retention: 'reference',
    none: `${written} name code state company_id`,
  },
  central_payment: {
    retention: 'financial',
    of: ['partner_id'],
    none: `${written} reference provider_id method_code amount_minor currency_id state changed_at
      operation source_id partner_id company_id`,
    held: { provider_reference: mention },
  },
  central_payment_order: { retention: 'financial', none: 'payment_id order_id' },
  central_shipment: {
    retention: 'operational',
    of: ['partner_id'],
    none: `${written} name state direction order_id partner_id carrier_id tracking_number
      scheduled_at due_at done_at weight_micro backorder_id return_id company_id`,
    held: { origin: mention },
  },
  central_stock: {
    retention: 'operational',
    none: `${written} variant_id location_id lot_id quantity_micro reserved_micro company_id`,
  },
  central_rating: {
    retention: 'operational',
    of: ['partner_id'],
    none: `${written} subject_model subject_id rating_micro partner_id`,
    held: { feedback: own, response: mention },
  },
  central_invoice: {
    retention: 'financial',
    of: ['partner_id'],
    none: `${written} name kind state payment_state invoice_on due_on partner_id currency_id
      company_id untaxed_minor tax_minor total_minor residual_minor reversed_id`,
    held: { origin: mention },
  },
  central_invoice_line: {
    retention: 'financial',
    of: ['partner_id'],
    none: `${written} invoice_id display_kind variant_id partner_id quantity_micro unit_price_micro
      subtotal_minor total_minor currency_id company_id`,
    held: { name: mention },
  },
  central_vendor_profile: {
    retention: 'account',
    of: ['partner_id'],
    none: `${written} partner_id business_type established_year halal_certified
      local_product_certified monthly_capacity min_order_quantity active uuid`,
    held: { name, nib_number: own, specialization: own, story: own },
  },
  central_certification: {
    retention: 'operational',
    through: { column: 'product_id', table: 'central_product' },
    none: `${written} product_id type number issuer issued_on expires_on uuid`,
    held: { name: mention, file_name: mention },
  },
  central_commission_rule: {
    retention: 'financial',
    of: ['vendor_id'],
    none: `${written} vendor_id category_id type value_micro amount_minor currency_id effective_from
      effective_to active uuid`,
    held: { name: mention },
  },
};
