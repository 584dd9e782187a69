import { texts } from '../keys.ts';

/** A rule of commission in words, and what is wrong with its fields. */
export const commissionRuleWordsTexts = texts({
  'commission_rules.charge_commission': { id: 'Komisi', en: 'Commission' },
  'commission_rules.charge_processing': { id: 'Pemrosesan', en: 'Processing' },
  'commission_rules.charge_service': { id: 'Layanan', en: 'Service' },
  'commission_rules.dim_vendor': { id: 'Penjual', en: 'Vendor' },
  'commission_rules.dim_category': { id: 'Kategori', en: 'Category' },
  'commission_rules.dim_product': { id: 'Produk', en: 'Product' },
  'commission_rules.dim_tier': { id: 'Tingkat penjual', en: 'Vendor tier' },
  'commission_rules.dim_payment': { id: 'Cara bayar', en: 'Way to pay' },
  'commission_rules.dim_region': { id: 'Wilayah pembeli', en: 'Buyer’s region' },
  'commission_rules.dim_any': { id: 'Semua baris', en: 'Every line' },
  'commission_rules.everybody': { id: 'Semua penjual', en: 'Every vendor' },
  'commission_rules.of_tier': { id: 'tingkat {{tier}}', en: 'tier {{tier}}' },
  'commission_rules.at_least': { id: 'min. {{amount}}', en: 'min. {{amount}}' },
  'commission_rules.at_most': { id: 'maks. {{amount}}', en: 'max. {{amount}}' },
  'commission_rules.first_orders_short_one': {
    id: '{{count}} pesanan pertama',
    en: 'first {{count}} order',
  },
  'commission_rules.first_orders_short_other': {
    id: '{{count}} pesanan pertama',
    en: 'first {{count}} orders',
  },
  'commission_rules.first_orders_one': {
    id: 'Hanya untuk {{count}} pesanan pertama setiap penjual',
    en: 'Only for the first {{count}} order of each vendor',
  },
  'commission_rules.first_orders_other': {
    id: 'Hanya untuk {{count}} pesanan pertama setiap penjual',
    en: 'Only for the first {{count}} orders of each vendor',
  },
  'commission_rules.fixed_item': { id: '{{amount}} per barang', en: '{{amount}} per item' },
  'commission_rules.fixed_line': { id: '{{amount}} per baris', en: '{{amount}} per line' },
  'commission_rules.fixed_order': { id: '{{amount}} per pesanan', en: '{{amount}} per order' },
  'commission_rules.per_item': { id: 'Setiap barang', en: 'Each item' },
  'commission_rules.per_line': { id: 'Setiap baris pesanan', en: 'Each order line' },
  'commission_rules.per_order': {
    id: 'Seluruh pesanan dari penjual itu',
    en: 'The vendor’s whole order',
  },
  'commission_rules.steps_one': {
    id: '{{span}}, {{count}} jenjang',
    en: '{{span}}, {{count}} tier',
  },
  'commission_rules.steps_other': {
    id: '{{span}}, {{count}} jenjang',
    en: '{{span}}, {{count}} tiers',
  },
  'commission_rules.no_steps': { id: 'jenjangnya kosong', en: 'no tiers' },
  'commission_rules.since': { id: 'sejak {{from}}', en: 'since {{from}}' },
  'commission_rules.until': { id: 'sampai {{day}}', en: 'until {{day}}' },
  'commission_rules.never_held': { id: 'tidak pernah berlaku', en: 'never in force' },
  'commission_rules.state_in_force': { id: 'Berlaku', en: 'In force' },
  'commission_rules.state_coming': { id: 'Akan berlaku', en: 'Coming' },
  'commission_rules.state_ended': { id: 'Berakhir', en: 'Ended' },
  'commission_rules.state_cancelled': { id: 'Dibatalkan', en: 'Cancelled' },
  'commission_rules.tax_exclusive': {
    id: 'PPN ditambahkan di atas tarif',
    en: 'PPN is added on top',
  },
  'commission_rules.tax_inclusive': { id: 'PPN sudah termasuk dalam tarif', en: 'PPN is included' },
  'commission_rules.shipping_in': {
    id: 'Ongkos kirim ikut dihitung',
    en: 'Delivery is part of the base',
  },
  'commission_rules.shipping_out': {
    id: 'Ongkos kirim tidak dihitung',
    en: 'Delivery is not part of the base',
  },
  'commission_rules.tiers_value': { id: 'Jenjang menurut nilai.', en: 'Tiers by value.' },
  'commission_rules.tiers_month_gmv': {
    id: 'Jenjang menurut GMV penjual bulan itu sebelum pesanannya.',
    en: 'Tiers by the vendor’s GMV of that month before the order.',
  },
  'commission_rules.tiers_marginal': {
    id: 'Setiap bagian memakai tarif jenjangnya sendiri.',
    en: 'Each part at its own tier’s rate.',
  },
  'commission_rules.tiers_whole': {
    id: 'Seluruhnya memakai tarif jenjang yang dicapai.',
    en: 'The whole at the rate of the tier it reaches.',
  },
  'commission_rules.field_name': { id: 'Nama', en: 'Name' },
  'commission_rules.field_charge': { id: 'Untuk', en: 'For' },
  'commission_rules.field_per': { id: 'Dihitung dari', en: 'Worked out on' },
  'commission_rules.field_percent': { id: 'Tarif (%)', en: 'Rate (%)' },
  'commission_rules.field_amount': { id: 'Jumlah (Rp)', en: 'Amount (Rp)' },
  'commission_rules.field_steps': { id: 'Jenjang', en: 'Tiers' },
  'commission_rules.field_kind': { id: 'Jenis tarif', en: 'Kind of rate' },
  'commission_rules.field_by': { id: 'Jenjang menurut', en: 'Tiers by' },
  'commission_rules.field_floor': { id: 'Batas bawah (Rp)', en: 'Floor (Rp)' },
  'commission_rules.field_cap': { id: 'Batas atas (Rp)', en: 'Cap (Rp)' },
  'commission_rules.field_first_orders': { id: 'Pesanan pertama', en: 'First orders' },
  'commission_rules.field_from': { id: 'Berlaku mulai', en: 'In force from' },
  'commission_rules.field_to': { id: 'Hari terakhir', en: 'Last day' },
  'commission_rules.field_replaces': { id: 'Versi yang digantikan', en: 'Version replaced' },
  'commission_rules.field_version': { id: 'Versi', en: 'Version' },
  'commission_rules.field_on': { id: 'Berakhir', en: 'Ends' },
  'commission_rules.field_tax': { id: 'PPN', en: 'PPN' },
  'commission_rules.field_shipping': { id: 'Ongkos kirim', en: 'Delivery' },
  'commission_rules.field_step_from': {
    id: 'Jenjang {{step}}, mulai dari',
    en: 'Tier {{step}}, from',
  },
  'commission_rules.field_step': { id: 'Jenjang {{step}}, tarif', en: 'Tier {{step}}, rate' },
  'commission_rules.fault_percent_over': {
    id: 'Tarif tidak boleh di atas 100%.',
    en: 'The rate may not be above 100%.',
  },
  'commission_rules.fault_negative': {
    id: 'Tidak boleh kurang dari nol.',
    en: 'It may not be below zero.',
  },
  'commission_rules.fault_no_steps': {
    id: 'Isi paling sedikit satu jenjang.',
    en: 'At least one tier is needed.',
  },
  'commission_rules.fault_tier_start': {
    id: 'Jenjang pertama harus mulai dari 0.',
    en: 'The first tier must begin at 0.',
  },
  'commission_rules.fault_tier_order': {
    id: 'Batas bawah jenjang harus naik.',
    en: 'The lower bounds of the tiers must rise.',
  },
  'commission_rules.fault_floor_over_cap': {
    id: 'Batas atas di bawah batas bawah.',
    en: 'The cap is below the floor.',
  },
  'commission_rules.fault_first_orders': {
    id: 'Paling sedikit 1 pesanan.',
    en: 'At least 1 order.',
  },
  'commission_rules.fault_dates': {
    id: 'Hari terakhir lebih awal daripada hari mulainya.',
    en: 'The last day is before the first.',
  },
  'commission_rules.fault_overlap': {
    id: 'Bentrok dengan “{{other}}” ({{otherSpan}}): cakupannya sama dan tanggalnya bertemu. Ubah tanggal ini, atau buat versi baru dari aturan itu.',
    en: 'It overlaps “{{other}}” ({{otherSpan}}): same scope, and their dates meet. Change this date, or make a new version of that rule.',
  },
  'commission_rules.fault_no_version': {
    id: 'Versi yang diubah tidak ada lagi.',
    en: 'The version to be changed is not there any more.',
  },
  'commission_rules.fault_changed_twice': {
    id: '“{{other}}” sudah diubah oleh baris lain draf ini.',
    en: 'Another row of this draft changes “{{other}}” already.',
  },
  'commission_rules.fault_only_shorter': {
    id: '“{{other}}” ({{otherSpan}}) hanya bisa diakhiri lebih awal.',
    en: '“{{other}}” ({{otherSpan}}) can only end earlier.',
  },
  'commission_rules.fault_replaced_before': {
    id: '“{{other}}” ({{otherSpan}}) tidak bisa berakhir sebelum hari mulainya.',
    en: '“{{other}}” ({{otherSpan}}) cannot end before it begins.',
  },
  'commission_rules.fault_unknown': {
    id: '#{{value}} tidak ada di komputer ini.',
    en: 'There is no #{{value}} on this desk.',
  },
  'commission_rules.fault_missing': { id: 'Wajib diisi.', en: 'This must be filled in.' },
  'commission_rules.fault_wrong': {
    id: '“{{value}}” tidak dapat dipakai di sini.',
    en: '“{{value}}” cannot be used here.',
  },
});
