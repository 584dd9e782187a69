import { texts } from '../keys.ts';

/** Documents of vendors in files, on the command line and in the audit trail. */
export const evidenceTexts = texts({
  'evidence.ics_summary': {
    id: 'Jatuh tempo: {{title}} – {{vendor}}',
    en: 'Falls due: {{title}} – {{vendor}}',
  },
  'evidence.calendar_name': { id: 'Kalender jatuh tempo', en: 'Due dates' },
  'evidence.pack_name': { id: 'Paket auditor', en: 'Auditor pack' },
  'evidence.csv_vendor': { id: 'Penjual', en: 'Vendor' },
  'evidence.csv_requirement': { id: 'Persyaratan', en: 'Requirement' },
  'evidence.csv_subject': { id: 'Perihal', en: 'Subject' },
  'evidence.csv_step': { id: 'Langkah', en: 'Step' },
  'evidence.csv_by': { id: 'Oleh', en: 'By' },
  'evidence.csv_at': { id: 'Waktu (UTC)', en: 'Time (UTC)' },
  'evidence.csv_verdict': { id: 'Putusan', en: 'Verdict' },
  'evidence.csv_note': { id: 'Catatan', en: 'Note' },
  'evidence.csv_expires': { id: 'Berlaku sampai', en: 'Valid until' },
  'evidence.csv_sha256': { id: 'SHA-256', en: 'SHA-256' },
  'evidence.step_requested': { id: 'Diminta', en: 'Requested' },
  'evidence.step_received': { id: 'Diterima', en: 'Received' },
  'evidence.step_reviewed': { id: 'Diperiksa', en: 'Reviewed' },
  'evidence.step_settled': { id: 'Diputuskan', en: 'Decided' },
  'cli.evidence_sound': {
    id: 'Utuh: {{requests}} permintaan, {{files}} dokumen. Segel: {{seal}}',
    en: 'Sound: {{requests}} requests, {{files}} documents. Seal: {{seal}}',
  },
  'cli.evidence_not_a_pack': {
    id: 'Berkas ini bukan paket auditor.',
    en: 'This file is not an auditor pack.',
  },
  'cli.evidence_structure': {
    id: 'Berkas ZIP sudah berubah atau terpotong.',
    en: 'The ZIP was altered or cut off.',
  },
  'cli.evidence_index': {
    id: 'Indeks {{where}} sudah berubah: tidak cocok dengan segelnya.',
    en: 'The index {{where}} was altered: it does not fit its seal.',
  },
  'cli.evidence_altered': { id: 'Sudah berubah: {{where}}', en: 'Altered: {{where}}' },
  'cli.evidence_missing': { id: 'Tidak ada: {{where}}', en: 'Missing: {{where}}' },
  'cli.evidence_unnamed': {
    id: 'Tidak disebut di indeks: {{where}}',
    en: 'Not named in the index: {{where}}',
  },
});
