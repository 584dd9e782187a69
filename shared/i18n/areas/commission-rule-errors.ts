import { texts } from '../keys.ts';

/**
 * Spread into errors.ts. Of a draft `place` is the row and the field ("#4 rule.to"); the plain ones are what the
 * stream of decisions itself says.
 */
export const commissionRuleErrorTexts = texts({
  'policy.own_facts': {
    id: 'Topik ini tidak diputuskan dengan usulan biasa. Pakai layar aturan komisi atau paket pajak.',
    en: 'This topic is not decided by a plain proposal. Use the screen of commission rules or tax packs.',
  },
  'commission.begun': {
    id: 'Aturan komisi sudah mulai diputuskan di sini; aturan dari Odoo tidak diimpor lagi.',
    en: 'Commission rules are decided here already; those of Odoo are not imported again.',
  },
  'commission.consented': {
    id: 'Persetujuan penjual itu sudah tercatat untuk usulan ini.',
    en: 'The consent of that vendor to this proposal is recorded already.',
  },
  'commission.overlap': {
    id: 'Bentrok dengan aturan lain pada cakupan dan tanggal yang sama. Buka bentrok di layar aturan.',
    en: 'It overlaps another rule of the same scope and dates. See the conflicts on the screen of rules.',
  },
  'commission.version_known': {
    id: 'Versi aturan itu sudah ada.',
    en: 'That version of a rule is there already.',
  },
  'commission.no_version': {
    id: 'Versi aturan yang diubah tidak ada, atau belum berlaku.',
    en: 'The version to be changed is not there, or never took effect.',
  },
  'commission.changed_twice': {
    id: 'Satu versi aturan diubah dua kali dalam satu usulan.',
    en: 'One version of a rule is changed twice in one proposal.',
  },
  'commission.only_shorter': {
    id: 'Akhir suatu versi hanya bisa dimajukan. Untuk memperpanjang, buat versi baru.',
    en: 'The end of a version can only be brought forward. To make it longer, add a new version.',
  },
  'commission.replaced_before': {
    id: 'Versi itu tidak bisa berakhir sebelum hari mulainya.',
    en: 'That version cannot end before it begins.',
  },
  'commission.row_overlap': {
    id: 'Isian {{place}}: "{{name}}" ({{span}}) bentrok dengan "{{other}}" ({{otherSpan}}): cakupan sama dan tanggalnya bertemu. Tidak ada yang diubah.',
    en: 'The field {{place}}: "{{name}}" ({{span}}) overlaps "{{other}}" ({{otherSpan}}): same scope, and their dates meet. Nothing was changed.',
  },
  'commission.row_no_version': {
    id: 'Isian {{place}}: tidak ada versi {{other}} yang berlaku. Tidak ada yang diubah.',
    en: 'The field {{place}}: no version {{other}} took effect. Nothing was changed.',
  },
  'commission.row_changed_twice': {
    id: 'Isian {{place}}: "{{other}}" sudah diubah oleh baris lain usulan ini. Tidak ada yang diubah.',
    en: 'The field {{place}}: another row of this proposal changes "{{other}}" already. Nothing was changed.',
  },
  'commission.row_only_shorter': {
    id: 'Isian {{place}}: "{{other}}" ({{otherSpan}}) hanya bisa diakhiri lebih awal. Tidak ada yang diubah.',
    en: 'The field {{place}}: "{{other}}" ({{otherSpan}}) can only end earlier. Nothing was changed.',
  },
  'commission.row_replaced_before': {
    id: 'Isian {{place}}: "{{other}}" ({{otherSpan}}) tidak bisa berakhir sebelum hari mulainya. Tidak ada yang diubah.',
    en: 'The field {{place}}: "{{other}}" ({{otherSpan}}) cannot end before it begins. Nothing was changed.',
  },
  'commission.percent_over': {
    id: 'Isian {{place}}: tarif di atas 100%. Tidak ada yang diubah.',
    en: 'The field {{place}}: the rate is above 100%. Nothing was changed.',
  },
  'commission.negative': {
    id: 'Isian {{place}}: tidak boleh kurang dari nol. Tidak ada yang diubah.',
    en: 'The field {{place}}: it may not be below zero. Nothing was changed.',
  },
  'commission.no_steps': {
    id: 'Isian {{place}}: jenjangnya kosong. Tidak ada yang diubah.',
    en: 'The field {{place}}: there are no tiers. Nothing was changed.',
  },
  'commission.tier_start': {
    id: 'Isian {{place}}: jenjang pertama harus mulai dari 0. Tidak ada yang diubah.',
    en: 'The field {{place}}: the first tier must begin at 0. Nothing was changed.',
  },
  'commission.tier_order': {
    id: 'Isian {{place}}: batas bawah jenjang harus naik. Tidak ada yang diubah.',
    en: 'The field {{place}}: the lower bounds of the tiers must rise. Nothing was changed.',
  },
  'commission.floor_over_cap': {
    id: 'Isian {{place}}: batas atas di bawah batas bawah. Tidak ada yang diubah.',
    en: 'The field {{place}}: the cap is below the floor. Nothing was changed.',
  },
  'commission.first_orders': {
    id: 'Isian {{place}}: jumlah pesanan pertama paling sedikit 1. Tidak ada yang diubah.',
    en: 'The field {{place}}: first orders are at least 1. Nothing was changed.',
  },
  'commission.dates': {
    id: 'Isian {{place}}: hari akhirnya tidak sesudah hari mulainya. Tidak ada yang diubah.',
    en: 'The field {{place}}: its last day is not after its first. Nothing was changed.',
  },
  'commission.unknown_vendor': {
    id: 'Isian {{place}}: tidak ada penjual {{value}} di komputer ini. Tidak ada yang diubah.',
    en: 'The field {{place}}: there is no vendor {{value}} on this desk. Nothing was changed.',
  },
  'commission.unknown_category': {
    id: 'Isian {{place}}: tidak ada kategori {{value}} di komputer ini. Tidak ada yang diubah.',
    en: 'The field {{place}}: there is no category {{value}} on this desk. Nothing was changed.',
  },
  'commission.unknown_product': {
    id: 'Isian {{place}}: tidak ada produk {{value}} di komputer ini. Tidak ada yang diubah.',
    en: 'The field {{place}}: there is no product {{value}} on this desk. Nothing was changed.',
  },
  'commission.unknown_region': {
    id: 'Isian {{place}}: tidak ada wilayah {{value}} di komputer ini. Tidak ada yang diubah.',
    en: 'The field {{place}}: there is no region {{value}} on this desk. Nothing was changed.',
  },
  'commission.unknown_shape': {
    id: 'Urutan pengutamaan: "{{value}}" bukan jenis cakupan, atau disebut dua kali.',
    en: 'Order of precedence: "{{value}}" is no kind of scope, or is named twice.',
  },
  'commission.import_first': {
    id: 'Aturan komisi masih dari Odoo. Impor dulu, supaya tidak ada yang hilang saat usulan pertama berlaku.',
    en: 'The commission rules are still those of Odoo. Import them first, so that none is lost when a first proposal takes effect.',
  },
  'commission.no_edit': {
    id: 'Baris #{{id}} di Odoo tidak berisi perubahan yang menunggu.',
    en: 'Row #{{id}} in Odoo holds no change that waits.',
  },
  'commission.nothing_to_import': {
    id: 'Tidak ada aturan komisi di Odoo yang bisa diimpor.',
    en: 'There is no commission rule on Odoo that could be imported.',
  },
  'commission.import_under_way': {
    id: 'Impor sudah diputuskan di sini dan belum sampai di pusat. Sinkronkan dulu.',
    en: 'The import was decided here and has not reached the central yet. Sync first.',
  },
  'commission.no_proposal': {
    id: 'Tidak ada usulan aturan {{decision}} di komputer ini.',
    en: 'There is no proposal of rules {{decision}} on this desk.',
  },
  'commission.no_rule': {
    id: 'Tidak ada versi aturan {{version}} di komputer ini.',
    en: 'There is no version {{version}} of a rule on this desk.',
  },
});
