import { texts } from '../keys.ts';

/** Rules in the making: forms, many at once, the draft. */
export const commissionRuleFormTexts = texts({
  'commission_rules.title_new': { id: 'Aturan baru', en: 'New rule' },
  'commission_rules.title_version': { id: 'Versi baru', en: 'New version' },
  'commission_rules.title_end': { id: 'Akhiri aturan', en: 'End the rule' },
  'commission_rules.title_promo': {
    id: 'Promosi di atas aturan berjalan',
    en: 'Promotion over a standing rule',
  },
  'commission_rules.title_row': {
    id: 'Ubah baris {{row}} draf',
    en: 'Change row {{row}} of the draft',
  },
  'commission_rules.goes_to_draft': {
    id: 'Masuk ke draf dulu; belum ada yang berlaku.',
    en: 'It goes into the draft; nothing is in force yet.',
  },
  'commission_rules.to_draft': { id: 'Masukkan ke draf', en: 'Put into the draft' },
  'commission_rules.mend_first_one': {
    id: '{{count}} isian perlu diperbaiki.',
    en: '{{count}} field must be mended.',
  },
  'commission_rules.mend_first_other': {
    id: '{{count}} isian perlu diperbaiki.',
    en: '{{count}} fields must be mended.',
  },
  'commission_rules.conflict_first': {
    id: 'Bentrok dengan aturan lain. Boleh masuk draf, belum bisa diusulkan.',
    en: 'It conflicts with another rule. It may go into the draft, but cannot be proposed.',
  },
  'commission_rules.version_scope': {
    id: 'Kosongkan atau ganti hanya bila cakupannya memang berubah.',
    en: 'Change this only where its scope does change.',
  },
  'commission_rules.limits': { id: 'Batas, PPN, ongkos kirim', en: 'Bounds, PPN, delivery' },
  'commission_rules.whichever': { id: 'Semua', en: 'Any' },
  'commission_rules.with_descendants': {
    id: 'Termasuk subkategorinya',
    en: 'With its subcategories',
  },
  'commission_rules.clear_choice': { id: 'Kosongkan {{what}}', en: 'Clear {{what}}' },
  'commission_rules.nothing_found': { id: 'Tidak ditemukan.', en: 'Nothing found.' },
  'commission_rules.new_tier': {
    id: 'Ketik nama tingkat, lalu Enter.',
    en: 'Type the name of a tier, then Enter.',
  },
  'commission_rules.last_day_open': { id: 'Kosong: seterusnya', en: 'Empty: open' },
  'commission_rules.last_day_hint': {
    id: 'Ikut dihitung; mulai {{next}} tidak lagi',
    en: 'Counts; from {{next}} no more',
  },
  'commission_rules.kind_percent': { id: 'Persentase', en: 'Percentage' },
  'commission_rules.kind_fixed': { id: 'Jumlah tetap', en: 'Fixed amount' },
  'commission_rules.kind_tiers': { id: 'Jenjang', en: 'Tiers' },
  'commission_rules.by_value': { id: 'nilai', en: 'value' },
  'commission_rules.by_month_gmv': { id: 'GMV penjual bulan itu', en: 'vendor’s GMV that month' },
  'commission_rules.per_hint': {
    id: 'Batas bawah dan atas berlaku untuk hal yang sama',
    en: 'Floor and cap bound the same',
  },
  'commission_rules.from': { id: 'mulai', en: 'from' },
  'commission_rules.add_step': { id: 'Tambah jenjang', en: 'Add a tier' },
  'commission_rules.remove_step': { id: 'Hapus jenjang {{step}}', en: 'Remove tier {{step}}' },
  'commission_rules.step_kind': {
    id: 'Jenjang {{step}}, persen atau rupiah',
    en: 'Tier {{step}}, per cent or rupiah',
  },
  'commission_rules.marginal': { id: 'Per bagian', en: 'Part by part' },
  'commission_rules.end_now': { id: 'Sekarang berlaku {{span}}.', en: 'Now in force {{span}}.' },
  'commission_rules.end_gaps_one': {
    id: 'Ini menimbulkan {{count}} celah: penjual dan kategori tanpa aturan.',
    en: 'This makes {{count}} gap: a vendor and category without a rule.',
  },
  'commission_rules.end_gaps_other': {
    id: 'Ini menimbulkan {{count}} celah: penjual dan kategori tanpa aturan.',
    en: 'This makes {{count}} gaps: vendors and categories without a rule.',
  },
  'commission_rules.promo_text': {
    id: 'Tarif lain selama beberapa hari. Sesudahnya aturan yang sekarang berlaku lagi, tanpa celah.',
    en: 'Another rate for some days. After them the rule goes on as it was, without a gap.',
  },
  'commission_rules.promo_name': { id: 'Promosi {{name}}', en: 'Promotion {{name}}' },
  'commission_rules.promo_needs_end': {
    id: 'Promosi perlu hari terakhir.',
    en: 'A promotion needs a last day.',
  },
  'commission_rules.promo_steps': { id: 'Yang masuk ke draf', en: 'What goes into the draft' },
  'commission_rules.promo_nothing': {
    id: 'Tidak ada versi yang berlaku pada hari-hari itu.',
    en: 'No version is in force on those days.',
  },
  'commission_rules.step_ends': {
    id: '“{{name}}” dibatalkan karena tertutup promosi',
    en: '“{{name}}” is cancelled, the promotion covers it',
  },
  'commission_rules.title_bulk_one': {
    id: 'Ubah {{count}} aturan sekaligus',
    en: 'Change {{count}} rule at once',
  },
  'commission_rules.title_bulk_other': {
    id: 'Ubah {{count}} aturan sekaligus',
    en: 'Change {{count}} rules at once',
  },
  'commission_rules.bulk_what': { id: 'Yang diubah', en: 'What is changed' },
  'commission_rules.bulk_points': { id: 'Naik atau turun poin persen', en: 'Points up or down' },
  'commission_rules.bulk_percent': { id: 'Persentase menjadi', en: 'Percentage becomes' },
  'commission_rules.bulk_floor': { id: 'Batas bawah', en: 'Floor' },
  'commission_rules.bulk_cap': { id: 'Batas atas', en: 'Cap' },
  'commission_rules.bulk_end': { id: 'Diakhiri', en: 'Ended' },
  'commission_rules.bulk_value_points': {
    id: 'Poin (mis. 1,5 atau −2)',
    en: 'Points (such as 1.5 or −2)',
  },
  'commission_rules.bulk_value_percent': { id: 'Persentase baru', en: 'New percentage' },
  'commission_rules.bulk_value_floor': { id: 'Batas bawah baru (Rp)', en: 'New floor (Rp)' },
  'commission_rules.bulk_value_cap': { id: 'Batas atas baru (Rp)', en: 'New cap (Rp)' },
  'commission_rules.bulk_no_bound': { id: 'Kosong: tanpa batas', en: 'Empty: no bound' },
  'commission_rules.bulk_changed_one': {
    id: '{{count}} aturan berubah',
    en: '{{count}} rule changes',
  },
  'commission_rules.bulk_changed_other': {
    id: '{{count}} aturan berubah',
    en: '{{count}} rules change',
  },
  'commission_rules.bulk_left_one': { id: '{{count}} tetap', en: '{{count}} stays' },
  'commission_rules.bulk_left_other': { id: '{{count}} tetap', en: '{{count}} stay' },
  'commission_rules.bulk_faults_one': {
    id: '{{count}} bermasalah',
    en: '{{count}} with a problem',
  },
  'commission_rules.bulk_faults_other': {
    id: '{{count}} bermasalah',
    en: '{{count}} with a problem',
  },
  'commission_rules.bulk_nothing': {
    id: 'Isi perubahannya; pratinjau setiap aturan muncul di sini.',
    en: 'Fill in the change; what it makes of each rule shows here.',
  },
  'commission_rules.preview': { id: 'Pratinjau', en: 'Preview' },
  'commission_rules.before': { id: 'Sebelum', en: 'Before' },
  'commission_rules.after': { id: 'Sesudah', en: 'After' },
  'commission_rules.remark': { id: 'Catatan', en: 'Remark' },
  'commission_rules.left_over': { id: 'Sudah berakhir sebelum hari itu', en: 'Ended by that day' },
  'commission_rules.left_no_percent': {
    id: 'Tarifnya bukan persentase',
    en: 'Its rate is no percentage',
  },
  'commission_rules.left_same': { id: 'Tarifnya sudah begitu', en: 'It says so already' },
  'commission_rules.draft_none_title': { id: 'Draf masih kosong', en: 'The draft is empty' },
  'commission_rules.draft_none_text': {
    id: 'Aturan baru, versi baru, dan perubahan massal terkumpul di sini sebelum diusulkan.',
    en: 'New rules, new versions and bulk changes gather here before they are proposed.',
  },
  'commission_rules.draft_title': { id: 'Judul usulan', en: 'Title of the proposal' },
  'commission_rules.draft_saving': { id: 'Menyimpan…', en: 'Saving…' },
  'commission_rules.draft_saved': { id: 'Tersimpan di komputer ini', en: 'Kept on this desk' },
  'commission_rules.draft_faults_one': {
    id: '{{count}} masalah harus diperbaiki sebelum diusulkan',
    en: '{{count}} problem to mend before it can be proposed',
  },
  'commission_rules.draft_faults_other': {
    id: '{{count}} masalah harus diperbaiki sebelum diusulkan',
    en: '{{count}} problems to mend before it can be proposed',
  },
  'commission_rules.draft_changes_one': { id: '{{count}} perubahan', en: '{{count}} change' },
  'commission_rules.draft_changes_other': { id: '{{count}} perubahan', en: '{{count}} changes' },
  'commission_rules.simulate': { id: 'Simulasikan', en: 'Simulate' },
  'commission_rules.propose': { id: 'Usulkan', en: 'Propose' },
  'commission_rules.no': { id: '#', en: '#' },
  'commission_rules.change': { id: 'Perubahan', en: 'Change' },
  'commission_rules.actions': { id: 'Tindakan', en: 'Actions' },
  'commission_rules.what_new': { id: 'aturan baru', en: 'new rule' },
  'commission_rules.what_version': { id: 'versi baru', en: 'new version' },
  'commission_rules.what_end': { id: 'diakhiri', en: 'ended' },
  'commission_rules.unreadable': { id: 'tidak dapat dibaca', en: 'cannot be read' },
  'commission_rules.edit_change': {
    id: 'Ubah baris {{row}}, {{name}}',
    en: 'Edit row {{row}}, {{name}}',
  },
  'commission_rules.remove_change': {
    id: 'Batalkan baris {{row}}, {{name}}',
    en: 'Take back row {{row}}, {{name}}',
  },
  'commission_rules.more_changes_one': {
    id: 'dan {{count}} perubahan lagi; semuanya sudah diperiksa',
    en: 'and {{count}} more change; all of them are checked',
  },
  'commission_rules.more_changes_other': {
    id: 'dan {{count}} perubahan lagi; semuanya sudah diperiksa',
    en: 'and {{count}} more changes; all of them are checked',
  },
});
