import { texts } from '../keys.ts';

/** What happened to a vendor, a sentence for each word of `what` (shared/contract/vendor-record.contract.ts). */
export const vendorTimelineTexts = texts({
  'timeline.title': { id: 'Riwayat', en: 'Timeline' },
  'timeline.show': { id: 'Tampilkan', en: 'Show' },
  'timeline.all': { id: 'Semua', en: 'Everything' },
  'timeline.empty': { id: 'Belum ada yang terjadi.', en: 'Nothing has happened yet.' },
  'timeline.kind_order': { id: 'Pesanan', en: 'Orders' },
  'timeline.kind_certificate': { id: 'Sertifikat', en: 'Certificates' },
  'timeline.kind_document': { id: 'Dokumen', en: 'Documents' },
  'timeline.kind_decision': { id: 'Keputusan', en: 'Decisions' },
  'timeline.kind_edit': { id: 'Perubahan data', en: 'Edits' },
  'timeline.kind_rating': { id: 'Ulasan', en: 'Reviews' },
  'timeline.kind_note': { id: 'Catatan', en: 'Notes' },
  'timeline.kind_joined': { id: 'Bergabung', en: 'Joining' },
  'timeline.order': { id: 'Pesanan {{subject}}', en: 'Order {{subject}}' },
  'timeline.rating': {
    id: 'Ulasan {{detail}} dari 5: {{subject}}',
    en: 'Rated {{detail}} of 5: {{subject}}',
  },
  'timeline.note': {
    id: 'Catatan {{subject}}: {{detail}}',
    en: 'Note by {{subject}}: {{detail}}',
  },
  'timeline.joined': { id: 'Tercatat di pusat', en: 'Recorded on the central' },
  'timeline.certificate_issued': {
    id: 'Sertifikat {{subject}} terbit: {{detail}}',
    en: 'Certificate {{subject}} issued: {{detail}}',
  },
  'timeline.certificate_ended': {
    id: 'Sertifikat {{subject}} berakhir: {{detail}}',
    en: 'Certificate {{subject}} ended: {{detail}}',
  },
  'timeline.certificate_composition': {
    id: 'Komposisi berubah: {{subject}}',
    en: 'Composition changed: {{subject}}',
  },
  'timeline.certificate_revoked': {
    id: 'Sertifikat dicabut: {{subject}}',
    en: 'Certificate revoked: {{subject}}',
  },
  'timeline.certificate_superseded': {
    id: 'Sertifikat diganti: {{subject}}',
    en: 'Certificate superseded: {{subject}}',
  },
  'timeline.document_requested': {
    id: 'Dokumen diminta: {{subject}}',
    en: 'Document asked for: {{subject}}',
  },
  'timeline.document_received': {
    id: 'Dokumen diterima: {{subject}}',
    en: 'Document received: {{subject}}',
  },
  'timeline.document_reviewed': {
    id: 'Dokumen diperiksa: {{subject}}',
    en: 'Document reviewed: {{subject}}',
  },
  'timeline.document_approved': {
    id: 'Dokumen disetujui: {{subject}}',
    en: 'Document approved: {{subject}}',
  },
  'timeline.document_rejected': {
    id: 'Dokumen ditolak: {{subject}}',
    en: 'Document turned down: {{subject}}',
  },
  'timeline.decision_proposed': {
    id: 'Keputusan diusulkan: {{subject}}',
    en: 'Decision proposed: {{subject}}',
  },
  'timeline.decision_approved': {
    id: 'Keputusan disetujui: {{subject}}',
    en: 'Decision approved: {{subject}}',
  },
  'timeline.decision_withdrawn': {
    id: 'Keputusan ditarik: {{subject}}',
    en: 'Decision withdrawn: {{subject}}',
  },
  'timeline.edit_create': { id: 'Dibuat di sini: {{subject}}', en: 'Made here: {{subject}}' },
  'timeline.edit_update': {
    id: 'Diubah: {{subject}} ({{detail}})',
    en: 'Changed: {{subject}} ({{detail}})',
  },
  'timeline.edit_action': { id: 'Tindakan: {{subject}}', en: 'Action: {{subject}}' },
});
