import { texts } from '../keys.ts';

/** Why a sealed key stays sealed. */
export const secretErrorTexts = texts({
  'secret.short_passphrase': {
    id: 'Frasa sandi terlalu pendek: paling sedikit {{least}} karakter. Tidak ada yang disimpan.',
    en: 'The passphrase is too short: at least {{least}} characters. Nothing was saved.',
  },
  'secret.wrong_passphrase': {
    id: 'Frasa sandi tidak cocok. Periksa huruf besar dan kecil, lalu coba lagi.',
    en: 'The passphrase does not match. Check capital and small letters, then try again.',
  },
  'secret.locked': {
    id: 'Kunci untuk {{login}} terkunci. Buka dengan frasa sandi di Pengaturan.',
    en: 'The key for {{login}} is locked. Unlock it with its passphrase under Settings.',
  },
  'secret.wait': {
    id: 'Terlalu banyak frasa sandi yang salah. Coba lagi setelah {{seconds}} detik.',
    en: 'Too many wrong passphrases. Try again after {{seconds}} seconds.',
  },
  'secret.not_sealed': {
    id: 'Tidak ada kunci tersimpan yang dapat dibuka. Sambungkan lagi dengan kunci API di Pengaturan.',
    en: 'There is no kept key to unlock. Connect again with the API key under Settings.',
  },
});
