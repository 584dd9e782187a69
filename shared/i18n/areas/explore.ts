import { texts } from '../keys.ts';

/** Asking any question of the metrics, and the board of what was kept of it. */
export const exploreTexts = texts({
  'explore.title': { id: 'Jelajah', en: 'Explore' },
  'explore.add_metric': { id: 'Tambah metrik…', en: 'Add a metric…' },
  'explore.remove_metric': { id: 'Lepas {{name}}', en: 'Remove {{name}}' },
  'explore.by': { id: 'Rinci menurut', en: 'Break down by' },
  'explore.then_by': { id: 'Lalu menurut', en: 'Then by' },
  'explore.by_nothing': { id: 'Tanpa rincian', en: 'Not broken down' },
  'explore.then_nothing': { id: 'Tanpa rincian kedua', en: 'Nothing more' },
  'explore.lacks': {
    id: '{{name}} (tidak dirinci menurut {{dimension}})',
    en: '{{name}} (not broken down by {{dimension}})',
  },
  'explore.not_all': {
    id: '{{name}} (tidak dikenal semua metrik)',
    en: '{{name}} (not known to every metric)',
  },
  'explore.taken': { id: '{{name}} (sudah dipakai)', en: '{{name}} (already used)' },
  'explore.two_calendars': {
    id: '{{name}} (satu kalender saja)',
    en: '{{name}} (one calendar only)',
  },
  'explore.unknown_metric': {
    id: 'Metrik “{{id}}” tidak ada lagi. Lepas dari daftar di atas, lalu pilih yang lain.',
    en: 'The metric “{{id}}” is no longer there. Remove it above and choose another one.',
  },
  'explore.from_rollup': {
    id: 'Rekap {{name}}, {{days}}',
    en: 'The rollup {{name}}, {{days}}',
  },
  'explore.from_facts': {
    id: 'Baris data {{name}}, {{days}}',
    en: 'The rows behind {{name}}, {{days}}',
  },
  'explore.read_anew': {
    id: '{{source}}; {{days}} hari dibaca ulang dari baris data',
    en: '{{source}}; {{days}} days read anew from the rows',
  },
  'explore.top': { id: 'Jumlah teratas', en: 'How many of the largest' },
  'explore.top_of': { id: '{{count}} teratas', en: 'Top {{count}}' },
  'explore.draw': { id: 'Gambar', en: 'Drawing' },
  'explore.draw_auto': { id: 'Yang paling pas', en: 'The fittest' },
  'explore.draw_line': { id: 'Garis', en: 'Line' },
  'explore.draw_bars': { id: 'Batang', en: 'Bars' },
  'explore.draw_ranking': { id: 'Peringkat', en: 'Ranking' },
  'explore.draw_tiles': { id: 'Peta provinsi', en: 'Map of provinces' },
  'explore.draw_share': { id: 'Bagian', en: 'Shares' },
  'explore.metric_by': {
    id: '{{metric}} menurut {{dimensions}}',
    en: '{{metric}} by {{dimensions}}',
  },
  'explore.table': { id: 'Semua angka', en: 'All figures' },
  'explore.show_query': { id: 'Lihat kueri', en: 'Show the query' },
  'explore.hide_query': { id: 'Tutup kueri', en: 'Hide the query' },
  'explore.query': { id: 'Kueri', en: 'Query' },
  'explore.computed_from': { id: 'Dihitung dari', en: 'Computed from' },
  'explore.statements': {
    id: 'Kueri polos dengan jawaban yang sama',
    en: 'Plain queries with the same answer',
  },
  'explore.statements_note': {
    id: 'Nilai saringan dan tanggal tidak ditulis: tandanya “?”.',
    en: 'Dates and values that are filtered by are not written out: they stand as “?”.',
  },
  'explore.save_card': { id: 'Simpan sebagai kartu…', en: 'Save as a card…' },
  'explore.open': { id: 'Buka di Jelajah', en: 'Open in Explore' },
  'explore.board': { id: 'Papan saya', en: 'My board' },
  'explore.board_empty': { id: 'Papan Anda masih kosong', en: 'Your board is still empty' },
  'explore.board_empty_text': {
    id: 'Susun pertanyaan di Jelajah, lalu simpan sebagai kartu. Kartu Anda tampil di sini menurut periode di atas.',
    en: 'Put a question together in Explore and save it as a card. Your cards show here, over the period above.',
  },
});
