import { contract as all } from '../../../shared/contract/index.ts';
import { can } from '../../../shared/contract/permissions.ts';
import { dayOfInstant } from '../../../shared/kernel/business-day.ts';
import { onCommand, onQuery, onTask } from '../../platform/calls/bind.ts';
import { listDuplicates } from './duplicates/duplicates.service.ts';
import { showBalance } from './record/balance.service.ts';
import { listNotesOf, writeNote } from './record/notes.service.ts';
import { showReviews } from './record/reviews.service.ts';
import { showShelf } from './record/shelf.service.ts';
import { showTimeline } from './record/timeline.service.ts';
import { getVendor } from './vendor-detail.service.ts';
import { findProducts } from './vendor-products.service.ts';
import { findVendors, listVendorFilters } from './vendors.service.ts';
import { exportVendors } from './vendors-export.service.ts';

const contract = all.vendors;

export const vendorsApi = {
  list: onQuery(contract.list, (asked, { db }) => findVendors(db, asked)),
  get: onQuery(contract.get, ({ id }, { db, clock }) => getVendor(db, clock, id)),
  products: onQuery(contract.products, (asked, { db }) => findProducts(db, asked)),
  filters: onQuery(contract.filters, (_none, { db }) => listVendorFilters(db)),
  shelf: onQuery(contract.shelf, (asked, { db }) => showShelf(db, asked)),
  reviews: onQuery(contract.reviews, (asked, { db }) => showReviews(db, asked)),
  timeline: onQuery(contract.timeline, (asked, { db, clock, actor }) =>
    showTimeline(db, {
      ...{ ...asked, today: dayOfInstant(clock.now()) },
      seesNotes: can(actor.role, 'vendor.note'),
    }),
  ),
  notes: {
    list: onQuery(contract.notes.list, (asked, call) => listNotesOf(call, asked)),
    write: onCommand(contract.notes.write, (asked, call) => writeNote(call, asked)),
  },
  balance: onQuery(contract.balance, ({ id }, { db, clock }) =>
    showBalance(db, { id, today: dayOfInstant(clock.now()) }),
  ),
  duplicates: onQuery(contract.duplicates, (asked, { db }) => listDuplicates(db, asked)),
  export: onTask(contract.export, async (asked, call) => exportVendors(call, asked)),
};
