import { texts } from '../keys.ts';

/** How long documents take and what they cost. */
export const renewalTimeTexts = texts({
  'evidence.tab_times': { id: 'Waktu dan biaya', en: 'Time and cost' },
  'evidence.times_title': { id: 'Waktu dan biaya perpanjangan', en: 'Renewal time and cost' },
  'evidence.times_requirement': { id: 'Persyaratan', en: 'Requirement' },
  'evidence.times_issuer': { id: 'Penerbit', en: 'Issuer' },
  'evidence.times_no_issuer': { id: 'belum dicatat', en: 'not recorded' },
  'evidence.times_approved': { id: 'Disetujui', en: 'Approved' },
  'evidence.times_median_days': { id: 'Hari (median)', en: 'Days (median)' },
  'evidence.times_p90_days': { id: 'Hari (9 dari 10)', en: 'Days (9 of 10)' },
  'evidence.times_costed': { id: 'Biaya dicatat', en: 'With a cost' },
  'evidence.times_median_cost': { id: 'Biaya (median)', en: 'Cost (median)' },
  'evidence.times_total_cost': { id: 'Biaya (jumlah)', en: 'Cost (total)' },
  'evidence.times_open': { id: 'Masih berjalan', en: 'Under way' },
  'evidence.times_definition': {
    id: 'Dokumen yang disetujui dalam periode ini. Hari dihitung dari permintaan sampai persetujuan; median: paling sedikit hari yang cukup untuk separuhnya; 9 dari 10: untuk sembilan persepuluhnya. Biaya hanya dari yang dicatat. Masih berjalan: keadaan sekarang, apa pun periodenya.',
    en: 'Documents approved within the period. Days run from the request to the approval; the median is the least number of days that was enough for half of them, 9 of 10 for nine tenths. Costs are of those where one was recorded. Under way is as of now, whatever the period.',
  },
  'evidence.times_none': {
    id: 'Belum ada yang disetujui atau berjalan',
    en: 'Nothing approved or under way',
  },
  'evidence.times_none_text': {
    id: 'Pilih periode lain, atau minta dokumen dari penjual.',
    en: 'Choose another period, or ask a vendor for a document.',
  },
  'evidence.times_xlsx': { id: 'Unduh XLSX', en: 'Download XLSX' },
  'evidence.times_csv': { id: 'Unduh CSV', en: 'Download CSV' },
  'evidence.cost_title': { id: 'Biaya dan penerbit', en: 'Cost and issuer' },
  'evidence.cost': { id: 'Biaya', en: 'Cost' },
  'evidence.cost_hint': {
    id: 'Rupiah utuh, misalnya 650.000; kosongkan bila tidak diketahui.',
    en: 'Whole rupiah, for example 650,000; leave it empty where it is not known.',
  },
  'evidence.issuer': { id: 'Penerbit', en: 'Issuer' },
  'evidence.issuer_hint': { id: 'Misalnya BPJPH, Dinas Kesehatan.', en: 'For example BPJPH.' },
  'evidence.cost_now': { id: 'Simpan biaya', en: 'Save the cost' },
  'evidence.cost_bad': {
    id: 'Tulis bilangan bulat rupiah, misalnya 650.000.',
    en: 'Write whole rupiah, for example 650,000.',
  },
});
