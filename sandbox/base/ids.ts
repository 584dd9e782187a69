/*
 * The records every database starts with. The world refers to them; all its own rows begin at first*Id.
 */
export const company = { main: 1, second: 2 } as const;
export const currency = { USD: 1, IDR: 12 } as const;
export const country = { ID: 100, US: 233 } as const;

export const user = {
  bot: 1,
  admin: 2,
  template: 3,
  public: 4,
  finance: 5,
  sync: 6,
  vendor: 7,
  /** Salespeople for sale.order.user_id. */
  sales: [8, 9, 10],
  otherVendor: 11,
  /** The first of those with a role in the platform. */
  staff: 12,
} as const;

/** The vendor user's partner is the world's first vendor: give that vendor this partner id. */
export const vendorPartnerId = 21;
export const otherVendorPartnerId = 22;
export const firstStaffPartnerId = 12;

export const unit = { piece: 1, dozen: 2, kilogram: 12 } as const;
export const pricelist = { main: 1 } as const;
export const warehouse = { main: 1, second: 2 } as const;
export const website = { main: 1 } as const;

export const location = {
  vendors: 4,
  customers: 5,
  /** usage 'internal': stock.quant rows of the main company live here. */
  stock: 8,
  inventory: 14,
} as const;

export const pickingType = { incoming: 1, outgoing: 2, internal: 5 } as const;

export const account = { receivable: 1, income: 2, tax: 3 } as const;
export const journal = { sale: 1 } as const;
/** PPN 11 %, not included in prices. */
export const tax = { ppn: 1 } as const;

/** payment.provider ids; codes in base/money.ts: midtrans dana ovo gopay bank_transfer qris. */
export const provider = {
  midtrans: 1,
  dana: 2,
  ovo: 3,
  gopay: 4,
  bankTransfer: 5,
  qris: 6,
} as const;

/** payment.method ids. Midtrans takes card, virtual account and GoPay or QRIS through it; the rest take their own. */
export const method = {
  card: 1,
  dana: 2,
  ovo: 3,
  gopay: 4,
  bankTransfer: 5,
  qris: 6,
  virtualAccount: 7,
} as const;

export const carrier = {
  jne: 1,
  jnt: 2,
  sicepat: 3,
  pos: 4,
  gosend: 5,
  grabExpress: 6,
} as const;

/** product.product (and product.template) of a carrier: what an is_delivery line sells. */
export const carrierProduct = {
  jne: 1,
  jnt: 2,
  sicepat: 3,
  pos: 4,
  gosend: 5,
  grabExpress: 6,
} as const;

/** product.category: 'Semua', and in it the carriers' products. The world's categories hang under `all`. */
export const category = { all: 1, delivery: 2 } as const;

/** res.bank ids. */
export const bank = { bca: 1, bri: 2, mandiri: 3, bni: 4, bsi: 5, cimb: 6 } as const;

export const firstPartnerId = 21;
export const firstProductId = 11;
export const firstCategoryId = 11;
