import { texts } from '../keys.ts';

/** Spread into errors.ts: every code of an error is the key of its text. */
export const factErrorTexts = texts({
  'fact.unreadable': {
    id: 'Isinya bukan keputusan yang dikenal; tidak berlaku di komputer mana pun.',
    en: 'It does not read as a decision; it has no effect on any desk.',
  },
  'fact.bad_payload': {
    id: 'Isinya tidak lengkap atau salah bentuk; tidak berlaku di komputer mana pun.',
    en: 'Its content is incomplete or misshapen; it has no effect on any desk.',
  },
  'fact.no_role': {
    id: 'Pembuatnya tidak memegang peran yang diperlukan saat itu.',
    en: 'Its author did not hold the required role at that point.',
  },
  'fact.no_head': {
    id: 'Tidak menyebut keputusan lain yang menjadi dasarnya.',
    en: 'It does not name the decisions that it relies on.',
  },
  'fact.old_head': {
    id: 'Dibuat atas daftar peran yang sudah lama. Putuskan sekali lagi.',
    en: 'It was made on an outdated list of roles. Decide once more.',
  },
  'fact.future_head': {
    id: 'Menyebut dasar yang belum ada saat dibuat.',
    en: 'It names a basis that did not exist when it was made.',
  },
  'fact.duplicate': {
    id: 'Keputusan yang sama sudah tercatat sebelumnya; hanya yang pertama berlaku.',
    en: 'The same decision was recorded before; only the first counts.',
  },
  'fact.self_approved': {
    id: 'Yang menyiapkan tidak boleh menyetujuinya sendiri. Minta orang lain yang berwenang.',
    en: 'Who prepared it may not approve it. Ask another authorised person.',
  },
  'fact.waits_for_update': {
    id: 'Menunggu pembaruan aplikasi: ada keputusan dari versi yang lebih baru.',
    en: 'Waits for an update of the app: there is a decision of a newer version.',
  },
  'fact.waits_for_head': {
    id: 'Menunggu keputusan lain yang menjadi dasarnya.',
    en: 'Waits for another decision that it relies on.',
  },
  'fact.role_not_stated': {
    id: 'Menunggu: peran Anda belum dicatat oleh komputer administrator.',
    en: 'Waiting: your role has not been recorded by an administrator’s desk yet.',
  },
  'fact.answer_changed': {
    id: 'Dasar keputusan ini berubah sebelum sempat berlaku. Periksa lagi, lalu putuskan ulang.',
    en: 'What this decision relied on changed before it took effect. Look again, then decide anew.',
  },
  'fact.not_accepted': {
    id: 'Pusat belum menerima keputusan ini. Dicoba lagi pada sinkronisasi berikutnya.',
    en: 'The central has not accepted this decision yet. It is tried again at the next sync.',
  },
  'fact.stopped': {
    id: 'Aliran ini dihentikan karena isinya di pusat tidak cocok. Minta administrator memeriksa.',
    en: 'This stream has stopped because the central’s content does not match. Ask an administrator to look.',
  },
  'fact.rewritten': {
    id: 'Pusat kini menunjukkan isi lain untuk keputusan yang sudah dibaca. Tidak ada yang diubah di sini.',
    en: 'The central now shows other content for a decision that was read before. Nothing was changed here.',
  },
  'fact.gap': {
    id: 'Ada nomor urut yang hilang di pusat.',
    en: 'A sequence number is missing on the central.',
  },
  'fact.central_shorter': {
    id: 'Pusat memiliki lebih sedikit keputusan daripada yang sudah dibaca: mungkin dipulihkan dari cadangan lama.',
    en: 'The central has fewer decisions than were read: it may have been restored from an old backup.',
  },
  'fact.anchor_differs': {
    id: 'Jangkar harian menyebut sidik lain: isi aliran ini pernah diubah.',
    en: 'A daily anchor names another hash: the content of this stream was changed.',
  },
  'fact.broken_answer': {
    id: 'Jawaban pusat tentang keputusan bersama tidak terbaca. Dicoba lagi pada sinkronisasi berikutnya.',
    en: 'The central’s answer about shared decisions cannot be read. It is tried again at the next sync.',
  },
  'fact.too_large': {
    id: 'Keputusan ini terlalu besar ({{kilobytes}} KB). Bagi menjadi beberapa bagian.',
    en: 'This decision is too large ({{kilobytes}} KB). Split it into parts.',
  },
  'fact.no_stream': {
    id: 'Aliran keputusan ini tidak dikenal.',
    en: 'This stream of decisions is not known.',
  },
  'fact.no_pending': {
    id: 'Keputusan itu tidak lagi menunggu di sini.',
    en: 'That decision is not waiting here any more.',
  },
  'fact.under_way': {
    id: 'Keputusan itu sedang dikirim. Tunggu sinkronisasi berikutnya memastikan hasilnya.',
    en: 'That decision is on its way. Wait for the next sync to settle it.',
  },
  'staff.not_founded': {
    id: 'Daftar peran belum dimulai oleh administrator.',
    en: 'The list of roles has not been started by an administrator.',
  },
  'policy.no_decision': {
    id: 'Usulan itu tidak ada.',
    en: 'There is no such proposal.',
  },
  'policy.not_open': {
    id: 'Usulan itu sudah disetujui atau ditarik.',
    en: 'That proposal was approved or withdrawn already.',
  },
  'evidence.no_request': {
    id: 'Permintaan dokumen itu tidak ada pada penjual ini.',
    en: 'This vendor has no such document request.',
  },
  'evidence.wrong_state': {
    id: 'Dokumen itu tidak pada tahap ini.',
    en: 'That document is not at this stage.',
  },
  'evidence.other_vendor': {
    id: 'Permintaan dokumen itu milik penjual lain.',
    en: 'That document request is of another vendor.',
  },
  'certification.other_product': {
    id: 'Catatan itu milik produk lain.',
    en: 'That record is of another product.',
  },
  'certification.no_event': {
    id: 'Catatan yang hendak diralat itu tidak ada pada produk ini.',
    en: 'This product has no such record to correct.',
  },
  'certification.corrected_already': {
    id: 'Catatan itu sudah diralat.',
    en: 'That record was corrected already.',
  },
  'vendor_note.other_vendor': {
    id: 'Catatan itu milik penjual lain.',
    en: 'That note is of another vendor.',
  },
  'vendor_note.none': {
    id: 'Catatan yang hendak diralat itu tidak ada pada penjual ini.',
    en: 'This vendor has no such note to correct.',
  },
  'vendor_note.corrected_already': {
    id: 'Catatan itu sudah diralat.',
    en: 'That note was corrected already.',
  },
  'vendor_note.not_author': {
    id: 'Hanya penulisnya atau administrator yang boleh meralat catatan ini.',
    en: 'Only its author or an administrator may correct this note.',
  },
  'vendor_note.empty': {
    id: 'Catatan itu tidak berisi apa pun yang dapat dibaca.',
    en: 'That note holds nothing that can be read.',
  },
  'period.is_locked': { id: 'Periode itu sudah dikunci.', en: 'That period is locked already.' },
  'period.is_open': { id: 'Periode itu tidak dikunci.', en: 'That period is not locked.' },
  'pricing.other_month': {
    id: 'Hari itu bukan bagian dari bulan aliran ini.',
    en: 'That day is not in the month of this stream.',
  },
  'anchor.has_day': {
    id: 'Hari itu sudah punya jangkar.',
    en: 'That day has its anchor already.',
  },
});
