import { texts } from '../keys.ts';

/** Spread into errors.ts: every code of an error is the key of its text. */
export const provisionErrorTexts = texts({
  'provision.wrong_password': {
    id: 'Pusat menolak login {{login}}. Isi kata sandi (bukan kunci API, jika kunci ditolak), lalu coba lagi.',
    en: 'The central refuses the login {{login}}. Enter the password (not an API key, where a key is refused) and try again.',
  },
  'provision.throttled': {
    id: 'Terlalu banyak login yang salah untuk {{login}}. Pusat menolak sementara: tunggu satu menit, lalu coba lagi.',
    en: 'Too many wrong logins for {{login}}. The central refuses for now: wait one minute, then try again.',
  },
  'provision.second_factor': {
    id: 'Login {{login}} memakai verifikasi dua langkah. Pakai administrator lain, atau matikan sebentar selama menyiapkan pusat.',
    en: 'The login {{login}} uses two-factor authentication. Use another administrator, or turn it off while the central is prepared.',
  },
  'provision.no_right': {
    id: 'Login {{login}} bukan administrator pengaturan Odoo. Masuk sebagai administrator untuk menyiapkan pusat.',
    en: 'The login {{login}} is no Settings administrator of Odoo. Log in as one to prepare the central.',
  },
  'provision.plan_changed': {
    id: 'Pusat berubah sejak rencana ditampilkan. Tidak ada yang diubah: buat rencana lagi dan tinjau.',
    en: 'The central has changed since the plan was shown. Nothing was changed: plan again and review it.',
  },
  'provision.conflicts': {
    id: 'Ada {{count}} hal di pusat yang tidak cocok. Selesaikan di Odoo, lalu buat rencana lagi. Tidak ada yang diubah.',
    en: '{{count}} things on the central do not fit. Solve them in Odoo, then plan again. Nothing was changed.',
  },
  'provision.other_type': {
    id: '{{name}} sudah ada dengan jenis {{have}}, padahal perlu {{want}}. Ganti nama atau hapus di Odoo.',
    en: '{{name}} exists as {{have}}, and {{want}} is needed. Rename or delete it in Odoo.',
  },
  'provision.cuts_text': {
    id: '{{name}} memotong teks setelah {{size}} huruf tanpa pemberitahuan. Hapus batas panjangnya di Odoo.',
    en: '{{name}} silently cuts a text after {{size}} characters. Remove its size in Odoo.',
  },
  'provision.lacks_choices': {
    id: '{{name}} tidak memiliki pilihan {{values}}. Tambahkan di Odoo.',
    en: '{{name}} lacks the choices {{values}}. Add them in Odoo.',
  },
  'provision.other_value': {
    id: '{{name}} bernilai {{have}}, padahal perlu {{want}}. Putuskan di Odoo mana yang berlaku.',
    en: '{{name}} is {{have}}, and {{want}} is needed. Decide in Odoo which one holds.',
  },
  'provision.other_rights': {
    id: 'Hak {{name}} adalah {{have}}, padahal perlu {{want}}. Samakan di Odoo.',
    en: 'The rights of {{name}} are {{have}}, and {{want}} is needed. Make them equal in Odoo.',
  },
  'provision.other_code': {
    id: 'Aksi server {{name}} sudah ada dengan isi lain. Ganti nama atau hapus di Odoo.',
    en: 'A server action {{name}} exists with other code. Rename or delete it in Odoo.',
  },
  'provision.no_user': {
    id: 'Tidak ada pengguna aktif dengan login {{login}} di pusat.',
    en: 'The central has no active user with the login {{login}}.',
  },
  'provision.wrong_side': {
    id: 'Peran {{role}} tidak cocok untuk {{login}}: penjual masuk lewat portal, staf tidak.',
    en: 'The role {{role}} does not fit {{login}}: vendors come by the portal, staff do not.',
  },
  'provision.step_timeout': {
    id: 'Langkah {{step}} tidak dijawab dalam {{seconds}} detik. Mungkin tabel sedang dipakai; mungkin tetap dikerjakan. Buat rencana lagi untuk melihat dan melanjutkan.',
    en: 'The step {{step}} was not answered within {{seconds}} seconds. Its table may be in use; it may still be carried out. Plan again to see, and to go on.',
  },
  'provision.not_there': {
    id: 'Langkah {{step}} dijawab berhasil, tetapi hasilnya tidak terlihat di pusat. Buat rencana lagi.',
    en: 'The step {{step}} was answered well, but its result is not to be seen on the central. Plan again.',
  },
  'provision.code_refused': {
    id: 'Pusat tidak menjalankan aksi server {{name}}. Mungkin layanan Odoo ini tidak mengizinkan kode.',
    en: 'The central did not run the server action {{name}}. This Odoo service may not allow code.',
  },
  'provision.holds_data': {
    id: 'Tidak dihapus, karena masih berisi data: {{held}}. Untuk menghapus beserta datanya, ketik nama basis data {{db}}.',
    en: 'Not removed, because it holds data: {{held}}. To remove it with its data, type the name of the database, {{db}}.',
  },
});
