import { texts } from '../keys.ts';

/** Spread into errors.ts: every code of an error is the key of its text. */
export const outboxErrorTexts = texts({
  'draft.certificates_lacking': {
    id: 'Produk ini belum memenuhi syarat wajib: {{requirements}}. Menurut keputusan, produk seperti ini tidak boleh dijual.',
    en: 'This product lacks mandatory requirements: {{requirements}}. By decision such a product may not be put on sale.',
  },
  'outbox.role_lost': {
    id: 'Belum terkirim ketika peran pembuatnya berubah menjadi {{role}}, yang tidak boleh mengirim ini. Perubahan disimpan; administrator memutuskan.',
    en: 'Not sent yet when the role of its author changed to {{role}}, which may not send this. The change is kept; an administrator decides.',
  },
  'draft.no_entity': {
    id: 'Data "{{entity}}" tidak dapat diubah dari sini.',
    en: 'Data of the kind "{{entity}}" cannot be changed from here.',
  },
  'draft.no_field': {
    id: 'Kolom {{field}} pada {{entity}} tidak dapat diubah dari sini. Tidak ada yang disimpan.',
    en: 'The field {{field}} of {{entity}} cannot be changed from here. Nothing was saved.',
  },
  'draft.no_action': {
    id: 'Tindakan "{{action}}" tidak ada untuk {{entity}}.',
    en: 'There is no action "{{action}}" for {{entity}}.',
  },
  'draft.no_create': {
    id: '{{entity}} baru tidak dapat dibuat dari sini.',
    en: 'A new {{entity}} cannot be created from here.',
  },
  'draft.no_child': {
    id: '{{child}} tidak dapat dibuat bersama {{entity}}.',
    en: 'A {{child}} cannot be created together with a {{entity}}.',
  },
  'draft.no_record': {
    id: 'Data {{entity}} {{id}} tidak ada di salinan lokal. Mungkin sudah dihapus di pusat.',
    en: 'The {{entity}} {{id}} is not in the local replica. It may have been deleted on the central.',
  },
  'draft.no_reference': {
    id: 'Kolom {{field}} menunjuk {{id}}, yang tidak ada di salinan lokal. Pilih yang lain.',
    en: 'The field {{field}} points to {{id}}, which is not in the local replica. Choose another.',
  },
  'draft.required': {
    id: 'Kolom {{field}} wajib diisi. Tidak ada yang disimpan.',
    en: 'The field {{field}} must be filled in. Nothing was saved.',
  },
  'draft.wrong_type': {
    id: 'Isian kolom {{field}} tidak sesuai ({{kind}}). Tidak ada yang disimpan.',
    en: 'The value of the field {{field}} does not fit ({{kind}}). Nothing was saved.',
  },
  'draft.too_long': {
    id: 'Isian kolom {{field}} terlalu panjang; paling banyak {{max}} karakter. Tidak ada yang disimpan.',
    en: 'The value of the field {{field}} is too long; {{max}} characters at most. Nothing was saved.',
  },
  'draft.wrong_state': {
    id: 'Tindakan "{{action}}" tidak dapat dilakukan pada keadaan "{{state}}".',
    en: 'The action "{{action}}" is not possible in the state "{{state}}".',
  },
  'outbox.missing': {
    id: 'Perubahan nomor {{id}} tidak ada.',
    en: 'There is no change number {{id}}.',
  },
  'outbox.nothing_to_decide': {
    id: 'Perubahan nomor {{id}} tidak menunggu keputusan.',
    en: 'Change number {{id}} waits for no decision.',
  },
  'outbox.choose': {
    id: 'Pilih nilai siapa yang berlaku untuk kolom {{field}}.',
    en: 'Choose whose value counts for the field {{field}}.',
  },
  'outbox.in_flight': {
    id: 'Perubahan nomor {{id}} sudah dikirim dan jawabannya belum diketahui. Tunggu sampai pusat dapat ditanya, lalu putuskan.',
    en: 'Change number {{id}} was sent and its outcome is not known yet. Wait until the central can be asked, then decide.',
  },
  'outbox.settled_already': {
    id: 'Perubahan nomor {{id}} sudah selesai dan tidak dapat dibatalkan di sini.',
    en: 'Change number {{id}} is settled already and cannot be withdrawn here.',
  },
  'outbox.refused': {
    id: 'Pusat menolaknya: {{reason}}',
    en: 'The central refused it: {{reason}}',
  },
  'outbox.other_central': {
    id: 'Perubahan ini dibuat untuk pusat lain, dan hanya dikirim ke sana. Sambungkan profil ini ke pusat itu, atau batalkan perubahannya.',
    en: 'This change was made for another central, and is sent there only. Bind this profile to that central, or withdraw the change.',
  },
  'outbox.record_gone': {
    id: 'Data ini tidak ada lagi di pusat, atau login ini tidak boleh melihatnya lagi. Perubahan Anda tetap tersimpan di sini.',
    en: 'This record is no longer on the central, or this login may no longer see it. Your change is kept here.',
  },
  'outbox.reference_gone': {
    id: 'Data baru yang ditunjuk kolom {{field}} sudah dibatalkan. Pilih yang lain, atau batalkan perubahan ini.',
    en: 'The new record that the field {{field}} points to was withdrawn. Choose another, or withdraw this change.',
  },
  'outbox.no_field': {
    id: 'Pusat tidak punya kolom {{field}} untuk ini. Minta administrator menyiapkannya.',
    en: 'The central has no field {{field}} for this. Ask an administrator to prepare it.',
  },
  'outbox.not_seen': {
    id: 'Sudah dikirim, tetapi hasilnya belum terlihat di pusat. Dicari lagi pada sambungan berikutnya.',
    en: 'It was sent, but its result could not be seen on the central yet. It is looked up at the next contact.',
  },
  'outbox.not_done': {
    id: 'Pusat menjawab, tetapi tindakan "{{action}}" tidak terjadi; keadaannya tetap "{{state}}".',
    en: 'The central answered, but the action "{{action}}" was not done; the state is still "{{state}}".',
  },
  'outbox.asks_back': {
    id: 'Pusat meminta pilihan orang sebelum tindakan "{{action}}" dilakukan. Lakukan langsung di Odoo; keadaannya tetap "{{state}}".',
    en: 'The central wants a person to choose before the action "{{action}}". Do it in Odoo itself; the state is still "{{state}}".',
  },
});
