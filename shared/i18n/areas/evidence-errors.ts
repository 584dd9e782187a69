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
  'evidence.away': {
    id: 'Dokumen {{file}} diterima komputer lain dan belum ada di sini, dan pusat sedang tidak terjangkau. Coba lagi saat tersambung.',
    en: 'Another computer took in the document {{file}}, it is not here yet, and the central cannot be reached. Try again when connected.',
  },
  'evidence.not_sent': {
    id: 'Dokumen {{file}} belum ada di pusat: komputer yang menerimanya belum mengirimnya. Coba lagi setelah komputer itu menyinkronkan.',
    en: 'The document {{file}} is not at the central: the computer that took it in has not sent it. Try again after that one has synced.',
  },
  'evidence.erased': {
    id: 'Dokumen {{file}} sudah dihapus atas permintaan orangnya. Sidik (hash) dan putusannya tetap tercatat.',
    en: 'The document {{file}} was erased at the request of the person. Its hash and what was decided on it stay.',
  },
  'evidence.other_product': {
    id: 'Salah satu produk bukan milik penjual ini. Pilih produknya lagi; belum ada yang diminta.',
    en: 'One of the products is not of this vendor. Choose them again; nothing was asked for.',
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
