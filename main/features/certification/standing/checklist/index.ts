import { address } from './address.ts';
import { bank } from './bank.ts';
import { certificates } from './certificates.ts';
import type { Check } from './check.ts';
import { contact } from './contact.ts';
import { documents } from './documents.ts';
import { nib } from './nib.ts';
import { products } from './products.ts';
import { profile } from './profile.ts';
import { taxNumber } from './tax-number.ts';

/** In the order in which a vendor is taken in; a new one is a file, a line here, and its words. */
export const checklist: readonly Check[] = [
  ...[profile, contact, address, taxNumber, nib, bank, products, certificates, documents],
];
