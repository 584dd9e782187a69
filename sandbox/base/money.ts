import type { Batch } from '../world/batch.ts';
import {
  account,
  bank,
  company,
  country,
  currency,
  journal,
  method,
  pricelist,
  provider,
  tax,
} from './ids.ts';
import { firstStamp } from './stamp.ts';

type Named = readonly (readonly [id: number, name: string])[];

const lookup = (model: string, names: Named): Batch => ({
  model,
  rows: names.map(([id, name]) => ({ ...firstStamp, id, name })),
});

const gateways = [
  [provider.midtrans, 'Midtrans', 'midtrans'],
  [provider.dana, 'DANA', 'dana'],
  [provider.ovo, 'OVO', 'ovo'],
  [provider.gopay, 'GoPay', 'gopay'],
  [provider.bankTransfer, 'Transfer Bank', 'bank_transfer'],
  [provider.qris, 'QRIS', 'qris'],
] as const;

const methods = [
  [method.card, 'Kartu', 'card', [provider.midtrans]],
  [method.dana, 'DANA', 'dana', [provider.dana]],
  [method.ovo, 'OVO', 'ovo', [provider.ovo]],
  [method.gopay, 'GoPay', 'gopay', [provider.gopay, provider.midtrans]],
  [method.bankTransfer, 'Transfer Bank', 'bank_transfer', [provider.bankTransfer]],
  [method.qris, 'QRIS', 'qris', [provider.qris, provider.midtrans]],
  [method.virtualAccount, 'Virtual Account', 'bank_va', [provider.midtrans]],
] as const;

const banks = [
  [bank.bca, 'Bank Central Asia', 'CENAIDJA'],
  [bank.bri, 'Bank Rakyat Indonesia', 'BRINIDJA'],
  [bank.mandiri, 'Bank Mandiri', 'BMRIIDJA'],
  [bank.bni, 'Bank Negara Indonesia', 'BNINIDJA'],
  [bank.bsi, 'Bank Syariah Indonesia', 'BSMDIDJA'],
  [bank.cimb, 'CIMB Niaga', 'BNIAIDJA'],
] as const;

const rupiah = {
  ...firstStamp,
  id: currency.IDR,
  name: 'IDR',
  symbol: 'Rp',
  full_name: 'Indonesian rupiah',
  position: 'before',
  currency_unit_label: 'Rupiah',
};

const dollar = {
  ...firstStamp,
  id: currency.USD,
  name: 'USD',
  symbol: '$',
  full_name: 'United States dollar',
  position: 'before',
};

export const moneyBatches = (): Batch[] => [
  { model: 'res.currency', rows: [dollar, rupiah] },
  {
    model: 'res.bank',
    rows: banks.map(([id, name, bic]) => ({ ...firstStamp, id, name, bic, country: country.ID })),
  },
  lookup('product.pricelist', [[pricelist.main, 'IDR (IDR)']]),
  lookup('account.journal', [[journal.sale, 'Faktur Pelanggan']]),
  lookup('account.account', [
    [account.receivable, '1-1210 Piutang Usaha'],
    [account.income, '4-1100 Penjualan'],
    [account.tax, '2-1310 PPN Keluaran'],
  ]),
  { model: 'account.tax', rows: [{ ...firstStamp, id: tax.ppn, name: 'PPN 11%', amount: 11 }] },
];

/** The gateways a buyer may pay through, and what each takes. */
export const paymentBatches = (): Batch[] => [
  {
    model: 'payment.provider',
    rows: gateways.map(([id, name, code], index) => ({
      ...firstStamp,
      id,
      name,
      code,
      state: 'enabled',
      sequence: index,
      is_published: true,
      company_id: company.main,
    })),
  },
  {
    model: 'payment.method',
    rows: methods.map(([id, name, code, providers], index) => ({
      ...firstStamp,
      id,
      name,
      code,
      sequence: index,
      provider_ids: providers,
    })),
  },
];
