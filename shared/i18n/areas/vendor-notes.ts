import { texts } from '../keys.ts';

/** What staff note about a vendor. */
export const vendorNoteTexts = texts({
  'vendor_notes.title': { id: 'Catatan staf', en: 'Staff notes' },
  'vendor_notes.search': { id: 'Cari catatan', en: 'Search notes' },
  'vendor_notes.empty': { id: 'Belum ada catatan.', en: 'No notes yet.' },
  'vendor_notes.none_found': {
    id: 'Tidak ada catatan dengan kata itu.',
    en: 'No note has those words.',
  },
  'vendor_notes.text': { id: 'Catatan baru', en: 'New note' },
  'vendor_notes.text_correcting': { id: 'Ralat catatan', en: 'Correct the note' },
  'vendor_notes.hint': {
    id: 'Untuk staf saja, tidak tampil pada penjual. Tersimpan selamanya: ralat lewat catatan baru, dan jangan tulis data pribadi orang lain.',
    en: 'For staff alone, not shown to the vendor. It stays for ever: correct it by a new note, and write no personal data of others.',
  },
  'vendor_notes.too_long': {
    id: 'Paling banyak {{most}} karakter; ini {{count}}.',
    en: 'At most {{most}} characters; this has {{count}}.',
  },
  'vendor_notes.save': { id: 'Simpan catatan', en: 'Save the note' },
  'vendor_notes.save_correction': { id: 'Simpan ralat', en: 'Save the correction' },
  'vendor_notes.correct': { id: 'Ralat', en: 'Correct' },
  'vendor_notes.corrected': { id: 'Sudah diralat', en: 'Corrected since' },
  'vendor_notes.is_correction': { id: 'Hasil ralat', en: 'Correction' },
  'vendor_notes.refused': { id: 'Tidak diterima', en: 'Not accepted' },
  'vendor_notes.somebody': { id: 'Pengguna {{uid}}', en: 'User {{uid}}' },
});
