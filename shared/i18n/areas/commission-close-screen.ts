import { texts } from '../keys.ts';

export const commissionCloseScreenTexts = texts({
  'commission_close.to_amounts': { id: 'Ke Jumlah komisi', en: 'To Amounts' },
  'commission_close.never_title': { id: 'Belum ada data', en: 'No data yet' },
  'commission_close.never_text': {
    id: 'Hari bisa ditutup setelah sinkronisasi pertama selesai.',
    en: 'Days can be closed once the first sync is done.',
  },
  'commission_close.first_title': {
    id: 'Belum ada hari yang ditutup.',
    en: 'No day is closed yet.',
  },
  'commission_close.first_text': {
    id: 'Hari pertama yang Anda tutup menjadi awal buku: yang terhitung sebelum hari itu tidak dibekukan. Setelahnya setiap penutupan mengambil semua yang belum beku sampai harinya, dan setiap bulan ditutup sampai hari terakhirnya.',
    en: 'The first day that you close begins the books: what counted before it is not frozen. From then on every close takes all that is not frozen up to its day, and every month is closed to its last day.',
  },
  'commission_close.up_to_date': {
    id: 'Semua hari sejak {{from}} sudah ditutup sampai {{until}}.',
    en: 'Every day since {{from}} is closed up to {{until}}.',
  },
  'commission_close.behind': {
    id: 'Buku berjalan sejak {{from}}, ditutup sampai {{until}}. Berikutnya bisa ditutup sampai {{next}}.',
    en: 'The books run since {{from}}, closed up to {{until}}. They can now be closed up to {{next}}.',
  },
  'commission_close.under_way_title': {
    id: 'Penutupan {{day}} sudah diputuskan di sini, belum sampai di pusat.',
    en: 'The close of {{day}} was decided here, and has not reached the central yet.',
  },
  'commission_close.under_way_text': {
    id: 'Barisnya menjadi beku setelah sampai di pusat. Kalau meja lain menutup hari yang sama lebih dulu, penutupan merekalah yang berlaku.',
    en: 'Its lines are frozen once it stands there. If another desk closes the same day first, theirs is the one that counts.',
  },
  'commission_close.overtaken_title': {
    id: 'Penutupan {{day}} dari meja ini tidak berlaku.',
    en: 'The close of {{day}} from this desk does not count.',
  },
  'commission_close.overtaken_text': {
    id: 'Sebelum sampai di pusat, ada keputusan lain yang mengubah dasarnya. Tidak ada yang dibekukan; periksa rencananya dan tutup lagi.',
    en: 'Before it reached the central another decision changed what it rests on. Nothing was frozen; look at the plan and close again.',
  },
  'commission_close.plan': { id: 'Rencana penutupan', en: 'Planned close' },
  'commission_close.planning': { id: 'Menghitung rencana…', en: 'Working out the plan…' },
  'commission_close.plan_first': {
    id: 'Penutupan {{day}} akan membekukan yang terhitung pada hari itu.',
    en: 'The close of {{day}} would freeze what counts on that day.',
  },
  'commission_close.plan_since': {
    id: 'Penutupan {{day}} akan membekukan semua yang terhitung sejak {{since}} dan belum beku.',
    en: 'The close of {{day}} would freeze all that counts since {{since}} and is not frozen.',
  },
  'commission_close.plan_took': {
    id: 'Penutupan {{day}} membekukan {{lines}} baris: biaya {{amount}}, PPN {{tax}}.',
    en: 'The close of {{day}} froze {{lines}} lines: fees {{amount}}, PPN {{tax}}.',
  },
  'commission_close.plan_within': {
    id: '{{day}} ikut dalam penutupan hari sesudahnya, atau di luar buku.',
    en: '{{day}} is part of the close of a later day, or before the books.',
  },
  'commission_close.day': { id: 'Hari yang ditutup', en: 'Day to close' },
  'commission_close.day_before': { id: 'Sehari sebelumnya', en: 'The day before' },
  'commission_close.day_after': { id: 'Sehari sesudahnya', en: 'The day after' },
  'commission_close.lines': { id: 'Baris dibekukan', en: 'Lines frozen' },
  'commission_close.amount': { id: 'Biaya tanpa PPN', en: 'Fees without PPN' },
  'commission_close.tax': { id: 'PPN', en: 'PPN' },
  'commission_close.reversals': { id: 'Pengembalian', en: 'Taken back' },
  'commission_close.withheld': { id: 'PPh 22 dipungut', en: 'PPh 22 withheld' },
  'commission_close.go_import': { id: 'Impor aturan', en: 'Import the rules' },
  'commission_close.go_newest': { id: 'Ke hari terbaru', en: 'To the newest day' },
  'commission_close.close': { id: 'Tutup hari {{day}}…', en: 'Close {{day}}…' },
  'commission_close.closing': { id: 'Menutup {{day}}…', en: 'Closing {{day}}…' },
  'commission_close.close_note': {
    id: 'Belum ada yang ditulis. Anda ditanya sekali lagi.',
    en: 'Nothing is written yet. You will be asked once more.',
  },
  'commission_close.confirm_title': { id: 'Tutup hari {{day}}?', en: 'Close {{day}}?' },
  'commission_close.confirm_text': {
    id: 'Menutup {{day}} membekukan {{lines}} baris: biaya {{amount}} dan PPN {{tax}}.',
    en: 'Closing {{day}} freezes {{lines}} lines: fees of {{amount}} and PPN of {{tax}}.',
  },
  'commission_close.confirm_final': {
    id: 'Penutupan tidak bisa dibatalkan. Yang diketahui kemudian dibekukan pada penutupan berikutnya, dan refund menjadi baris pengembalian.',
    en: 'A close cannot be undone. What becomes known later is frozen by the next one, and refunds become lines of their own.',
  },
  'commission_close.confirm': { id: 'Tutup {{day}}', en: 'Close {{day}}' },
  'commission_close.done_here': {
    id: 'Hari {{day}} ditutup di sini. Berlaku setelah sampai di pusat.',
    en: '{{day}} is closed here. It counts once it stands on the central.',
  },
  'commission_close.done_central': {
    id: 'Hari {{day}} sudah ditutup di pusat.',
    en: '{{day}} is closed on the central.',
  },
  'commission_close.done_text': {
    id: '{{lines}} baris, biaya {{amount}}, PPN {{tax}}.',
    en: '{{lines}} lines, fees {{amount}}, PPN {{tax}}.',
  },
  'commission_close.lists': { id: 'Yang tidak ikut', en: 'What is left out' },
  'commission_close.list_waits': { id: 'Menunggu', en: 'Waiting' },
  'commission_close.list_refused': { id: 'Ditolak', en: 'Refused' },
  'commission_close.list_lacking': { id: 'Tanpa sertifikat', en: 'Without certificates' },
  'commission_close.list_changed': { id: 'Berubah setelah beku', en: 'Changed since frozen' },
  'commission_close.about_lacking': {
    id: 'Penjual yang pada hari itu belum memenuhi syarat wajib. Apakah ini mencegah penutupan diputuskan di bagian keputusan.',
    en: 'Vendors who lack a mandatory certificate on that day. Whether that prevents the close stands among the decisions.',
  },
  'commission_close.none_lacking': {
    id: 'Semua penjual memenuhi syarat wajib.',
    en: 'No vendor lacks a mandatory certificate.',
  },
  'commission_close.lacking_lines': { id: 'Baris', en: 'Lines' },
  'commission_close.lacking_products': { id: 'Produk', en: 'Products' },
  'commission_close.lacking_own': { id: 'Milik penjual', en: 'Of the vendor' },
  'commission_close.about_waits': {
    id: 'Pesanan yang belum terhitung. Barisnya ikut dalam penutupan setelah syaratnya terpenuhi.',
    en: 'Orders that do not count yet. Their lines are in the close once what they wait for has happened.',
  },
  'commission_close.about_refused': {
    id: 'Baris yang sudah terhitung tetapi tidak bisa dibekukan, dengan alasannya.',
    en: 'Lines that count but cannot be frozen, each with the reason.',
  },
  'commission_close.about_changed': {
    id: 'Baris beku yang di pusat sekarang lain isinya. Jumlah bekunya tetap; periksa apakah perlu refund.',
    en: 'Frozen lines of which the central says something else by now. What is frozen stands; look whether a refund is due.',
  },
  'commission_close.none_waits': { id: 'Tidak ada yang menunggu.', en: 'Nothing waits.' },
  'commission_close.none_refused': { id: 'Tidak ada yang ditolak.', en: 'Nothing is refused.' },
  'commission_close.none_changed': {
    id: 'Tidak ada yang berubah dalam 62 hari terakhir.',
    en: 'Nothing changed in the last 62 days.',
  },
  'commission_close.first_of': {
    id: '{{shown}} pertama dari {{count}}.',
    en: 'The first {{shown}} of {{count}}.',
  },
  'commission_close.order': { id: 'Pesanan', en: 'Order' },
  'commission_close.waits_for': { id: 'Menunggu', en: 'Waits for' },
  'commission_close.vendor': { id: 'Penjual', en: 'Vendor' },
  'commission_close.product': { id: 'Produk', en: 'Product' },
  'commission_close.why': { id: 'Alasan', en: 'Reason' },
  'commission_close.frozen_on': { id: 'Dibekukan', en: 'Frozen on' },
  'commission_close.then': { id: 'Harga beku', en: 'Frozen price' },
  'commission_close.now': { id: 'Sekarang', en: 'Now' },
  'commission_close.sold_no_more': { id: 'tidak terjual lagi', en: 'sold no more' },
  'commission_close.other_vendor': { id: 'penjual lain', en: 'another vendor' },
  'commission_close.days': { id: 'Hari yang ditutup', en: 'Closed days' },
  'commission_close.no_days': {
    id: 'Belum ada. Hari yang ditutup muncul di sini dengan jumlahnya.',
    en: 'None yet. Closed days appear here with their sums.',
  },
  'commission_close.here_only': { id: 'baru di sini', en: 'only here yet' },
  'commission_close.half_closed': { id: 'belum selesai', en: 'not finished' },
  'commission_close.half_closed_text': {
    id: 'Sebagian sudah di pusat, penutupannya belum.',
    en: 'A part stands on the central, its close does not.',
  },
  'commission_close.closed_by': { id: '{{name}} ·', en: '{{name}} ·' },
  'commission_close.lines_word_one': { id: 'baris', en: 'line' },
  'commission_close.lines_word_other': { id: 'baris', en: 'lines' },
  'commission_close.verify_title': { id: 'Bukti', en: 'Proof' },
  'commission_close.verify_text': {
    id: 'Setiap baris beku bisa dihitung ulang dari data yang tersimpan bersamanya, dan harus menghasilkan rupiah yang sama.',
    en: 'Every frozen line can be worked out again from what is stored with it, and must come to the same rupiah.',
  },
  'commission_close.verify': {
    id: 'Hitung ulang semua baris beku',
    en: 'Recompute all frozen lines',
  },
  'commission_close.verify_starting': { id: 'Menghitung ulang…', en: 'Recomputing…' },
  'commission_close.verify_running': {
    id: 'Menghitung ulang: {{done}} dari {{of}} pesanan',
    en: 'Recomputing: {{done}} of {{of}} orders',
  },
  'commission_close.verified_none': {
    id: 'Belum ada baris beku untuk dihitung ulang.',
    en: 'There is no frozen line to recompute yet.',
  },
  'commission_close.verified_same': {
    id: '{{rows}} baris dihitung ulang, semuanya menghasilkan rupiah yang sama.',
    en: '{{rows}} rows worked out again, all of them to the same rupiah.',
  },
  'commission_close.verified_differing_one': {
    id: '{{count}} dari {{rows}} baris menghasilkan jumlah lain.',
    en: '{{count}} of {{rows}} rows comes to another amount.',
  },
  'commission_close.verified_differing_other': {
    id: '{{count}} dari {{rows}} baris menghasilkan jumlah lain.',
    en: '{{count}} of {{rows}} rows come to another amount.',
  },
  'commission_close.verified_first': {
    id: 'Yang pertama: baris {{lines}}. Jangan tutup hari berikutnya sebelum ini jelas.',
    en: 'The first: lines {{lines}}. Close no further day before this is clear.',
  },
});
