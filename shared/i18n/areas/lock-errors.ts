import { texts } from '../keys.ts';

/** Spread into errors.ts: every code of an error is the key of its text. */
export const lockErrorTexts = texts({
  'lock.locked': {
    id: 'Aplikasi terkunci. Buka kuncinya dengan PIN atau frasa sandi Anda.',
    en: 'The app is locked. Unlock it with your PIN or passphrase.',
  },
  'lock.none': {
    id: 'Belum ada PIN. Atur PIN di Pengaturan, Keamanan, agar aplikasi dapat dikunci.',
    en: 'No PIN is set yet. Set one under Settings, Security, so that the app can be locked.',
  },
  'lock.wrong': {
    id: 'PIN atau frasa sandi itu salah. Periksa lalu coba lagi.',
    en: 'That PIN or passphrase is wrong. Check it and try again.',
  },
  'lock.wrong_wait': {
    id: 'PIN atau frasa sandi itu salah. Percobaan berikutnya diterima dalam {{seconds}} detik.',
    en: 'That PIN or passphrase is wrong. The next try is taken in {{seconds}} seconds.',
  },
  'lock.wait': {
    id: 'Terlalu sering salah. Percobaan berikutnya diterima dalam {{seconds}} detik.',
    en: 'Too many wrong tries. The next one is taken in {{seconds}} seconds.',
  },
  'lock.short': {
    id: 'Terlalu pendek. Pakai PIN {{digits}} angka atau lebih, atau frasa sandi {{letters}} karakter atau lebih.',
    en: 'Too short. Use a PIN of {{digits}} digits or more, or a passphrase of {{letters}} characters or more.',
  },
  'lock.plain': {
    id: 'PIN itu terlalu mudah ditebak. Jangan pakai angka berulang atau berurutan.',
    en: 'That PIN is too easy to guess. Use no repeated digits and no digits in a row.',
  },
  'audit.missing': {
    id: 'Tindakan no. {{id}} tidak ada di jejak audit.',
    en: 'There is no deed no. {{id}} in the audit trail.',
  },
  'privacy.not_masked': {
    id: 'Kolom {{column}} tidak disamarkan, jadi tidak perlu dibuka.',
    en: 'The column {{column}} is not masked, so there is nothing to reveal.',
  },
  'privacy.masked_value': {
    id: 'Isian {{field}} masih berisi tanda samaran •. Tulis nilainya secara lengkap.',
    en: 'The value of {{field}} still has masking dots • in it. Write the whole value.',
  },
  'privacy.may_not_reveal': {
    id: 'Peran Anda ({{role}}) tidak boleh membuka data ini. Minta kepada bagian kepatuhan.',
    en: 'Your role ({{role}}) may not reveal this. Ask compliance.',
  },
  'privacy.missing': {
    id: 'Orang atau catatan {{id}} tidak ada di salinan lokal. Mungkin sudah dihapus di pusat.',
    en: 'Person or record {{id}} is not in the local replica. It may have been deleted on the central.',
  },
  'privacy.name_differs': {
    id: 'Nama yang diketik tidak sama dengan nama orang ini. Tidak ada yang dihapus.',
    en: 'The name typed is not the name of this person. Nothing was erased.',
  },
  'privacy.open_edits': {
    id: 'Masih ada {{count}} perubahan orang ini yang belum terkirim. Kirim atau batalkan dulu, lalu hapus.',
    en: '{{count}} changes of this person are not sent yet. Send or withdraw them first, then erase.',
  },
  'privacy.erased': {
    id: 'Data orang ini sudah dihapus di komputer ini.',
    en: 'The data of this person has been erased on this computer.',
  },
});
