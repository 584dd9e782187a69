import { texts } from '../keys.ts';

export const figureTexts = texts({
  'figures.title': { id: 'Angka bersumber dan target', en: 'Sourced numbers and targets' },
  'figures.text': {
    id: 'Jumlah penduduk, UMKM terdaftar, target, dan kurs dolar dari berkas CSV. Provinsi memakai kode dua huruf (JB, BA), kosong untuk seluruh Indonesia. Angka berlaku sejak tanggalnya sampai baris berikutnya.',
    en: 'Populations, registered UMKM, targets and the rate of the dollar from a CSV file. A province is its two-letter code (JB, BA), empty for all Indonesia. A number stands from its day until the next row.',
  },
  'figures.here_only': {
    id: 'Tersimpan hanya di komputer ini: pusat belum disiapkan untuk membagikannya.',
    en: 'Kept on this computer only: the central is not prepared to share it.',
  },
  'figures.goes': {
    id: 'Dikirim ke pusat bersama sinkronisasi, lalu berlaku di semua komputer staf.',
    en: 'Sent to the central with the next sync, and then in effect on every computer of the staff.',
  },
  'figures.waiting': {
    id: '{{count}} angka baru ada di komputer ini.',
    en: '{{count}} numbers are on this computer only so far.',
  },
  'figures.columns': {
    id: 'figure;province;from;value;source',
    en: 'figure;province;from;value;source',
  },
  'figures.choose': { id: 'Pilih berkas CSV', en: 'Choose a CSV file' },
  'figures.import': { id: 'Impor {{count}} baris', en: 'Import {{count}} rows' },
  'figures.imported': { id: '{{count}} baris diimpor.', en: '{{count}} rows were imported.' },
  'figures.faults': {
    id: '{{count}} kesalahan dalam berkas. Tidak ada yang diubah.',
    en: '{{count}} faults in the file. Nothing was changed.',
  },
});
