import { texts } from '../keys.ts';

/** The frame around the screens: navigation, top bar, palette, keys, states of the whole app. */
export const shellTexts = texts({
  'shell.product': { id: 'UMKM Backoffice', en: 'UMKM Backoffice' },
  'shell.navigation': { id: 'Menu utama', en: 'Main menu' },
  'shell.collapse': { id: 'Ciutkan menu', en: 'Collapse the menu' },
  'shell.expand': { id: 'Bentangkan menu', en: 'Expand the menu' },
  'shell.skip': { id: 'Langsung ke isi', en: 'Skip to the content' },
  'shell.screen.overview': { id: 'Ringkasan', en: 'Overview' },
  'shell.screen.vendors': { id: 'Penjual', en: 'Vendors' },
  'shell.screen.shop': { id: 'Toko saya', en: 'My shop' },
  'shell.vendor_desk': {
    id: 'Meja penjual — hanya data {{name}}',
    en: 'Vendor desk — only data of {{name}}',
  },
  'shell.settings.role': { id: 'Peran saya', en: 'My role' },
  'shell.screen.orders': { id: 'Pesanan', en: 'Orders' },
  'shell.screen.reports': { id: 'Laporan', en: 'Reports' },
  'shell.screen.outbox': { id: 'Kotak keluar', en: 'Outbox' },
  'shell.screen.facts': { id: 'Keputusan', en: 'Decisions' },
  'shell.screen.sync': { id: 'Sinkronisasi', en: 'Sync' },
  'shell.screen.settings': { id: 'Pengaturan', en: 'Settings' },

  'shell.period': { id: 'Periode', en: 'Period' },
  'shell.period.today': { id: 'Hari ini', en: 'Today' },
  'shell.period.7d': { id: '7 hari', en: '7 days' },
  'shell.period.30d': { id: '30 hari', en: '30 days' },
  'shell.period.month': { id: 'Bulan ini', en: 'This month' },
  'shell.period.last-month': { id: 'Bulan lalu', en: 'Last month' },
  'shell.period.year': { id: 'Tahun ini', en: 'This year' },
  'shell.period.custom': { id: 'Pilih tanggal', en: 'Choose dates' },
  'shell.period.apply': { id: 'Terapkan', en: 'Apply' },
  'shell.period.backwards': {
    id: 'Tanggal awal harus sebelum tanggal akhir.',
    en: 'The first day must come before the last.',
  },

  'shell.to_decide_one': { id: '{{count}} perlu keputusan', en: '{{count}} to decide' },
  'shell.to_decide_other': { id: '{{count}} perlu keputusan', en: '{{count}} to decide' },
  'shell.to_send_one': { id: '{{count}} menunggu dikirim', en: '{{count}} to be sent' },
  'shell.to_send_other': { id: '{{count}} menunggu dikirim', en: '{{count}} to be sent' },

  'shell.state.verified': { id: 'Sama dengan pusat', en: 'Equal to the central' },
  'shell.state.decide': { id: 'Ada yang perlu diputuskan', en: 'Something to decide' },
  'shell.state.restored': { id: 'Pusat mundur ke cadangan', en: 'The central went back' },
  'shell.state.syncing': { id: 'Sedang sinkron', en: 'Syncing' },
  'shell.state.behind': { id: 'Belum sama dengan pusat', en: 'Not equal to the central yet' },
  'shell.state.incomplete': { id: 'Data belum lengkap', en: 'Data not complete yet' },
  'shell.state.offline': {
    id: 'Luring, memakai salinan lokal',
    en: 'Offline, using the local replica',
  },
  'shell.state.failed': {
    id: 'Sinkron gagal, memakai salinan lokal',
    en: 'Sync failed, using the local replica',
  },
  'shell.state.lost': { id: 'Aplikasi tidak menjawab', en: 'The app does not answer' },
  'shell.state.none': { id: 'Belum tersambung', en: 'Not connected' },
  'shell.state.open_sync': { id: 'Buka Sinkronisasi', en: 'Open Sync' },

  'shell.search': { id: 'Cari', en: 'Search' },
  'shell.language': { id: 'Bahasa', en: 'Language' },
  'shell.language.id': { id: 'Bahasa Indonesia', en: 'Bahasa Indonesia' },
  'shell.language.en': { id: 'English', en: 'English' },
  'shell.theme': { id: 'Tema', en: 'Theme' },
  'shell.theme.system': { id: 'Ikuti komputer', en: 'Follow the computer' },
  'shell.theme.light': { id: 'Terang', en: 'Light' },
  'shell.theme.dark': { id: 'Gelap', en: 'Dark' },

  'shell.palette': { id: 'Cari atau jalankan apa saja', en: 'Find or run anything' },
  'shell.palette.hint': {
    id: 'Layar, penjual, pesanan, tindakan…',
    en: 'Screens, vendors, orders, actions…',
  },
  'shell.palette.screens': { id: 'Layar', en: 'Screens' },
  'shell.palette.vendors': { id: 'Penjual', en: 'Vendors' },
  'shell.palette.orders': { id: 'Pesanan', en: 'Orders' },
  'shell.palette.actions': { id: 'Tindakan', en: 'Actions' },
  'shell.palette.none': {
    id: 'Tidak ada yang cocok dengan "{{search}}".',
    en: 'Nothing matches "{{search}}".',
  },
  'shell.action.sync': { id: 'Sinkronkan sekarang', en: 'Sync now' },
  'shell.action.keys': { id: 'Tampilkan daftar tombol', en: 'Show the list of keys' },
  'shell.action.language': { id: 'Pakai {{language}}', en: 'Use {{language}}' },
  'shell.action.theme': { id: 'Tema: {{theme}}', en: 'Theme: {{theme}}' },

  'shell.keys': { id: 'Daftar tombol', en: 'List of keys' },
  'shell.keys.palette': { id: 'Cari atau jalankan apa saja', en: 'Find or run anything' },
  'shell.keys.help': { id: 'Daftar ini', en: 'This list' },
  'shell.keys.filter': { id: 'Saring daftar', en: 'Filter the list' },
  'shell.keys.move': { id: 'Pindah baris', en: 'Move between rows' },
  'shell.keys.ends': { id: 'Awal dan akhir daftar', en: 'Start and end of the list' },
  'shell.keys.open': { id: 'Buka rincian di samping', en: 'Open the record beside the list' },
  'shell.keys.close': {
    id: 'Tutup, kembali ke baris yang sama',
    en: 'Close, back to the same row',
  },
  'shell.keys.save': { id: 'Simpan isian', en: 'Save a form' },
  'shell.keys.definition': { id: 'Arti angka pada kartu', en: 'Meaning of the figures on a card' },
  'shell.keys.screen': { id: 'Pindah layar', en: 'Go to a screen' },
  'shell.keys.menu': { id: 'Ciutkan atau bentangkan menu', en: 'Collapse or expand the menu' },

  'shell.first_sync': { id: 'Sinkronisasi pertama', en: 'First sync' },
  'shell.first_sync.counting': {
    id: 'Menghitung data di pusat…',
    en: 'Counting the data on the central…',
  },
  'shell.first_sync.progress': {
    id: '{{rows}} dari {{total}} baris · {{speed}} baris/detik',
    en: '{{rows}} of {{total}} rows · {{speed}} rows/s',
  },
  'shell.first_sync.rows': {
    id: '{{rows}} baris · {{speed}} baris/detik',
    en: '{{rows}} rows · {{speed}} rows/s',
  },
  'shell.first_sync.partial': {
    id: 'Angka di layar belum lengkap sampai selesai.',
    en: 'Figures on screen are incomplete until it is done.',
  },
  'shell.first_sync.cancel': { id: 'Hentikan', en: 'Stop' },

  'shell.ended': { id: 'Sesi berakhir', en: 'The session has ended' },
  'shell.ended.text': {
    id: 'Halaman ini tidak lagi dikenal oleh aplikasi. Buka lagi aplikasi dari peluncurnya, lalu pakai tautan baru yang ditampilkannya. Data Anda tetap tersimpan.',
    en: 'The app no longer knows this page. Open the app again from its launcher, and use the new link that it shows. Your data is safe.',
  },
  'shell.unreachable': { id: 'Aplikasi tidak menjawab', en: 'The app does not answer' },
  'shell.lost': {
    id: 'Aplikasi tidak menjawab. Yang tampil adalah data terakhir yang dibaca; dicoba lagi otomatis.',
    en: 'The app does not answer. What is shown was read last; it is tried again by itself.',
  },
  'shell.opening': { id: 'Membuka…', en: 'Opening…' },
  'shell.crashed': { id: 'Layar ini gagal digambar', en: 'This screen could not be drawn' },
  'shell.crashed.text': {
    id: 'Kesalahan ada pada aplikasi, bukan pada data Anda. Tidak ada yang diubah. Muat ulang layar; bila berulang, laporkan.',
    en: 'The mistake is the app\u2019s, not your data\u2019s. Nothing was changed. Reload the screen; if it repeats, report it.',
  },
  'shell.reload': { id: 'Muat ulang', en: 'Reload' },
  'shell.no_right': {
    id: 'Anda tidak punya hak atas layar ini',
    en: 'You have no right to this screen',
  },
  'shell.no_right.text': {
    id: 'Peran Anda ({{role}}) tidak boleh melihatnya. Minta kepada administrator.',
    en: 'Your role ({{role}}) may not see it. Ask an administrator.',
  },
});
