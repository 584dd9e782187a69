import { texts } from '../keys.ts';

/** Spread into errors.ts: every code of an error is the key of its text. */
export const profileErrorTexts = texts({
  'profile.in_use': {
    id: 'Profil {{folder}} sedang dipakai proses lain (pid {{pid}}). Tutup dulu, atau pakai --profile lain.',
    en: 'The profile {{folder}} is in use by another process (pid {{pid}}). Close it first, or use another --profile.',
  },
  'profile.unwritable': {
    id: 'Folder profil {{folder}} tidak dapat ditulis.',
    en: 'The profile folder {{folder}} cannot be written.',
  },
  'profile.sealed': {
    id: 'Profil {{folder}} terenkripsi. Berikan frasa sandinya dengan --profile-passphrase-file, atau jalankan di terminal.',
    en: 'The profile {{folder}} is encrypted. Give its passphrase with --profile-passphrase-file, or start it in a terminal.',
  },
  'profile.plain': {
    id: 'Profil {{folder}} sudah ada dan tidak terenkripsi. Pilih --profile lain untuk profil terenkripsi.',
    en: 'The profile {{folder}} exists and is not encrypted. Choose another --profile for an encrypted one.',
  },
  'profile.wrong_key': {
    id: 'Kunci tidak cocok dengan {{file}}, atau halaman pertamanya rusak. Tidak ada yang diubah; pulihkan cadangan bila kuncinya benar.',
    en: 'The key does not fit {{file}}, or its first page is damaged. Nothing was changed; restore a backup if the key is right.',
  },
  'profile.not_plain': {
    id: 'Berkas {{file}} terenkripsi atau bukan basis data. Tidak ada yang diubah.',
    en: 'The file {{file}} is encrypted, or not a database. Nothing was changed.',
  },
  'profile.damaged': {
    id: 'Basis data profil ini rusak: ada halaman yang berubah di luar aplikasi. Pulihkan cadangan terakhir di Pengaturan atau dengan `cli restore`.',
    en: 'The database of this profile is damaged: a page was changed outside the app. Restore the last backup under Settings or with `cli restore`.',
  },
  'profile.foreign': {
    id: 'Berkas {{file}} bukan milik aplikasi ini. Tidak ada yang diubah; pindahkan berkas itu, atau pakai --profile lain.',
    en: 'The file {{file}} does not belong to this app. Nothing was changed; move that file, or use another --profile.',
  },
  'profile.newer': {
    id: 'Data di {{folder}} dibuat versi aplikasi yang lebih baru (skema {{found}}, aplikasi ini {{known}}). Perbarui aplikasi.',
    en: 'The data in {{folder}} was made by a newer version of the app (schema {{found}}, this app {{known}}). Update the app.',
  },
});
