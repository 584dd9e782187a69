import { texts } from '../keys.ts';

/** Taxes of vendors on the screen of packs, and their file. */
export const commissionClaimTexts = texts({
  'commission_packs.claims': { id: 'Klaim PPh 23', en: 'PPh 23 claims' },
  'commission_packs.claims_text': {
    id: 'Penjual berbentuk badan boleh memotong PPh 23 dari biaya tanpa PPN dan memberi bukti potong. Ini hanya daftar yang bisa diklaim; tidak ada yang ditagihkan.',
    en: 'Vendors that are bodies may withhold PPh 23 from fees without PPN and prove it by a slip. This only lists what may be claimed; nothing is charged.',
  },
  'commission_packs.claims_by': {
    id: 'Tarif menurut paket {{pack}}.',
    en: 'The rate is that of pack {{pack}}.',
  },
  'commission_packs.claims_unsettled': {
    id: 'Tarif PPh 23 bulan ini belum dipastikan: jumlah klaim tidak dihitung.',
    en: 'The rate of PPh 23 of this month is not settled: claims are not worked out.',
  },
  'commission_packs.claims_none': {
    id: 'Tidak ada biaya yang dibekukan untuk penjual berbentuk badan pada {{month}}. Biaya dibekukan oleh penutupan harian.',
    en: 'No fees of vendors that are bodies were frozen in {{month}}. Fees are frozen by the daily close.',
  },
  'commission_packs.charges': { id: 'Biaya', en: 'Charges' },
  'commission_packs.fee': { id: 'Jumlah tanpa PPN', en: 'Amount without PPN' },
  'commission_packs.claim': { id: 'Boleh diklaim', en: 'May be claimed' },
  'commission_packs.crossings': {
    id: 'Melewati batas omzet {{year}}',
    en: 'Turnover past the limit in {{year}}',
  },
  'commission_packs.crossings_text': {
    id: 'Orang pribadi yang omzetnya di platform ini saja melewati {{threshold}}. Surat pernyataannya tidak lagi berlaku sejak bulan berikutnya; omzet di tempat lain tidak diketahui di sini.',
    en: 'Persons whose turnover on this platform alone passed {{threshold}}. Their statement no longer counts from the next month on; turnover elsewhere is not known here.',
  },
  'commission_packs.crossings_unsettled': {
    id: 'Batas omzet tahun itu belum dipastikan.',
    en: 'The limit of that year is not settled.',
  },
  'commission_packs.crossings_none': {
    id: 'Belum ada penjual yang melewati {{threshold}} pada {{year}}.',
    en: 'No vendor passed {{threshold}} in {{year}} yet.',
  },
  'commission_packs.turnover': { id: 'Omzet di platform ini', en: 'Turnover on this platform' },
  'commission_packs.crossed_on': { id: 'Melewati batas', en: 'Passed the limit' },
  'commission_packs.file_by': { id: 'Lapor paling lambat', en: 'To be stated by' },
  'commission_packs.withhold_from': { id: 'Dipungut mulai', en: 'Withheld from' },
  'commission_packs.statement': { id: 'Surat pernyataan', en: 'Statement' },
  'commission_packs.statement_none': { id: 'tidak ada', en: 'none' },
  'commission_packs.statement_goes_on': {
    id: 'masih berlaku: perlu diakhiri',
    en: 'still counts: has to be ended',
  },
  'commission_packs.statement_ended': { id: 'sudah diakhiri', en: 'ended' },
  'commission_packs.statement_skb': { id: 'ada SKB', en: 'has an SKB' },
});
