import { texts } from '../keys.ts';

export const auditTexts = texts({
  'audit.title': { id: 'Jejak audit', en: 'Audit trail' },
  'audit.total_one': { id: '{{count}} tindakan', en: '{{count}} deed' },
  'audit.total_other': { id: '{{count}} tindakan', en: '{{count}} deeds' },
  'audit.search': {
    id: 'Cari tindakan, pelaku, atau nomor',
    en: 'Search by deed, person or number',
  },
  'audit.number': { id: 'No.', en: 'No.' },
  'audit.at': { id: 'Waktu', en: 'Time' },
  'audit.actor': { id: 'Pelaku', en: 'Person' },
  'audit.nobody': { id: 'Sebelum tersambung', en: 'Before a connection' },
  'audit.role': { id: 'Peran', en: 'Role' },
  'audit.procedure': { id: 'Tindakan', en: 'Deed' },
  'audit.subject': { id: 'Tentang', en: 'About' },
  'audit.detail': { id: 'Rincian', en: 'Detail' },
  'audit.any_actor': { id: 'Semua pelaku', en: 'Everyone' },
  'audit.any_procedure': { id: 'Semua tindakan', en: 'Every deed' },
  'audit.verify': { id: 'Periksa keutuhan', en: 'Check that it is whole' },
  'audit.verifying': { id: 'Memeriksa…', en: 'Checking…' },
  'audit.whole': {
    id: 'Utuh sampai {{at}}: {{count}} tindakan, tidak ada yang diubah, dihapus, atau dipindah.',
    en: 'Whole until {{at}}: {{count}} deeds, none changed, removed or moved.',
  },
  'audit.whole_empty': { id: 'Utuh: belum ada tindakan.', en: 'Whole: no deed yet.' },
  'audit.broken': {
    id: 'Tidak utuh mulai tindakan no. {{row}}. Simpan salinan folder profil ini sekarang, lalu hubungi bagian kepatuhan.',
    en: 'Not whole from deed no. {{row}} on. Keep a copy of this profile folder now, then tell compliance.',
  },
  'audit.empty_text': {
    id: 'Setiap perubahan, kunci yang dibuka, dan data pribadi yang dilihat tercatat di sini.',
    en: 'Every change, every unlocking and every personal detail that was seen is written down here.',
  },
  'audit.none_match_title': { id: 'Tidak ada tindakan yang cocok', en: 'No deed matches' },
});
