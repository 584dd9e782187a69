import { texts } from '../keys.ts';

export const complianceReportTexts = texts({
  'report.compliance.name': {
    id: 'Laporan Kepatuhan Tahunan',
    en: 'Annual compliance report',
  },
  'report.compliance.description': {
    id: 'Tahun berjalan sampai akhir bulan yang dipilih: cakupan syarat wajib, sertifikat yang berakhir dan diperbarui, dan keputusan atas dokumen.',
    en: 'The year up to the end of the chosen month: coverage of mandatory requirements, certificates that ended and were renewed, and decisions on documents.',
  },
  'report.table.coverage': { id: 'Cakupan', en: 'Coverage' },
  'report.table.renewals': { id: 'Pembaruan', en: 'Renewals' },
  'report.table.decisions': { id: 'Keputusan', en: 'Decisions' },
  'report.column.requirement': { id: 'Syarat', en: 'Requirement' },
  'report.column.subject': { id: 'Untuk', en: 'Of' },
  'report.column.asked': { id: 'Wajib', en: 'Required' },
  'report.column.met': { id: 'Terpenuhi', en: 'Met' },
  'report.column.lacking': { id: 'Belum ada', en: 'Missing' },
  'report.column.certificate': { id: 'Jenis sertifikat', en: 'Kind of certificate' },
  'report.column.ended': { id: 'Berakhir', en: 'Ended' },
  'report.column.on_time': { id: 'Diperbarui tepat waktu', en: 'Renewed on time' },
  'report.column.late': { id: 'Diperbarui terlambat', en: 'Renewed late' },
  'report.column.not_renewed': { id: 'Belum diperbarui', en: 'Not renewed' },
  'report.column.state': { id: 'Keadaan', en: 'State' },
  'report.column.requests': { id: 'Permintaan', en: 'Requests' },
  'report.definition.coverage': {
    id: 'Produk yang dijual dan penjual yang wajib memenuhi syarat itu pada hari terakhir bulan, menurut paket syarat yang berlaku. Terpenuhi berarti ada sertifikat yang berlaku hari itu.',
    en: 'Products on sale and vendors of whom the requirement is asked on the last day of the month, by the requirement pack in force. Met means that a certificate holds on that day.',
  },
  'report.definition.renewals': {
    id: 'Sertifikat yang masa berlakunya berakhir dalam tahun itu sampai akhir bulan. Tepat waktu: penggantinya berlaku tanpa jeda. Terlambat: ada jeda. Dicabut dan perlu validasi ulang termasuk berakhir.',
    en: 'Certificates that ceased to hold in the year up to the end of the month. On time: another one held without a gap. Late: after a gap. Those revoked or in need of revalidation count as ended.',
  },
  'report.definition.decisions': {
    id: 'Permintaan dokumen yang terakhir bergerak dalam tahun itu sampai akhir bulan, menurut keadaannya sekarang.',
    en: 'Requests for documents that last moved in the year up to the end of the month, by how they stand now.',
  },
});
