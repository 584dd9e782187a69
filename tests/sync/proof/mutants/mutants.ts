import type { Rewriting } from '../../../support/rewriting.ts';
import type { Focus } from '../model/arbitrary-runs.ts';
import type { Invariant } from '../model/violation.ts';

/** A bug that was planted: the proof has to fail on it, and to say which promise it broke. */
export interface Mutant {
  name: string;
  /** Promises that it breaks: a run may meet any of them first. */
  breaks: readonly (Invariant | 'power-loss' | 'error')[];
  layer: 'model' | 'power';
  rewritings: readonly Rewriting[];
  /** What brings it to light, where chance alone would take long. */
  focus: Focus | null;
  /** Among its first runs was one that caught it: they are tried before the campaign's own. */
  seed: number;
}

function planted(
  name: string,
  breaks: Mutant['breaks'],
  given: Rewriting & { focus?: Focus; seed: number },
): Mutant {
  const { focus = null, seed, ...rewriting } = given;
  return { name, breaks, layer: 'model', rewritings: [rewriting], focus, seed };
}

const NEWEST = {
  find: `and b.id < o.id and b.state not in ('done', 'withdrawn'))\`)
    .where(sql<boolean>\`o.id`,
  replace: `and b.id > o.id and b.state not in ('done', 'withdrawn'))\`)
    .where(sql<boolean>\`o.id`,
};

