import { texts } from '../keys.ts';

/** Saved views of a screen, and the notes on its charts. */
export const viewTexts = texts({
  'views.title': { id: 'Tampilan', en: 'Views' },
  'views.now': { id: 'Tampilan: {{name}}', en: 'View: {{name}}' },
  'views.list': { id: 'Tampilan tersimpan', en: 'Saved views' },
  'views.none': {
    id: 'Belum ada tampilan tersimpan untuk layar ini.',
    en: 'No view of this screen is saved yet.',
  },
  'views.save_this': { id: 'Simpan tampilan ini…', en: 'Save this view…' },
  'views.reset': { id: 'Kembali ke awal', en: 'Back to the start' },
  'views.name': { id: 'Nama', en: 'Name' },
  'views.keep': { id: 'Simpan', en: 'Save' },
  'views.drop': { id: 'Hapus', en: 'Delete' },
  'views.edit': { id: 'Ubah {{name}}', en: 'Change {{name}}' },
  'views.of': { id: 'dari {{owner}}', en: 'by {{owner}}' },
  'views.take_state': {
    id: 'Ganti isinya dengan yang tampil di layar sekarang',
    en: 'Replace what it keeps with what the screen shows now',
  },
  'views.lost': {
    id: 'Tidak ada lagi di layar ini dan dilewati: {{keys}}.',
    en: 'No longer on this screen, and left out: {{keys}}.',
  },
  'views.audience': { id: 'Siapa yang melihatnya', en: 'Who sees it' },
  'views.audience_mine': { id: 'Saya saja', en: 'Only me' },
  'views.audience_role': { id: 'Peran {{role}}', en: 'The role {{role}}' },
  'views.audience_everybody': { id: 'Semua orang', en: 'Everybody' },
  'views.short_mine': { id: 'saya', en: 'mine' },
  'views.short_role': { id: 'peran', en: 'role' },
  'views.short_everybody': { id: 'semua', en: 'everybody' },
  'views.here_only': {
    id: 'Disimpan hanya di komputer ini: pusat belum disiapkan untuk membagikannya.',
    en: 'Kept on this computer only: the central is not prepared to share it.',
  },
  'views.mine_here': {
    id: 'Milik sendiri tetap hanya di komputer ini: persiapan pusat perlu diperbarui agar tidak terbaca orang lain di sana.',
    en: 'What is your own stays on this computer: the preparation of the central has to be renewed so that nobody else reads it there.',
  },
  'views.goes_to_me': {
    id: 'Dikirim ke pusat bersama sinkronisasi, dan tampil bagi Anda saja di semua komputer Anda. Administrator Odoo dapat membuka catatan di pusat.',
    en: 'Sent to the central with the next sync, and shown to you alone on all your computers. An administrator of Odoo can open the records on the central.',
  },
  'views.goes': {
    id: 'Dikirim ke pusat bersama sinkronisasi, lalu tampil di semua komputer yang boleh melihatnya. Riwayatnya tetap tercatat di pusat: jangan menulis data pribadi orang lain.',
    en: 'Sent to the central with the next sync, then shown on every computer that may see it. Its history stays recorded on the central: do not write personal data of others.',
  },
  'views.on_its_way': { id: 'belum terkirim.', en: 'not sent yet.' },
  'views.refused': { id: 'hanya di komputer ini.', en: 'on this computer only.' },
  'notes.add': { id: 'Tambah catatan', en: 'Add a note' },
  'notes.add_on': { id: 'Tambah catatan: {{title}}', en: 'Add a note: {{title}}' },
  'notes.change': { id: 'Ubah catatan', en: 'Change the note' },
  'notes.text': { id: 'Catatan', en: 'Note' },
  'notes.text_hint': { id: 'Paling banyak 280 karakter.', en: 'At most 280 characters.' },
  'notes.province': { id: 'Hanya untuk provinsi', en: 'For one province alone' },
  'notes.category': { id: 'Hanya untuk kategori', en: 'For one category alone' },
  'notes.any': { id: 'Semua', en: 'All' },
  'notes.note': { id: 'Catatan: {{text}}', en: 'Note: {{text}}' },
  'notes.of': { id: '{{text}} ({{what}})', en: '{{text}} ({{what}})' },
  'notes.list': { id: 'Catatan pada grafik ini', en: 'Notes on this chart' },
  'notes.backwards': {
    id: 'Hari terakhir tidak boleh sebelum hari pertama.',
    en: 'The last day cannot be before the first.',
  },
});
