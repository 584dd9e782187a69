import { texts } from '../keys.ts';

/** A board and its cards as files, and what stands in them. */
export const boardExportTexts = texts({
  'board_export.of': { id: 'Simpan {{title}}', en: 'Save {{title}}' },
  'board_export.png': { id: 'Gambar PNG', en: 'PNG picture' },
  'board_export.svg': { id: 'Gambar SVG', en: 'SVG picture' },
  'board_export.csv': { id: 'Angka CSV', en: 'CSV figures' },
  'board_export.xlsx': { id: 'Angka dan definisi XLSX', en: 'XLSX figures and definitions' },
  'board_export.pdf': { id: 'Simpan papan PDF', en: 'Save board as PDF' },
  'board_export.writing': { id: 'Menyimpan {{title}}…', en: 'Saving {{title}}…' },
  'board_export.pdf_counting': {
    id: 'Menghitung {{done}} dari {{of}} kartu dari baris asal',
    en: 'Counting card {{done}} of {{of}} from the rows themselves',
  },
  'board_export.pdf_progress': {
    id: 'Menggambar {{done}} dari {{of}} kartu',
    en: 'Drawing card {{done}} of {{of}}',
  },
  'board_export.saved': { id: 'Tersimpan: {{name}}', en: 'Saved: {{name}}' },
  'board_export.failed': {
    id: 'Berkas tidak dapat dibuat di jendela ini. Muat ulang lalu coba lagi.',
    en: 'This window could not make the file. Reload and try again.',
  },
  'board_export.beside': { id: 'dibanding {{days}}', en: 'compared with {{days}}' },
  'board_export.figure': { id: 'Angka', en: 'Figure' },
  'board_export.target': { id: 'Target', en: 'Target' },
  'board_export.all': { id: 'Semua data', en: 'All data' },
  'board_export.nothing_pending': { id: 'Tidak ada', en: 'None' },
  'board_export.metric': { id: 'Metrik', en: 'Metric' },
  'board_export.version': { id: 'Versi definisi', en: 'Version of the definition' },
  'board_export.owner': { id: 'Penanggung jawab', en: 'Owner' },
  'board_export.unit': { id: 'Satuan', en: 'Unit' },
  'board_export.filters': { id: 'Saringan', en: 'Filters' },
  'board_export.period': { id: 'Periode', en: 'Period' },
  'board_export.comparison': { id: 'Pembanding', en: 'Comparison' },
  'board_export.as_of': { id: 'Data per', en: 'Data as of' },
  'board_export.pending': {
    id: 'Perubahan menunggu, belum dihitung',
    en: 'Changes waiting, not counted',
  },
  'board_export.whole': { id: 'Seluruhnya', en: 'Overall' },
  'board_export.definitions': { id: 'Definisi', en: 'Definitions' },
  'board_export.page': { id: 'Halaman {{page}} dari {{of}}', en: 'Page {{page}} of {{of}}' },
  'board_export.table_left_out': {
    id: 'Tabel {{rows}} baris ada di berkas CSV dan XLSX kartu ini.',
    en: 'The table of {{rows}} rows is in the CSV and XLSX files of this card.',
  },
});
