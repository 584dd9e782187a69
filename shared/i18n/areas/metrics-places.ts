import { texts } from '../keys.ts';

/** What more metrics mean. */
export const metricPlaceTexts = texts({
  'metric.vendors': { id: 'Penjual terdaftar', en: 'Vendors on record' },
  'metric.vendors.definition': {
    id: 'Banyaknya penjual yang ada sekarang: punya profil, tercatat sebagai pemasok, atau menjual produk. Provinsi penjual adalah alamatnya sendiri.',
    en: 'Number of vendors there are now: with a profile, recorded as a supplier, or selling a product. Their province is their own address.',
  },
  'metric.population': { id: 'Jumlah penduduk', en: 'Population' },
  'metric.population.definition': {
    id: 'Banyaknya penduduk menurut sumber luar yang berlaku pada hari terakhir periode; provinsi tanpa sumber tidak ikut dijumlahkan.',
    en: 'Number of people by an outside source that stands on the last day of the period; provinces without a source are not in the sum.',
  },
  'metric.population_gaps': {
    id: 'Provinsi tanpa data penduduk',
    en: 'Provinces without a population',
  },
  'metric.population_gaps.definition': {
    id: 'Banyaknya provinsi (dari 38) yang belum punya angka penduduk dengan sumbernya.',
    en: 'Number of provinces (of 38) without a sourced number of people.',
  },
  'metric.registered_umkm': { id: 'UMKM terdaftar', en: 'Registered UMKM' },
  'metric.registered_umkm.definition': {
    id: 'Banyaknya UMKM terdaftar menurut sumber luar yang berlaku pada hari terakhir periode; provinsi tanpa sumber tidak ikut dijumlahkan.',
    en: 'Number of registered UMKM by an outside source that stands on the last day of the period; provinces without a source are not in the sum.',
  },
  'metric.registered_umkm_gaps': {
    id: 'Provinsi tanpa data UMKM terdaftar',
    en: 'Provinces without registered UMKM',
  },
  'metric.registered_umkm_gaps.definition': {
    id: 'Banyaknya provinsi (dari 38) yang belum punya angka UMKM terdaftar dengan sumbernya.',
    en: 'Number of provinces (of 38) without a sourced number of registered UMKM.',
  },
  'metric.online_sellers': { id: 'Usaha yang berjualan daring', en: 'Businesses that sell online' },
  'metric.online_sellers.definition': {
    id: 'Banyaknya usaha yang berjualan daring menurut sumber luar yang berlaku pada hari terakhir periode; provinsi tanpa sumber tidak ikut dijumlahkan.',
    en: 'Number of businesses that sell online by an outside source that stands on the last day of the period; provinces without a source are not in the sum.',
  },
  'metric.online_sellers_gaps': {
    id: 'Provinsi tanpa data usaha daring',
    en: 'Provinces without online businesses',
  },
  'metric.online_sellers_gaps.definition': {
    id: 'Banyaknya provinsi (dari 38) yang belum punya angka usaha yang berjualan daring dengan sumbernya.',
    en: 'Number of provinces (of 38) without a sourced number of businesses that sell online.',
  },
  'metric.customers_per_100k': {
    id: 'Pembeli per 100.000 penduduk',
    en: 'Buyers per 100,000 people',
  },
  'metric.customers_per_100k.definition': {
    id: 'Pembeli periode ini dibagi jumlah penduduk, kali 100.000. Kosong bila salah satu provinsi di dalamnya belum punya angka penduduk dengan sumber.',
    en: 'Buyers of the period divided by the population, times 100,000. Empty where a province in it has no sourced population.',
  },
  'metric.vendors_per_100k': {
    id: 'Penjual per 100.000 penduduk',
    en: 'Vendors per 100,000 people',
  },
  'metric.vendors_per_100k.definition': {
    id: 'Penjual terdaftar menurut provinsinya sendiri dibagi jumlah penduduk, kali 100.000. Kosong bila angka penduduknya belum ada.',
    en: 'Vendors on record by their own province divided by the population, times 100,000. Empty where there is no population.',
  },
  'metric.vendors_per_10k_umkm': {
    id: 'Penjual per 10.000 UMKM terdaftar',
    en: 'Vendors per 10,000 registered UMKM',
  },
  'metric.vendors_per_10k_umkm.definition': {
    id: 'Penjual terdaftar menurut provinsinya sendiri dibagi UMKM terdaftar, kali 10.000. Kosong bila angka UMKM-nya belum ada.',
    en: 'Vendors on record by their own province divided by registered UMKM, times 10,000. Empty where there is no number of UMKM.',
  },
  'metric.vendors_per_10k_sellers': {
    id: 'Penjual per 10.000 usaha daring',
    en: 'Vendors per 10,000 online businesses',
  },
  'metric.vendors_per_10k_sellers.definition': {
    id: 'Penjual terdaftar menurut provinsinya sendiri dibagi usaha yang berjualan daring, kali 10.000. Kosong bila angkanya belum ada.',
    en: 'Vendors on record by their own province divided by businesses that sell online, times 10,000. Empty where there is no such number.',
  },
  'metric.sync_attempts': { id: 'Siklus sinkron', en: 'Sync cycles' },
  'metric.sync_attempts.definition': {
    id: 'Banyaknya siklus sinkron komputer ini yang selesai atau gagal, menurut waktu mulainya (WIB). Yang dibatalkan tidak dihitung; hanya 1.000 siklus terakhir yang tersimpan.',
    en: 'Number of sync cycles of this computer that were done or failed, by when they began (WIB). Cancelled ones do not count; only the last 1,000 are kept.',
  },
  'metric.sync_succeeded': { id: 'Siklus sinkron berhasil', en: 'Sync cycles that succeeded' },
  'metric.sync_succeeded.definition': {
    id: 'Banyaknya siklus sinkron komputer ini yang selesai.',
    en: 'Number of sync cycles of this computer that were done.',
  },
  'metric.sync_success_rate': { id: 'Pusat menjawab', en: 'The central answered' },
  'metric.sync_success_rate.definition': {
    id: 'Siklus sinkron berhasil dibagi siklus sinkron: seberapa sering pusat melayani komputer ini sampai selesai. Bukan ukuran uptime dari luar.',
    en: 'Sync cycles that succeeded divided by sync cycles: how often the central served this computer to the end. It is no measure of uptime from outside.',
  },
  'dimension.island': { id: 'Kepulauan', en: 'Island group' },
  'dimension.time_zone': { id: 'Zona waktu pembeli', en: 'Time zone of the buyer' },
  'dimension.vendor_province': { id: 'Provinsi penjual', en: 'Province of the vendor' },
  'dimension.price_band': { id: 'Rentang harga jual sekarang', en: 'Band of the price now' },
  'dimension.price_band.none': { id: 'Tanpa harga', en: 'No price' },
  'dimension.price_band.below': {
    id: '{{from}} – di bawah {{below}}',
    en: '{{from}} – under {{below}}',
  },
  'dimension.price_band.from': { id: '{{from}} atau lebih', en: '{{from}} or more' },
  'dimension.rfm_segment': { id: 'Segmen pembeli (RFM)', en: 'Segment of buyers (RFM)' },
  'dimension.shipment': { id: 'Kiriman', en: 'Shipment' },
  'island.sumatera': { id: 'Sumatera', en: 'Sumatra' },
  'island.jawa': { id: 'Jawa', en: 'Java' },
  'island.bali_nusa_tenggara': { id: 'Bali & Nusa Tenggara', en: 'Bali & Nusa Tenggara' },
  'island.kalimantan': { id: 'Kalimantan', en: 'Kalimantan' },
  'island.sulawesi': { id: 'Sulawesi', en: 'Sulawesi' },
  'island.maluku': { id: 'Maluku', en: 'Maluku' },
  'island.papua': { id: 'Papua', en: 'Papua' },
  'rfm.champions': {
    id: 'Juara: ≤ 30 hari, ≥ 4 pesanan, ≥ Rp1 jt',
    en: 'Champions: ≤ 30 days, ≥ 4 orders, ≥ Rp1M',
  },
  'rfm.loyal': { id: 'Setia: ≤ 90 hari, ≥ 3 pesanan', en: 'Loyal: ≤ 90 days, ≥ 3 orders' },
  'rfm.big_spenders': {
    id: 'Belanja besar: ≤ 90 hari, ≥ Rp2 jt',
    en: 'Big spenders: ≤ 90 days, ≥ Rp2M',
  },
  'rfm.recent': { id: 'Baru belanja: ≤ 30 hari', en: 'Bought lately: ≤ 30 days' },
  'rfm.promising': { id: 'Menjanjikan: ≤ 90 hari', en: 'Promising: ≤ 90 days' },
  'rfm.at_risk': {
    id: 'Mulai menjauh: > 90 hari, ≥ 3 pesanan',
    en: 'Drifting off: > 90 days, ≥ 3 orders',
  },
  'rfm.sleeping': { id: 'Tidur: > 90 hari, < 3 pesanan', en: 'Asleep: > 90 days, < 3 orders' },
  'metric.gmv_target': { id: 'Target GMV bulanan', en: 'Monthly target of GMV' },
  'metric.gmv_target.definition': {
    id: 'Target GMV sebulan per provinsi yang berlaku pada hari terakhir periode; provinsi tanpa target tidak ikut dijumlahkan.',
    en: 'Target of GMV for a month by province that stands on the last day of the period; provinces without one are not in the sum.',
  },
  'metric.gmv_target_gaps': {
    id: 'Provinsi tanpa target GMV',
    en: 'Provinces without a target of GMV',
  },
  'metric.gmv_target_gaps.definition': {
    id: 'Banyaknya provinsi (dari 38) yang belum punya target GMV.',
    en: 'Number of provinces (of 38) without a target of GMV.',
  },
  'metric.gmv_of_target': { id: 'GMV terhadap target', en: 'GMV against target' },
  'metric.gmv_of_target.definition': {
    id: 'GMV dibagi target GMV bulanan: berarti untuk sebulan penuh. Kosong bila salah satu provinsi di dalamnya belum punya target.',
    en: 'GMV divided by the monthly target: it means something of a whole month. Empty where a province in it has no target.',
  },
});
