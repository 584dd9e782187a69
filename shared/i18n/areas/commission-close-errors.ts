import { texts } from '../keys.ts';

/** Spread into errors.ts: every code of an error is the key of its text. */
export const commissionCloseErrorTexts = texts({
  'commission.day_closed': {
    id: 'Hari itu sudah ditutup. Yang baru diketahui dibekukan pada penutupan hari berikutnya.',
    en: 'That day is closed. What became known later is frozen by the next close.',
  },
  'commission.day_not_over': {
    id: 'Tanggal {{day}} belum berakhir. Yang bisa ditutup paling baru adalah kemarin.',
    en: '{{day}} is not over yet. The newest day that can be closed is yesterday.',
  },
  'commission.month_open': {
    id: 'Bulan sebelumnya belum ditutup sampai hari terakhirnya. Tutup dulu {{day}}.',
    en: 'The month before is not closed to its last day. Close {{day}} first.',
  },
  'commission.not_imported': {
    id: 'Aturan komisi masih dari Odoo dan belum diimpor. Impor dulu, baru hari bisa ditutup.',
    en: 'The commission rules are still those of Odoo. Import them, then days can be closed.',
  },
  'commission.certificates_lacking': {
    id: '{{vendors}} penjual belum memenuhi syarat wajib pada hari itu. Menurut keputusan, hari itu belum dapat ditutup.',
    en: '{{vendors}} vendors lack a mandatory certificate on that day. By decision it cannot be closed yet.',
  },
  'commission.tax_unsettled': {
    id: 'Aturan pajak untuk {{day}} belum dipastikan: {{what}}. Harga tetap sementara.',
    en: 'The tax rules for {{day}} are not settled: {{what}}. Prices stay provisional.',
  },
  'commission.close_under_way': {
    id: 'Penutupan {{day}} sudah diputuskan di sini dan belum sampai di pusat. Sinkronkan dulu.',
    en: 'The close of {{day}} was decided here and has not reached the central yet. Sync first.',
  },
  'commission.no_line': {
    id: 'Tidak ada baris pesanan {{id}} yang bisa dilihat dari sini.',
    en: 'There is no order line {{id}} that can be seen from here.',
  },
});
