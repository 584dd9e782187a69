import { texts } from '../keys.ts';

/** "Kenapa tarif ini?": a line's commission in sentences, and as a small ledger. */
export const commissionWhyTexts = texts({
  'commission_why.title': { id: 'Kenapa tarif ini?', en: 'Why this amount?' },
  'commission_why.charge_commission': { id: 'Komisi', en: 'Commission' },
  'commission_why.charge_processing': { id: 'Biaya pemrosesan', en: 'Processing fee' },
  'commission_why.charge_service': { id: 'Biaya layanan', en: 'Service fee' },
  'commission_why.charge_pph22': { id: 'PPh 22 dipungut', en: 'PPh 22 withheld' },

  'commission_why.sentence': {
    id: '{{charge}} {{amount}} = {{how}}, aturan “{{rule}}”, berlaku sejak {{from}}.',
    en: '{{charge}} {{amount}} = {{how}}, rule “{{rule}}”, in force since {{from}}.',
  },
  'commission_why.sentence_withheld': {
    id: 'PPh 22 sebesar {{amount}} dipungut dari {{base}} untuk kantor pajak ({{rule}}). Ini bukan biaya platform.',
    en: 'PPh 22 of {{amount}} was withheld from {{base}} for the tax office ({{rule}}). It is no fee of the platform.',
  },
  'commission_why.sentence_nothing': {
    id: '{{charge}} {{amount}}: dasar baris ini tidak lebih dari nol. Aturannya “{{rule}}”.',
    en: '{{charge}} {{amount}}: the base of this line is not above zero. The rule is “{{rule}}”.',
  },
  'commission_why.sentence_gap': {
    id: 'Tidak ada aturan {{charge}} yang berlaku untuk baris ini, jadi belum ada yang ditagih.',
    en: 'No {{charge}} rule applies to this line, so nothing is charged yet.',
  },
  'commission_why.how_percent': { id: '{{percent}} dari {{base}}', en: '{{percent}} of {{base}}' },
  'commission_why.how_fixed': { id: 'biaya tetap {{each}}', en: 'a fixed fee of {{each}}' },
  'commission_why.how_items': {
    id: '{{count}} barang × {{each}}',
    en: '{{count}} items × {{each}}',
  },
  'commission_why.how_band': {
    id: '{{what}} (jenjang mulai {{from}})',
    en: '{{what}} (the step from {{from}})',
  },
  'commission_why.how_marginal': {
    id: '{{base}} dihitung jenjang demi jenjang',
    en: '{{base}} worked out step by step',
  },
  'commission_why.how_floor': {
    id: '{{how}}, dinaikkan ke batas bawah {{bound}}',
    en: '{{how}}, raised to the least of {{bound}}',
  },
  'commission_why.how_cap': {
    id: '{{how}}, dibatasi {{bound}}',
    en: '{{how}}, capped at {{bound}}',
  },
  'commission_why.how_share': {
    id: 'bagian baris ini dari {{whole}} untuk satu pesanan ({{how}})',
    en: 'this line’s part of {{whole}} for the whole order ({{how}})',
  },
  'commission_why.with_tax': {
    id: 'Ditambah PPN {{tax}}, penjual membayar {{total}}.',
    en: 'With PPN {{tax}} the vendor pays {{total}}.',
  },
  'commission_why.tax_unknown': {
    id: 'PPN-nya belum dipastikan, jadi belum ikut dihitung.',
    en: 'PPN on it is not settled, so it is not counted yet.',
  },

  'commission_why.ledger': { id: 'Hitungan: {{charge}}', en: 'How it adds up: {{charge}}' },
  'commission_why.row_price': { id: 'Harga baris', en: 'Price of the line' },
  'commission_why.row_price_of': {
    id: 'Harga baris, {{count}} barang',
    en: 'Price of the line, {{count}} items',
  },
  'commission_why.row_discount': { id: 'Potongan dari penjual', en: 'Discount by the vendor' },
  'commission_why.row_rounding': { id: 'Pembulatan ke rupiah', en: 'Rounding to rupiah' },
  'commission_why.row_base': { id: 'Dasar', en: 'Base' },
  'commission_why.row_shipping': { id: 'Bagian ongkos kirim', en: 'Part of the delivery' },
  'commission_why.row_base_shipping': {
    id: 'Dasar dengan ongkos kirim',
    en: 'Base with delivery',
  },
  'commission_why.row_order_base': {
    id: 'Dasar semua baris penjual ini di pesanan',
    en: 'Base of all of this vendor’s lines in the order',
  },
  'commission_why.row_to_floor': { id: 'Naik ke batas bawah', en: 'Raised to the least' },
  'commission_why.row_to_cap': { id: 'Turun ke batas atas', en: 'Cut to the cap' },
  'commission_why.row_order_fee': { id: 'Biaya satu pesanan', en: 'Fee of the whole order' },
  'commission_why.row_paid': {
    id: 'Sudah ditagih sebelumnya',
    en: 'Charged before already',
  },
  'commission_why.row_others': {
    id: 'Bagian baris lain di pesanan',
    en: 'Part of the order’s other lines',
  },
  'commission_why.row_inside_tax': {
    id: 'PPN yang sudah termasuk',
    en: 'PPN that is included',
  },
  'commission_why.row_fee': { id: '{{charge}} tanpa PPN', en: '{{charge}} without PPN' },
  'commission_why.row_tax_base': {
    id: 'Dasar PPN: {{part}} × {{amount}}',
    en: 'PPN base: {{part}} × {{amount}}',
  },
  'commission_why.row_tax': {
    id: 'PPN: {{percent}} × {{base}}',
    en: 'PPN: {{percent}} × {{base}}',
  },
  'commission_why.row_total': { id: 'Dibayar penjual', en: 'Paid by the vendor' },
  'commission_why.row_band_gmv': {
    id: 'GMV penjual bulan itu sebelum pesanan ini: {{gmv}}',
    en: 'The vendor’s GMV that month before this order: {{gmv}}',
  },

  'commission_why.state_frozen': {
    id: 'Dibekukan pada penutupan {{day}}. Tidak berubah lagi.',
    en: 'Frozen by the close of {{day}}. It changes no more.',
  },
  'commission_why.state_provisional': {
    id: 'Sementara: dihitung dari aturan yang berlaku sekarang.',
    en: 'Provisional: worked out from the rules as they stand now.',
  },
  'commission_why.state_unpriced': {
    id: 'Baris ini tidak dikenai komisi: {{why}}.',
    en: 'This line bears no commission: {{why}}.',
  },
  'commission_why.wait_event': {
    id: 'Menunggu pesanannya: {{what}}.',
    en: 'It waits for its order: {{what}}.',
  },
  'commission_why.wait_close': {
    id: 'Terhitung sejak {{day}}. Menunggu penutupan hari itu atau sesudahnya.',
    en: 'It counts from {{day}} on. It waits for the close of that day or a later one.',
  },
  'commission_why.wait_import': {
    id: 'Aturannya masih dari Odoo dan belum diimpor.',
    en: 'The rules are still those of Odoo, not imported yet.',
  },
  'commission_why.wait_tax': {
    id: 'PPN belum dipastikan: status PKP platform belum diputuskan.',
    en: 'PPN is not settled: whether the platform is PKP was not decided.',
  },
  'commission_why.wait_law': {
    id: 'Ada aturan pajak yang belum dipastikan di paket pajak.',
    en: 'The tax pack has rules that are not settled.',
  },
  'commission_why.go_rules': { id: 'Buka Aturan', en: 'Open Rules' },
  'commission_why.go_packs': { id: 'Buka Paket pajak', en: 'Open Tax packs' },
  'commission_why.proved': {
    id: 'Terbukti: dihitung ulang dari data tersimpan menghasilkan rupiah yang sama.',
    en: 'Proved: worked out again from what is stored, it comes to the same rupiah.',
  },
  'commission_why.not_proved': {
    id: 'Dihitung ulang dari data tersimpan, hasilnya berbeda. Jalankan “Hitung ulang semua baris beku” di Penutupan harian.',
    en: 'Worked out again from what is stored, it comes to another amount. Run “Recompute all frozen lines” in Daily close.',
  },

  'commission_why.rule': { id: 'Aturan yang menang', en: 'The rule that won' },
  'commission_why.rule_from': { id: 'sejak {{from}}', en: 'since {{from}}' },
  'commission_why.rule_span': { id: '{{from}} sampai {{to}}', en: '{{from}} until {{to}}' },
  'commission_why.losers': { id: 'Aturan yang kalah', en: 'Rules that lost' },
  'commission_why.no_losers': { id: 'Tidak ada aturan lain.', en: 'There is no other rule.' },
  'commission_why.far_losers_one': {
    id: '{{count}} aturan lain bukan tentang baris ini',
    en: '{{count}} other rule is not about this line',
  },
  'commission_why.far_losers_other': {
    id: '{{count}} aturan lain bukan tentang baris ini',
    en: '{{count}} other rules are not about this line',
  },
  'commission_why.more_losers': { id: 'dan {{count}} lagi', en: 'and {{count}} more' },

  'commission_why.reversals': { id: 'Dikembalikan karena refund', en: 'Taken back by refunds' },
  'commission_why.reversal_note': {
    id: 'Nota kredit #{{id}}, dibekukan {{day}}',
    en: 'Credit note #{{id}}, frozen on {{day}}',
  },
  'commission_why.reversal_payment': {
    id: 'Uang kembali #{{id}}, dibekukan {{day}}',
    en: 'Money back #{{id}}, frozen on {{day}}',
  },
  'commission_why.reversal_kept': {
    id: 'komisinya tidak dikembalikan',
    en: 'the commission is kept',
  },
  'commission_why.bearer_vendor': { id: 'ditanggung penjual', en: 'borne by the vendor' },
  'commission_why.bearer_platform': { id: 'ditanggung platform', en: 'borne by the platform' },
  'commission_why.with_ppn': { id: 'PPN {{tax}}', en: 'PPN {{tax}}' },
  'commission_why.left': { id: 'Sisa setelah pengembalian', en: 'Left after that' },

  'commission_why.looked_at': { id: 'Yang dilihat aturan', en: 'What the rules look at' },
  'commission_why.order': { id: 'Pesanan', en: 'Order' },
  'commission_why.order_day': { id: 'Tanggal pesanan', en: 'Order date' },
  'commission_why.vendor': { id: 'Penjual', en: 'Vendor' },
  'commission_why.category': { id: 'Kategori', en: 'Category' },
  'commission_why.region': { id: 'Wilayah pembeli', en: 'Buyer’s region' },
  'commission_why.payment': { id: 'Cara bayar', en: 'Way to pay' },
  'commission_why.tier': { id: 'Tingkat penjual', en: 'Vendor tier' },
  'commission_why.ordinal': { id: 'Pesanan ke- dari penjual', en: 'The vendor’s order no.' },
  'commission_why.month_gmv': {
    id: 'GMV bulan itu sebelumnya',
    en: 'GMV that month before',
  },
  'commission_why.pack': { id: 'Paket pajak', en: 'Tax pack' },
  'commission_why.not_pkp': {
    id: '{{pack}}, platform bukan PKP',
    en: '{{pack}}, the platform is not PKP',
  },
  'commission_why.unnamed': { id: 'Baris tanpa nama', en: 'Unnamed line' },
});
