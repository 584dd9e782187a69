import { texts } from '../keys.ts';

/** Spread into errors.ts: every code of an error is the key of its text. */
export const evidenceErrorTexts = texts({
  'vault.empty': {
    id: 'Berkas {{name}} kosong. Pilih berkas yang berisi dokumen.',
    en: 'The file {{name}} is empty. Choose one that holds a document.',
  },
  'vault.too_large': {
    id: 'Berkas {{name}} lebih besar dari {{megabytes}} MB. Perkecil pindaian, lalu coba lagi.',
    en: 'The file {{name}} is larger than {{megabytes}} MB. Make the scan smaller and try again.',
  },
  'vault.wrong_type': {
    id: 'Isi {{name}} bukan PDF, PNG, JPEG, atau WebP. Simpan dokumen dalam salah satu bentuk itu.',
    en: 'The content of {{name}} is no PDF, PNG, JPEG or WebP. Save the document as one of these.',
  },
  'vault.misnamed': {
    id: 'Nama {{name}} tidak cocok dengan isinya ({{kind}}). Periksa berkasnya, lalu beri akhiran yang benar.',
    en: 'The name {{name}} does not fit its content ({{kind}}). Check the file and give it the right ending.',
  },
  'vault.no_upload': {
    id: 'Dokumen belum lengkap terkirim. Pilih berkasnya sekali lagi.',
    en: 'The document did not arrive whole. Choose the file once more.',
  },
  'vault.missing': {
    id: 'Dokumen {{file}} tidak ada di komputer ini; komputer lain yang menerimanya.',
    en: 'The document {{file}} is not on this computer; another one took it in.',
  },
  'vault.damaged': {
    id: 'Dokumen {{file}} di komputer ini sudah berubah sejak disimpan. Terima lagi dari sumbernya.',
    en: 'The document {{file}} on this computer has changed since it was kept. Take it in again from its source.',
  },
  'evidence.no_vendor': {
    id: 'Penjual ini tidak ada di salinan data. Sinkronkan, lalu coba lagi.',
    en: 'This vendor is not in the replica. Sync and try again.',
  },
  'evidence.altered_on_the_way': {
    id: 'Pusat menyimpan {{file}} dengan isi yang berbeda. Minta administrator memeriksa pusat.',
    en: 'The central keeps {{file}} with another content. Ask an administrator to check the central.',
  },
});
