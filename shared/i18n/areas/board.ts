import { texts } from '../keys.ts';

/** What every board of figures says: its bar, its cards, its wall. */
export const boardScreenTexts = texts({
  'board.cohort': { id: 'Mulai', en: 'Began' },
  'board.cohort_size': { id: 'Pembeli', en: 'Buyers' },
  'board.month_since': { id: '+{{count}} bln', en: '+{{count}} mo' },
  'board.cohort_share': {
    id: '{{count}} dari {{of}} pembeli ({{ratio}})',
    en: '{{count}} of {{of}} buyers ({{ratio}})',
  },
  'board.cohorts_short': {
    id: 'Periode ini tidak memuat satu bulan pertama yang utuh. Pilih periode yang lebih panjang, misalnya tahun ini.',
    en: 'This period holds no whole first month. Choose a longer one, such as this year.',
  },
  'board.target_of': { id: 'dari target {{target}}', en: 'of the target {{target}}' },
  'board.target_reached': { id: '{{ratio}} tercapai', en: '{{ratio}} reached' },
  'board.target_source': {
    id: 'Target: {{source}}, berlaku sejak {{from}}.',
    en: 'Target: {{source}}, in force since {{from}}.',
  },
  'board.target_rate': {
    id: 'Kurs {{rate}}: {{source}}, {{from}}.',
    en: 'Rate {{rate}}: {{source}}, {{from}}.',
  },
  'board.reached': { id: 'Tercapai', en: 'Reached' },
  'board.elapsed': { id: 'Waktu yang sudah berjalan', en: 'Time that has passed' },
  'board.run_rate': {
    id: 'Akhir bulan menurut laju sekarang',
    en: 'End of the month at this rate',
  },
  'board.required_rate': { id: 'Diperlukan per hari sisa', en: 'Required per day left' },
  'board.pending_one': {
    id: '{{count}} menunggu, belum dihitung',
    en: '{{count}} waiting, not counted',
  },
  'board.pending_other': {
    id: '{{count}} menunggu, belum dihitung',
    en: '{{count}} waiting, not counted',
  },
  'board.see_orders': {
    id: 'Lihat pesanan di balik {{name}}',
    en: 'See the orders behind {{name}}',
  },
  'board.see_certificates': {
    id: 'Lihat sertifikat di balik {{name}}',
    en: 'See the certificates behind {{name}}',
  },
  'board.counting': { id: 'Menghitung dari baris asal…', en: 'Counting from the rows themselves…' },
  'board.counting_seconds': { id: '{{text}} {{count}} detik', en: '{{text}} {{count}} s' },
  'board.cancel': { id: 'Hentikan', en: 'Stop' },
  'board.cancelled': { id: 'Penghitungan dihentikan.', en: 'The counting was stopped.' },
  'board.count_again': { id: 'Hitung lagi', en: 'Count again' },
  'board.wall': { id: 'Mode dinding', en: 'Wall mode' },
  'board.wall_leave': { id: 'Keluar (Esc)', en: 'Leave (Esc)' },
  'board.wall_stay': { id: 'Tetap di papan ini', en: 'Stay on this board' },
  'board.wall_every': {
    id: 'Ganti papan tiap {{seconds}} detik',
    en: 'Next board every {{seconds}} seconds',
  },
  'board.wall_turn': { id: 'Pergantian papan', en: 'Turning of boards' },
});
