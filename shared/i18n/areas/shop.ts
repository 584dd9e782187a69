import { texts } from '../keys.ts';

/** The shop of a vendor, on a vendor's desk. */
export const shopTexts = texts({
  'shop.products': { id: 'Produk saya', en: 'My products' },
  'shop.product': { id: 'Produk', en: 'Product' },
  'shop.price': { id: 'Harga', en: 'Price' },
  'shop.quantity': { id: 'Terjual', en: 'Sold' },
  'shop.certificates': { id: 'Sertifikat', en: 'Certificates' },
  'shop.no_products': { id: 'Belum ada produk.', en: 'There are no products yet.' },
  'shop.first_products_one': {
    id: '{{count}} dari {{total}} produk',
    en: '{{count}} of {{total}} products',
  },
  'shop.first_products_other': {
    id: '{{count}} dari {{total}} produk',
    en: '{{count}} of {{total}} products',
  },
  'shop.empty': { id: 'Data toko belum ada', en: 'The data of the shop is not here yet' },
  'shop.empty.text': {
    id: 'Muncul setelah sinkronisasi pertama selesai.',
    en: 'It appears when the first sync has ended.',
  },
});
