import type { Rewriting } from '../support/rewriting.ts';

/** One planted bug for each rule, and the promise that alone must break. */
export interface Mutant extends Rewriting {
  name: string;
  rule: string;
  /** The history that shows it first; where it no longer does, all are tried. */
  seed: number;
  /** The breaches it leads to all begin with one of these. */
  caughtBy: RegExp;
}

export const mutants: readonly Mutant[] = [
  {
    name: 'a fact is logged though one before it was not seen',
    seed: 54,
    file: 'main/facts/log/ingest.ts',
    find: 'if (row.seq !== stream.head_seq + 1) {',
    replace: 'if (false) {',
    rule: 'gapless',
    caughtBy: /^log: /,
  },
  {
    name: 'whoever sent first believes that he was first',
    seed: 54,
    file: 'main/facts/exchange/append.ts',
    find: 'wasLoaded(result);',
    replace:
      "wasLoaded(result); for (const { pending } of fits) db.runSql('delete from fact_pending where id = ?', [pending.id]);",
    rule: 'first wins',
    caughtBy: /^lost: /,
  },
  {
    name: 'a lost reply is taken for a refusal, and sent again without looking',
    seed: 1,
    file: 'main/facts/pending/pending.store.ts',
    find: 'if (first === null) removePending(db, uuid);',
    replace: 'if (first === null) updatePending(db, id, { state: "pending" });',
    rule: 'lost reply',
    caughtBy: /^lost: stands/,
  },
  {
    name: 'anybody may say anything',
    seed: 2,
    file: 'main/facts/log/judge.ts',
    find: 'return role !== null && authors(state).includes(role);',
    replace: 'return true;',
    rule: 'author',
    caughtBy: /^judged: .*not fact\.no_role$/,
  },
  {
    name: 'a role is asked for as it is now, not as it was',
    seed: 4,
    file: 'main/facts/folds/staff.fold.ts',
    find: 'findLast(([from]) => from <= seq)',
    replace: 'findLast(([from]) => from <= seq || true)',
    rule: 'author at the head',
    caughtBy: /^judged: .*fact\.no_role/,
  },
  {
    name: 'who prepared it approves it',
    seed: 5,
    file: 'main/facts/log/judge.ts',
    find: 'step.isCheck && bound.makers(state).includes(fact.uid)',
    replace: 'false',
    rule: 'maker is not checker',
    caughtBy: /^judged: .*not fact\.self_approved$/,
  },
  {
    name: 'no head needs to be named',
    seed: 40,
    file: 'main/facts/log/judge.ts',
    find: 'if (needed.some((stream) => fact.heads[stream] === undefined))',
    replace: 'if (false)',
    rule: 'heads are named',
    caughtBy: /^judged: .*not fact\.no_head$/,
  },
  {
    name: 'a head may be named before it exists',
    seed: 5,
    file: 'main/facts/log/judge.ts',
    find: 'if (seq > 0 && (found === null || found.centralId >= fact.centralId)) {',
    replace: 'if (false) {',
    rule: 'heads are older',
    caughtBy: /^judged: .*not fact\.future_head$/,
  },
  {
    name: 'who lost a role names the staff as it was before',
    seed: 113,
    file: 'main/facts/log/judge.ts',
    find: "return stale ? dropped('fact.old_head') : null;",
    replace: 'return null;',
    rule: 'heads never go back',
    caughtBy: /^judged: .*not fact\.old_head$/,
  },
  {
    name: 'each hash forgets the one before it',
    seed: 1,
    file: 'main/facts/log/hash.ts',
    find: 'JSON.stringify([previous, stream,',
    replace: "JSON.stringify(['', stream,",
    rule: 'hash chain',
    caughtBy: /^chain: /,
  },
  {
    name: 'the same fact counts as often as it stands',
    seed: 45,
    file: 'main/facts/log/judge.ts',
    find: "if (bound.holds(state)) return dropped('fact.duplicate');",
    replace: '',
    rule: 'uuid dedupe',
    caughtBy: /^judged: .*not fact\.duplicate$/,
  },
  {
    name: 'what was decided offline is sent as it was',
    seed: 56,
    file: 'main/facts/exchange/decide-again.ts',
    find: 'JSON.stringify(found.answer) !== pending.answer',
    replace: 'false',
    rule: 'decide again',
    caughtBy: /^answer: /,
  },
  {
    name: 'a head that was not read yet is taken for one that is not there',
    seed: 35,
    file: 'main/facts/log/folding.ts',
    find: "return isComplete ? null : 'unread';",
    replace: 'return null;',
    rule: 'dropped alike',
    caughtBy: /^judged: .*fact\.future_head, not/,
  },
  {
    name: 'a snapshot forgets how far the staff was seen',
    seed: 170,
    file: 'main/facts/snapshot/start.ts',
    find: 'staff_seq: staffSeq,',
    replace: 'staff_seq: 0,',
    rule: 'snapshot equals log',
    caughtBy: /^snapshot: /,
  },
];
