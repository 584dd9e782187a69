import { texts } from '../keys.ts';

export const commissionSimulatorScreenTexts = texts({
  'commission_simulator.what': { id: 'Yang disimulasikan', en: 'What is simulated' },
  'commission_simulator.source': { id: 'Rancangan', en: 'Draft' },
  'commission_simulator.source_draft': { id: 'Draf di komputer ini', en: 'Draft of this desk' },
  'commission_simulator.source_proposal': { id: 'Usulan yang terbuka', en: 'An open proposal' },
  'commission_simulator.source_file': { id: 'Berkas simulasi', en: 'A simulation file' },
  'commission_simulator.source_live': { id: 'Aturan yang berlaku', en: 'The rules as they are' },
  'commission_simulator.proposal': { id: 'Usulan', en: 'Proposal' },
  'commission_simulator.choose': { id: 'Pilih…', en: 'Choose…' },
  'commission_simulator.choose_file': { id: 'Pilih berkas JSON…', en: 'Choose a JSON file…' },
  'commission_simulator.as_if': { id: 'Seolah-olah hari', en: 'As if it were' },
  'commission_simulator.own_day': {
    id: 'Kosong: tiap pesanan memakai aturan dan pajak harinya sendiri.',
    en: 'Empty: each order goes by the rules and taxes of its own day.',
  },
  'commission_simulator.as_if_note': {
    id: 'Semua pesanan memakai aturan dan pajak satu hari itu, di kedua sisi.',
    en: 'All orders go by the rules and taxes of that one day, on both sides.',
  },
  'commission_simulator.run': { id: 'Jalankan simulasi', en: 'Run the simulation' },
  'commission_simulator.running': { id: 'Menghitung…', en: 'Calculating…' },
  'commission_simulator.progress': {
    id: 'Menghitung, bagian {{done}} dari {{of}}',
    en: 'Calculating, part {{done}} of {{of}}',
  },
  'commission_simulator.writes_nothing': {
    id: 'Simulasi tidak menulis apa pun.',
    en: 'A simulation writes nothing.',
  },
  'commission_simulator.live_note': {
    id: 'Tanpa perubahan: selisihnya harus nol di setiap baris.',
    en: 'Without changes: the difference must be zero on every line.',
  },
  'commission_simulator.changes_one': { id: '{{count}} perubahan', en: '{{count}} change' },
  'commission_simulator.changes_other': { id: '{{count}} perubahan', en: '{{count}} changes' },
  'commission_simulator.no_draft': { id: 'Belum ada draf', en: 'There is no draft yet' },
  'commission_simulator.no_draft_text': {
    id: 'Susun perubahan aturan di layar Aturan, lalu coba di sini sebelum mengusulkannya. Usulan yang terbuka dan berkas simulasi juga bisa dicoba.',
    en: 'Prepare changes on the screen of rules, then try them here before you propose them. An open proposal and a simulation file can be tried too.',
  },
  'commission_simulator.no_proposals': {
    id: 'Tidak ada usulan yang terbuka',
    en: 'There is no open proposal',
  },
  'commission_simulator.no_proposals_text': {
    id: 'Usulan dibuat dari draf di layar Aturan, dan terbuka sampai disetujui atau ditarik.',
    en: 'Proposals are made from a draft on the screen of rules, and are open until approved or withdrawn.',
  },
  'commission_simulator.no_proposal': {
    id: 'Pilih usulan yang ingin dicoba',
    en: 'Choose the proposal to try',
  },
  'commission_simulator.no_proposal_text': {
    id: 'Setiap usulan yang terbuka bisa disimulasikan sebelum disetujui.',
    en: 'Every open proposal can be simulated before it is approved.',
  },
  'commission_simulator.no_file': {
    id: 'Pilih berkas yang ingin dicoba',
    en: 'Choose the file to try',
  },
  'commission_simulator.no_file_text': {
    id: 'Berkas JSON berisi perubahan aturan, seluruh aturan, urutan pengutamaan, atau paket pajak (docs/SIMULATION.md). Setelah halaman dimuat ulang, pilih lagi berkasnya.',
    en: 'A JSON file of changes of rules, all rules, an order of precedence, or a tax pack (docs/SIMULATION.md). After a reload it is chosen again.',
  },
  'commission_simulator.open_rules': { id: 'Buka Aturan', en: 'Open Rules' },
  'commission_simulator.open_packs': { id: 'Buka Paket pajak', en: 'Open Tax packs' },
  'commission_simulator.faulty_file_one': {
    id: 'Berkas ini tidak bisa dipakai: {{count}} kesalahan',
    en: 'This file cannot be used: {{count}} fault',
  },
  'commission_simulator.faulty_file_other': {
    id: 'Berkas ini tidak bisa dipakai: {{count}} kesalahan',
    en: 'This file cannot be used: {{count}} faults',
  },
  'commission_simulator.more_faults': { id: 'dan {{count}} lagi', en: 'and {{count}} more' },
  'commission_simulator.no_orders_title': {
    id: 'Belum ada pesanan untuk disimulasikan',
    en: 'There are no orders to simulate yet',
  },
  'commission_simulator.no_orders_text': {
    id: 'Simulasi memakai pesanan yang tersalin di komputer ini. Tunggu sinkronisasi pertama selesai.',
    en: 'A simulation uses the orders copied to this desk. Wait until the first sync is done.',
  },
  'commission_simulator.not_run_title': { id: 'Siap dijalankan', en: 'Ready to run' },
  'commission_simulator.not_run_text': {
    id: 'Pilihan dan periodenya sudah ada. Jalankan simulasi untuk melihat apa yang akan berubah; hasilnya hanya disimpan di memori.',
    en: 'The choice and its period are there. Run the simulation to see what would change; its answer is kept in memory only.',
  },
  'commission_simulator.other_choice': {
    id: 'Hasil di bawah ini untuk pilihan sebelumnya. Jalankan lagi untuk pilihan yang sekarang.',
    en: 'The answer below is that of the earlier choice. Run again for the present one.',
  },
  'commission_simulator.result': { id: 'Hasil simulasi', en: 'Answer of the simulation' },
  'commission_simulator.head_none': {
    id: 'Tidak ada baris penjualan dalam periode ini',
    en: 'There are no lines sold in this period',
  },
  'commission_simulator.head_same': {
    id: 'Tidak ada yang berubah pada {{lines}} baris',
    en: 'Nothing changes on {{lines}} lines',
  },
  'commission_simulator.head_even': {
    id: 'Jumlah komisi tetap untuk {{lines}} baris; {{differing}} baris berubah, {{moved}} berpindah aturan',
    en: 'Commission stays the same in sum for {{lines}} lines; {{differing}} lines change, {{moved}} go by another rule',
  },
  'commission_simulator.head_up': {
    id: 'Komisi naik {{amount}} untuk {{lines}} baris; {{moved}} baris berpindah aturan',
    en: 'Commission rises by {{amount}} for {{lines}} lines; {{moved}} lines go by another rule',
  },
  'commission_simulator.head_down': {
    id: 'Komisi turun {{amount}} untuk {{lines}} baris; {{moved}} baris berpindah aturan',
    en: 'Commission falls by {{amount}} for {{lines}} lines; {{moved}} lines go by another rule',
  },
  'commission_simulator.period': { id: 'Pesanan {{days}}', en: 'Orders of {{days}}' },
  'commission_simulator.held_as_on': {
    id: 'seolah-olah {{day}}',
    en: 'as if it were {{day}}',
  },
  'commission_simulator.pack': { id: 'paket pajak {{pack}}', en: 'tax pack {{pack}}' },
  'commission_simulator.packs': {
    id: 'paket pajak {{old}} → {{new}}',
    en: 'tax pack {{old}} → {{new}}',
  },
  'commission_simulator.unpriced': {
    id: '{{count}} baris tanpa penjual atau bermata uang lain tidak dihitung',
    en: '{{count}} lines without a vendor or in another currency are left aside',
  },
  'commission_simulator.provisional': {
    id: 'Angka ini masih sementara',
    en: 'These figures are provisional',
  },
  'commission_simulator.from_central': {
    id: 'Aturan yang berlaku masih dari Odoo, belum diimpor: sisi lama adalah baris Odoo apa adanya.',
    en: 'The rules that count are still those of Odoo, not imported: the old side is Odoo’s rows as they are.',
  },
  'commission_simulator.tax_turns': {
    id: 'Pajak berubah pada {{days}}. Simulasi memakai pajak hari pesanan; penutupan memakai pajak hari baris dihitung, jadi pesanan sebelum tanggal itu yang selesai sesudahnya bisa berbeda pajaknya.',
    en: 'Taxes change on {{days}}. The simulation goes by the day of the order, the close by the day on which a line counts: orders of before that are done after may be taxed otherwise.',
  },
  'commission_simulator.unsettled': {
    id: 'Belum dipastikan: {{what}}. PPN hari-hari itu tidak dihitung.',
    en: 'Not settled: {{what}}. PPN of those days is left out.',
  },
  'commission_simulator.kpi_amount': { id: 'Komisi dan biaya', en: 'Commission and fees' },
  'commission_simulator.kpi_amount_text': {
    id: 'Komisi, biaya pemrosesan, dan biaya layanan tanpa PPN, menurut tanggal pesanan.',
    en: 'Commission, processing and service fees without PPN, by the day of the order.',
  },
  'commission_simulator.kpi_tax': { id: 'PPN atas biaya', en: 'PPN on fees' },
  'commission_simulator.kpi_tax_text': {
    id: 'PPN yang ditagihkan bersama biaya itu. Nol selama status PKP platform belum dipastikan.',
    en: 'PPN charged with those fees. Zero while the platform’s PKP status is not settled.',
  },
  'commission_simulator.kpi_withheld': { id: 'PPh 22 dipungut', en: 'PPh 22 withheld' },
  'commission_simulator.kpi_withheld_text': {
    id: 'Yang dipungut dari penjual pada hari-hari platform ditunjuk DJP.',
    en: 'What is withheld from vendors on days of an appointment by the tax office.',
  },
  'commission_simulator.kpi_gaps': { id: 'Celah', en: 'Gaps' },
  'commission_simulator.kpi_gaps_text': {
    id: 'Baris yang tidak dikenai aturan komisi mana pun.',
    en: 'Lines that no rule of commission covers.',
  },
  'commission_simulator.kpi_lines': { id: 'Baris yang berubah', en: 'Lines that change' },
  'commission_simulator.kpi_lines_text': {
    id: 'Baris dengan biaya, PPN, atau PPh 22 yang lain dari sekarang.',
    en: 'Lines whose fees, PPN or PPh 22 come to something else than now.',
  },
  'commission_simulator.of_lines': { id: 'dari {{count}} baris', en: 'of {{count}} lines' },
  'commission_simulator.old': { id: 'Lama', en: 'Old' },
  'commission_simulator.new': { id: 'Baru', en: 'New' },
  'commission_simulator.moved': { id: 'Berpindah', en: 'Moved' },
  'commission_simulator.total': { id: 'Jumlah', en: 'Total' },
  'commission_simulator.rules': { id: 'Aturan lama → baru', en: 'Old rule → new' },
  'commission_simulator.chart_vendor': {
    id: 'Selisih terbesar per penjual',
    en: 'Largest differences by vendor',
  },
  'commission_simulator.chart_category': {
    id: 'Selisih terbesar per kategori',
    en: 'Largest differences by category',
  },
  'commission_simulator.chart_region': {
    id: 'Selisih terbesar per wilayah',
    en: 'Largest differences by region',
  },
  'commission_simulator.chart_rest': {
    id: 'dan {{count}} lagi dalam tabel',
    en: 'and {{count}} more in the table',
  },
  'commission_simulator.chart_none': {
    id: 'Tidak ada selisih untuk digambar.',
    en: 'There is no difference to draw.',
  },
  'commission_simulator.export_csv': { id: 'CSV tabel ini', en: 'CSV of this table' },
  'commission_simulator.export_xlsx': { id: 'XLSX semua', en: 'XLSX of all' },
  'commission_simulator.which': { id: 'Baris yang ditampilkan', en: 'Lines shown' },
  'commission_simulator.which_winner': { id: 'Berpindah aturan', en: 'Going by another rule' },
  'commission_simulator.which_amount': { id: 'Berubah jumlahnya', en: 'Of another amount' },
  'commission_simulator.line_count': { id: '{{count}} biaya', en: '{{count}} charges' },
  'commission_simulator.no_lines': {
    id: 'Tidak ada baris yang berubah begitu',
    en: 'No line changes in that way',
  },
});
