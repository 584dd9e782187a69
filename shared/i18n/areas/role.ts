import { texts } from '../keys.ts';

/** Who one is here, and what that allows. */
export const roleTexts = texts({
  'role.mine': { id: 'Peran saya', en: 'My role' },
  'role.name': { id: 'Nama', en: 'Name' },
  'role.rows': { id: 'Data di komputer ini', en: 'Data on this computer' },
  'role.rows_all': {
    id: 'Semua yang boleh dibaca oleh peran ini',
    en: 'All that this role may read',
  },
  'role.rows_own': { id: 'Hanya milik {{name}}', en: 'Only that of {{name}}' },
  'role.checked_at': { id: 'Terakhir dipastikan pusat', en: 'Last confirmed by the central' },
  'role.serves_until': { id: 'Berlaku tanpa pusat sampai', en: 'Serves without the central until' },
  'role.explained': {
    id: 'Peran diberikan oleh administrator di pusat dan diperiksa setiap kali tersambung. Setelah 30 hari tanpa pusat, semua orang hanya dapat membaca.',
    en: 'Roles are given by an administrator on the central and checked at each contact. After 30 days without the central, everyone may only read.',
  },
  'role.rights': { id: 'Yang boleh saya lakukan', en: 'What I may do' },
  'role.right': { id: 'Hak', en: 'Right' },
  'role.answer': { id: 'Saya', en: 'I' },
  'role.may': { id: 'Boleh', en: 'May' },
  'role.may_not': { id: 'Tidak', en: 'May not' },
  'role.own_rows': { id: 'Hanya milik sendiri', en: 'Own rows only' },
  'role.about_admin': {
    id: 'Mengelola semuanya: sambungan, hak, persiapan pusat, pemulihan cadangan, dan penghapusan data pribadi.',
    en: 'Runs everything: connection, rights, preparing the central, restoring backups and erasing personal data.',
  },
  'role.about_finance': {
    id: 'Mengurus uang: pesanan, aturan komisi dan persetujuannya.',
    en: 'Looks after money: orders, commission rules and their approval.',
  },
  'role.about_compliance': {
    id: 'Mengurus sertifikat, data pribadi, dan catatan audit.',
    en: 'Looks after certificates, personal data and the audit log.',
  },
  'role.about_operations': {
    id: 'Mengurus penjual, produk, dan pesanan sehari-hari.',
    en: 'Looks after vendors, products and orders day by day.',
  },
  'role.about_viewer': {
    id: 'Membaca saja: tidak mengubah dan tidak mengekspor.',
    en: 'Reads only: changes nothing and exports nothing.',
  },
  'role.about_vendor': {
    id: 'Melihat penjualan, produk, sertifikat, dan ulasan miliknya sendiri.',
    en: 'Sees its own sales, products, certificates and ratings.',
  },
  'right.session.view': { id: 'Melihat siapa yang bekerja di sini', en: 'See who works here' },
  'right.dashboard.view': {
    id: 'Melihat ringkasan dan angka penjualan',
    en: 'See the overview and sales figures',
  },
  'right.explore.use': {
    id: 'Menjelajah serta menyimpan tampilan, catatan, dan peringatan',
    en: 'Explore, and keep views, notes and alerts',
  },
  'right.vendor.view': {
    id: 'Melihat penjual, produk, dan sertifikat',
    en: 'See vendors, products and certificates',
  },
  'right.order.view': {
    id: 'Melihat pesanan, pembayaran, dan pengiriman',
    en: 'See orders, payments and shipments',
  },
  'right.report.run': { id: 'Membuat laporan', en: 'Make reports' },
  'right.figure.import': {
    id: 'Mengimpor target dan angka bersumber',
    en: 'Import targets and sourced numbers',
  },
  'right.export.create': { id: 'Mengekspor ke berkas', en: 'Export to files' },
  'right.sync.view': { id: 'Melihat keadaan sinkronisasi', en: 'See how the sync stands' },
  'right.sync.run': { id: 'Menyinkronkan dengan pusat', en: 'Sync with the central' },
  'right.sync.repair': {
    id: 'Memperbaiki salinan data dari pusat',
    en: 'Repair the replica from the central',
  },
  'right.draft.save': { id: 'Menyimpan perubahan untuk dikirim', en: 'Save changes to be sent' },
  'right.vendor.note': {
    id: 'Membaca dan menulis catatan tentang penjual',
    en: 'Read and write notes on vendors',
  },
  'right.vendor.edit': {
    id: 'Mengubah penjual dan profilnya',
    en: 'Edit vendors and their profiles',
  },
  'right.product.edit': {
    id: 'Mengubah produk dan menjawab ulasan',
    en: 'Edit products and answer ratings',
  },
  'right.order.edit': { id: 'Membuat dan mengubah pesanan', en: 'Make and change orders' },
  'right.certification.view': {
    id: 'Melihat siapa yang belum punya sertifikat apa',
    en: 'See who lacks which certificate',
  },
  'right.certification.propose': {
    id: 'Mengusulkan syarat sertifikat',
    en: 'Propose certificate requirements',
  },
  'right.certification.edit': { id: 'Mencatat sertifikat', en: 'Record certificates' },
  'right.evidence.view': {
    id: 'Melihat bukti, pengingat, dan paket auditor',
    en: 'See evidence, reminders and auditor packs',
  },
  'right.evidence.collect': {
    id: 'Meminta dan menerima bukti',
    en: 'Ask for evidence and take it in',
  },
  'right.evidence.approve': {
    id: 'Memeriksa dan menyetujui bukti',
    en: 'Review evidence and approve it',
  },
  'right.outbox.view': { id: 'Melihat kotak keluar', en: 'See the outbox' },
  'right.outbox.resolve': {
    id: 'Memutuskan bentrok dan penolakan',
    en: 'Decide on conflicts and refusals',
  },
  'right.fact.view': { id: 'Melihat keputusan bersama', en: 'See the shared decisions' },
  'right.fact.rebuild': {
    id: 'Menyusun ulang keadaan dari keputusan',
    en: 'Rebuild the state from the decisions',
  },
  'right.policy.propose': { id: 'Mengusulkan aturan', en: 'Propose rules' },
  'right.policy.approve': {
    id: 'Menyetujui aturan yang diusulkan orang lain',
    en: 'Approve rules that others proposed',
  },
  'right.commission.view': {
    id: 'Melihat komisi dan aturannya',
    en: 'See commission and its rules',
  },
  'right.commission.propose': { id: 'Mengusulkan aturan komisi', en: 'Propose commission rules' },
  'right.commission.close': {
    id: 'Menutup hari dan membekukan komisi',
    en: 'Close days and freeze commission',
  },
  'right.connection.view': {
    id: 'Melihat sambungan ke pusat',
    en: 'See the connection to the central',
  },
  'right.connection.change': {
    id: 'Mengubah sambungan ke pusat',
    en: 'Change the connection to the central',
  },
  'right.setting.change': {
    id: 'Mengubah bahasa, tema, dan kunci layar',
    en: 'Change language, theme and screen lock',
  },
  'right.provision.run': { id: 'Menyiapkan pusat', en: 'Prepare the central' },
  'right.backup.view': { id: 'Melihat cadangan', en: 'See backups' },
  'right.backup.create': { id: 'Membuat cadangan', en: 'Make backups' },
  'right.backup.restore': { id: 'Memulihkan cadangan', en: 'Restore backups' },
  'right.privacy.view': {
    id: 'Melihat aturan data pribadi',
    en: 'See the rules for personal data',
  },
  'right.privacy.reveal': {
    id: 'Membuka data pribadi dengan alasan',
    en: 'Reveal personal data, with a reason',
  },
  'right.privacy.subject': {
    id: 'Melayani permintaan pemilik data',
    en: 'Answer requests of data subjects',
  },
  'right.privacy.erase': {
    id: 'Menghapus data pribadi seseorang',
    en: 'Erase the personal data of a person',
  },
  'right.audit.view': { id: 'Melihat catatan audit', en: 'See the audit log' },
});
