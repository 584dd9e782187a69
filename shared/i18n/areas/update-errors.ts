import { texts } from '../keys.ts';

/** Why an update was refused. In every case the app that runs stays as it is. */
export const updateErrorTexts = texts({
  'update.unreachable': {
    id: 'Server pembaruan tidak menjawab ({{reason}}). Aplikasi tetap dapat dipakai; pemeriksaan diulang nanti.',
    en: 'The update server does not answer ({{reason}}). The app works on; the check is repeated later.',
  },
  'update.insecure': {
    id: 'Alamat pembaruan {{url}} bukan https. Pembaruan tidak diambil.',
    en: 'The update address {{url}} is not https. The update was not fetched.',
  },
  'update.redirected': {
    id: 'Server pembaruan mengalihkan ke alamat lain. Pembaruan tidak diambil; laporkan ke pengembang.',
    en: 'The update server points to another address. The update was not fetched; report it to the developers.',
  },
  'update.broken': {
    id: 'Data pembaruan terpotong atau rusak. Pembaruan tidak dipasang; pemeriksaan diulang nanti.',
    en: 'The update data is cut short or broken. The update was not installed; the check is repeated later.',
  },
  'update.oversized': {
    id: 'Data pembaruan lebih besar dari seharusnya ({{limit}} byte). Pembaruan dihapus; laporkan ke pengembang.',
    en: 'The update data is larger than it should be ({{limit}} bytes). It was deleted; report it to the developers.',
  },
  'update.bad_signature': {
    id: 'Tanda tangan pembaruan tidak cocok: bukan dari pengembang aplikasi ini. Pembaruan tidak dipasang.',
    en: 'The signature of the update does not match: it is not from the makers of this app. It was not installed.',
  },
  'update.bad_hash': {
    id: 'Isi {{file}} tidak sama dengan yang ditandatangani. Berkas dihapus; laporkan ke pengembang.',
    en: 'The content of {{file}} is not what was signed. The file was deleted; report it to the developers.',
  },
  'update.older': {
    id: 'Server menawarkan versi {{offered}}, lebih lama dari {{current}} yang terpasang. Tidak dipasang.',
    en: 'The server offers version {{offered}}, older than {{current}} which is installed. It was not installed.',
  },
  'update.expired': {
    id: 'Daftar pembaruan sudah kedaluwarsa. Periksa tanggal komputer; bila benar, laporkan ke pengembang.',
    en: 'The list of updates has expired. Check the date of this computer; if it is right, report it to the developers.',
  },
  'update.replayed': {
    id: 'Server mengirim daftar pembaruan lama yang pernah diganti. Pembaruan tidak dipasang.',
    en: 'The server sent an old list of updates that was replaced since. The update was not installed.',
  },
  'update.other_channel': {
    id: 'Pembaruan ini untuk saluran {{offered}}, bukan {{channel}}. Tidak dipasang.',
    en: 'This update is for the channel {{offered}}, not {{channel}}. It was not installed.',
  },
});
