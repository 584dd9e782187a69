import type {
  TimelineEvent,
  TimelineKind,
} from '../../../../shared/contract/vendor-record.contract.ts';
import { type BusinessDay, startOfDay } from '../../../../shared/kernel/business-day.ts';
import { MICRO } from '../../../../shared/kernel/micro.ts';
import type { Reader } from '../../../db/db.ts';
import { nameOf } from '../../../facts/facts.store.ts';
import type { CompanyCurrency } from '../../../platform/company/company.store.ts';
import { notesOf } from './notes.service.ts';
import { listReviews } from './reviews.store.ts';
import { saidOfDocuments } from './said-of-documents.ts';
import {
  findJoined,
  listCertificateDays,
  listDecisions,
  listEdits,
  listOrders,
  listSaidOfProducts,
  type Wanted,
} from './timeline.store.ts';

export interface Telling extends Wanted {
  db: Reader;
  today: BusinessDay;
  currency: CompanyCurrency;
  seesNotes: boolean;
}

type Told = Pick<TimelineEvent, 'key' | 'what' | 'at'> & Partial<TimelineEvent>;

/** Of each kind the newest ones; a new kind is one entry, and its words (areas/vendor-record.ts). */
export const timelineSources: Readonly<Record<TimelineKind, (asked: Telling) => Told[]>> = {
  order: ({ db, currency, ...asked }) =>
    listOrders(db, { ...asked, currencyId: currency.id ?? 0 }).map((row) => ({
      ...{ key: `order/${row.order_id}`, what: 'order', at: row.at ?? 0, subject: row.name },
      ...{ amount: { minor: row.total_minor, currency: currency.code }, orderId: row.order_id },
    })),
  certificate: ({ db, ...asked }) => [
    ...listCertificateDays(db, asked).map((row) => ({
      ...{ key: `${row.what}/${row.id}`, what: `certificate_${row.what}`, day: row.day },
      ...{ at: startOfDay(row.day), subject: row.type, detail: row.product },
    })),
    ...listSaidOfProducts(db, asked).map((row) => ({
      ...{ key: row.uuid, what: `certificate_${row.kind}`, at: row.said_at, day: row.on_day },
      subject: row.product,
    })),
  ],
  document: ({ db, id }) => saidOfDocuments(db, id),
  decision: ({ db, ...asked }) =>
    listDecisions(db, asked).map((row) => ({
      ...{ key: row.uuid, what: `decision_${row.state}`, subject: row.title },
      at: row.settled_at ?? row.proposed_at,
    })),
  edit: ({ db, ...asked }) =>
    listEdits(db, asked).map((row) => ({
      ...{ key: row.uuid, what: `edit_${row.kind}`, at: row.created_at, subject: row.entity },
      ...{ detail: columnsIn(row.mine), isPending: row.state !== 'done' },
    })),
  rating: ({ db, ...asked }) =>
    listReviews(db, { ...asked, unanswered: false, offset: 0 }).map((row) => ({
      ...{ key: `rating/${row.id}`, what: 'rating', at: row.created_at ?? 0 },
      ...{ subject: row.product, detail: String(row.rating_micro / MICRO) },
    })),
  note: ({ db, id, limit, seesNotes }) =>
    (seesNotes ? notesOf(db, id).slice(0, limit) : []).map((note) => ({
      ...{ key: `note/${String(note.place).padStart(16, '0')}`, what: 'note', at: note.at },
      subject: nameOf(db, note.author),
      ...{ detail: beginningOf(note.text), isPending: note.isPending },
    })),
  joined: ({ db, id }) => {
    const at = findJoined(db, id);
    return at === null ? [] : [{ key: 'joined', what: 'joined', at }];
  },
};

/** Which columns, never what stands in them: some of it is masked. */
function columnsIn(mine: string): string {
  const values: unknown = JSON.parse(mine);
  return typeof values === 'object' && values !== null ? Object.keys(values).join(',') : '';
}

const SHOWN_SIGNS = 160;

/** In one line. */
function beginningOf(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= SHOWN_SIGNS ? line : `${line.slice(0, SHOWN_SIGNS).toWellFormed()}…`;
}
