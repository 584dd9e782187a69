import { texts } from '../keys.ts';

/** Cards that stand in parts of boards, the boards of vendors and targets, and what they lack. */
export const boardCardTexts = texts({
  'dashboard.regions.islands': { id: 'GMV per kepulauan', en: 'GMV by island group' },
  'dashboard.regions.time_zones': { id: 'Bagian zona waktu', en: 'Shares of time zones' },
  'dashboard.regions.vendor_map': { id: 'Asal penjual', en: 'Where vendors come from' },
  'dashboard.regions.vendor_sales': {
    id: 'GMV menurut provinsi penjual',
    en: 'GMV by province of the vendor',
  },
  'dashboard.regions.buyers_per_people': {
    id: 'Pembeli per 100.000 penduduk',
    en: 'Buyers per 100,000 people',
  },
  'dashboard.regions.vendors_per_people': {
    id: 'Penjual per 100.000 penduduk',
    en: 'Vendors per 100,000 people',
  },
  'dashboard.regions.vendors_per_umkm': {
    id: 'Penjual per 10.000 UMKM terdaftar dan usaha daring',
    en: 'Vendors per 10,000 registered UMKM and online businesses',
  },
  'dashboard.regions.people': { id: 'Jumlah penduduk', en: 'Population' },
  'dashboard.regions.people.missing': {
    id: '{{count}} dari 38 provinsi belum punya jumlah penduduk dengan sumber: penetrasinya kosong. Angkanya dapat diimpor sebagai CSV.',
    en: '{{count}} of 38 provinces have no sourced population: their penetration is empty. Numbers can be imported as CSV.',
  },
  'dashboard.regions.umkm': { id: 'UMKM terdaftar', en: 'Registered UMKM' },
  'dashboard.regions.umkm.missing': {
    id: '{{count}} dari 38 provinsi belum punya jumlah UMKM terdaftar dengan sumber: penetrasinya kosong. Angkanya dapat diimpor sebagai CSV.',
    en: '{{count}} of 38 provinces have no sourced number of registered UMKM: their penetration is empty. Numbers can be imported as CSV.',
  },
  'dashboard.regions.sellers': {
    id: 'Usaha yang berjualan daring',
    en: 'Businesses that sell online',
  },
  'dashboard.regions.sellers.missing': {
    id: '{{count}} dari 38 provinsi belum punya jumlah usaha daring dengan sumber: penetrasinya kosong. Angkanya dapat diimpor sebagai CSV.',
    en: '{{count}} of 38 provinces have no sourced number of online businesses: their penetration is empty. Numbers can be imported as CSV.',
  },
  'dashboard.vendors.top_gmv': { id: 'Teratas menurut GMV', en: 'Top by GMV' },
  'dashboard.vendors.top_orders': { id: 'Teratas menurut pesanan', en: 'Top by orders' },
  'dashboard.vendors.top_units': { id: 'Teratas menurut unit terjual', en: 'Top by units sold' },
  'dashboard.vendors.home': {
    id: 'Penjual aktif menurut provinsinya',
    en: 'Active vendors by their province',
  },
  'dashboard.vendors.rising': { id: 'Naik paling banyak', en: 'Rose the most' },
  'dashboard.vendors.falling': { id: 'Turun paling banyak', en: 'Fell the most' },
  'dashboard.vendors.scorecard': { id: 'Rapor penjual', en: 'Scorecard of vendors' },
  'dashboard.vendors.scorecard_shipments': { id: 'Rapor: pengiriman', en: 'Scorecard: shipments' },
  'dashboard.vendors.scorecard_orders': { id: 'Rapor: pembatalan', en: 'Scorecard: cancellation' },
  'dashboard.vendors.scorecard_refunds': { id: 'Rapor: pengembalian', en: 'Scorecard: refunds' },
  'dashboard.vendors.scorecard_ratings': {
    id: 'Rapor: penilaian dan jawaban',
    en: 'Scorecard: ratings and answers',
  },
  'dashboard.vendors.causes': {
    id: 'Sebab pembatalan dan keterlambatan',
    en: 'Causes of cancellation and delay',
  },
  'dashboard.vendors.causes.missing': {
    id: 'Odoo tidak mencatat siapa yang membatalkan pesanan, apakah kurir yang terlambat, atau hari libur penjual. Karena itu tidak ada yang dikecualikan selain kiriman tanpa tenggat, yang dihitung tersendiri.',
    en: 'Odoo does not record who cancelled an order, whether the carrier was late, or when the vendor was closed. So nothing is excluded but shipments without a deadline, which are counted apart.',
  },
  'dashboard.vendors': { id: 'UMKM unggulan', en: 'Top UMKM' },
  'dashboard.products.new_products': { id: 'Produk baru', en: 'New products' },
  'dashboard.products.stopped': { id: 'Berhenti laku', en: 'Stopped selling' },
  'dashboard.products.fading': { id: 'Paling surut', en: 'Faded the most' },
  'dashboard.products.price_bands': { id: 'GMV menurut rentang harga', en: 'GMV by price band' },
  'dashboard.products.price_band_units': {
    id: 'Unit menurut rentang harga',
    en: 'Units by price band',
  },
  'dashboard.products.seasons': {
    id: 'Musim: kategori per bulan',
    en: 'Seasons: categories by month',
  },
  'dashboard.products.low_stock': { id: 'Stok hampir habis', en: 'Low in stock' },
  'dashboard.customers.cohorts': { id: 'Angkatan pembeli', en: 'Cohorts of buyers' },
  'dashboard.customers.segments': {
    id: 'Segmen RFM pada akhir bulan terakhir',
    en: 'RFM segments at the last end of a month',
  },
  'dashboard.shipments.services': {
    id: 'Tepat waktu per kurir dan provinsi',
    en: 'On time by carrier and province',
  },
  'dashboard.shipments.overdue_carriers': {
    id: 'Lewat tenggat per kurir',
    en: 'Past deadline by carrier',
  },
  'dashboard.shipments.overdue_list': {
    id: 'Kiriman lewat tenggat',
    en: 'Shipments past deadline',
  },
  'dashboard.shipments.charged': {
    id: 'Ongkos kirim ditagih per kurir',
    en: 'Delivery charged by carrier',
  },
  'dashboard.shipments.charged_provinces': {
    id: 'Ongkos kirim ditagih per provinsi',
    en: 'Delivery charged by province',
  },
  'dashboard.shipments.cost': { id: 'Biaya kurir', en: 'Cost of carriers' },
  'dashboard.shipments.cost.missing': {
    id: 'Odoo mencatat ongkos kirim yang ditagih ke pembeli, bukan yang dibayar ke kurir. Selisihnya baru dapat dihitung bila tagihan kurir ada.',
    en: 'Odoo records what buyers were charged for delivery, not what the carrier was paid. The difference needs the bills of carriers.',
  },
  'dashboard.targets': { id: 'Target', en: 'Targets' },
  'dashboard.targets.provinces': {
    id: 'GMV bulan ini terhadap target per provinsi',
    en: 'GMV of the month against targets by province',
  },
  'dashboard.targets.by_province': {
    id: 'Target GMV per provinsi',
    en: 'Targets of GMV by province',
  },
  'dashboard.targets.by_province.missing': {
    id: 'Belum ditetapkan untuk {{count}} provinsi: di sana target dan pencapaiannya kosong. Impor baris target_gmv.',
    en: 'Not set for {{count}} provinces: there the target and what is reached of it stay blank. Import rows of target_gmv.',
  },
  'dashboard.targets.uptime': { id: 'Uptime dari luar', en: 'Uptime from outside' },
  'dashboard.targets.uptime.missing': {
    id: 'Target 99,9%. Komputer ini hanya tahu seberapa sering pusat menjawabnya; uptime sistem perlu pemantau dari luar.',
    en: 'Target 99.9%. This computer knows only how often the central answered it; the uptime of the system needs a monitor outside.',
  },
  'dashboard.targets.response': {
    id: 'Waktu muat dan waktu jawab API',
    en: 'Page load and API response time',
  },
  'dashboard.targets.response.missing': {
    id: 'Target di bawah 3 detik dan 500 milidetik. Lama tiap panggilan ke pusat belum dicatat, jadi p95-nya tidak diketahui.',
    en: 'Targets under 3 seconds and 500 milliseconds. How long each call to the central takes is not recorded, so its p95 is not known.',
  },
  'dashboard.targets.crashes': { id: 'Crash aplikasi ponsel', en: 'Crashes of the mobile app' },
  'dashboard.targets.crashes.missing': {
    id: 'Target di bawah 1%. Aplikasi ponsel tidak mengirim catatannya ke pusat.',
    en: 'Target under 1%. The mobile app sends no record of them to the central.',
  },
  'target.none': {
    id: 'Belum ada target untuk bulan ini. Impor barisnya sebagai CSV.',
    en: 'There is no target for this month. Import its row as CSV.',
  },
  'target.no_rate': {
    id: 'Target ditetapkan dalam dolar AS, dan kurs dengan tanggal dan sumbernya belum ada. Impor baris usd_rate.',
    en: 'The target is set in US dollars, and there is no rate with its date and source. Import a row of usd_rate.',
  },
  'target.filtered': {
    id: 'Target tidak dipecah menurut saringan ini.',
    en: 'The target is not broken down by this filter.',
  },
});
