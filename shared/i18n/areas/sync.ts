import { texts } from '../keys.ts';

export const syncTexts = texts({
  'sync.equal': {
    id: 'Data per {{at}} · baris sama dengan pusat',
    en: 'Data as of {{at}} · same rows as the central',
  },
  'sync.never': {
    id: 'Belum pernah sinkron dengan pusat',
    en: 'Never synced with the central yet',
  },
  'sync.never_text': {
    id: 'Mulai sinkronisasi untuk mengisi salinan lokal. Setelah itu semua halaman tetap menjawab tanpa jaringan.',
    en: 'Start a sync to fill the local replica. After that every screen answers without a network too.',
  },
  'sync.first_stopped': {
    id: 'Sinkronisasi pertama dihentikan sebelum selesai',
    en: 'The first sync was stopped before it was done',
  },
  'sync.first_stopped_text': {
    id: 'Yang sudah masuk tetap tersimpan; sinkronisasi meneruskan dari sana. Angka di layar lain belum lengkap.',
    en: 'What came in is kept, and the sync goes on from there. The figures on other screens are incomplete.',
  },
  'sync.first_running': {
    id: 'Sinkronisasi pertama sedang berjalan',
    en: 'The first sync is running',
  },
  'sync.catching_up': {
    id: 'Sedang menyamakan data dengan pusat',
    en: 'Catching up with the central',
  },
  'sync.failed_since': {
    id: 'Sinkronisasi terakhir gagal · data per {{at}}',
    en: 'The last sync failed · data as of {{at}}',
  },
  'sync.failed_never': {
    id: 'Sinkronisasi gagal dan belum ada data',
    en: 'The sync failed and there is no data yet',
  },
  'sync.behind_since': {
    id: 'Belum sama dengan pusat · data per {{at}}',
    en: 'Not equal to the central yet · data as of {{at}}',
  },
  'sync.counted_since': {
    id: 'Data per {{at}} · belum dibandingkan dengan pusat',
    en: 'Data as of {{at}} · not compared with the central yet',
  },
  'sync.cancelled_since': {
    id: 'Sinkronisasi terakhir dihentikan · data per {{at}}',
    en: 'The last sync was stopped · data as of {{at}}',
  },
  'sync.entity_behind_one': {
    id: '{{label}} berselisih {{count}} baris dengan pusat.',
    en: '{{label}} differs from the central by {{count}} row.',
  },
  'sync.entity_behind_other': {
    id: '{{label}} berselisih {{count}} baris dengan pusat.',
    en: '{{label}} differs from the central by {{count}} rows.',
  },
  'sync.entity_failed': { id: '{{label}}: {{reason}}', en: '{{label}}: {{reason}}' },
  'sync.entity_waiting': {
    id: '{{labels}} belum dibandingkan dengan pusat.',
    en: '{{labels}}: not compared with the central yet.',
  },
  'sync.entity_unavailable': {
    id: 'Tidak tersedia di pusat atau tanpa hak baca: {{labels}}.',
    en: 'Not on the central, or without the right to read: {{labels}}.',
  },
  'sync.next_at': { id: 'Dicoba lagi pukul {{at}}.', en: 'Tried again at {{at}}.' },
  'sync.next_regular': {
    id: 'Sinkronisasi berikutnya pukul {{at}}.',
    en: 'The next sync is at {{at}}.',
  },
  'sync.next_none': {
    id: 'Tidak ada sinkronisasi yang dijadwalkan. Tekan Sinkronkan sekarang.',
    en: 'No sync is scheduled. Press Sync now.',
  },
  'sync.now': { id: 'Sinkronkan sekarang', en: 'Sync now' },
  'sync.cancel': { id: 'Hentikan', en: 'Stop' },
  'sync.starting': { id: 'Memulai…', en: 'Starting…' },
  'sync.cancelling': { id: 'Menghentikan…', en: 'Stopping…' },
  'sync.progress': {
    id: '{{rows}} dari {{total}} baris · {{speed}} baris per detik',
    en: '{{rows}} of {{total}} rows · {{speed}} rows per second',
  },
  'sync.progress_uncounted': {
    id: '{{rows}} baris · {{speed}} baris per detik',
    en: '{{rows}} rows · {{speed}} rows per second',
  },
  'sync.progress_entity': {
    id: 'Sekarang {{label}}: {{rows}} dari {{total}}',
    en: 'Now {{label}}: {{rows}} of {{total}}',
  },
  'sync.progress_entity_uncounted': {
    id: 'Sekarang {{label}}: {{rows}} baris',
    en: 'Now {{label}}: {{rows}} rows',
  },
  'sync.progress_counting': {
    id: 'Menghitung baris di pusat…',
    en: 'Counting the rows on the central…',
  },
  'sync.entities': { id: 'Data yang disinkronkan', en: 'Synced data' },
  'sync.entity': { id: 'Data', en: 'Data' },
  'sync.here': { id: 'Di sini', en: 'Here' },
  'sync.on_central': { id: 'Di pusat', en: 'On the central' },
  'sync.counted': { id: 'Dihitung {{at}}', en: 'Counted {{at}}' },
  'sync.as_of': { id: 'Per', en: 'As of' },
  'sync.state': { id: 'Keadaan', en: 'State' },
  'sync.quarantined': { id: 'Ditahan', en: 'Held back' },
  'sync.state_waiting': { id: 'Menunggu', en: 'Waiting' },
  'sync.state_pulling': { id: 'Mengambil', en: 'Pulling' },
  'sync.state_current': { id: 'Sama', en: 'Equal' },
  'sync.state_behind': { id: 'Mengejar', en: 'Behind' },
  'sync.state_unavailable': { id: 'Tidak tersedia', en: 'Unavailable' },
  'sync.state_failed': { id: 'Gagal', en: 'Failed' },
  'sync.last_cycle': { id: 'Sinkronisasi terakhir', en: 'The last sync' },
  'sync.started': { id: 'Dimulai', en: 'Started' },
  'sync.ended': { id: 'Berakhir', en: 'Ended' },
  'sync.outcome': { id: 'Hasil', en: 'Result' },
  'sync.outcome_done': { id: 'Selesai', en: 'Done' },
  'sync.outcome_failed': { id: 'Gagal', en: 'Failed' },
  'sync.outcome_cancelled': { id: 'Dihentikan', en: 'Stopped' },
  'sync.outcome_running': { id: 'Sedang berjalan', en: 'Running' },
  'sync.rows_read': { id: 'Baris dibaca', en: 'Rows read' },
  'sync.rows_changed': { id: 'Baris berubah', en: 'Rows changed' },
  'sync.next': { id: 'Berikutnya', en: 'Next' },
  'sync.next_not_planned': { id: 'Tidak dijadwalkan', en: 'Not scheduled' },
  'sync.no_cycle': { id: 'Belum pernah dijalankan.', en: 'Not run yet.' },
  'sync.quarantine': { id: 'Baris yang ditahan', en: 'Rows held back' },
  'sync.quarantine_text': {
    id: 'Baris ini tidak dapat dipakai apa adanya, jadi tidak masuk hitungan. Perbaiki di Odoo; sinkronisasi berikutnya mengambilnya lagi.',
    en: 'These rows cannot be used as they are, so no figure counts them. Correct them in Odoo; the next sync takes them again.',
  },
  'sync.quarantine_more_one': { id: 'dan {{count}} baris lagi', en: 'and {{count}} more row' },
  'sync.quarantine_more_other': { id: 'dan {{count}} baris lagi', en: 'and {{count}} more rows' },
  'sync.quarantine_id': { id: 'Nomor di pusat', en: 'Id on the central' },
  'sync.quarantine_reason': { id: 'Alasan', en: 'Reason' },
  'sync.quarantine_seen': { id: 'Terlihat', en: 'Seen' },
  'sync.no_quarantine': {
    id: 'Tidak ada baris yang ditahan.',
    en: 'No row is held back.',
  },
  'sync.no_connection_title': { id: 'Belum tersambung ke pusat', en: 'Not connected to a central' },
  'sync.open_settings': { id: 'Buka Pengaturan', en: 'Open Settings' },
});
