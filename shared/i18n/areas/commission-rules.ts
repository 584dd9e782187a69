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
  'commission.rules.cli_left_out': {
    id: '  tidak ikut: #{{id}} {{name}} ({{why}})',
    en: '  left out: #{{id}} {{name}} ({{why}})',
  },
});
