import { texts } from '../keys.ts';

/** Words of the parts that every screen is made of. */
export const uiTexts = texts({
  'ui.close': { id: 'Tutup', en: 'Close' },
  'ui.cancel': { id: 'Batal', en: 'Cancel' },
  'ui.retry': { id: 'Coba lagi', en: 'Try again' },
  'ui.as_of': { id: 'Data per {{at}}', en: 'Data as of {{at}}' },
  'ui.as_of_short': { id: 'Per {{at}}', en: 'As of {{at}}' },
  'ui.as_of_never': { id: 'Belum ada data', en: 'No data yet' },
  'ui.definition_of': { id: 'Arti {{name}}', en: 'Meaning of {{name}}' },
  'ui.export_csv': { id: 'Ekspor CSV', en: 'Export CSV' },
  'ui.show_table': { id: 'Lihat sebagai tabel: {{title}}', en: 'Show as a table: {{title}}' },
  'ui.show_chart': { id: 'Lihat sebagai grafik: {{title}}', en: 'Show as a chart: {{title}}' },
  'ui.no_rows': {
    id: 'Tidak ada data dalam periode ini.',
    en: 'There is no data in this period.',
  },
  'ui.partial_month': { id: 'bulan berjalan', en: 'month in progress' },
  'ui.in_part': { id: 'sebagian', en: 'in part' },
  'ui.this_period': { id: 'Periode ini', en: 'This period' },
  'ui.from': { id: 'Dari', en: 'From' },
  'ui.to': { id: 'Sampai', en: 'To' },
});
