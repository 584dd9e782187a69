import { texts } from '../keys.ts';

/** What more metrics mean. */
export const metricVendorTexts = texts({
  'metric.vendor_shipments': { id: 'Kiriman penjual', en: 'Shipments of a vendor' },
  'metric.vendor_shipments.definition': {
    id: 'Kiriman keluar yang selesai dari pesanan yang memuat barang penjual itu, menurut tanggal selesainya (WIB). Pesanan dari beberapa penjual dihitung sekali untuk masing-masing.',
    en: 'Outgoing shipments done of orders with goods of the vendor, by the day on which they were (WIB). An order of several vendors counts once for each.',
  },
  'metric.vendor_shipments_due': {
    id: 'Kiriman penjual bertenggat',
    en: 'Shipments of a vendor with a deadline',
  },
  'metric.vendor_shipments_due.definition': {
    id: 'Kiriman penjual yang punya tenggat: penyebut tepat waktu.',
    en: 'Shipments of a vendor that had a deadline: what on time is divided by.',
  },
  'metric.vendor_shipped_on_time': {
    id: 'Kiriman penjual tepat waktu',
    en: 'Shipments of a vendor on time',
  },
  'metric.vendor_shipped_on_time.definition': {
    id: 'Kiriman penjual yang selesai paling lambat pada tenggatnya.',
    en: 'Shipments of a vendor done no later than their deadline.',
  },
  'metric.vendor_shipped_late': {
    id: 'Kiriman penjual terlambat',
    en: 'Shipments of a vendor too late',
  },
  'metric.vendor_shipped_late.definition': {
    id: 'Kiriman bertenggat dikurangi kiriman tepat waktu.',
    en: 'Shipments with a deadline less those on time.',
  },
  'metric.vendor_shipments_excluded': {
    id: 'Dikecualikan: tanpa tenggat',
    en: 'Excluded: no deadline',
  },
  'metric.vendor_shipments_excluded.definition': {
    id: 'Kiriman penjual yang tidak dinilai karena pusat tidak mencatat tenggatnya. Tepat waktu + terlambat + dikecualikan = kiriman penjual.',
    en: 'Shipments of a vendor that are not judged because the central has no deadline for them. On time + too late + excluded = shipments of the vendor.',
  },
  'metric.vendor_on_time_rate': { id: 'Tepat waktu penjual', en: 'On time, vendor' },
  'metric.vendor_on_time_rate.definition': {
    id: 'Kiriman penjual tepat waktu dibagi kiriman bertenggat. Kiriman tanpa tenggat dikecualikan. Ini waktu berangkat dari gudang, bukan waktu diterima pembeli.',
    en: 'Shipments of a vendor on time divided by those with a deadline. Those without one are excluded. It is when they left the warehouse, not when the buyer received them.',
  },
  'metric.cancelled_goods_orders': {
    id: 'Pesanan barang dibatalkan',
    en: 'Cancelled orders of goods',
  },
  'metric.cancelled_goods_orders.definition': {
    id: 'Banyaknya pesanan batal yang berisi barang, menurut tanggal pesanan (WIB). Siapa yang membatalkan tidak dicatat Odoo, jadi semuanya dihitung.',
    en: 'Number of cancelled orders with goods in them, by order date (WIB). Odoo does not record who cancelled, so all count.',
  },
  'metric.decided_goods_orders': { id: 'Pesanan barang diputuskan', en: 'Orders of goods decided' },
  'metric.decided_goods_orders.definition': {
    id: 'Pesanan dikonfirmasi yang berisi barang ditambah pesanan barang yang dibatalkan: penyebut pembatalan.',
    en: 'Confirmed orders with goods and cancelled orders of goods: what cancellation is divided by.',
  },
  'metric.goods_cancellation_rate': { id: 'Pembatalan penjual', en: 'Cancellation, vendor' },
  'metric.goods_cancellation_rate.definition': {
    id: 'Pesanan barang dibatalkan dibagi pesanan barang diputuskan. Tidak ada yang dikecualikan: pembatalan oleh pembeli tidak dapat dibedakan.',
    en: 'Cancelled orders of goods divided by orders of goods decided. None are excluded: those cancelled by the buyer cannot be told apart.',
  },
  'metric.gmv_before': { id: 'GMV periode sebelumnya', en: 'GMV of the period before' },
  'metric.gmv_before.definition': {
    id: 'GMV dari hari sebanyak periode ini, tepat sebelum periode ini.',
    en: 'GMV of as many days as the period has, just before it.',
  },
  'metric.gmv_growth': { id: 'Kenaikan GMV', en: 'Growth of GMV' },
  'metric.gmv_growth.definition': {
    id: 'GMV dikurangi GMV periode sebelumnya.',
    en: 'GMV less that of the period before.',
  },
  'metric.gmv_fall': { id: 'Penurunan GMV', en: 'Fall of GMV' },
  'metric.gmv_fall.definition': {
    id: 'GMV periode sebelumnya dikurangi GMV: yang terbesar paling surut.',
    en: 'GMV of the period before less GMV: the largest fell the most.',
  },
  'metric.gmv_growth_rate': { id: 'Pertumbuhan GMV', en: 'Growth rate of GMV' },
  'metric.gmv_growth_rate.definition': {
    id: 'Kenaikan GMV dibagi GMV periode sebelumnya. Kosong bila periode sebelumnya tanpa penjualan.',
    en: 'Growth of GMV divided by that of the period before. Empty where nothing was sold before.',
  },
  'metric.new_products': { id: 'Produk baru laku', en: 'New products sold' },
  'metric.new_products.definition': {
    id: 'Banyaknya produk yang penjualan pertamanya, sepanjang riwayat, jatuh pada periode ini.',
    en: 'Number of products whose first sale in all history falls in the period.',
  },
  'metric.new_product_gmv': { id: 'GMV produk baru', en: 'GMV of new products' },
  'metric.new_product_gmv.definition': {
    id: 'GMV pada periode ini dari produk yang penjualan pertamanya jatuh pada periode ini.',
    en: 'GMV in the period of products whose first sale falls in it.',
  },
  'metric.stopped_products': { id: 'Produk berhenti laku', en: 'Products that stopped selling' },
  'metric.stopped_products.definition': {
    id: 'Banyaknya produk yang terjual pada periode sebelumnya dan tidak pada periode ini.',
    en: 'Number of products sold in the period before and not in this one.',
  },
  'metric.stopped_product_gmv': {
    id: 'GMV lalu produk berhenti',
    en: 'Past GMV of stopped products',
  },
  'metric.stopped_product_gmv.definition': {
    id: 'GMV periode sebelumnya dari produk yang tidak terjual lagi pada periode ini.',
    en: 'GMV in the period before of products that no longer sold in this one.',
  },
  'metric.low_stock_products': { id: 'Produk hampir habis', en: 'Products low in stock' },
  'metric.low_stock_products.definition': {
    id: 'Banyaknya produk yang laku dalam 30 hari terakhir periode dan stok bebasnya sekarang tidak cukup untuk 14 hari pada laju itu. Produk tanpa catatan stok tidak dihitung.',
    en: 'Number of products sold in the last 30 days of the period whose available stock now does not last 14 days at that pace. Products without a stock record do not count.',
  },
  'metric.low_stock_lacking': { id: 'Kurang untuk 14 hari', en: 'Lacking for 14 days' },
  'metric.low_stock_lacking.definition': {
    id: 'Unit yang kurang agar stok bebas cukup 14 hari pada laju 30 hari terakhir, dari produk yang hampir habis.',
    en: 'Units that are lacking for the available stock to last 14 days at the pace of the last 30, of products low in stock.',
  },
  'metric.low_stock_available': {
    id: 'Stok bebas produk hampir habis',
    en: 'Available stock, low products',
  },
  'metric.low_stock_available.definition': {
    id: 'Stok bebas sekarang dari produk yang hampir habis.',
    en: 'Available stock now of products low in stock.',
  },
  'metric.low_stock_sold': {
    id: 'Terjual 30 hari, produk hampir habis',
    en: 'Sold in 30 days, low products',
  },
  'metric.low_stock_sold.definition': {
    id: 'Unit terjual dalam 30 hari terakhir periode dari produk yang hampir habis.',
    en: 'Units sold in the last 30 days of the period of products low in stock.',
  },
  'metric.low_stock_cover_days': {
    id: 'Cukup untuk berapa hari, produk hampir habis',
    en: 'Days of cover, low products',
  },
  'metric.low_stock_cover_days.definition': {
    id: 'Stok bebas produk hampir habis dibagi unit terjual per hari.',
    en: 'Available stock of products low in stock divided by the units sold per day.',
  },
  'metric.rfm_customers': { id: 'Pembeli setahun', en: 'Buyers of a year' },
  'metric.rfm_customers.definition': {
    id: 'Banyaknya pembeli dalam 365 hari sampai akhir bulan terakhir dalam periode (atau sebelumnya); segmennya menurut jarak pesanan terakhir, banyaknya pesanan, dan nilainya pada hari itu.',
    en: 'Number of buyers in the 365 days up to the last end of a month in the period (or before it); their segment is by how long ago, how often and how much they bought as of that day.',
  },
  'metric.rfm_orders': { id: 'Pesanan setahun', en: 'Orders of a year' },
  'metric.rfm_orders.definition': {
    id: 'Banyaknya pesanan dari pembeli setahun.',
    en: 'Number of orders of the buyers of a year.',
  },
  'metric.rfm_gmv': { id: 'GMV setahun', en: 'GMV of a year' },
  'metric.rfm_gmv.definition': {
    id: 'GMV dari pembeli setahun.',
    en: 'GMV of the buyers of a year.',
  },
  'metric.shipments_overdue': {
    id: 'Lewat tenggat, belum berangkat',
    en: 'Past deadline, not sent',
  },
  'metric.shipments_overdue.definition': {
    id: 'Banyaknya kiriman keluar yang belum berangkat padahal tenggatnya sudah lewat saat data kiriman terakhir diambil, menurut tanggal tenggatnya (WIB).',
    en: 'Number of outgoing shipments that have not left though their deadline had passed when shipments were last pulled, by the day of the deadline (WIB).',
  },
  'metric.shipping_revenue': { id: 'Ongkos kirim ditagih', en: 'Delivery charged' },
  'metric.shipping_revenue.definition': {
    id: 'Nilai baris ongkos kirim pada pesanan dikonfirmasi, termasuk pajak, menurut tanggal pesanan (WIB). Biaya yang dibayar ke kurir tidak dicatat Odoo.',
    en: 'Value of the delivery lines of confirmed orders, tax included, by order date (WIB). What the carrier was paid is not recorded in Odoo.',
  },
});
