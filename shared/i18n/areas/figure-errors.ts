import { texts } from '../keys.ts';

export const figureErrorTexts = texts({
  'figure.twice': {
    id: 'Baris {{place}} mengulang angka, provinsi, dan tanggal dari baris #{{first}}. Tidak ada yang diubah.',
    en: 'Row {{place}} repeats the figure, province and day of row #{{first}}. Nothing was changed.',
  },
});
