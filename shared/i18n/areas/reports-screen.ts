import { texts } from '../keys.ts';

export const reportScreenTexts = texts({
  'reports-screen.report': { id: 'Laporan', en: 'Report' },
  'reports-screen.month': { id: 'Bulan', en: 'Month' },
  'reports-screen.previous_month': { id: 'Bulan sebelumnya', en: 'Previous month' },
  'reports-screen.next_month': { id: 'Bulan berikutnya', en: 'Next month' },
  'reports-screen.xlsx': { id: 'Simpan XLSX', en: 'Save XLSX' },
  'reports-screen.csv': { id: 'Simpan CSV', en: 'Save CSV' },
  'reports-screen.writing': { id: 'Menulis {{report}}…', en: 'Writing {{report}}…' },
  'reports-screen.saved': { id: 'Tersimpan: {{names}}', en: 'Saved: {{names}}' },
  'reports-screen.total': { id: 'Jumlah', en: 'Total' },
  'reports-screen.rows_one': { id: '{{count}} baris', en: '{{count}} row' },
  'reports-screen.rows_other': { id: '{{count}} baris', en: '{{count}} rows' },
  'reports-screen.definitions': { id: 'Arti angka', en: 'What the figures mean' },
  'reports-screen.empty_table': {
    id: 'Tidak ada transaksi pada bulan ini.',
    en: 'Nothing happened in this month.',
  },
  'reports-screen.loading': { id: 'Menghitung laporan…', en: 'Working out the report…' },
  'reports-screen.no_reports_title': { id: 'Belum ada laporan', en: 'No reports yet' },
  'reports-screen.no_reports_text': {
    id: 'Aplikasi ini tidak memuat laporan untuk peran Anda.',
    en: 'This app holds no report for your role.',
  },
  'reports-screen.never_synced': {
    id: 'Belum ada data: sinkronkan dulu dengan pusat.',
    en: 'There is no data yet: sync with the central first.',
  },
});
