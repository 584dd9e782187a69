import { texts } from '../keys.ts';

/** Of priced lines: why a rule lost, what a line waits for, and the words of the command line. */
export const commissionLinesTexts = texts({
  'commission.loss.vendor': { id: 'untuk penjual lain', en: 'for another vendor' },
  'commission.loss.product': { id: 'untuk produk lain', en: 'for another product' },
  'commission.loss.category': { id: 'untuk kategori lain', en: 'for another category' },
  'commission.loss.tier': { id: 'untuk tingkat penjual lain', en: 'for another vendor tier' },
  'commission.loss.payment': { id: 'untuk cara bayar lain', en: 'for another way to pay' },
  'commission.loss.region': { id: 'untuk wilayah lain', en: 'for another region' },
  'commission.loss.not_yet': { id: 'belum berlaku hari itu', en: 'not in force yet that day' },
  'commission.loss.ended': { id: 'sudah berakhir hari itu', en: 'ended by that day' },
  'commission.loss.first_orders': {
    id: 'hanya untuk pesanan-pesanan pertama penjual',
    en: 'for the vendor’s first orders only',
  },
  'commission.loss.precedence': {
    id: 'kalah dalam urutan pengutamaan',
    en: 'lower in the order of precedence',
  },
  'commission.loss.farther_category': {
    id: 'kategorinya lebih jauh di atas',
    en: 'its category is farther up',
  },
  'commission.loss.decided_later': {
    id: 'baru diputuskan setelah baris ini dibekukan',
    en: 'decided after this line was frozen',
  },
  'commission.waits.not_delivered': { id: 'belum terkirim semua', en: 'not all delivered yet' },
  'commission.waits.shipment_cancelled': {
    id: 'pengirimannya dibatalkan',
    en: 'its delivery was cancelled',
  },
  'commission.waits.not_paid': { id: 'belum lunas', en: 'not paid in full yet' },
  'commission.waits.cod_not_delivered': {
    id: 'bayar di tempat, belum terkirim',
    en: 'cash on delivery, not delivered yet',
  },
  'commission.unpriced.no_vendor': { id: 'tanpa penjual', en: 'no vendor' },
  'commission.unpriced.other_currency': { id: 'mata uang lain', en: 'another currency' },
  'commission.unpriced.discount': { id: 'potongan harga', en: 'a discount' },
  'commission.unpriced.gap': { id: 'tidak ada aturan yang berlaku', en: 'no rule applies' },
  'commission.state.frozen': { id: 'dibekukan {{day}}', en: 'frozen on {{day}}' },
  'commission.state.provisional': { id: 'sementara', en: 'provisional' },
  'commission.state.unpriced': { id: 'tidak dikenai komisi', en: 'bears no commission' },
  'commission.cli.line': {
    id: 'Baris {{id}}, pesanan {{order}}: {{state}}. Dasar {{base}}.',
    en: 'Line {{id}}, order {{order}}: {{state}}. Base {{base}}.',
  },
  'commission.cli.charge': {
    id: '{{charge}}: {{amount}} + PPN {{tax}} — {{rule}}',
    en: '{{charge}}: {{amount}} + PPN {{tax}} — {{rule}}',
  },
  'commission.cli.lost': {
    id: '  kalah: {{rule}} ({{reason}})',
    en: '  lost: {{rule}} ({{reason}})',
  },
  'commission.cli.reversed': {
    id: '  dikembalikan {{refund}}: {{amount}}, PPN {{tax}}',
    en: '  taken back {{refund}}: {{amount}}, PPN {{tax}}',
  },
  'commission.cli.planned': {
    id: 'Penutupan {{day}}: {{lines}} baris, {{amount}} + PPN {{tax}}; {{reversals}} pembalikan, {{waits}} pesanan menunggu, {{refused}} baris ditolak, {{changed}} berubah.',
    en: 'Close of {{day}}: {{lines}} lines, {{amount}} + PPN {{tax}}; {{reversals}} reversals, {{waits}} orders wait, {{refused}} lines refused, {{changed}} changed.',
  },
  'commission.cli.closed': {
    id: 'Hari {{day}} ditutup di sini: {{lines}} baris, {{amount}} + PPN {{tax}}. Berlaku setelah sampai di pusat.',
    en: 'Day {{day}} is closed here: {{lines}} lines, {{amount}} + PPN {{tax}}. It counts once it stands on the central.',
  },
});
