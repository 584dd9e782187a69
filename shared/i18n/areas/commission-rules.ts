import { texts } from '../keys.ts';

/** Rules of commission on the command line. */
export const commissionRulesTexts = texts({
  'commission.rules.cli_head_fact': {
    id: '{{total}} aturan berlaku pada {{day}}:',
    en: '{{total}} rules in force on {{day}}:',
  },
  'commission.rules.cli_head_central': {
    id: '{{total}} aturan berlaku pada {{day}} (dari Odoo, belum diimpor):',
    en: '{{total}} rules in force on {{day}} (from Odoo, not imported yet):',
  },
  'commission.rules.cli_row': {
    id: '{{charge}}\t{{scope}}\t{{rate}}\t{{from}} – {{to}}\t{{name}}\t{{version}}',
    en: '{{charge}}\t{{scope}}\t{{rate}}\t{{from}} – {{to}}\t{{name}}\t{{version}}',
  },
  'commission.rules.cli_imported': {
    id: '{{rows}} aturan Odoo diimpor di sini, {{leftOut}} tidak ikut. Berlaku setelah sampai di pusat.',
    en: '{{rows}} rules of Odoo are imported here, {{leftOut}} left out. They count once they stand on the central.',
  },
  'commission.rules.cli_to_project': {
    id: 'Ke vendor_commission: {{waiting}} menunggu, {{sent}} dalam perjalanan, {{stuck}} perlu diputuskan, {{held}} ditahan karena suntingan di Odoo, {{done}} sudah sama, {{left_out}} tidak bisa ditulis di sana.',
    en: 'To vendor_commission: {{waiting}} wait, {{sent}} on their way, {{stuck}} to be decided on, {{held}} held by an edit in Odoo, {{done}} there already, {{left_out}} cannot be said there.',
  },
  'commission.rules.cli_projected': {
    id: 'Masuk kotak keluar: {{created}} baris baru, {{changed}} diubah, {{withdrawn}} dinonaktifkan. Ditahan: {{held}}. Tidak bisa ditulis di Odoo: {{leftOut}}.',
    en: 'Into the outbox: {{created}} new rows, {{changed}} changed, {{withdrawn}} made inactive. Held: {{held}}. Cannot be said in Odoo: {{leftOut}}.',
  },
  'commission.rules.cli_projection_row': {
    id: '  {{state}}\t{{act}}\t{{row}}\t{{name}}\t{{from}} – {{to}}\t{{fields}}',
    en: '  {{state}}\t{{act}}\t{{row}}\t{{name}}\t{{from}} – {{to}}\t{{fields}}',
  },
  'commission.rules.cli_left_out': {
    id: '  tidak ikut: #{{id}} {{name}} ({{why}})',
    en: '  left out: #{{id}} {{name}} ({{why}})',
  },
});
