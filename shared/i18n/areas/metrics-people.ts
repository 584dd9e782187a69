import { texts } from '../keys.ts';

/** What metrics and dimensions of buyers, vendors and ratings mean. */
export const metricPeopleTexts = texts({
  'metric.returning_customers': { id: 'Pembeli kembali', en: 'Returning buyers' },
  'metric.returning_customers.definition': {
    id: 'Pembeli pada periode ini dikurangi pembeli baru. Menurut provinsi, pembeli baru dihitung di provinsi pesanan pertamanya.',
    en: 'Buyers in the period less new buyers. By province, a new buyer counts in that of the first order.',
  },
  'metric.repeat_rate': { id: 'Tingkat pembeli kembali', en: 'Repeat rate' },
  'metric.repeat_rate.definition': {
    id: 'Pembeli kembali dibagi semua pembeli pada periode ini. Kosong bila tidak ada pembeli.',
    en: 'Returning buyers divided by all buyers in the period. Empty without buyers.',
  },
  'metric.second_orders': { id: 'Pesanan kedua', en: 'Second orders' },
  'metric.second_orders.definition': {
    id: 'Banyaknya pembeli yang pesanan barang keduanya, sepanjang riwayat, jatuh pada periode ini.',
    en: 'Number of buyers whose second order of goods in all history falls in the period.',
  },
  'metric.second_order_gap': {
    id: 'Hari tunggu pesanan kedua',
    en: 'Days waited for second orders',
  },
  'metric.second_order_gap.definition': {
    id: 'Jumlah hari antara pesanan pertama dan kedua, dari semua pesanan kedua pada periode ini.',
    en: 'Days between the first and the second order, summed over all second orders in the period.',
  },
  'metric.second_order_days': { id: 'Hari sampai pesanan kedua', en: 'Days to the second order' },
  'metric.second_order_days.definition': {
    id: 'Rata-rata hari antara pesanan pertama dan kedua. Yang belum memesan lagi tidak dihitung. Kosong bila tidak ada pesanan kedua.',
    en: 'Mean days between the first and the second order. Who has not ordered again does not count. Empty without second orders.',
  },
  'metric.cohort_customers': { id: 'Pembeli menurut angkatan', en: 'Buyers by cohort' },
  'metric.cohort_customers.definition': {
    id: 'Banyaknya pembeli yang memesan barang, masing-masing sekali tiap bulan, pada hari pertama ia memesan bulan itu. Angkatan adalah bulan pesanan pertamanya sepanjang riwayat.',
    en: 'Number of buyers who ordered goods, each once a month, on the first day on which he ordered in it. The cohort is the month of the first order in all history.',
  },
  'metric.ratings': { id: 'Penilaian', en: 'Ratings' },
  'metric.ratings.definition': {
    id: 'Banyaknya penilaian yang masuk, menurut waktu dibuatnya (WIB).',
    en: 'Number of ratings given, by the time they were made (WIB).',
  },
  'metric.rating_sum': { id: 'Jumlah nilai', en: 'Sum of ratings' },
  'metric.rating_sum.definition': {
    id: 'Jumlah nilai dari semua penilaian, masing-masing 0 sampai 5.',
    en: 'Sum of all ratings, each from 0 to 5.',
  },
  'metric.rating_average': { id: 'Rata-rata nilai', en: 'Average rating' },
  'metric.rating_average.definition': {
    id: 'Jumlah nilai dibagi banyaknya penilaian, dari 0 sampai 5. Kosong bila tidak ada penilaian.',
    en: 'Sum of ratings divided by their number, from 0 to 5. Empty without ratings.',
  },
  'metric.ratings_answered': { id: 'Penilaian dijawab', en: 'Ratings answered' },
  'metric.ratings_answered.definition': {
    id: 'Banyaknya penilaian yang sudah dijawab penjual, menurut waktu penilaian dibuat (WIB).',
    en: 'Number of ratings that the vendor has answered, by the time they were made (WIB).',
  },
  'metric.rating_response_rate': { id: 'Tingkat jawaban penilaian', en: 'Rating response rate' },
  'metric.rating_response_rate.definition': {
    id: 'Penilaian dijawab dibagi banyaknya penilaian. Kosong bila tidak ada penilaian.',
    en: 'Ratings answered divided by ratings. Empty without ratings.',
  },
  'metric.new_vendors': { id: 'Penjual baru', en: 'New vendors' },
  'metric.new_vendors.definition': {
    id: 'Banyaknya penjual yang penjualan barang pertamanya, sepanjang riwayat, jatuh pada periode ini.',
    en: 'Number of vendors whose first sale of goods in all history falls in the period.',
  },
  'metric.monthly_active_vendors': {
    id: 'Penjual aktif bulanan (MAV)',
    en: 'Monthly active vendors (MAV)',
  },
  'metric.monthly_active_vendors.definition': {
    id: 'Banyaknya penjual dengan sedikitnya satu barang terjual dalam sebulan penuh, untuk tiap bulan yang tersentuh periode; beberapa bulan dijumlahkan.',
    en: 'Number of vendors with at least one item sold in the whole month, for each month that the period touches; several months are added up.',
  },
  'metric.vendors_of_month_before': {
    id: 'Penjual aktif bulan sebelumnya',
    en: 'Vendors of the month before',
  },
  'metric.vendors_of_month_before.definition': {
    id: 'Penjual aktif pada bulan sebelum tiap bulan yang tersentuh periode; beberapa bulan dijumlahkan.',
    en: 'Vendors active in the month before each month that the period touches; several months are added up.',
  },
  'metric.retained_vendors': { id: 'Penjual bertahan', en: 'Retained vendors' },
  'metric.retained_vendors.definition': {
    id: 'Penjual yang aktif pada bulan itu dan juga bulan sebelumnya, untuk tiap bulan yang tersentuh periode; beberapa bulan dijumlahkan.',
    en: 'Vendors active in the month and in the one before it, for each month that the period touches; several months are added up.',
  },
  'metric.vendor_retention': { id: 'Retensi penjual', en: 'Vendor retention' },
  'metric.vendor_retention.definition': {
    id: 'Penjual bertahan dibagi penjual aktif bulan sebelumnya. Bulan berjalan belum lengkap. Kosong bila bulan sebelumnya tanpa penjual.',
    en: 'Retained vendors divided by vendors of the month before. The current month is not complete yet. Empty where the month before had none.',
  },
  'dimension.cohort_month': {
    id: 'Angkatan (bulan pesanan pertama)',
    en: 'Cohort (month of the first order)',
  },
});
