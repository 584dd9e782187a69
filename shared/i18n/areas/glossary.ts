import { texts } from '../keys.ts';

/** What every figure means, on one page. */
export const glossaryTexts = texts({
  'glossary.title': { id: 'Kamus angka', en: 'Glossary' },
  'glossary.search': { id: 'Cari angka atau arti', en: 'Search figures and meanings' },
  'glossary.count_one': { id: '{{count}} angka', en: '{{count}} figure' },
  'glossary.count_other': { id: '{{count}} angka', en: '{{count}} figures' },
  'glossary.none': {
    id: 'Tidak ada angka yang cocok dengan “{{search}}”. Coba kata lain.',
    en: 'No figure matches “{{search}}”. Try another word.',
  },
  'glossary.failed': { id: 'Kamus tidak dapat dibaca', en: 'The glossary cannot be read' },
  'glossary.click': {
    id: 'Klik atau Enter: buka di kamus angka',
    en: 'Click or Enter: open in the glossary',
  },
  'glossary.formula': { id: 'Rumus', en: 'Formula' },
  'glossary.parts': { id: 'Terdiri dari', en: 'Made of' },
  'glossary.unit': { id: 'Satuan', en: 'Unit' },
  'glossary.unit.money': { id: 'uang', en: 'money' },
  'glossary.unit.count': { id: 'bilangan bulat', en: 'whole number' },
  'glossary.unit.ratio': { id: 'bagian (%)', en: 'share (%)' },
  'glossary.unit.decimal': { id: 'bilangan desimal', en: 'decimal number' },
  'glossary.owner': { id: 'Penanggung jawab', en: 'Owner' },
  'glossary.owner.finance': { id: 'Keuangan', en: 'Finance' },
  'glossary.owner.operations': { id: 'Operasional', en: 'Operations' },
  'glossary.version': { id: 'Versi', en: 'Version' },
  'glossary.identity': { id: 'Nama di CLI', en: 'Name on the command line' },
  'glossary.dimensions': { id: 'Dapat dirinci menurut', en: 'Can be broken down by' },
  'glossary.no_dimensions': { id: 'tidak dirinci', en: 'not broken down' },
  'glossary.entities': { id: 'Dihitung dari', en: 'Counted from' },
  'glossary.own_records': { id: 'catatan komputer ini', en: 'records of this desk' },
  'glossary.rollups': { id: 'Ringkasan siap jawab', en: 'Kept added up in' },
  'glossary.no_rollups': {
    id: 'tidak ada: selalu dihitung dari baris',
    en: 'none: always counted from the rows',
  },
  'glossary.unless': {
    id: 'Kosong bila ada {{name}}',
    en: 'Empty where there is any of {{name}}',
  },
  'glossary.counted.sum': { id: 'Jumlah {{column}}', en: 'Sum of {{column}}' },
  'glossary.counted.rows': { id: 'Banyaknya baris', en: 'Number of rows' },
  'glossary.counted.distinct': {
    id: 'Banyaknya {{column}} yang berbeda',
    en: 'Number of different {{column}}',
  },
  'glossary.over.now': { id: 'menurut keadaan sekarang', en: 'as it stands now' },
  'glossary.over.last_day': {
    id: 'pada hari terakhir periode',
    en: 'on the last day of the period',
  },
  'glossary.over.last_30_days': {
    id: 'pada 30 hari terakhir periode',
    en: 'in the last 30 days of the period',
  },
  'glossary.over.year_to_month_end': {
    id: 'pada 365 hari sampai akhir bulan terakhir dalam periode',
    en: 'in the 365 days up to the last end of a month in the period',
  },
  'glossary.over.previous': {
    id: 'pada periode sebelumnya yang sama panjang',
    en: 'in the period before, of the same length',
  },
});