export const mutants: readonly Mutant[] = [
  planted('no look back behind the window', ['cursor-behind', 'honest-green', 'replica-equal'], {
    seed: 4,
    file: 'main/sync/pull/pull.ts',
    find: 'export const OVERLAP_MS = 15 * 60_000;',
    replace: 'export const OVERLAP_MS = 0;',
    focus: { theme: 'late' },
  }),
  planted(
    'windows by the clock of the desk',
    ['cursor-behind', 'replica-equal', 'honest-green', 'restore-seen'],
    {
      seed: 7,
      file: 'main/sync/cycle/open-central.ts',
      find: 'const startedAt = facts.at;',
      replace: 'const startedAt = clock.now();',
      focus: { theme: 'clocks' },
    },
  ),
  planted('a full page is taken for the last', ['cursor-behind', 'replica-equal', 'honest-green'], {
    seed: 9,
    file: 'main/sync/pull/pull.ts',
    find: 'rows.length < PAGE_ROWS',
    replace: 'rows.length <= PAGE_ROWS',
  }),
  planted('the cursor is saved before its page', ['cursor-behind'], {
    seed: 6,
    file: 'main/sync/pull/pull.ts',
    find: 'const applied = applyPage(db, plan, page);',
    replace: `if (page.cursor !== null) saveCursor(db, plan.entity.id, page.cursor);
  const applied = applyPage(db, plan, page);`,
    focus: { theme: 'crashes' },
  }),
  planted(
    'an answer to another call is believed',
    ['cursor-behind', 'nothing-lost', 'inside-rights', 'progress', 'error'],
    {
      seed: 9,
      file: 'main/central/odoo-answer.ts',
      find: 'parsed.data.id !== id) throw',
      replace: 'parsed.data.id === -1) throw',
      focus: { faults: ['other-answer'] },
    },
  ),
  planted('a pulled row wipes the draft over it', ['read-your-writes'], {
    seed: 9,
    file: 'main/sync/pull/apply.ts',
    find: 'if (changed > 0) markDirty(db, topic, id);',
    replace: `if (changed > 0) db.runSql('delete from draft where entity = ?', [id]);`,
  }),
  planted('an edit is queued and not shown', ['read-your-writes'], {
    seed: 6,
    file: 'main/sync/outbox/enqueue.ts',
    find: 'rebuildDraft(db, edit.recordUuid);',
    replace: '',
  }),
  planted('a message is dropped when the central is in trouble', ['nothing-lost'], {
    seed: 2,
    file: 'main/sync/outbox/push/settle.ts',
    find: `state: isUnknown ? 'unknown' : 'waiting',`,
    replace: `state: isUnknown ? 'unknown' : 'withdrawn',`,
    focus: { faults: ['drop', 'serialization'] },
  }),
  planted('a lost answer counts as done', ['nothing-lost'], {
    seed: 6,
    file: 'main/sync/outbox/push/update.ts',
    find: `if (outcome.how === 'lost') return { as: 'unknown', failure };`,
    replace: `if (outcome.how === 'lost') return { as: 'done', centralId: id };`,
    focus: { faults: ['timeout', 'truncated'] },
  }),
  planted('a lost creation counts as done', ['nothing-lost'], {
    seed: 8,
    file: 'main/sync/outbox/push/create.ts',
    find: `if (outcome.how === 'lost') return { as: 'unknown', failure: outcome.failure };`,
    replace: `if (outcome.how === 'lost') return { as: 'done', centralId: null };`,
    focus: { faults: ['timeout', 'truncated'] },
  }),
  planted('a lost change of state counts as done', ['nothing-lost'], {
    seed: 1,
    file: 'main/sync/outbox/push/action.ts',
    find: `if (outcome.how !== 'answered' || state === null) return { as: 'unknown', failure };`,
    replace: `if (outcome.how !== 'answered' || state === null) return { as: 'done', centralId: id };`,
    focus: { faults: ['timeout', 'truncated'], theme: 'states' },
  }),
  planted('an unknown outcome is taken for a refusal', ['nothing-lost'], {
    seed: 3,
    file: 'main/sync/outbox/push/create.ts',
    find: `if (outcome.how === 'lost') return { as: 'unknown', failure: outcome.failure };`,
    replace: `if (outcome.how === 'lost') return { as: 'refused', failure: outcome.failure };`,
    focus: { faults: ['drop-after', 'timeout-after', 'truncated-after'], theme: 'orders' },
  }),
  planted('deciding for mine sends theirs', ['nothing-lost'], {
    seed: 5,
    file: 'main/sync/outbox/inbox/resolve.service.ts',
    find: 'const mine = { ...without(message.mine, dropped),',
    replace: 'const mine = { ...without({ ...message.mine, ...theirs }, dropped),',
    focus: { theme: 'conflicts' },
  }),
  planted('what a central lost is not sent again', ['nothing-lost'], {
    seed: 3,
    file: 'main/sync/outbox/restored.service.ts',
    find: 'const lost = listSettledAfter(db, at);',
    replace: 'const lost = listSettledAfter(db, at).slice(0, 0);',
    focus: { theme: 'backups' },
  }),
  planted('each try has another external id', ['one-record'], {
    seed: 7,
    file: 'main/sync/outbox/push/sheet.ts',
    find: 'export function externalId(uuid: string): string {',
    replace: `export function externalId(given: string): string {
  const uuid = given + Math.random();`,
    focus: { faults: ['drop-after', 'timeout-after', 'truncated-after'] },
  }),
  planted('a row below has no external id', ['one-record'], {
    seed: 3,
    file: 'main/sync/outbox/push/sheet.ts',
    find: 'return [own, ...cellsOf(target, row, decimals)].map((cell) => ({',
    replace: 'return cellsOf(target, row, decimals).map((cell) => ({',
    focus: { faults: ['drop-after', 'timeout-after', 'truncated-after'], theme: 'orders' },
  }),
  planted('a conflict is written over', ['no-overwrite'], {
    seed: 7,
    file: 'main/sync/outbox/push/compare.rules.ts',
    find: 'else conflicts[column] = is ?? null;',
    replace: 'else toWrite.push(column);',
  }),
  planted('rows that are gone stay here', ['replica-equal'], {
    seed: 6,
    file: 'main/sync/verify/heal-month.ts',
    find: 'removeGone(pulling, gone);',
    replace: '',
  }),
  planted('archived rows are left out', ['replica-equal', 'honest-green', 'cursor-behind'], {
    seed: 1,
    file: 'main/sync/pull/central.ts',
    find: 'active_test: false',
    replace: 'active_test: true',
  }),
  planted('the company is not pinned', ['inside-rights'], {
    seed: 1,
    file: 'main/sync/pull/central.ts',
    find: ', allowed_company_ids: allowed };',
    replace: ' };',
  }),
  planted('only numbers of rows are compared', ['honest-green', 'replica-equal'], {
    seed: 6,
    file: 'main/sync/verify/digest.ts',
    find: `hasSameIds(ours, theirs) &&
    ours.writtenAt`,
    replace: 'true || ours.writtenAt',
  }),
  planted('green while rows are held back', ['honest-green'], {
    seed: 5,
    file: 'main/sync/verify/verify-entity.ts',
    find: 'return isHolding || states',
    replace: 'return states',
    focus: { theme: 'poison' },
  }),
  planted('a withdrawn right leaves its rows here', ['inside-rights', 'replica-equal'], {
    seed: 8,
    file: 'main/sync/cycle/attempt.ts',
    find: `if (failure.code === 'central.no_right') {`,
    replace: `if (failure.code === 'central.restored') {`,
  }),
  planted('one poisoned row stops its page', ['progress', 'replica-equal'], {
    seed: 6,
    file: 'main/sync/pull/apply.ts',
    find: 'page.refused.push({ row, reason });',
    replace: 'throw reason;',
  }),
  planted('a wait outlives a clock that is set back', ['progress'], {
    seed: 7,
    file: 'main/sync/outbox/outbox.store.ts',
    find: ' or next_at > $',
    replace: ' or next_at > 1e99 + $',
    focus: { theme: 'clocks' },
  }),
  planted('what was refused is sent again and again', ['second-run'], {
    seed: 9,
    file: 'main/sync/outbox/outbox.store.ts',
    find: `.where('state', '=', 'sending')`,
    replace: `.where('state', 'in', ['sending', 'refused'])`,
  }),
  planted('a central that went back is followed', ['restore-seen'], {
    seed: 5,
    file: 'main/sync/restored/older-rows.ts',
    find: 'if ((findRestored(db)?.accepted_at ?? null) !== null) return;',
    replace: 'if (findRestored(db)?.accepted_at !== 0) return;',
    focus: { theme: 'backups' },
  }),
  {
    name: 'edits of a record go in any order',
    breaks: ['order-kept'],
    layer: 'model',
    seed: 3,
    focus: { theme: 'edits' },
    rewritings: [
      {
        file: 'main/sync/outbox/outbox.store.ts',
        find: NEWEST.find,
        replace: NEWEST.replace,
      },
      {
        file: 'main/sync/outbox/push/compare.rules.ts',
        find: 'else conflicts[column] = is ?? null;',
        replace: 'else toWrite.push(column);',
      },
    ],
  },
  {
    name: 'synchronous is NORMAL',
    breaks: ['power-loss'],
    layer: 'power',
    seed: 1,
    focus: null,
    rewritings: [
      {
        file: 'main/db/open.ts',
        find: "file.pragma('synchronous = FULL');",
        replace: "file.pragma('synchronous = NORMAL');",
      },
    ],
  },
];

export function mutantNamed(name: string): Mutant {
  const found = mutants.find((mutant) => mutant.name === name);
  if (found === undefined) throw new Error(`No such mutant: ${name}`);
  return found;
}
