import { texts } from '../keys.ts';

/** Spread into errors.ts: every code of an error is the key of its text. */
export const metricErrorTexts = texts({
  'metric.unknown': {
    id: 'Tidak ada metrik "{{id}}". Pilihan: {{choices}}.',
    en: 'There is no metric "{{id}}". Choices: {{choices}}.',
  },
  'metric.no_dimension': {
    id: 'Metrik {{metric}} tidak dapat dirinci menurut {{dimension}}. Pilihan: {{choices}}.',
    en: 'Metric {{metric}} cannot be broken down by {{dimension}}. Choices: {{choices}}.',
  },
  'metric.no_orders': {
    id: 'Angka {{metric}} tidak dihitung dari pesanan, jadi tidak ada daftar pesanannya.',
    en: 'Metric {{metric}} is not counted from orders, so there is no list of orders behind it.',
  },
  'dashboard.unknown': {
    id: 'Tidak ada dasbor "{{id}}". Pilihan: {{choices}}.',
    en: 'There is no dashboard "{{id}}". Choices: {{choices}}.',
  },
  'metric.too_many_rows': {
    id: 'Rincian ini menghasilkan {{rows}} baris, batasnya {{limit}}. Perpendek periode, tambah saringan, atau tampilkan yang teratas saja.',
    en: 'This breakdown gives {{rows}} rows, the limit is {{limit}}. Shorten the period, add a filter, or show the top only.',
  },
  'period.no_ramadan': {
    id: 'Periode {{from}} sampai {{to}} tidak memuat Ramadan atau Lebaran yang punya pembanding.',
    en: 'The period {{from}} to {{to}} holds no Ramadan or Lebaran with one before it to compare with.',
  },
  'period.invalid': {
    id: 'Periode {{from}} sampai {{to}} tidak sah: awal harus sebelum akhir.',
    en: 'The period {{from}} to {{to}} is not valid: it must begin before it ends.',
  },
});
