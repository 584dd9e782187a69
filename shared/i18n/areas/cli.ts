import { texts } from '../keys.ts';

/** Lines of the launcher and of the command line. */
export const cliTexts = texts({
  'start.no_electron': {
    id: 'Electron tidak terpasang di sini; aplikasi disajikan lewat peramban.',
    en: 'Electron is not installed here; the app is served to the browser.',
  },
  'start.fetching_electron': {
    id: 'Electron belum ada di sini; dicoba diambil sekali (menunggu paling lama 5 detik) …',
    en: 'Electron is not here yet; trying to fetch it once (waiting 5 seconds at most) …',
  },
  'start.building': {
    id: 'Menyiapkan tampilan (sekali saja setelah kode berubah) …',
    en: 'Preparing the screens (once after the code changes) …',
  },
  'start.profile_passphrase': {
    id: 'Frasa sandi profil: ',
    en: 'Passphrase of the profile: ',
  },
  'start.sandbox': {
    id: 'Menyiapkan pusat contoh ({{size}}) …',
    en: 'Preparing the sandbox central ({{size}}) …',
  },
  'start.offline': {
    id: 'Pusat belum dapat dihubungi: {{reason}} Data salinan lokal tetap dapat dipakai.',
    en: 'The central cannot be reached yet: {{reason}} The local replica still answers.',
  },
  'start.old_node': {
    id: 'Diperlukan Node 24 atau lebih baru (ini {{version}}). Jalankan lewat npm start.',
    en: 'Node 24 or newer is needed (this is {{version}}). Run it by npm start.',
  },
  'cli.usage': {
    id: 'Perintah: connect, unlock, sync, status, outbox, edit <data> <id> <kolom>=<nilai>, metric list, metric <id> --from --to [--by --compare --top --filter], figures --as-of <hari>, figures import <berkas> [--dry-run], import vendors|certificates <berkas> [--dry-run], evidence verify <zip> [<segel>], report list, report run <id>, backup, backup list, restore <name>, provision --plan|--apply|--remove, commission rules [--as-of --import --project], commission explain <baris>, commission close <hari> [--dry-run], commission simulate <berkas> [--from --to --as-if --out], doctor, open. connect, unlock dan sync menerima --passphrase-file <berkas>. Profil terenkripsi: --profile-passphrase-file <berkas>, dibuat dengan --encrypted. Profil terkunci: --pin-file <berkas>. Contoh: npm run -s cli -- status --json',
    en: 'Commands: connect, unlock, sync, status, outbox, edit <entity> <id> <column>=<value>, metric list, metric <id> --from --to [--by --compare --top --filter], figures --as-of <day>, figures import <file> [--dry-run], import vendors|certificates <file> [--dry-run], evidence verify <zip> [<seal>], report list, report run <id>, backup, backup list, restore <name>, provision --plan|--apply|--remove, commission rules [--as-of --import --project], commission explain <line>, commission close <day> [--dry-run], commission simulate <file> [--from --to --as-if --out], doctor, open. connect, unlock and sync take --passphrase-file <file>. An encrypted profile: --profile-passphrase-file <file>, made with --encrypted. A locked profile: --pin-file <file>. Example: npm run -s cli -- status --json',
  },
  'cli.unknown_command': {
    id: 'Tidak ada perintah "{{command}}".',
    en: 'There is no command "{{command}}".',
  },
  'cli.missing_option': {
    id: 'Perintah ini memerlukan {{option}}.',
    en: 'This command needs {{option}}.',
  },
  'cli.bad_option': {
    id: 'Pilihan tidak dikenal atau salah: {{reason}}',
    en: 'Unknown or wrong option: {{reason}}',
  },
  'cli.bad_file': {
    id: 'Berkas {{file}} tidak dapat dibaca.',
    en: 'The file {{file}} cannot be read.',
  },
  'cli.connected': {
    id: 'Tersambung ke {{url}} sebagai {{user}} ({{role}}), perusahaan {{company}}. Profil: {{profile}}',
    en: 'Connected to {{url}} as {{user}} ({{role}}), company {{company}}. Profile: {{profile}}',
  },
  'cli.unlocked': {
    id: 'Kunci untuk {{url}} ({{login}}) sudah dibuka.',
    en: 'The key for {{url}} ({{login}}) is unlocked.',
  },
  'cli.synced': {
    id: 'Sinkronisasi selesai: {{read}} baris dibaca, {{changed}} berubah, {{seconds}} detik.',
    en: 'Sync done: {{read}} rows read, {{changed}} changed, {{seconds}} seconds.',
  },
  'cli.outbox': {
    id: '{{waiting}} menunggu, {{conflicts}} bertabrakan, {{refused}} ditolak',
    en: '{{waiting}} waiting, {{conflicts}} in conflict, {{refused}} refused',
  },
  'cli.outbox_message': {
    id: '{{id}}  {{entity}} {{record}}: {{state}}',
    en: '{{id}}  {{entity}} {{record}}: {{state}}',
  },
  'cli.edited': {
    id: '{{entity}} {{id}} tersimpan di komputer ini (perubahan {{messageId}}, {{state}}).',
    en: '{{entity}} {{id}} is saved on this computer (change {{messageId}}, {{state}}).',
  },
  'cli.entity': {
    id: '{{entity}}: {{replica}} baris di sini, {{central}} di pusat, per {{asOf}}',
    en: '{{entity}}: {{replica}} rows here, {{central}} on the central, as of {{asOf}}',
  },
  'cli.never': { id: 'belum pernah', en: 'never' },
  'cli.files': {
    id: '{{file}} ({{rows}} baris)',
    en: '{{file}} ({{rows}} rows)',
  },
  'cli.import_dry': {
    id: 'Tidak ada yang disimpan: {{new}} baru, {{changes}} berubah, {{same}} sama, {{decide}} perlu diputuskan, {{rejected}} ditolak.',
    en: 'Nothing was saved: {{new}} new, {{changes}} changes, {{same}} same, {{decide}} to decide, {{rejected}} rejected.',
  },
  'cli.import_done': {
    id: 'Disimpan: {{new}} baru, {{changes}} berubah. Tidak disimpan: {{same}} sama, {{decide}} perlu diputuskan, {{rejected}} ditolak.',
    en: 'Saved: {{new}} new, {{changes}} changes. Not saved: {{same}} same, {{decide}} to decide, {{rejected}} rejected.',
  },
  'cli.import_fault': { id: '#{{row}} {{field}}: {{code}}', en: '#{{row}} {{field}}: {{code}}' },
  'cli.figures': { id: '{{rows}} baris dapat dipakai.', en: '{{rows}} rows can be used.' },
  'cli.check': { id: '{{state}}  {{name}}: {{detail}}', en: '{{state}}  {{name}}: {{detail}}' },
  'cli.opened': { id: 'Dibuka: {{url}}', en: 'Opened: {{url}}' },
  'cli.file_exists': {
    id: 'Berkas {{file}} tidak dapat ditulis.',
    en: 'The file {{file}} cannot be written.',
  },
});
