import { texts } from '../keys.ts';

/** Spread into errors.ts: every code of an error is the key of its text. */
export const importErrorTexts = texts({
  'import.empty': {
    id: 'Berkas ini tidak berisi baris. Pilih berkas dengan judul kolom dan paling sedikit satu baris.',
    en: 'This file holds no rows. Choose one with a heading and at least one row.',
  },
  'import.too_large': {
    id: 'Berkas lebih besar dari {{megabytes}} MB. Bagi menjadi beberapa berkas.',
    en: 'The file is larger than {{megabytes}} MB. Split it into several files.',
  },
  'import.too_many': {
    id: 'Berkas berisi lebih dari {{most}} baris. Bagi menjadi beberapa berkas.',
    en: 'The file holds more than {{most}} rows. Split it into several files.',
  },
  'import.too_wide': {
    id: 'Ada baris dengan lebih dari {{most}} kolom. Hapus kolom yang tidak dipakai.',
    en: 'A row holds more than {{most}} columns. Remove the ones not used.',
  },
  'import.not_a_table': {
    id: 'Berkas ini bukan tabel. Simpan sebagai CSV atau XLSX, lalu coba lagi.',
    en: 'This file is no table. Save it as CSV or XLSX and try again.',
  },
  'import.old_workbook': {
    id: 'Berkas ini buku kerja lama (.xls) atau bersandi. Simpan sebagai XLSX tanpa sandi, lalu coba lagi.',
    en: 'This file is an old workbook (.xls) or an encrypted one. Save it as XLSX without a password and try again.',
  },
  'import.encoding': {
    id: 'Huruf dalam berkas ini tidak terbaca. Simpan sebagai CSV UTF-8, lalu coba lagi.',
    en: 'The letters of this file cannot be read. Save it as CSV UTF-8 and try again.',
  },
  'import.open_quote': {
    id: 'Ada tanda kutip yang tidak ditutup, jadi batas barisnya tidak pasti. Perbaiki tanda kutipnya.',
    en: 'A quotation mark is never closed, so where rows end is uncertain. Mend the quotation marks.',
  },
  'import.bomb': {
    id: 'Isi berkas ini membesar jauh melebihi ukurannya. Berkas seperti ini tidak dibuka.',
    en: 'The content of this file swells far beyond its size. A file like this is not opened.',
  },
  'import.path_name': {
    id: 'Berkas ini memuat nama yang menunjuk ke folder lain. Berkas seperti ini tidak dibuka.',
    en: 'This file holds names that lead to other folders. A file like this is not opened.',
  },
  'import.nested': {
    id: 'Berkas ini memuat berkas lain di dalamnya. Simpan ulang lembar datanya saja.',
    en: 'This file holds other files. Save the sheet of data alone.',
  },
  'import.macro': {
    id: 'Berkas ini memuat makro. Simpan sebagai XLSX tanpa makro.',
    en: 'This file holds macros. Save it as XLSX without macros.',
  },
  'import.encrypted': {
    id: 'Berkas ini bersandi. Simpan tanpa sandi, lalu coba lagi.',
    en: 'This file is encrypted. Save it without a password and try again.',
  },
  'import.entities': {
    id: 'Berkas ini memuat rujukan yang tidak pernah ada di buku kerja biasa. Berkas seperti ini tidak dibuka.',
    en: 'This file holds references that no ordinary workbook has. A file like this is not opened.',
  },
  'import.broken_workbook': {
    id: 'Buku kerja ini rusak. Buka dan simpan ulang dengan aplikasi lembar kerja.',
    en: 'This workbook is broken. Open and save it again with a spreadsheet.',
  },
  'import.damaged_text': {
    id: '{{place}}: ada huruf yang rusak. Simpan ulang berkas sebagai UTF-8 dari sumbernya.',
    en: '{{place}}: letters are damaged. Save the file as UTF-8 again from its source.',
  },
  'import.control_sign': {
    id: '{{place}}: ada tanda yang tidak terlihat. Ketik ulang isinya.',
    en: '{{place}}: holds signs that nobody sees. Type it again.',
  },
  'import.turned_text': {
    id: '{{place}}: arah tulisannya dibalik. Ketik ulang isinya.',
    en: '{{place}}: the direction of writing is turned. Type it again.',
  },
  'import.formula': {
    id: '{{place}}: ini rumus. Ganti dengan nilainya.',
    en: '{{place}}: this is a formula. Replace it by its value.',
  },
  'import.too_many_cells': {
    id: '{{place}}: baris ini berisi lebih banyak sel daripada judul kolomnya.',
    en: '{{place}}: this row holds more cells than there are headings.',
  },
  'import.day_wrong': {
    id: '{{place}}: {{value}} bukan tanggal. Tulis seperti 2026-10-17 atau 17/10/2026.',
    en: '{{place}}: {{value}} is no day. Write it like 2026-10-17 or 17/10/2026.',
  },
  'import.day_ambiguous': {
    id: '{{place}}: {{value}} bisa dibaca dua cara. Pilih urutan tanggal, atau tulis seperti 2026-10-17.',
    en: '{{place}}: {{value}} can be read in two ways. Choose the order of days, or write it like 2026-10-17.',
  },
  'import.nib': {
    id: '{{place}}: {{value}} bukan NIB. NIB terdiri dari 13 angka.',
    en: '{{place}}: {{value}} is no NIB. A NIB has 13 digits.',
  },
  'import.npwp': {
    id: '{{place}}: {{value}} bukan NPWP. NPWP terdiri dari 15 atau 16 angka.',
    en: '{{place}}: {{value}} is no NPWP. A NPWP has 15 or 16 digits.',
  },
  'import.zip': {
    id: '{{place}}: {{value}} bukan kode pos. Kode pos terdiri dari 5 angka.',
    en: '{{place}}: {{value}} is no postal code. A postal code has 5 digits.',
  },
  'import.email': {
    id: '{{place}}: {{value}} bukan alamat email.',
    en: '{{place}}: {{value}} is no e-mail address.',
  },
  'import.phone': {
    id: '{{place}}: {{value}} bukan nomor telepon.',
    en: '{{place}}: {{value}} is no telephone number.',
  },
  'import.whole_number': {
    id: '{{place}}: {{value}} bukan bilangan bulat.',
    en: '{{place}}: {{value}} is no whole number.',
  },
  'import.year': {
    id: '{{place}}: {{value}} bukan tahun yang mungkin.',
    en: '{{place}}: {{value}} is no possible year.',
  },
  'import.scale': {
    id: '{{place}}: {{value}} bukan skala usaha. Tulis mikro, kecil, atau menengah.',
    en: '{{place}}: {{value}} is no scale. Write micro, small or medium.',
  },
  'import.province': {
    id: '{{place}}: provinsi {{value}} tidak dikenal.',
    en: '{{place}}: the province {{value}} is not known.',
  },
  'import.type': {
    id: '{{place}}: jenis sertifikat {{value}} tidak ada dalam paket syarat.',
    en: '{{place}}: the pack of requirements knows no certificate {{value}}.',
  },
  'import.number_refused': {
    id: '{{place}}: bentuk nomornya tidak mungkin untuk jenis ini.',
    en: '{{place}}: a certificate of this kind cannot have such a number.',
  },
  'import.number_missing': {
    id: '{{place}}: nomor sertifikatnya kosong.',
    en: '{{place}}: the number of the certificate is missing.',
  },
  'import.number_shape': {
    id: '{{place}}: bentuk nomornya tidak biasa untuk jenis ini.',
    en: '{{place}}: the number is of an unusual shape for this kind.',
  },
  'import.number_year': {
    id: '{{place}}: tahun dalam nomornya berbeda dari masa berlakunya.',
    en: '{{place}}: the year in the number is another than the one it ends in.',
  },
  'import.days_reversed': {
    id: '{{place}}: berakhir sebelum terbit.',
    en: '{{place}}: ends before it was issued.',
  },
  'import.no_product': {
    id: '{{place}}: produknya tidak ditemukan di salinan data.',
    en: '{{place}}: the product is not in the replica.',
  },
  'import.no_record': {
    id: 'Catatan yang dipilih untuk baris {{row}} tidak ada lagi. Pilih sekali lagi.',
    en: 'The record chosen for row {{row}} is no longer there. Choose once more.',
  },
  'import.twice': {
    id: 'Baris {{row}} sama dengan baris {{first}}. Hapus salah satunya.',
    en: 'Row {{row}} is the same as row {{first}}. Remove one of them.',
  },
  'import.undecided': {
    id: 'Belum diputuskan catatan mana yang dimaksud: {{names}}',
    en: 'Not decided which record is meant: {{names}}',
  },
  'import.cleaned': {
    id: '{{count}} sel dibersihkan dari tanda yang tidak terlihat dan tanda petik pelindung.',
    en: '{{count}} cells were cleaned of signs that nobody sees and of protecting apostrophes.',
  },
  'import.changed_since': {
    id: 'Data berubah sejak pratinjau ini dibuat, dan tidak ada yang disimpan. Periksa pratinjau yang baru.',
    en: 'Data changed since this preview was made, and nothing was saved. Look at the new preview.',
  },
  'import.nothing': {
    id: 'Tidak ada baris yang baru atau berubah. Tidak ada yang disimpan.',
    en: 'No row is new or changes anything. Nothing was saved.',
  },
  'import.no_batch': {
    id: 'Impor ini tidak ada di komputer ini.',
    en: 'This import is not on this computer.',
  },
});
