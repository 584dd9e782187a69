import { texts } from '../keys.ts';

/** The boards beside the overview, and their cards. */
export const boardTexts = texts({
  'dashboard.regions': { id: 'Wilayah', en: 'Regions' },
  'dashboard.regions.gmv_map': { id: 'Peta GMV', en: 'Map of GMV' },
  'dashboard.regions.gmv_ranking': { id: 'GMV menurut peringkat', en: 'GMV, ranked' },
  'dashboard.regions.customers_map': { id: 'Peta pembeli', en: 'Map of buyers' },
  'dashboard.regions.customers_ranking': { id: 'Pembeli menurut peringkat', en: 'Buyers, ranked' },
  'dashboard.regions.vendors': {
    id: 'Penjual aktif menurut provinsi asalnya',
    en: 'Active vendors by their own province',
  },
  'dashboard.regions.order_value': {
    id: 'Nilai pesanan per provinsi',
    en: 'Order value by province',
  },
  'dashboard.products': { id: 'Produk & kategori', en: 'Products & categories' },
  'dashboard.products.trend': { id: 'Tren pesanan', en: 'Trend of orders' },
  'dashboard.products.categories': { id: 'Kategori teratas', en: 'Top categories' },
  'dashboard.products.products': { id: 'Produk teratas', en: 'Top products' },
  'dashboard.products.shares': { id: 'Bagian kategori', en: 'Shares of categories' },
  'dashboard.products.orders': { id: 'Pesanan per produk', en: 'Orders by product' },
  'dashboard.products.refunded_categories': {
    id: 'Pengembalian per kategori',
    en: 'Refunds by category',
  },
  'dashboard.products.refunded_products': {
    id: 'Pengembalian per produk',
    en: 'Refunds by product',
  },
  'dashboard.customers': { id: 'Pelanggan', en: 'Customers' },
  'dashboard.customers.trend': { id: 'Tren pembeli', en: 'Trend of buyers' },
  'dashboard.customers.new_trend': { id: 'Tren pembeli baru', en: 'Trend of new buyers' },
  'dashboard.customers.new_map': { id: 'Peta pembeli baru', en: 'Map of new buyers' },
  'dashboard.customers.new_ranking': {
    id: 'Pembeli baru menurut peringkat',
    en: 'New buyers, ranked',
  },
  'dashboard.customers.basket_lines': {
    id: 'Keranjang menurut banyaknya barang',
    en: 'Baskets by number of items',
  },
  'dashboard.customers.basket_value': { id: 'Keranjang menurut nilai', en: 'Baskets by value' },
  'dashboard.customers.categories': { id: 'Pesanan per kategori', en: 'Orders by category' },
  'dashboard.customers.methods': { id: 'Pembeli per cara bayar', en: 'Buyers by payment method' },
  'dashboard.payments': { id: 'Pembayaran', en: 'Payments' },
  'dashboard.payments.trend': { id: 'Tren pembayaran', en: 'Trend of payments' },
  'dashboard.payments.mix': { id: 'Bagian cara bayar', en: 'Shares of payment methods' },
  'dashboard.payments.success': {
    id: 'Keberhasilan per cara bayar',
    en: 'Success by payment method',
  },
  'dashboard.payments.provinces': { id: 'Pembayaran per provinsi', en: 'Payments by province' },
  'dashboard.payments.order_value': {
    id: 'Nilai pesanan per cara bayar',
    en: 'Order value by payment method',
  },
  'dashboard.payments.cancelled': {
    id: 'Tren pesanan dibatalkan',
    en: 'Trend of cancelled orders',
  },
  'dashboard.shipments': { id: 'Pengiriman', en: 'Shipments' },
  'dashboard.shipments.trend': { id: 'Tren pengiriman', en: 'Trend of shipments' },
  'dashboard.shipments.on_time_trend': { id: 'Tren tepat waktu', en: 'Trend of on-time shipping' },
  'dashboard.shipments.carriers': { id: 'Pengiriman per kurir', en: 'Shipments by carrier' },
  'dashboard.shipments.on_time_carriers': { id: 'Tepat waktu per kurir', en: 'On time by carrier' },
  'dashboard.shipments.map': { id: 'Peta pengiriman', en: 'Map of shipments' },
  'dashboard.shipments.on_time_provinces': {
    id: 'Tepat waktu per provinsi',
    en: 'On time by province',
  },
  'dashboard.ratings': { id: 'Kepuasan', en: 'Satisfaction' },
  'dashboard.ratings.trend': { id: 'Tren ulasan', en: 'Trend of ratings' },
  'dashboard.ratings.average_trend': {
    id: 'Tren nilai rata-rata',
    en: 'Trend of the average rating',
  },
  'dashboard.ratings.products': {
    id: 'Produk yang paling banyak diulas',
    en: 'Most rated products',
  },
  'dashboard.ratings.average': {
    id: 'Nilai rata-rata per kategori',
    en: 'Average rating by category',
  },
  'dashboard.payments.fees': { id: 'Biaya gateway', en: 'Gateway fees' },
  'dashboard.payments.fees.missing': {
    id: 'Yang kurang: biaya tiap pembayaran (payment.transaction). Odoo tidak punya kolomnya, perangkat penyiapan pusat tidak menambahkannya, dan laporan gateway belum diimpor.',
    en: 'What is lacking: the fee of each payment (payment.transaction). Odoo has no such field, the provisioning of the central adds none, and reports of the gateway are not imported yet.',
  },
  'dashboard.payments.settlement': { id: 'Lama penyelesaian dana', en: 'Settlement delay' },
  'dashboard.payments.settlement.missing': {
    id: 'Yang kurang: tanggal dana tiap pembayaran diterima dari gateway. Odoo tidak punya kolomnya dan perangkat penyiapan pusat tidak menambahkannya.',
    en: 'What is lacking: the day on which the gateway settled each payment. Odoo has no such field and the provisioning of the central adds none.',
  },
  'dashboard.shipments.delivered': { id: 'Tiba di pembeli', en: 'Delivered to the buyer' },
  'dashboard.shipments.delivered.missing': {
    id: 'Odoo mencatat kapan barang dikirim, bukan kapan tiba. Tepat waktu di sini berarti dikirim tepat waktu.',
    en: 'Odoo records when goods were shipped, not when they arrived. On time here means shipped on time.',
  },
  'dashboard.ratings.complaints': { id: 'Keluhan', en: 'Complaints' },
  'dashboard.ratings.complaints.missing': {
    id: 'Odoo tidak punya catatan keluhan pembeli pada pemasangan standar.',
    en: 'Odoo keeps no record of complaints in its standard installation.',
  },
  'dashboard.missing': { id: 'Sumber belum ada', en: 'No source yet' },
});
