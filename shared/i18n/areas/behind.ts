import { texts } from '../keys.ts';

/** The list of orders that a figure was counted from, and the filters of a board. */
export const behindTexts = texts({
  'behind.of': { id: 'Di balik angka: {{name}}', en: 'Behind the figure: {{name}}' },
  'behind.all_orders': { id: 'Tampilkan semua pesanan', en: 'Show all orders' },
  'behind.figure': { id: 'Angka di papan', en: 'Figure on the board' },
  'behind.sum': { id: 'Jumlah', en: 'Total' },
  'behind.without': {
    id: '(termasuk {{value}} tanpa pesanan)',
    en: '(with {{value}} of no order)',
  },
  'filters.add': { id: 'Tambah saringan', en: 'Add a filter' },
  'filters.search': { id: 'Cari di daftar', en: 'Search the list' },
  'filters.remove': { id: 'Hapus saringan {{name}}', en: 'Remove the filter {{name}}' },
  'filters.reset': { id: 'Atur ulang', en: 'Reset' },
  'filters.deaf': { id: 'Tidak tersaring: {{names}}', en: 'Not filtered: {{names}}' },
  'filters.deaf_text': {
    id: 'Kartu ini tidak dapat disaring menurut {{names}}: yang tampil semuanya.',
    en: 'This card cannot be filtered by {{names}}: it shows everything.',
  },
});
