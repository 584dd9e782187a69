import { texts } from '../keys.ts';

/** Edits on their way: forms, the state of a record that waits, the outbox and its decisions. */
export const outboxTexts = texts({
  'outbox.tabs': { id: 'Bagian kotak keluar', en: 'Parts of the outbox' },
  'outbox.tab_open': { id: 'Belum terkirim', en: 'Not sent yet' },
  'outbox.tab_decide': { id: 'Perlu keputusan', en: 'To decide' },
  'outbox.tab_history': { id: 'Riwayat', en: 'History' },
  'outbox.total_one': { id: '{{count}} perubahan', en: '{{count}} change' },
  'outbox.total_other': { id: '{{count}} perubahan', en: '{{count}} changes' },
  'outbox.record': { id: 'Data', en: 'Record' },
  'outbox.change': { id: 'Perubahan', en: 'Change' },
  'outbox.state': { id: 'Keadaan', en: 'State' },
  'outbox.made': { id: 'Dibuat', en: 'Made' },
  'outbox.by': { id: 'Oleh', en: 'By' },
  'outbox.left_by': { id: 'milik {{login}}', en: 'of {{login}}' },
  'outbox.left_note': {
    id: 'Milik {{login}}, yang tidak mengirimnya. Administrator memutuskan.',
    en: 'Left unsent by {{login}}. An administrator decides.',
  },
  'outbox.next_left': {
    id: 'Kirim atas nama Anda (pembuatnya tetap tercatat), atau lepaskan perubahan ini.',
    en: 'Send it as yourself (its author stays on record), or give up this change.',
  },
  'outbox.settled': { id: 'Selesai', en: 'Settled' },
  'outbox.untitled': { id: 'Belum bernama', en: 'Without a name' },
  'outbox.kind_create': { id: 'Data baru', en: 'New record' },
  'outbox.kind_update': { id: 'Ubah {{fields}}', en: 'Change {{fields}}' },
  'outbox.action_confirm': { id: 'Konfirmasi', en: 'Confirm' },
  'outbox.action_cancel': { id: 'Batalkan', en: 'Cancel' },
  'outbox.action_draft': { id: 'Kembalikan ke draf', en: 'Back to draft' },

  'outbox.state_waiting': { id: 'Menunggu', en: 'Waiting' },
  'outbox.state_sending': { id: 'Dikirim', en: 'Sending' },
  'outbox.state_unknown': { id: 'Belum pasti', en: 'Unknown' },
  'outbox.state_conflict': { id: 'Bertabrakan', en: 'Conflict' },
  'outbox.state_refused': { id: 'Ditolak', en: 'Refused' },
  'outbox.state_done': { id: 'Terkirim', en: 'Sent' },
  'outbox.state_withdrawn': { id: 'Ditarik', en: 'Withdrawn' },
  'outbox.intent': { id: 'Menunggu, belum berlaku', en: 'Waiting, not in force yet' },

  'outbox.empty_open_title': { id: 'Semua sudah terkirim', en: 'Everything was sent' },
  'outbox.empty_open_text': {
    id: 'Perubahan yang Anda simpan muncul di sini sampai pusat menerimanya.',
    en: 'Changes that you save stand here until the central has them.',
  },
  'outbox.empty_decide_title': { id: 'Tidak ada yang perlu diputuskan', en: 'Nothing to decide' },
  'outbox.empty_decide_text': {
    id: 'Tabrakan dan penolakan muncul di sini, lengkap dengan alasan dari pusat.',
    en: 'Conflicts and refusals stand here, with the reason the central gave.',
  },
  'outbox.empty_history_title': { id: 'Belum ada riwayat', en: 'No history yet' },
  'outbox.empty_history_text': {
    id: 'Perubahan yang sudah terkirim atau ditarik disimpan di sini.',
    en: 'Changes that were sent or withdrawn are kept here.',
  },

  'outbox.saved_waiting': {
    id: 'Tersimpan di komputer ini, menunggu dikirim.',
    en: 'Saved on this computer, waiting to be sent.',
  },
  'outbox.saved_intent': {
    id: 'Tersimpan di komputer ini: menunggu, belum berlaku sampai pusat menerimanya.',
    en: 'Saved on this computer: waiting, not in force until the central has it.',
  },
  'outbox.saved_sending': { id: 'Sedang dikirim ke pusat.', en: 'On its way to the central.' },
  'outbox.saved_unknown': {
    id: 'Sudah dikirim, tetapi jawaban pusat terputus. Hasilnya ditanyakan pada hubungan berikutnya.',
    en: 'Sent, but the answer of the central was lost. It is looked up at the next contact.',
  },
  'outbox.saved_conflict': {
    id: 'Orang lain mengubah kolom yang sama. Perubahan Anda disimpan dan menunggu keputusan.',
    en: 'Someone else changed the same field. Your change is kept and waits for a decision.',
  },
  'outbox.saved_refused': {
    id: 'Pusat menolak perubahan ini. Perubahan Anda disimpan dan menunggu keputusan.',
    en: 'The central refused this change. It is kept and waits for a decision.',
  },
  'outbox.saved_action': { id: 'Yang menunggu: {{actions}}.', en: 'Waiting: {{actions}}.' },
  'outbox.pending_fields': { id: 'Yang berubah: {{fields}}.', en: 'Changed: {{fields}}.' },
  'outbox.open': { id: 'Buka kotak keluar', en: 'Open the outbox' },
  'outbox.decide': { id: 'Putuskan', en: 'Decide' },
  'outbox.was': { id: 'Sebelumnya: {{value}}', en: 'Before: {{value}}' },
  'outbox.not_counted_one': {
    id: '{{count}} perubahan menunggu dan belum berlaku: tidak dihitung dalam total sampai pusat menerimanya.',
    en: '{{count}} change waits and is not in force: no total counts it until the central has it.',
  },
  'outbox.not_counted_other': {
    id: '{{count}} perubahan menunggu dan belum berlaku: tidak dihitung dalam total sampai pusat menerimanya.',
    en: '{{count}} changes wait and are not in force: no total counts them until the central has them.',
  },
  'outbox.new_records': {
    id: 'Menunggu dikirim ke pusat: {{titles}}.',
    en: 'Waiting to be sent to the central: {{titles}}.',
  },

  'outbox.and_more': { id: 'dan {{count}} lainnya', en: 'and {{count}} more' },

  'outbox.edit': { id: 'Ubah', en: 'Edit' },
  'outbox.edit_of': { id: 'Ubah {{title}}', en: 'Edit {{title}}' },
  'outbox.save': { id: 'Simpan', en: 'Save' },
  'outbox.saving': { id: 'Menyimpan…', en: 'Saving…' },
  'outbox.save_keys': {
    id: 'Ctrl+Enter menyimpan, Esc membatalkan.',
    en: 'Ctrl+Enter saves, Esc cancels.',
  },

  'outbox.refused_what': { id: 'Yang ditolak', en: 'What was refused' },
  'outbox.refused_of': { id: 'Pada', en: 'Of' },
  'outbox.refused_why': { id: 'Sebabnya', en: 'Why' },
  'outbox.refused_next': { id: 'Yang dapat dilakukan', en: 'What to do' },
  'outbox.refused_words': { id: 'Kata pusat', en: 'In the words of the central' },
  'outbox.next_mend': {
    id: 'Perbaiki nilainya di bawah lalu kirim lagi, atau lepaskan perubahan Anda.',
    en: 'Mend the value below and send it again, or give up your change.',
  },
  'outbox.next_action': {
    id: 'Periksa data ini di Odoo. Kirim lagi setelah dibereskan, atau lepaskan perubahan Anda.',
    en: 'Look at this record in Odoo. Send it again once that is put right, or give up your change.',
  },
  'outbox.next_administrator': {
    id: 'Minta administrator membereskannya, lalu kirim lagi. Atau lepaskan perubahan Anda.',
    en: 'Ask an administrator to put it right, then send it again. Or give up your change.',
  },
  'outbox.why_refused': {
    id: 'Pusat tidak menerima nilai ini.',
    en: 'The central does not take this value.',
  },
  'outbox.why_reference': {
    id: 'Pusat tidak menerima pilihan ini; mungkin sudah tidak ada di sana.',
    en: 'The central does not take this choice; it may no longer be there.',
  },
  'outbox.why_refused_action': {
    id: 'Pusat tidak mau melakukan tindakan ini.',
    en: 'The central does not do this.',
  },
  'outbox.why_no_right': {
    id: 'Login Anda di pusat tidak boleh mengubah data ini.',
    en: 'Your login on the central may not change this record.',
  },
  'outbox.why_busy': {
    id: 'Pusat sedang sibuk. Dicoba lagi dengan sendirinya.',
    en: 'The central is busy. It is tried again by itself.',
  },
  'outbox.attempt': { id: 'percobaan ke-{{count}}', en: 'attempt {{count}}' },
  'outbox.reveal': { id: 'Tampilkan data yang disamarkan', en: 'Reveal what is masked' },
  'outbox.hide': { id: 'Samarkan lagi', en: 'Mask it again' },
  'outbox.masked_note': {
    id: 'Data pribadi disamarkan. Tampilkan dengan menyebut alasannya sebelum memutuskan.',
    en: 'Personal details are masked. Reveal them with a reason before you decide.',
  },
  'outbox.reason': { id: 'Alasan dari pusat', en: 'The reason of the central' },
  'outbox.tried_one': { id: 'Sudah dicoba {{count}} kali.', en: 'Tried {{count}} time.' },
  'outbox.tried_other': { id: 'Sudah dicoba {{count}} kali.', en: 'Tried {{count}} times.' },
  'outbox.next_at': { id: 'Dicoba lagi pukul {{at}}.', en: 'Tried again at {{at}}.' },
  'outbox.waits_for_one': {
    id: 'Menunggu {{count}} perubahan lain atas data yang sama, yang lebih dulu.',
    en: 'Waits for {{count}} earlier change of the same record.',
  },
  'outbox.waits_for_other': {
    id: 'Menunggu {{count}} perubahan lain atas data yang sama, yang lebih dulu.',
    en: 'Waits for {{count}} earlier changes of the same record.',
  },
  'outbox.compare': { id: 'Perbandingan', en: 'Side by side' },
  'outbox.field': { id: 'Kolom', en: 'Field' },
  'outbox.base': { id: 'Semula', en: 'Before' },
  'outbox.mine': { id: 'Milik saya', en: 'Mine' },
  'outbox.theirs': { id: 'Di pusat', en: 'On the central' },
  'outbox.not_asked': { id: 'belum ditanyakan', en: 'not asked yet' },
  'outbox.same_as_base': { id: 'tetap seperti semula', en: 'still as before' },
  'outbox.no_fields': {
    id: 'Perubahan status, tanpa kolom.',
    en: 'A change of state, without fields.',
  },

  'outbox.decision': { id: 'Keputusan Anda', en: 'Your decision' },
  'outbox.keep_mine': { id: 'Pakai milik saya', en: 'Keep mine' },
  'outbox.keep_mine_note': {
    id: 'Dikirim lagi dan menggantikan nilai di pusat.',
    en: 'Sent again, in place of the value on the central.',
  },
  'outbox.take_theirs': { id: 'Pakai yang di pusat', en: 'Take theirs' },
  'outbox.take_theirs_note': {
    id: 'Nilai di pusat tetap. Milik saya disimpan di riwayat.',
    en: 'The value on the central stands. Mine is kept in the history.',
  },
  'outbox.merge': { id: 'Pilih per kolom', en: 'Choose field by field' },
  'outbox.merge_note': {
    id: 'Untuk setiap kolom, tentukan nilai siapa yang berlaku.',
    en: 'Say of each field whose value counts.',
  },
  'outbox.mend': { id: 'Perbaiki nilainya dan kirim lagi', en: 'Mend the value and send again' },
  'outbox.mend_note': {
    id: 'Ubah nilai yang ditolak, lalu kirim lagi.',
    en: 'Change the value that was refused, then send it again.',
  },
  'outbox.again': { id: 'Kirim lagi apa adanya', en: 'Send again as it is' },
  'outbox.again_note': {
    id: 'Bila penyebabnya sudah dibereskan di pusat.',
    en: 'Where the cause was put right on the central.',
  },
  'outbox.give_up': { id: 'Lepaskan perubahan saya', en: 'Give up my change' },
  'outbox.give_up_note': {
    id: 'Pusat tetap seperti sekarang. Perubahan saya disimpan di riwayat.',
    en: 'The central stays as it is. My change is kept in the history.',
  },
  'outbox.mine_is': { id: 'Milik saya: {{value}}', en: 'Mine: {{value}}' },
  'outbox.theirs_is': { id: 'Di pusat: {{value}}', en: 'On the central: {{value}}' },
  'outbox.resolve': { id: 'Simpan keputusan', en: 'Save the decision' },
  'outbox.withdraw': { id: 'Tarik perubahan ini', en: 'Withdraw this change' },
  'outbox.withdraw_note': {
    id: 'Belum dikirim. Yang ditarik disimpan di riwayat.',
    en: 'Not sent yet. What is withdrawn is kept in the history.',
  },
  'outbox.resolved_waiting': {
    id: 'Keputusan tersimpan. Perubahan menunggu dikirim.',
    en: 'The decision is saved. The change waits to be sent.',
  },
  'outbox.resolved_done': {
    id: 'Keputusan tersimpan di riwayat.',
    en: 'The decision is kept in the history.',
  },

  'outbox.history': { id: 'Perjalanan perubahan ini', en: 'The way of this change' },
  'outbox.actor_app': { id: 'Aplikasi', en: 'The app' },
  'outbox.event_queued': { id: 'Disimpan di komputer ini', en: 'Saved on this computer' },
  'outbox.event_sent': { id: 'Dikirim', en: 'Sent' },
  'outbox.event_lost': { id: 'Jawaban terputus', en: 'The answer was lost' },
  'outbox.event_looked_up': { id: 'Hasilnya ditanyakan ke pusat', en: 'Looked up on the central' },
  'outbox.event_delayed': { id: 'Ditunda', en: 'Delayed' },
  'outbox.event_conflict': { id: 'Bertabrakan', en: 'In conflict' },
  'outbox.event_refused': { id: 'Ditolak pusat', en: 'Refused by the central' },
  'outbox.event_confirmed': { id: 'Diterima pusat', en: 'Confirmed by the central' },
  'outbox.event_resolved': { id: 'Diputuskan', en: 'Decided' },
  'outbox.event_withdrawn': { id: 'Ditarik', en: 'Withdrawn' },
  'outbox.event_retried': { id: 'Dicoba lagi', en: 'Tried again' },
  'outbox.choice_mine': { id: 'milik saya', en: 'mine' },
  'outbox.choice_theirs': { id: 'yang di pusat', en: 'theirs' },
  'outbox.choice_merge': { id: 'per kolom', en: 'field by field' },
});
