import { texts } from '../keys.ts';

/** Spread into errors.ts: every code of an error is the key of its text. */
export const savedErrorTexts = texts({
  'saved.missing': {
    id: 'Yang disimpan itu sudah tidak ada, atau tidak dibagikan lagi kepada Anda. Muat ulang daftarnya.',
    en: 'What was kept is no longer there, or no longer shared with you. Reload the list.',
  },
  'saved.not_yours': {
    id: 'Hanya {{owner}} atau administrator yang boleh mengubah “{{name}}”. Simpan salinan Anda sendiri dengan nama lain.',
    en: 'Only {{owner}} or an administrator may change “{{name}}”. Keep a copy of your own under another name.',
  },
  'saved.name_taken': {
    id: 'Nama “{{name}}” sudah Anda pakai di sini. Pilih nama lain, atau ubah yang sudah ada.',
    en: 'You already use the name “{{name}}” here. Choose another one, or change the one that is there.',
  },
  'saved.too_many': {
    id: 'Anda sudah menyimpan {{limit}} di sini, batasnya. Hapus yang tidak dipakai lagi, lalu simpan yang baru.',
    en: 'You have kept {{limit}} here, which is the limit. Delete what is no longer used, then save the new one.',
  },
  'saved.board_explore_only': {
    id: 'Hanya penjelajahan yang dapat menjadi kartu di Papan saya. Simpan layar ini sebagai tampilan saja.',
    en: 'Only an exploration can be a card on My board. Save this screen as a view instead.',
  },
  'saved.not_owner': {
    id: 'Hanya pembuatnya atau administrator yang boleh mengubahnya. Perubahan ini tidak berlaku di komputer lain.',
    en: 'Only its maker or an administrator may change it. This change has no effect on other computers.',
  },
  'saved.wrong_stream': {
    id: 'Yang milik sendiri dan yang dibagikan dicatat terpisah di pusat. Catatan ini ada di tempat yang salah.',
    en: 'What is one’s own and what is shared are recorded apart on the central. This record is in the wrong place.',
  },
});
