import { type Instant, instantFromOdoo } from '../../../shared/kernel/instant.ts';
import { nearestMinor } from '../../../shared/kernel/money.ts';
import { brokenAnswer } from '../../central/odoo-answer.ts';
import { isRecord } from '../../central/odoo-values.ts';
import type { Domain } from '../entities/entity.ts';
import type { Pulling } from '../pull/pull.ts';
import { listQuarantinedIds } from '../pull/quarantine.store.ts';
import type { Digest, Digests, Month } from './digest.ts';

const BY_MONTH = 'create_date:month';

/** The digests of all months, or of those that a domain leaves, as the central has them now. */
export async function centralDigests(
  { db, central, plan }: Pulling,
  { scale, within = [] }: { scale: number; within?: Domain },
): Promise<{ digests: Digests; at: Instant }> {
  const held = listQuarantinedIds(db, plan.entity.id);
  const sound: Domain = held.length === 0 ? [] : [['id', 'not in', held]];
  const subject = { ...plan.subject, domain: [...plan.subject.domain, ...within, ...sound] };
  const sums = plan.sums.map(({ field }, index) => `m${index}:sum(${field})`);
  const fields = ['s:sum(id)', 'w:max(write_date)', ...sums];
  const { groups, at } = await central.groups(subject, { fields, by: BY_MONTH });
  const digests = new Map<Month, Digest>();
  for (const group of groups) {
    const month = monthOf(group);
    const read = digestOf(group, { sums: sums.length, scale });
    // Two groups of one month: this central groups by something else than was asked.
    if (month === null || read === null || digests.has(month)) throw brokenAnswer(central.url, 0);
    digests.set(month, read);
  }
  return { digests, at };
}

/** By the range of the group: its label is in the language of the user. */
function monthOf(group: Record<string, unknown>): Month | null {
  const { __range: ranges } = group;
  const range = isRecord(ranges) ? ranges[BY_MONTH] : undefined;
  if (range === false) return '';
  if (range === undefined) return group[BY_MONTH] === false ? '' : null;
  const from = isRecord(range) ? range.from : undefined;
  return typeof from === 'string' && /^\d{4}-\d{2}-01( 00:00:00)?$/.test(from)
    ? from.slice(0, 7)
    : null;
}

function digestOf(
  group: Record<string, unknown>,
  { sums, scale }: { sums: number; scale: number },
): Digest | null {
  const { __count: rows, s: idSum, w: written } = group;
  const writtenAt = typeof written === 'string' ? instantFromOdoo(written.slice(0, 19)) : null;
  const amounts = Array.from({ length: sums }, (_, index) => {
    const sum = group[`m${index}`];
    return typeof sum === 'number' ? nearestMinor(sum, scale) : 0;
  });
  const whole = amounts.filter((amount) => amount !== null);
  return typeof rows === 'number' && typeof idSum === 'number' && whole.length === sums
    ? { rows, idSum, writtenAt, sums: whole }
    : null;
}
