import { texts } from '../keys.ts';
import { commissionCloseErrorTexts } from './commission-close-errors.ts';
import { commissionPackErrorTexts } from './commission-pack-errors.ts';
import { commissionRuleErrorTexts } from './commission-rule-errors.ts';
import { commissionSimulateErrorTexts } from './commission-simulate-errors.ts';
import { evidenceErrorTexts } from './evidence-errors.ts';
import { factErrorTexts } from './fact-errors.ts';
import { figureErrorTexts } from './figure-errors.ts';
import { importErrorTexts } from './import-errors.ts';
import { lockErrorTexts } from './lock-errors.ts';
import { metricErrorTexts } from './metric-errors.ts';
import { outboxErrorTexts } from './outbox-errors.ts';
import { profileErrorTexts } from './profile-errors.ts';
import { provisionErrorTexts } from './provision-errors.ts';
import { requirementPackErrorTexts } from './requirement-pack-errors.ts';
import { savedErrorTexts } from './saved-errors.ts';
import { secretErrorTexts } from './secret-errors.ts';
import { updateErrorTexts } from './update-errors.ts';

/** The code of an error is the key of its text. A message says what happened, why, and what to do. */
export const errorTexts = texts({
  ...commissionCloseErrorTexts,
  ...commissionPackErrorTexts,
  ...requirementPackErrorTexts,
  ...commissionRuleErrorTexts,
  ...commissionSimulateErrorTexts,
  ...evidenceErrorTexts,
  ...factErrorTexts,
  ...figureErrorTexts,
  ...importErrorTexts,
  ...lockErrorTexts,
  ...metricErrorTexts,
  ...outboxErrorTexts,
  ...profileErrorTexts,
  ...provisionErrorTexts,
  ...savedErrorTexts,
  ...secretErrorTexts,
  ...updateErrorTexts,
  'app.changed': {
    id: 'Berkas aplikasi {{file}} telah berubah sejak dibuat. Pasang ulang aplikasi dari sumber resminya.',
    en: 'The app file {{file}} has changed since it was made. Install the app again from its official source.',
  },
  'session.expired': {
    id: 'Sesi sudah berakhir. Buka lagi aplikasi dari peluncurnya.',
    en: 'The session has ended. Open the app again from its launcher.',
  },
  'host.unreachable': {
    id: 'Aplikasi tidak menjawab. Pastikan jendela terminalnya masih berjalan, lalu coba lagi.',
    en: 'The app does not answer. Check that its terminal window is still running, then try again.',
  },
  'permission.denied': {
    id: 'Peran Anda ({{role}}) tidak boleh melakukan ini. Minta kepada administrator.',
    en: 'Your role ({{role}}) may not do this. Ask an administrator.',
  },
  'permission.not_yours': {
    id: 'Meja penjual hanya memuat data Anda sendiri. Data penjual lain tidak ada di sini.',
    en: "A vendor's desk holds your own data alone. Other vendors' data is not here.",
  },
  'role.clearing': {
    id: 'Peran Anda berubah menjadi {{role}}. Data yang tidak lagi menjadi hak Anda sedang dihapus dari komputer ini; sambungkan ke pusat, lalu tunggu sebentar.',
    en: 'Your role changed to {{role}}. What you may no longer see is being removed from this computer; stay connected to the central and wait a moment.',
  },
  'desk.foreign_rows': {
    id: 'Pusat mengirim {{rows}} baris yang bukan milik penjual ini ({{models}}). Baris itu sudah dihapus dan tidak pernah ditampilkan; minta administrator memeriksa aturan hak di pusat.',
    en: "The central sent {{rows}} rows that are not this vendor's ({{models}}). They were removed and never shown; ask an administrator to check the rules of rights on the central.",
  },
  'input.invalid': {
    id: 'Isian {{field}} tidak dapat dipakai: {{reason}}. Tidak ada yang diubah.',
    en: 'The value of {{field}} cannot be used: {{reason}}. Nothing was changed.',
  },
  'bug.unexpected': {
    id: 'Terjadi kesalahan pada aplikasi. Tidak ada yang diubah. Sebutkan kode {{traceId}} saat melapor.',
    en: 'The app made a mistake. Nothing was changed. Quote {{traceId}} when you report it.',
  },
  'order.missing': {
    id: 'Pesanan {{id}} tidak ada di salinan lokal. Mungkin sudah dihapus di pusat.',
    en: 'Order {{id}} is not in the local replica. It may have been deleted on the central.',
  },
  'vendor.missing': {
    id: 'Penjual {{id}} tidak ada di salinan lokal. Mungkin sudah dihapus di pusat.',
    en: 'Vendor {{id}} is not in the local replica. It may have been deleted on the central.',
  },
  'connection.none': {
    id: 'Belum tersambung ke pusat. Isi sambungan di Pengaturan.',
    en: 'Not connected to a central yet. Fill in the connection under Settings.',
  },
  'connection.bad_url': {
    id: 'Alamat {{url}} bukan alamat web. Tulis lengkap, misalnya https://odoo.contoh.co.id.',
    en: 'The address {{url}} is not a web address. Write it in full, such as https://odoo.example.com.',
  },
  'connection.unreachable': {
    id: 'Pusat di {{url}} tidak menjawab ({{reason}}). Periksa alamat dan jaringan.',
    en: 'The central at {{url}} does not answer ({{reason}}). Check the address and the network.',
  },
  'connection.timeout': {
    id: 'Pusat di {{url}} tidak menjawab dalam {{seconds}} detik. Coba lagi nanti.',
    en: 'The central at {{url}} did not answer within {{seconds}} seconds. Try again later.',
  },
  'connection.not_odoo': {
    id: 'Alamat {{url}} menjawab, tetapi bukan Odoo (HTTP {{status}}, {{kind}}). Periksa alamatnya.',
    en: 'The address {{url}} answers, but it is not an Odoo (HTTP {{status}}, {{kind}}). Check the address.',
  },
  'connection.broken_answer': {
    id: 'Jawaban pusat di {{url}} terpotong atau rusak ({{bytes}} byte). Tidak ada yang disimpan; coba lagi.',
    en: 'The answer of the central at {{url}} is cut short or broken ({{bytes}} bytes). Nothing was stored; try again.',
  },
  'connection.empty_answer': {
    id: 'Pusat di {{url}} menutup sambungan tanpa jawaban. Coba lagi; bila berulang, periksa server atau proxy.',
    en: 'The central at {{url}} closed the connection without an answer. Try again; if it repeats, check the server or the proxy.',
  },
  'connection.answer_too_large': {
    id: 'Jawaban pusat di {{url}} terlalu besar untuk satu halaman. Tidak ada yang disimpan; periksa alamatnya.',
    en: 'The answer of the central at {{url}} is too large for one page. Nothing was stored; check the address.',
  },
  'connection.plain_http': {
    id: 'Sambungan ke {{url}} tidak terenkripsi: kunci API dapat dibaca orang lain di jaringan. Pakai https bila ada.',
    en: 'The connection to {{url}} is not encrypted: others on the network can read the API key. Use https where it exists.',
  },
  'connection.wrong_version': {
    id: 'Pusat memakai Odoo {{version}}; aplikasi ini memerlukan Odoo 17.',
    en: 'The central runs Odoo {{version}}; this app needs Odoo 17.',
  },
  'connection.wrong_database': {
    id: 'Basis data "{{db}}" tidak ada di {{url}}. Tanyakan nama yang benar kepada administrator Odoo.',
    en: 'There is no database "{{db}}" at {{url}}. Ask the Odoo administrator for the right name.',
  },
  'connection.wrong_password': {
    id: 'Login "{{login}}" atau kata sandi/kunci API-nya ditolak oleh pusat.',
    en: 'The central refused the login "{{login}}" or its password or API key.',
  },
  'connection.no_rights': {
    id: 'Login "{{login}}" tidak boleh membaca {{models}}. Minta hak baca kepada administrator Odoo.',
    en: 'The login "{{login}}" may not read {{models}}. Ask the Odoo administrator for read rights.',
  },
  'connection.other_user': {
    id: 'Login "{{login}}" kini milik pengguna lain di pusat. Tidak ada yang diubah; simpan ulang sambungan di Pengaturan.',
    en: 'The login "{{login}}" now belongs to another user of the central. Nothing was changed; save the connection again under Settings.',
  },
  'connection.no_company': {
    id: 'Perusahaan {{company}} bukan milik login ini. Pilihan: {{choices}}.',
    en: 'Company {{company}} does not belong to this login. Choices: {{choices}}.',
  },
  'connection.missing_models': {
    id: 'Pusat belum punya {{models}}. Pasang modulnya di Odoo, lalu coba lagi.',
    en: 'The central lacks {{models}}. Install the module in Odoo, then try again.',
  },
  'connection.missing_tables': {
    id: 'Pusat belum punya tabel platform {{models}}. Data lain tetap disinkronkan; profil, sertifikat, dan komisi kosong sampai administrator menyiapkannya.',
    en: 'The central lacks the platform tables {{models}}. Everything else still syncs; profiles, certificates and commissions stay empty until an administrator prepares them.',
  },
  'connection.some_skipped': {
    id: 'Login "{{login}}" tidak mendapat {{models}} dari pusat. Bagian itu dilewati; yang lain tetap disinkronkan.',
    en: 'The login "{{login}}" does not get {{models}} from the central. They are skipped; everything else still syncs.',
  },
  'connection.bound': {
    id: 'Profil ini terikat pada {{current}}. Pakai folder profil lain (--profile), atau ganti sambungan dengan menghapus salinan lokal.',
    en: 'This profile is bound to {{current}}. Use another profile folder (--profile), or replace the connection by erasing the local replica.',
  },
  'connection.secret_missing': {
    id: 'Kunci API untuk "{{login}}" tidak tersimpan di komputer ini. Isi lagi di Pengaturan.',
    en: 'The API key of "{{login}}" is not kept on this computer. Enter it again under Settings.',
  },
  'central.refused': {
    id: 'Pusat menolak {{model}}: {{reason}}',
    en: 'The central refused {{model}}: {{reason}}',
  },
  'central.busy': {
    id: 'Pusat sedang sibuk ({{reason}}). Coba sebentar lagi; sinkronisasi mengulanginya sendiri.',
    en: 'The central is busy ({{reason}}). Try again in a moment; a sync does so by itself.',
  },
  'central.no_right': {
    id: 'Login ini tidak boleh membaca {{model}}.',
    en: 'This login may not read {{model}}.',
  },
  'central.restored': {
    id: 'Pusat menjawab sebagai salinan lamanya sendiri (terlihat pada {{model}}): perubahan yang sudah ada di sini hilang di sana. Sinkronisasi berhenti dan tidak ada yang diubah; tanyakan kepada administrator, lalu putuskan di halaman Sinkronisasi.',
    en: 'The central answers as an older copy of itself (seen in {{model}}): changes known here are lost there. The sync has stopped and nothing was changed; ask the administrator, then decide on the Sync screen.',
  },
  'central.field_missing': {
    id: '{{model}} di pusat tidak punya kolom {{fields}} yang diperlukan.',
    en: '{{model}} on the central lacks the required fields {{fields}}.',
  },
  'sync.cancelled': {
    id: 'Sinkronisasi dihentikan. Halaman yang sudah masuk tetap tersimpan; mulai lagi kapan saja.',
    en: 'The sync was stopped. Pages already received are kept; start again at any time.',
  },
  'sync.interrupted': {
    id: 'Aplikasi tertutup saat sinkronisasi berjalan. Halaman yang sudah masuk tetap tersimpan dan dilanjutkan.',
    en: 'The app closed while a sync was running. Pages already received are kept, and it goes on from there.',
  },
  'row.not_text': {
    id: 'Kolom {{field}} bukan teks: {{value}}',
    en: 'Field {{field}} is not text: {{value}}',
  },
  'row.not_integer': {
    id: 'Kolom {{field}} bukan bilangan bulat: {{value}}',
    en: 'Field {{field}} is not a whole number: {{value}}',
  },
  'row.not_number': {
    id: 'Kolom {{field}} bukan bilangan: {{value}}',
    en: 'Field {{field}} is not a number: {{value}}',
  },
  'row.not_boolean': {
    id: 'Kolom {{field}} bukan ya/tidak: {{value}}',
    en: 'Field {{field}} is not a yes or no: {{value}}',
  },
  'row.not_instant': {
    id: 'Kolom {{field}} bukan waktu yang sah: {{value}}',
    en: 'Field {{field}} is not a valid time: {{value}}',
  },
  'row.not_day': {
    id: 'Kolom {{field}} bukan tanggal yang sah: {{value}}',
    en: 'Field {{field}} is not a valid date: {{value}}',
  },
  'row.not_reference': {
    id: 'Kolom {{field}} bukan rujukan: {{value}}',
    en: 'Field {{field}} is not a reference: {{value}}',
  },
  'row.missing_value': {
    id: 'Kolom {{field}} wajib terisi.',
    en: 'Field {{field}} must have a value.',
  },
  'row.unknown_currency': {
    id: 'Mata uang {{value}} pada {{field}} belum dikenal.',
    en: 'The currency {{value}} of {{field}} is not known.',
  },
  'row.excess_precision': {
    id: 'Jumlah {{value}} pada {{field}} lebih teliti daripada mata uangnya.',
    en: 'The amount {{value}} in {{field}} has more precision than its currency.',
  },
  'row.too_large': {
    id: 'Angka {{value}} pada {{field}} terlalu besar untuk disimpan tepat.',
    en: 'The number {{value}} in {{field}} is too large to be kept exactly.',
  },
  'host.not_loopback': {
    id: 'Alamat {{host}} ditolak: aplikasi hanya melayani komputer ini (127.0.0.1).',
    en: 'The address {{host}} is refused: the app serves this computer only (127.0.0.1).',
  },
  'host.port_taken': {
    id: 'Port {{port}} sudah dipakai program lain. Pilih port lain dengan --port, atau biarkan dipilih otomatis.',
    en: 'Port {{port}} is in use by another program. Choose another with --port, or let one be chosen.',
  },
  'host.unproven': {
    id: 'Yang menjawab di port {{port}} bukan pemilik profil {{folder}}. Tidak ada yang dikirim; tutup program itu, lalu coba lagi.',
    en: 'What answers on port {{port}} does not own the profile {{folder}}. Nothing was sent; close that program and try again.',
  },
  'host.not_running': {
    id: 'Aplikasi belum berjalan untuk profil {{folder}}. Jalankan dulu dengan npm start.',
    en: 'The app is not running for the profile {{folder}}. Run it first with npm start.',
  },
  'sandbox.failed': {
    id: 'Pusat contoh tidak dapat dijalankan. Lihat pesan di atasnya, lalu coba lagi.',
    en: 'The sandbox central could not be started. See the message above, then try again.',
  },
  'engine.interrupted': {
    id: 'Proses di balik layar berhenti mendadak dan dimulai lagi. Coba sekali lagi.',
    en: 'A background process stopped suddenly and was started again. Try once more.',
  },
  'engine.stopped': {
    id: 'Dihentikan atas permintaan Anda.',
    en: 'Stopped, as you asked.',
  },
  'disk.full': {
    id: 'Disk penuh. Kosongkan ruang lalu coba lagi; tidak ada yang diubah.',
    en: 'The disk is full. Free some space and try again; nothing was changed.',
  },
  'backup.missing': {
    id: 'Cadangan {{name}} tidak ada.',
    en: 'There is no backup {{name}}.',
  },
  'backup.altered': {
    id: 'Cadangan {{name}} berubah sejak dibuat dan tidak dipakai. Pilih cadangan lain.',
    en: 'The backup {{name}} has changed since it was made and is not used. Choose another.',
  },
  'backup.unsound': {
    id: 'Salinan {{name}} tidak lolos pemeriksaan ({{reason}}) dan tidak dipakai.',
    en: 'The copy {{name}} did not pass its check ({{reason}}) and is not used.',
  },
  'export.missing': {
    id: 'Berkas {{name}} tidak ada di folder ekspor.',
    en: 'The file {{name}} is not in the export folder.',
  },
  'report.unknown': {
    id: 'Tidak ada laporan "{{id}}". Pilihan: {{choices}}.',
    en: 'There is no report "{{id}}". Choices: {{choices}}.',
  },
});

export type ErrorCode = keyof typeof errorTexts;
