import { texts } from '../keys.ts';

/** The first screen: how the marketplace is doing. */
export const overviewTexts = texts({
  'overview.previous': { id: 'dari {{value}}', en: 'from {{value}}' },
  'overview.no_previous': { id: 'Tanpa pembanding', en: 'Nothing to compare with' },
  'overview.from_nothing': { id: 'Baru,', en: 'New,' },
  'overview.up': { id: 'naik {{ratio}}', en: 'up {{ratio}}' },
  'overview.down': { id: 'turun {{ratio}}', en: 'down {{ratio}}' },
  'overview.same': { id: 'tetap', en: 'unchanged' },
  'overview.points': { id: '{{value}} poin', en: '{{value}} points' },
  'overview.never': { id: 'Belum ada data untuk diringkas', en: 'There is no data to sum up yet' },
  'overview.never.text': {
    id: 'Sinkronisasi pertama mengisi salinan lokal dari pusat. Setelah itu layar ini tetap terbuka walau luring.',
    en: 'The first sync fills the local replica from the central. After that this screen works offline too.',
  },
  'overview.never.running': {
    id: 'Sinkronisasi pertama sedang berjalan',
    en: 'The first sync is running',
  },
  'overview.never.stopped': {
    id: 'Sinkronisasi pertama berhenti sebelum selesai. Layar Sinkronisasi mengatakan sebabnya; yang sudah masuk tetap tersimpan.',
    en: 'The first sync stopped before it was done. The Sync screen says why; what came in is kept.',
  },
  'overview.connect': { id: 'Sambungkan ke pusat', en: 'Connect to a central' },
  'overview.failed': { id: 'Ringkasan tidak dapat dibaca', en: 'The overview cannot be read' },
  'overview.other_currencies_one': {
    id: 'Tidak termasuk {{count}} baris dalam mata uang lain ({{currencies}}).',
    en: 'Not counting {{count}} line in other currencies ({{currencies}}).',
  },
  'overview.other_currencies_other': {
    id: 'Tidak termasuk {{count}} baris dalam mata uang lain ({{currencies}}).',
    en: 'Not counting {{count}} lines in other currencies ({{currencies}}).',
  },
});
