import { texts } from '../keys.ts';

/** What every list says: filters, new data, export. */
export const listTexts = texts({
  'lists.province': { id: 'Provinsi', en: 'Province' },
  'lists.any_province': { id: 'Semua provinsi', en: 'All provinces' },
  'lists.all_time': { id: 'Semua waktu', en: 'All time' },
  'lists.clear_filters': { id: 'Hapus saringan', en: 'Clear filters' },
  'lists.none_match_text': {
    id: 'Longgarkan saringan atau ubah kata pencarian.',
    en: 'Loosen the filters or change the search.',
  },
  'lists.go_to_sync': { id: 'Buka Sinkronisasi', en: 'Open Sync' },
  'lists.changes_one': {
    id: 'Ada {{count}} perubahan · tampilkan',
    en: '{{count}} change · show',
  },
  'lists.changes_other': {
    id: 'Ada {{count}} perubahan · tampilkan',
    en: '{{count}} changes · show',
  },
  'lists.exporting_one': { id: 'Menulis {{count}} baris…', en: 'Writing {{count}} row…' },
  'lists.exporting_other': { id: 'Menulis {{count}} baris…', en: 'Writing {{count}} rows…' },
  'lists.exported_one': {
    id: '{{name}} tersimpan, {{count}} baris.',
    en: 'Saved {{name}}, {{count}} row.',
  },
  'lists.exported_other': {
    id: '{{name}} tersimpan, {{count}} baris.',
    en: 'Saved {{name}}, {{count}} rows.',
  },
  'lists.incomplete': {
    id: 'Sinkronisasi pertama belum selesai, jadi daftar ini belum lengkap.',
    en: 'The first sync is not done, so this list is incomplete.',
  },
  'lists.full_page': { id: 'Halaman penuh', en: 'Full page' },
  'lists.beside_list': { id: 'Di samping daftar', en: 'Beside the list' },
  'lists.count': { id: 'Banyaknya', en: 'How many' },
});
