import { texts } from '../keys.ts';

/** The outbox as a file. */
export const outboxExportTexts = texts({
  'outbox_export.name': { id: 'Kotak keluar', en: 'Outbox' },
  'outbox_export.id': { id: 'Nomor', en: 'Number' },
  'outbox_export.entity': { id: 'Jenis data', en: 'Kind of record' },
  'outbox_export.record': { id: 'Data', en: 'Record' },
  'outbox_export.kind': { id: 'Perubahan', en: 'Change' },
  'outbox_export.state': { id: 'Keadaan', en: 'State' },
  'outbox_export.fields': { id: 'Kolom', en: 'Fields' },
  'outbox_export.created_at': { id: 'Dibuat (UTC)', en: 'Made (UTC)' },
  'outbox_export.created_by': { id: 'Oleh', en: 'By' },
  'outbox_export.settled_at': { id: 'Selesai (UTC)', en: 'Settled (UTC)' },
  'outbox_export.attempts': { id: 'Percobaan', en: 'Attempts' },
  'outbox_export.reason': { id: 'Alasan', en: 'Reason' },
  'outbox_export.create': { id: 'Data baru', en: 'New record' },
  'outbox_export.update': { id: 'Ubahan', en: 'Edit' },
  'outbox_export.action': { id: 'Tindakan', en: 'Action' },
});
