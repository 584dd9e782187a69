import { texts } from '../keys.ts';

/** What certificates come to: figures, what they are broken down by, and their board. */
export const metricComplianceTexts = texts({
  'metric.certification_coverage': { id: 'Cakupan sertifikat', en: 'Certification coverage' },
  'metric.certification_coverage.definition': {
    id: 'Syarat wajib yang terpenuhi dibagi seluruh syarat wajib yang berlaku pada hari terakhir periode, untuk produk yang dijual dan penjual. Bila hari itu belum tiba: menurut yang tercatat sekarang, seandainya tidak ada yang berubah.',
    en: 'Mandatory requirements that are met divided by all that are in force on the last day of the period, of products on sale and of vendors. Where that day is still to come: by what is recorded now, if nothing changes.',
  },
  'metric.mandatory_duties': { id: 'Syarat wajib', en: 'Mandatory requirements' },
  'metric.mandatory_duties.definition': {
    id: 'Banyaknya syarat yang wajib pada hari terakhir periode menurut paket syarat, tiap produk yang dijual dan tiap penjual dihitung sendiri. Yang hanya dianjurkan atau baru wajib kemudian tidak dihitung.',
    en: 'Number of requirements that are mandatory on the last day of the period by the requirement pack, counted for each product on sale and each vendor. What is only advised, or becomes mandatory later, does not count.',
  },
  'metric.mandatory_duties_met': { id: 'Syarat wajib terpenuhi', en: 'Requirements met' },
  'metric.mandatory_duties_met.definition': {
    id: 'Syarat wajib yang pada hari terakhir periode punya sertifikat yang berlaku.',
    en: 'Mandatory requirements for which a certificate holds on the last day of the period.',
  },
  'metric.mandatory_duties_missing': {
    id: 'Syarat wajib belum ada',
    en: 'Requirements missing',
  },
  'metric.mandatory_duties_missing.definition': {
    id: 'Syarat wajib yang pada hari terakhir periode tidak punya sertifikat yang berlaku: belum ada, kedaluwarsa, dicabut, atau perlu validasi ulang.',
    en: 'Mandatory requirements for which no certificate holds on the last day of the period: there is none, it expired, it was revoked, or it has to be validated again.',
  },
  'metric.month_end_duties': {
    id: 'Syarat wajib per akhir bulan',
    en: 'Requirements at ends of months',
  },
  'metric.month_end_duties.definition': {
    id: 'Syarat wajib pada hari terakhir tiap bulan dalam periode (bulan terakhir: hari terakhir periode), dijumlahkan atas bulan-bulan itu. Produk yang dijual sekarang dan penjual sekarang.',
    en: 'Mandatory requirements on the last day of each month of the period (of its last month: the last day of the period), added up over those months. Of products on sale now and vendors of now.',
  },
  'metric.month_end_duties_met': {
    id: 'Syarat terpenuhi per akhir bulan',
    en: 'Requirements met at ends of months',
  },
  'metric.month_end_duties_met.definition': {
    id: 'Bagian dari syarat wajib per akhir bulan yang pada hari itu punya sertifikat yang berlaku.',
    en: 'Those of the requirements at ends of months for which a certificate holds on that day.',
  },
  'metric.month_end_coverage': {
    id: 'Cakupan per akhir bulan',
    en: 'Coverage at ends of months',
  },
  'metric.month_end_coverage.definition': {
    id: 'Syarat terpenuhi per akhir bulan dibagi syarat wajib per akhir bulan; atas beberapa bulan: rata-rata tertimbangnya.',
    en: 'Requirements met at ends of months divided by requirements at ends of months; over several months their weighted mean.',
  },
  'metric.products_lacking': {
    id: 'Produk tanpa syarat wajib',
    en: 'Products lacking certificates',
  },
  'metric.products_lacking.definition': {
    id: 'Produk yang dijual yang pada hari terakhir periode belum memenuhi setidaknya satu syarat wajib. Syarat milik penjual (seperti NIB) tidak dihitung di sini.',
    en: 'Products on sale that lack at least one mandatory requirement on the last day of the period. What is asked of the vendor (such as the NIB) does not count here.',
  },
  'metric.products_at_risk': { id: 'Produk berisiko', en: 'Products at risk' },
  'metric.products_at_risk.definition': {
    id: 'Produk yang dijual yang belum memenuhi suatu syarat wajib pada hari terakhir periode, atau tidak akan memenuhinya 90 hari kemudian bila tidak ada yang diurus.',
    en: 'Products on sale that lack something mandatory on the last day of the period, or will lack it 90 days later if nothing is done.',
  },
  'metric.at_risk_gmv': { id: 'GMV berisiko', en: 'GMV at risk' },
  'metric.at_risk_gmv.definition': {
    id: 'GMV periode ini dari produk yang pada hari terakhirnya berisiko: belum memenuhi suatu syarat wajib, atau tidak akan memenuhinya 90 hari kemudian bila tidak ada yang diurus.',
    en: 'GMV of the period of products that are at risk on its last day: that lack something mandatory, or will lack it 90 days later if nothing is done.',
  },
  'metric.at_risk_gmv_share': { id: 'Bagian GMV berisiko', en: 'Share of GMV at risk' },
  'metric.at_risk_gmv_share.definition': {
    id: 'GMV berisiko dibagi GMV periode itu.',
    en: 'GMV at risk divided by the GMV of the period.',
  },
  'metric.certificates_running_out': {
    id: 'Sertifikat berakhir dalam 90 hari',
    en: 'Certificates expiring in 90 days',
  },
  'metric.certificates_running_out.definition': {
    id: 'Sertifikat produk yang dijual dan penjual yang hari terakhirnya jatuh dalam 90 hari sejak hari terakhir periode (hari itu termasuk) dan belum ada penggantinya.',
    en: 'Certificates of products on sale and of vendors whose last day is among the 90 days that begin with the last day of the period, and that nothing follows yet.',
  },
  'metric.certificates_ended': { id: 'Sertifikat berakhir', en: 'Certificates ended' },
  'metric.certificates_ended.definition': {
    id: 'Sertifikat yang masa berlakunya berakhir dalam periode ini. Dicabut dan perlu validasi ulang termasuk berakhir.',
    en: 'Certificates that ceased to hold in the period. Those revoked or in need of revalidation count as ended.',
  },
  'metric.renewed_on_time': { id: 'Diperbarui tepat waktu', en: 'Renewed on time' },
  'metric.renewed_on_time.definition': {
    id: 'Sertifikat yang berakhir dalam periode ini dan penggantinya berlaku tanpa jeda.',
    en: 'Certificates that ended in the period and after which another one held without a gap.',
  },
  'metric.renewed_late': { id: 'Diperbarui terlambat', en: 'Renewed late' },
  'metric.renewed_late.definition': {
    id: 'Sertifikat yang berakhir dalam periode ini dan penggantinya baru berlaku setelah jeda, tetapi masih dalam periode ini.',
    en: 'Certificates that ended in the period and after which another one held only after a gap, though still by the end of the period.',
  },
  'metric.certificates_not_renewed': { id: 'Belum diperbarui', en: 'Not renewed' },
  'metric.certificates_not_renewed.definition': {
    id: 'Sertifikat yang berakhir dalam periode ini dan sampai akhir periode belum ada penggantinya.',
    en: 'Certificates that ended in the period and after which none held by its end.',
  },
  'metric.renewal_on_time_rate': {
    id: 'Pembaruan tepat waktu',
    en: 'Renewals on time',
  },
  'metric.renewal_on_time_rate.definition': {
    id: 'Diperbarui tepat waktu dibagi sertifikat berakhir.',
    en: 'Renewed on time divided by certificates ended.',
  },
  'dimension.requirement': { id: 'Syarat', en: 'Requirement' },
  'dimension.certificate_type': { id: 'Jenis sertifikat', en: 'Kind of certificate' },
  'dimension.business_scale': { id: 'Skala usaha', en: 'Business scale' },
  'dimension.subject': { id: 'Produk atau penjual', en: 'Product or vendor' },
  'dimension.subject.product': { id: 'Produk', en: 'Product' },
  'dimension.subject.vendor': { id: 'Penjual', en: 'Vendor' },
  'dashboard.compliance': { id: 'Kepatuhan', en: 'Compliance' },
  'dashboard.compliance.trend': {
    id: 'Cakupan di akhir tiap bulan',
    en: 'Coverage at the end of each month',
  },
  'dashboard.compliance.requirements': { id: 'Menurut syarat', en: 'By requirement' },
  'dashboard.compliance.categories': {
    id: 'Belum ada, menurut kategori',
    en: 'Missing, by category',
  },
  'dashboard.compliance.provinces': {
    id: 'Belum ada, menurut provinsi penjual',
    en: 'Missing, by province of the vendor',
  },
  'dashboard.compliance.scales': {
    id: 'Cakupan menurut skala usaha',
    en: 'Coverage by business scale',
  },
  'dashboard.compliance.running_out': {
    id: 'Berakhir dalam 90 hari',
    en: 'Expiring in 90 days',
  },
  'dashboard.compliance.at_risk': {
    id: 'Produk berisiko menurut GMV',
    en: 'Products at risk by GMV',
  },
  'dashboard.compliance.vendors': {
    id: 'Penjual dengan syarat belum ada terbanyak',
    en: 'Vendors that lack most',
  },
  'dashboard.compliance.renewals': {
    id: 'Sertifikat yang berakhir',
    en: 'Certificates that ended',
  },
});
