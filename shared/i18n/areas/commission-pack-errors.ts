import { texts } from '../keys.ts';

/** Spread into errors.ts. `place` is the row and the field: "#4 value". */
export const commissionPackErrorTexts = texts({
  'file.not_json': {
    id: 'Berkas {{file}} bukan JSON yang sah: {{reason}}. Tidak ada yang diubah.',
    en: 'The file {{file}} is not valid JSON: {{reason}}. Nothing was changed.',
  },
  'file.missing': {
    id: 'Isian {{place}} wajib ada. Tidak ada yang diubah.',
    en: 'The field {{place}} must be there. Nothing was changed.',
  },
  'file.unknown_field': {
    id: 'Isian {{place}} tidak dikenal. Periksa ejaannya; tidak ada yang diubah.',
    en: 'The field {{place}} is not known. Check its spelling; nothing was changed.',
  },
  'file.wrong_value': {
    id: 'Isian {{place}} tidak dapat dipakai: {{value}}. Tidak ada yang diubah.',
    en: 'The field {{place}} cannot be used: {{value}}. Nothing was changed.',
  },
  'pack.key_lacking': {
    id: 'Paket tidak punya baris {{key}}. Tanpa itu tidak ada pajak yang dapat dihitung.',
    en: 'The pack has no row {{key}}. Without it no tax can be worked out.',
  },
  'pack.unknown_key': {
    id: 'Isian {{place}}: kunci {{key}} tidak dikenal. Periksa ejaannya, atau perbarui aplikasi.',
    en: 'The field {{place}}: the key {{key}} is not known. Check its spelling, or update the app.',
  },
  'pack.dates': {
    id: 'Isian {{place}} ({{key}}): hari akhirnya tidak sesudah hari mulainya.',
    en: 'The field {{place}} ({{key}}): its last day is not after its first.',
  },
  'pack.overlap': {
    id: 'Isian {{place}}: baris {{key}} ini berlaku bersamaan dengan baris #{{other}}. Akhiri salah satunya.',
    en: 'The field {{place}}: this row of {{key}} holds at the same time as row #{{other}}. End one of them.',
  },
  'pack.history_open': {
    id: 'Isian {{place}} ({{key}}): baris riwayat harus punya hari akhir.',
    en: 'The field {{place}} ({{key}}): a row of history must have a last day.',
  },
  'pack.absurd_rate': {
    id: 'Isian {{place}}: {{value}} per sejuta untuk {{key}} tidak masuk akal. 12% ditulis 120000.',
    en: 'The field {{place}}: {{value}} parts per million for {{key}} make no sense. 12% is written 120000.',
  },
  'pack.absurd_fraction': {
    id: 'Isian {{place}}: {{value}} untuk {{key}} bukan bagian dari satu. 11/12 ditulis [11, 12].',
    en: 'The field {{place}}: {{value}} for {{key}} is no part of one. 11/12 is written [11, 12].',
  },
  'pack.value_kind': {
    id: 'Isian {{place}}: {{value}} bukan jenis nilai untuk {{key}}.',
    en: 'The field {{place}}: {{value}} is not the kind of value that {{key}} has.',
  },
  'policy.field_missing': {
    id: 'Isian {{field}} wajib diisi. Tidak ada yang diubah.',
    en: 'The field {{field}} must be filled in. Nothing was changed.',
  },
  'policy.field_value': {
    id: 'Isian {{field}} tidak dapat dipakai. Tidak ada yang diubah.',
    en: 'The field {{field}} cannot be used. Nothing was changed.',
  },
  'policy.field_span': {
    id: 'Isian {{field}}: hari akhirnya harus sesudah hari mulainya. Tidak ada yang diubah.',
    en: 'The field {{field}}: its end must come after its beginning. Nothing was changed.',
  },
  'pack.version_taken': {
    id: 'Nama versi paket itu sudah dipakai paket lain. Beri nama baru.',
    en: 'Another pack has that version name already. Give it a new one.',
  },
  'pack.none': {
    id: 'Tidak ada paket {{version}} di sini.',
    en: 'There is no pack {{version}} here.',
  },
  'pack.same': {
    id: 'Paket {{version}} tidak mengubah apa pun dari paket yang berlaku.',
    en: 'The pack {{version}} changes nothing of the one that counts.',
  },
});
