import { texts } from '../keys.ts';

export const lockTexts = texts({
  'lock.title': { id: 'Terkunci', en: 'Locked' },
  'lock.text': {
    id: 'Data tetap disinkronkan. Buka kunci untuk melanjutkan.',
    en: 'Data goes on syncing. Unlock to continue.',
  },
  'lock.pin': { id: 'PIN', en: 'PIN' },
  'lock.passphrase': { id: 'Frasa sandi', en: 'Passphrase' },
  'lock.unlock': { id: 'Buka kunci', en: 'Unlock' },
  'lock.unlocking': { id: 'Memeriksa…', en: 'Checking…' },
  'lock.wait_left': {
    id: 'Terlalu sering salah. Coba lagi dalam {{time}}.',
    en: 'Too many wrong tries. Try again in {{time}}.',
  },
  'shell.settings.general': { id: 'Umum', en: 'General' },
  'shell.keys.lock': { id: 'Kunci aplikasi', en: 'Lock the app' },
  'lock.now': { id: 'Kunci sekarang', en: 'Lock now' },
  'security.title': { id: 'Keamanan', en: 'Security' },
  'security.none': {
    id: 'Aplikasi ini belum dikunci dengan PIN. Siapa pun yang memakai komputer ini dapat membacanya.',
    en: 'This app is not locked with a PIN yet. Anyone at this computer can read it.',
  },
  'security.has_pin': {
    id: 'Dikunci dengan PIN saat dibuka, saat komputer tidur, dan setelah {{count}} menit tidak dipakai.',
    en: 'Locked with a PIN when it opens, when the computer sleeps, and after {{count}} minutes unused.',
  },
  'security.has_passphrase': {
    id: 'Dikunci dengan frasa sandi saat dibuka, saat komputer tidur, dan setelah {{count}} menit tidak dipakai.',
    en: 'Locked with a passphrase when it opens, when the computer sleeps, and after {{count}} minutes unused.',
  },
  'security.current': { id: 'PIN atau frasa sandi sekarang', en: 'PIN or passphrase now' },
  'security.next': { id: 'PIN atau frasa sandi baru', en: 'New PIN or passphrase' },
  'security.next_hint': {
    id: '6 angka atau lebih, atau 8 karakter atau lebih. Bila terlupa, tidak ada cara membukanya: profil baru harus dibuat, dan perubahan yang belum terkirim hilang.',
    en: '6 digits or more, or 8 characters or more. If forgotten there is no way in: a new profile has to be made, and changes not sent yet are lost.',
  },
  'security.again': { id: 'Ulangi yang baru', en: 'The new one again' },
  'security.differs': { id: 'Tidak sama dengan yang di atas.', en: 'Not the same as above.' },
  'security.set': { id: 'Pasang kunci', en: 'Set the lock' },
  'security.change': { id: 'Ganti', en: 'Change' },
  'security.remove': { id: 'Lepas kunci', en: 'Remove the lock' },
  'security.saving': { id: 'Menyimpan…', en: 'Saving…' },
  'security.saved': { id: 'Kunci tersimpan.', en: 'The lock is saved.' },
  'security.removed': { id: 'Kunci dilepas.', en: 'The lock is removed.' },
  'security.idle': { id: 'Kunci sendiri setelah', en: 'Lock by itself after' },
  'security.minutes_one': { id: '{{count}} menit', en: '{{count}} minute' },
  'security.minutes_other': { id: '{{count}} menit', en: '{{count}} minutes' },
});
