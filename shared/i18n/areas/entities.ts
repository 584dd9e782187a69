import { texts } from '../keys.ts';

/** What the sync screen calls the things that are synced: `entity.<id>`. */
export const entityTexts = texts({
  'entity.company': { id: 'Perusahaan', en: 'Companies' },
  'entity.currency': { id: 'Mata uang', en: 'Currencies' },
  'entity.user': { id: 'Pengguna', en: 'Users' },
  'entity.province': { id: 'Provinsi', en: 'Provinces' },
  'entity.partner': { id: 'Pelanggan dan penjual', en: 'Customers and vendors' },
  'entity.bank_account': { id: 'Rekening bank', en: 'Bank accounts' },
  'entity.category': { id: 'Kategori', en: 'Categories' },
  'entity.product': { id: 'Produk', en: 'Products' },
  'entity.variant': { id: 'Varian produk', en: 'Product variants' },
  'entity.supplier': { id: 'Pemasok produk', en: 'Product suppliers' },
  'entity.carrier': { id: 'Kurir', en: 'Couriers' },
  'entity.order': { id: 'Pesanan', en: 'Orders' },
  'entity.order_line': { id: 'Baris pesanan', en: 'Order lines' },
  'entity.payment_provider': { id: 'Penyedia pembayaran', en: 'Payment providers' },
  'entity.payment': { id: 'Pembayaran', en: 'Payments' },
  'entity.shipment': { id: 'Pengiriman', en: 'Shipments' },
  'entity.stock': { id: 'Stok', en: 'Stock' },
  'entity.rating': { id: 'Ulasan', en: 'Ratings' },
  'entity.invoice': { id: 'Faktur dan nota kredit', en: 'Invoices and credit notes' },
  'entity.invoice_line': { id: 'Baris faktur', en: 'Invoice lines' },
  'entity.vendor_profile': { id: 'Profil penjual', en: 'Vendor profiles' },
  'entity.certification': { id: 'Sertifikat produk', en: 'Product certificates' },
  'entity.commission_rule': { id: 'Aturan komisi', en: 'Commission rules' },
});
