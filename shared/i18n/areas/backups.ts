import { texts } from '../keys.ts';

export const backupTexts = texts({
  'cli.backup': {
    id: '{{name}}: {{at}}, {{rows}} baris, {{bytes}} byte',
    en: '{{name}}: {{at}}, {{rows}} rows, {{bytes}} bytes',
  },
  'cli.backup_lost': {
    id: '{{name}} tidak dapat mengembalikan {{count}} dokumen: {{files}}',
    en: '{{name}} cannot give back {{count}} documents: {{files}}',
  },
  'cli.restored': {
    id: 'Dipulihkan dari {{name}}. Data sebelumnya disimpan sebagai {{replaced}}.',
    en: 'Restored from {{name}}. What was there before is kept as {{replaced}}.',
  },
  'backups.title': { id: 'Cadangan', en: 'Backups' },
  'backups.text': {
    id: 'Dibuat otomatis tiap hari selama aplikasi terbuka, dan diperiksa sampai baris terakhir. Tersimpan di komputer ini: salin foldernya ke tempat lain secara berkala.',
    en: 'Made by itself on every day the app is open, and read through to the last row. They lie on this computer: copy the folder elsewhere now and then.',
  },
  'backups.none': { id: 'Belum ada cadangan.', en: 'No backup yet.' },
  'backups.create': { id: 'Buat cadangan sekarang', en: 'Back up now' },
  'backups.creating': { id: 'Membuat cadangan …', en: 'Backing up …' },
  'backups.verify': { id: 'Periksa', en: 'Check' },
  'backups.verifying': { id: 'Memeriksa …', en: 'Checking …' },
  'backups.verified_documents': {
    id: 'Utuh: {{count}} baris dan {{documents}} dokumen, dan pemulihannya sudah dicoba.',
    en: 'Sound: {{count}} rows and {{documents}} documents, and its restore was rehearsed.',
  },
  'backups.verified_without': {
    id: 'Utuh: {{count}} baris, tetapi tanpa dokumen: cadangan ini dibuat sebelum dokumen ikut dicadangkan.',
    en: 'Sound: {{count}} rows, but no documents: it was made before documents went into backups.',
  },
  'backups.lost': {
    id: '{{count}} dokumen hilang atau berubah dan tidak dapat dikembalikan: {{files}}. Terima lagi dokumennya dari penjual.',
    en: '{{count}} documents are gone or altered and cannot be given back: {{files}}. Take them in again from the vendor.',
  },
  'backups.documents': { id: 'Dokumen', en: 'Documents' },
  'backups.documents_lost': { id: '{{count}} hilang', en: '{{count}} lost' },
  'backups.restore': { id: 'Pulihkan', en: 'Restore' },
  'backups.made': { id: 'Dibuat', en: 'Made' },
  'backups.rows': { id: 'Baris', en: 'Rows' },
  'backups.restore_title': { id: 'Pulihkan cadangan ini?', en: 'Restore this backup?' },
  'backups.restore_text': {
    id: 'Data lokal kembali ke keadaan {{at}} ({{count}} baris). Data sekarang tidak dibuang: disimpan di folder profil. Pusat tidak berubah; sinkronisasi berikutnya mengambil yang baru lagi.',
    en: 'Local data goes back to {{at}} ({{count}} rows). What is here now is kept in the profile folder. Nothing changes on the central; the next sync fetches what is newer again.',
  },
  'backups.restore_confirm': { id: 'Pulihkan', en: 'Restore' },
  'backups.restore_cancel': { id: 'Batal', en: 'Cancel' },
  'backups.restored': {
    id: 'Dipulihkan. Data sebelumnya disimpan sebagai {{replaced}}.',
    en: 'Restored. What was there before is kept as {{replaced}}.',
  },
});
