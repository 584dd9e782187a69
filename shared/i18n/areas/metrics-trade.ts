import { texts } from '../keys.ts';

/** What metrics and dimensions of goods, shipments and payments mean. */
export const metricTradeTexts = texts({
  'metric.shipments_done': { id: 'Kiriman berangkat', en: 'Shipments sent' },
  'metric.shipments_done.definition': {
    id: 'Banyaknya kiriman keluar yang selesai, menurut tanggal selesainya (WIB).',
    en: 'Number of outgoing shipments done, by the day on which they were (WIB).',
  },
  'metric.shipments_due': { id: 'Kiriman bertenggat', en: 'Shipments with a deadline' },
  'metric.shipments_due.definition': {
    id: 'Banyaknya kiriman keluar yang selesai dan punya tenggat, menurut tanggal selesainya (WIB).',
    en: 'Number of outgoing shipments done that had a deadline, by the day on which they were done (WIB).',
  },
  'metric.shipped_on_time': { id: 'Dikirim tepat waktu', en: 'Sent on time' },
  'metric.shipped_on_time.definition': {
    id: 'Banyaknya kiriman keluar yang selesai paling lambat pada tenggatnya. Kiriman tanpa tenggat tidak dihitung. Ini waktu berangkat dari gudang, bukan waktu diterima pembeli.',
    en: 'Number of outgoing shipments done no later than their deadline. Those without a deadline do not count. It is when they left the warehouse, not when the buyer received them.',
  },
  'metric.on_time_rate': { id: 'Persentase dikirim tepat waktu', en: 'Share sent on time' },
  'metric.on_time_rate.definition': {
    id: 'Kiriman yang dikirim tepat waktu dibagi kiriman bertenggat. Kiriman tanpa tenggat tidak dihitung. Kosong bila tidak ada.',
    en: 'Shipments sent on time divided by shipments with a deadline. Those without a deadline do not count. Empty where there are none.',
  },
  'metric.units_sold': { id: 'Unit terjual', en: 'Units sold' },
  'metric.units_sold.definition': {
    id: 'Jumlah unit barang pada pesanan yang dikonfirmasi, menurut tanggal pesanan (WIB).',
    en: 'Units of goods in confirmed orders, by order date (WIB).',
  },
  'metric.items_per_order': { id: 'Unit per pesanan', en: 'Units per order' },
  'metric.items_per_order.definition': {
    id: 'Unit terjual dibagi banyaknya pesanan. Kosong bila tidak ada pesanan.',
    en: 'Units sold divided by the number of orders. Empty without orders.',
  },
  'metric.baskets': { id: 'Pesanan menurut isinya', en: 'Orders by what is in them' },
  'metric.baskets.definition': {
    id: 'Banyaknya pesanan dikonfirmasi yang berisi barang; dapat dirinci menurut banyaknya baris barang dan nilainya.',
    en: 'Number of confirmed orders with goods in them; can be broken down by their lines of goods and their value.',
  },
  'metric.basket_total': { id: 'GMV menurut isi pesanan', en: 'GMV by what is in an order' },
  'metric.basket_total.definition': {
    id: 'Sama dengan GMV; dapat dirinci menurut banyaknya baris barang dan nilai pesanannya.',
    en: 'The same as GMV; can be broken down by the lines of goods and the value of the order.',
  },
  'metric.stock_on_hand': { id: 'Stok di gudang', en: 'Stock on hand' },
  'metric.stock_on_hand.definition': {
    id: 'Unit yang ada di lokasi internal sekarang, apa pun periodenya: pusat tidak menyimpan riwayat stok.',
    en: 'Units in internal locations now, whatever the period: the central keeps no history of stock.',
  },
  'metric.stock_reserved': { id: 'Stok dipesan', en: 'Reserved stock' },
  'metric.stock_reserved.definition': {
    id: 'Unit di lokasi internal yang sekarang sudah disisihkan untuk kiriman.',
    en: 'Units in internal locations that are set aside for shipments now.',
  },
  'metric.stock_available': { id: 'Stok bebas', en: 'Available stock' },
  'metric.stock_available.definition': {
    id: 'Stok di gudang dikurangi stok dipesan, sekarang.',
    en: 'Stock on hand less reserved stock, now.',
  },
  'metric.units_30_days': { id: 'Unit terjual 30 hari', en: 'Units sold in 30 days' },
  'metric.units_30_days.definition': {
    id: 'Unit terjual selama 30 hari yang berakhir pada hari terakhir periode.',
    en: 'Units sold in the 30 days that end on the last day of the period.',
  },
  'metric.stock_cover_days': { id: 'Cukup untuk berapa hari', en: 'Days of stock cover' },
  'metric.stock_cover_days.definition': {
    id: 'Stok bebas sekarang dibagi rata-rata unit terjual per hari selama 30 hari terakhir periode. Kosong bila tidak ada yang terjual.',
    en: 'Available stock now divided by the units sold per day over the last 30 days of the period. Empty where nothing was sold.',
  },
  'metric.payments_succeeded': { id: 'Pembayaran berhasil', en: 'Payments that succeeded' },
  'metric.payments_succeeded.definition': {
    id: 'Banyaknya pembayaran yang selesai, menurut waktu perubahan terakhirnya (WIB). Pengembalian dana tidak dihitung.',
    en: 'Number of completed payments, by the time of their last change (WIB). Refunds do not count.',
  },
  'metric.payments_failed': { id: 'Pembayaran gagal', en: 'Payments that failed' },
  'metric.payments_failed.definition': {
    id: 'Banyaknya pembayaran yang batal atau gagal, menurut waktu perubahan terakhirnya (WIB). Pengembalian dana tidak dihitung.',
    en: 'Number of cancelled or failed payments, by the time of their last change (WIB). Refunds do not count.',
  },
  'metric.payments_tried': { id: 'Percobaan pembayaran', en: 'Payments tried' },
  'metric.payments_tried.definition': {
    id: 'Pembayaran berhasil ditambah pembayaran gagal. Yang masih menunggu tidak dihitung.',
    en: 'Payments that succeeded and payments that failed. Those still pending do not count.',
  },
  'metric.payment_success_rate': { id: 'Tingkat pembayaran berhasil', en: 'Payment success rate' },
  'metric.payment_success_rate.definition': {
    id: 'Pembayaran berhasil dibagi percobaan pembayaran. Kosong bila tidak ada percobaan.',
    en: 'Payments that succeeded divided by payments tried. Empty where none was tried.',
  },
  'metric.refund_rate': { id: 'Tingkat pengembalian', en: 'Refund rate' },
  'metric.refund_rate.definition': {
    id: 'Pengembalian dibagi penjualan sebelum pajak. Nota kredit dihitung menurut tanggalnya sendiri, jadi bisa menyangkut penjualan sebelum periode ini.',
    en: 'Refunds divided by sales before tax. Credit notes count by their own date, so they may be of sales before the period.',
  },
  'metric.confirmed_orders': { id: 'Pesanan dikonfirmasi', en: 'Confirmed orders' },
  'metric.confirmed_orders.definition': {
    id: 'Banyaknya pesanan yang dikonfirmasi, dengan atau tanpa barang, menurut tanggal pesanan (WIB).',
    en: 'Number of confirmed orders, with goods or without, by order date (WIB).',
  },
  'metric.placed_orders': { id: 'Pesanan diputuskan', en: 'Orders decided' },
  'metric.placed_orders.definition': {
    id: 'Pesanan dikonfirmasi ditambah pesanan dibatalkan. Penawaran yang belum diputuskan tidak dihitung.',
    en: 'Confirmed orders and cancelled orders. Quotations not yet decided do not count.',
  },
  'metric.cancellation_rate': { id: 'Tingkat pembatalan', en: 'Cancellation rate' },
  'metric.cancellation_rate.definition': {
    id: 'Pesanan dibatalkan dibagi pesanan diputuskan. Kosong bila tidak ada pesanan.',
    en: 'Cancelled orders divided by orders decided. Empty without orders.',
  },
  'dimension.carrier': { id: 'Kurir', en: 'Carrier' },
  'dimension.basket_lines': { id: 'Baris barang per pesanan', en: 'Lines of goods per order' },
  'dimension.basket_lines.most': { id: '{{count}} atau lebih', en: '{{count}} or more' },
  'dimension.basket_value': { id: 'Nilai pesanan', en: 'Value of the order' },
  'dimension.basket_value.none': { id: 'Nol atau kurang', en: 'Nothing or less' },
  'dimension.basket_value.below': {
    id: '{{from}} – di bawah {{below}}',
    en: '{{from}} – under {{below}}',
  },
  'dimension.basket_value.from': { id: '{{from}} atau lebih', en: '{{from}} or more' },
});
