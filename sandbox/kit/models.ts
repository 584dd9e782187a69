import type { Model } from '../schema/field.ts';
import {
  binary,
  boolean,
  char,
  date,
  float,
  integer,
  many2one,
  monetary,
  selection,
  text,
} from '../schema/field.ts';
import { writeUs } from './fields.ts';

const vendorProfile: Model = {
  name: 'x_umkm_vendor_profile',
  label: 'UMKM Vendor Profile',
  order: 'id',
  display: 't.x_name',
  manual: true,
  fields: {
    x_name: char('Name'),
    x_uuid: char('x_uuid', { index: true }),
    x_partner_id: many2one('res.partner', 'x_partner_id', {
      required: true,
      cascade: true,
      index: true,
    }),
    x_business_type: selection('x_business_type', [
      ['micro', 'Mikro'],
      ['small', 'Kecil'],
      ['medium', 'Menengah'],
    ]),
    x_established_year: integer('x_established_year'),
    x_nib_number: char('x_nib_number'),
    x_halal_certified: boolean('x_halal_certified'),
    x_monthly_capacity: integer('x_monthly_capacity'),
    x_local_product_certified: boolean('x_local_product_certified'),
    x_min_order_quantity: integer('x_min_order_quantity'),
    x_specialization: char('x_specialization'),
    x_story: text('x_story'),
    x_active: boolean('x_active', { default: true }),
    x_write_us: writeUs,
  },
};

const certification: Model = {
  name: 'x_product_certification',
  label: 'Product Certification',
  order: 'id',
  display: 't.x_name',
  manual: true,
  fields: {
    x_name: char('x_name'),
    x_uuid: char('x_uuid', { index: true }),
    x_product_tmpl_id: many2one('product.template', 'x_product_tmpl_id', {
      required: true,
      cascade: true,
      index: true,
    }),
    x_certification_type: selection('x_certification_type', [
      ['halal', 'Halal'],
      ['bpom', 'BPOM'],
      ['pirt', 'PIRT'],
      ['sni', 'SNI'],
      ['organic', 'Organik'],
    ]),
    x_certificate_number: char('x_certificate_number'),
    x_issued_by: char('x_issued_by'),
    x_issue_date: date('x_issue_date'),
    x_expiry_date: date('x_expiry_date'),
    x_certificate_file: binary('x_certificate_file'),
    x_certificate_filename: char('x_certificate_filename'),
    x_write_us: writeUs,
  },
};

const commission: Model = {
  name: 'x_vendor_commission',
  label: 'Vendor Commission',
  order: 'id',
  display: 't.x_name',
  manual: true,
  fields: {
    x_active: boolean('x_active', { default: true }),
    x_name: char('x_name'),
    x_vendor_id: many2one('res.partner', 'x_vendor_id', {
      required: true,
      cascade: true,
      index: true,
    }),
    x_categ_id: many2one('product.category', 'x_categ_id'),
    x_commission_type: selection(
      'x_commission_type',
      [
        ['percentage', 'Percentage'],
        ['fixed', 'Fixed amount'],
      ],
      { required: true },
    ),
    x_value: float('x_value'),
    x_currency_id: many2one('res.currency', 'x_currency_id'),
    x_amount: monetary('x_amount'),
    x_effective_from: date('x_effective_from', { required: true }),
    x_effective_to: date('x_effective_to'),
    x_uuid: char('x_uuid', { index: true }),
    x_write_us: writeUs,
  },
};

/** Append-only: nobody may write or delete. */
const fact: Model = {
  name: 'x_umkm_fact',
  label: 'UMKM fact',
  order: 'id',
  display: 't.x_name',
  manual: true,
  fields: {
    x_name: char('x_name'),
    x_stream: char('x_stream', { required: true, index: true }),
    x_seq: integer('x_seq', { required: true, index: true }),
    x_payload: text('x_payload'),
  },
};

const setting: Model = {
  name: 'x_umkm_setting',
  label: 'UMKM setting',
  order: 'id',
  display: 't.x_name',
  manual: true,
  fields: {
    x_name: char('x_name'),
    x_key: char('x_key', { required: true, index: true }),
    x_value: text('x_value'),
  },
};

export const kitModels: readonly Model[] = [
  vendorProfile,
  certification,
  commission,
  fact,
  setting,
];
