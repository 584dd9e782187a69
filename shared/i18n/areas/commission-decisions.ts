import { texts } from '../keys.ts';

/** The switches of the house on the screen of packs (shared/contract/house-decisions.ts). */
export const commissionDecisionTexts = texts({
  'commission_packs.approve': { id: 'Setujui', en: 'Approve' },
  'commission_packs.withdraw': { id: 'Tarik usulan', en: 'Withdraw' },
  'commission_packs.withdraw_reason': { id: 'Alasan penarikan', en: 'Reason for withdrawing' },
  'commission_packs.settling_approved': {
    id: 'Disetujui di sini, belum di pusat',
    en: 'Approved here, not on the central yet',
  },
  'commission_packs.settling_withdrawn': {
    id: 'Ditarik di sini, belum di pusat',
    en: 'Withdrawn here, not on the central yet',
  },
  'commission_packs.decisions_text_commission': {
    id: 'Sakelar yang dibutuhkan pajak dan komisi. Satu orang mengusulkan, orang lain menyetujui; yang lama tetap berlaku sampai hari mulainya.',
    en: 'The switches that taxes and commission need. One person proposes, another approves; the old one holds until the new one’s day.',
  },
  'commission_packs.decisions_text_certification': {
    id: 'Yang diputuskan tentang sertifikat di luar paket syarat. Satu orang mengusulkan, orang lain menyetujui; yang lama tetap berlaku sampai hari mulainya.',
    en: 'What is decided of certificates beside the packs. One person proposes, another approves; the old one holds until the new one’s day.',
  },
  'commission_packs.propose_change': { id: 'Usulkan perubahan', en: 'Propose a change' },
  'commission_packs.nothing_decided': { id: 'Belum diputuskan', en: 'Not decided' },
  'commission_packs.more': { id: 'Tampilkan {{count}} lagi', en: 'Show {{count}} more' },
  'commission_packs.since': { id: 'Mulai', en: 'From' },
  'commission_packs.stands_standing': { id: 'Berlaku', en: 'In effect' },
  'commission_packs.stands_coming': { id: 'Akan berlaku', en: 'Coming' },
  'commission_packs.stands_proposed': { id: 'Menunggu persetujuan', en: 'Waits for approval' },
  'commission_packs.stands_pending': {
    id: 'Diusulkan di sini, belum di pusat',
    en: 'Proposed here, not on the central yet',
  },
  'commission_packs.stands_refused': { id: 'Tidak dapat berlaku', en: 'Cannot stand' },
  'commission_packs.decision_platform_pkp': {
    id: 'Status PKP platform',
    en: 'Platform’s PKP status',
  },
  'commission_packs.decision_platform_pkp_text': {
    id: 'Apakah platform memungut PPN atas biaya yang ditagihkan ke penjual.',
    en: 'Whether the platform charges PPN on its fees to vendors.',
  },
  'commission_packs.decision_platform_pkp_without': {
    id: 'Harga ditampilkan sementara tanpa PPN, dan penutupan harian ditolak.',
    en: 'Prices are shown provisional without PPN, and the daily close is refused.',
  },
  'commission_packs.decision_appointment': {
    id: 'Penunjukan pemungut PPh 22',
    en: 'Appointment to withhold PPh 22',
  },
  'commission_packs.decision_appointment_text': {
    id: 'Keputusan DJP yang menunjuk platform, dan hari-hari pemungutannya.',
    en: 'The tax office’s decree that appoints the platform, and the days of collecting.',
  },
  'commission_packs.decision_appointment_without': {
    id: 'Tanpa penunjukan tidak ada PPh 22 yang dipungut.',
    en: 'Without an appointment no PPh 22 is withheld.',
  },
  'commission_packs.decision_statement': {
    id: 'Surat pernyataan atau SKB penjual',
    en: 'Statements and exemptions of vendors',
  },
  'commission_packs.decision_statement_text': {
    id: 'Penjual yang dibebaskan dari PPh 22 untuk satu tahun pajak: omzet sampai Rp500 juta, atau surat keterangan bebas.',
    en: 'Vendors exempt from PPh 22 for a tax year: turnover up to Rp500 million, or a letter of exemption (SKB).',
  },
  'commission_packs.decision_statement_without': {
    id: 'Tidak ada penjual yang dibebaskan.',
    en: 'No vendor is exempt.',
  },
  'commission_packs.decision_commissionable': {
    id: 'Kapan baris dikenai komisi',
    en: 'When a line bears commission',
  },
  'commission_packs.decision_commissionable_text': {
    id: 'Hari yang menentukan penutupan harian mana yang membekukannya.',
    en: 'The day that says which daily close freezes it.',
  },
  'commission_packs.decision_commissionable_without': {
    id: 'Saat terkirim; tanpa pengiriman, saat lunas.',
    en: 'When delivered; without a delivery, when paid.',
  },
  'commission_packs.decision_refund': {
    id: 'Komisi saat dana dikembalikan',
    en: 'Commission on refunds',
  },
  'commission_packs.decision_refund_text': {
    id: 'Per alasan: komisi dikembalikan atau tetap ditagih, dan siapa yang menanggung.',
    en: 'By reason: commission given back or kept, and who bears the refund.',
  },
  'commission_packs.decision_refund_without': {
    id: 'Komisi dikembalikan, platform yang menanggung.',
    en: 'Commission is given back, and the platform bears it.',
  },
  'commission_packs.decision_tier': { id: 'Tingkat penjual', en: 'Vendor tiers' },
  'commission_packs.decision_tier_text': {
    id: 'Dipakai aturan komisi yang menyebut tingkat.',
    en: 'Used by rules of commission that name a tier.',
  },
  'commission_packs.decision_tier_without': {
    id: 'Tidak ada penjual yang punya tingkat.',
    en: 'No vendor has a tier.',
  },
  'commission_packs.decision_lacking': {
    id: 'Bila sertifikat wajib belum ada',
    en: 'Where a mandatory certificate is missing',
  },
  'commission_packs.decision_lacking_text': {
    id: 'Apakah produk yang belum memenuhi syarat hanya diperingatkan, atau tidak dapat dijual dan dicairkan.',
    en: 'Whether a product that lacks one is only warned about, or can be neither put on sale nor paid out.',
  },
  'commission_packs.decision_lacking_without': {
    id: 'Hanya diperingatkan.',
    en: 'Only warned about.',
  },
  'commission_packs.decision_category_group': {
    id: 'Kelompok syarat suatu kategori',
    en: 'Requirement group of a category',
  },
  'commission_packs.decision_category_group_text': {
    id: 'Menggantikan kelompok yang dikenali dari nama kategori. Paling mudah diusulkan di bagian Cakupan, di bawah kategorinya.',
    en: 'Takes the place of the group told from the name. Easiest to propose under Coverage, below its category.',
  },
  'commission_packs.decision_category_group_without': {
    id: 'Menurut nama kategori.',
    en: 'By the name of the category.',
  },
  'commission_packs.decision_accepted_number': {
    id: 'NIB yang diterima walau bentuknya lain',
    en: 'Business numbers accepted in another shape',
  },
  'commission_packs.decision_accepted_number_text': {
    id: 'NIB yang bentuknya ditolak dihitung lagi bila ada alasan yang disetujui dua orang.',
    en: 'A number whose shape is refused counts again for a reason that two people approved.',
  },
  'commission_packs.decision_accepted_number_without': {
    id: 'NIB dengan bentuk lain tidak dihitung.',
    en: 'Numbers of another shape do not count.',
  },
  'commission_packs.field_activation': { id: 'Produk dijual', en: 'Products put on sale' },
  'commission_packs.field_payout': { id: 'Penutupan komisi', en: 'Closing of commission' },
  'commission_packs.lacking_warn': { id: 'Diperingatkan', en: 'Warned about' },
  'commission_packs.lacking_block': { id: 'Dicegah', en: 'Prevented' },
  'commission_packs.field_category': { id: 'Nomor kategori', en: 'Number of the category' },
  'commission_packs.field_group': { id: 'Kelompok dalam paket', en: 'Group of the pack' },
  'commission_packs.field_nib': { id: 'NIB', en: 'Business number (NIB)' },
  'commission_packs.field_pkp': { id: 'Platform adalah', en: 'The platform is' },
  'commission_packs.field_number': { id: 'Nomor keputusan', en: 'Number of the decree' },
  'commission_packs.field_appointed_on': { id: 'Tanggal keputusan', en: 'Date of the decree' },
  'commission_packs.field_collect_from': { id: 'Mulai memungut', en: 'Collects from' },
  'commission_packs.field_collect_to': { id: 'Tidak lagi memungut', en: 'Collects no more from' },
  'commission_packs.field_type': { id: 'Jenis', en: 'Kind' },
  'commission_packs.type_below_500': {
    id: 'omzet sampai Rp500 juta',
    en: 'turnover up to Rp500 million',
  },
  'commission_packs.type_skb': { id: 'surat keterangan bebas', en: 'letter of exemption (SKB)' },
  'commission_packs.field_from': { id: 'Mulai', en: 'From' },
  'commission_packs.field_to': { id: 'Sampai sebelum', en: 'Until before' },
  'commission_packs.field_rule': { id: 'Dikenai komisi', en: 'Bears commission' },
  'commission_packs.rule_delivered': {
    id: 'saat terkirim (tanpa pengiriman: saat lunas)',
    en: 'when delivered (without a delivery: when paid)',
  },
  'commission_packs.rule_paid': { id: 'saat lunas', en: 'when paid' },
  'commission_packs.field_commission': { id: 'Komisi', en: 'Commission' },
  'commission_packs.commission_returned': { id: 'dikembalikan', en: 'given back' },
  'commission_packs.commission_kept': { id: 'tetap ditagih', en: 'kept' },
  'commission_packs.field_bearer': { id: 'Penanggung', en: 'Borne by' },
  'commission_packs.bearer_platform': { id: 'platform', en: 'the platform' },
  'commission_packs.bearer_vendor': { id: 'penjual', en: 'the vendor' },
  'commission_packs.field_tier': { id: 'Tingkat', en: 'Tier' },
  'commission_packs.field_vendor': { id: 'Penjual', en: 'Vendor' },
  'commission_packs.vendor_search': { id: 'Cari penjual', en: 'Find a vendor' },
  'commission_packs.field_year': { id: 'Tahun pajak', en: 'Tax year' },
  'commission_packs.field_reason': { id: 'Alasan', en: 'Reason' },
  'commission_packs.reason_other': { id: 'alasan lain', en: 'any other reason' },
  'commission_packs.reason_hint': {
    id: '"other" berlaku untuk alasan yang tidak disebut.',
    en: '"other" holds for reasons that are not named.',
  },
  'commission_packs.open_day_hint': { id: 'Kosong: tanpa akhir.', en: 'Empty: without end.' },
  'commission_packs.effective': { id: 'Berlaku mulai', en: 'Counts from' },
});
