import type { Row } from '../central/domain.ts';
import type { Book } from './book.ts';
import { isPoisoned, type Mapped, mapped, rowAsStored, wantedRows } from './mapping.ts';
import type { SimDesk } from './sim-desk.ts';
import { hold, type Invariant } from './violation.ts';
import type { World } from './world.ts';

type Stored = Record<string, string | number | null> & { id: number };

export function storedRows(desk: SimDesk, { table, columns }: Mapped): Stored[] {
  const names = [...new Set(['id', ...columns.map(([column]) => column)])].join(', ');
  return desk.db.look<Stored>(`select ${names} from ${table} order by id`);
}

export function heldBack(desk: SimDesk, entity: string): Set<number> {
  const sql = 'select central_id as id from sync_quarantine where entity = ?';
  return new Set(desk.db.look<{ id: number }>(sql, entity).map(({ id }) => id));
}

/** Row by row and field by field, by a mapping of our own; held-back rows are the poisoned ones and no others. */
export function checkEqual(world: World, desk: SimDesk, invariant: Invariant): void {
  for (const one of mapped) {
    const wanted = wantedRows(world.central, desk.user, one.model);
    const fields = world.central.store.fields(one.model);
    const held = heldBack(desk, one.entity);
    const poisoned = wanted.filter((row) => isPoisoned(one, row)).map(({ id }) => id);
    const where = `${desk.name} ${one.entity}`;
    hold(same([...held].sort(byNumber), poisoned), invariant, () => {
      return `${where}: held back ${[...held].join()}, poisoned ${poisoned.join()}`;
    });
    const central = wanted
      .filter(({ id }) => !held.has(id))
      .map((row) => JSON.stringify(rowAsStored(one, row, fields)));
    const here = storedRows(desk, one)
      .filter(({ id }) => !held.has(id))
      .map((row) => JSON.stringify(row));
    hold(same(here, central), invariant, () => `${where}: ${firstDifference(here, central)}`);
  }
}

/** After contact: no row here, held back or not, that the central has and this login is not shown. */
export function checkRights(world: World, desk: SimDesk): void {
  for (const one of mapped) {
    const allowed = new Set(wantedRows(world.central, desk.user, one.model).map(({ id }) => id));
    const here = [...storedRows(desk, one).map(({ id }) => id), ...heldBack(desk, one.entity)];
    const beyond = here.filter(
      (id) => !allowed.has(id) && world.central.store.find(one.model, id) !== undefined,
    );
    hold(beyond.length === 0, 'inside-rights', () => `${desk.name} ${one.entity} ${beyond.join()}`);
  }
}

interface Cursor {
  entity: string;
  window_to_at: number | null;
  last_id: number | null;
}

/** What was committed before the window was opened, and lies before the cursor, is here as it was or newer. */
export function checkCursor(world: World, desk: SimDesk, book: Book): void {
  if (book.restoredAt !== null || book.hasMovedRights || book.hasLongTransaction) return;
  for (const cursor of desk.db.look<Cursor>('select * from sync_cursor')) {
    const one = mapped.find(({ entity }) => entity === cursor.entity);
    if (one === undefined || cursor.window_to_at === null) continue;
    const here = new Map(storedRows(desk, one).map((row) => [row.id, row]));
    const held = heldBack(desk, one.entity);
    for (const row of wantedRows(world.central, desk.user, one.model)) {
      if (!lies(world, one, { row, cursor }) || held.has(row.id)) continue;
      const stored = here.get(row.id);
      hold(
        stored !== undefined && Number(stored.written_at) >= instantOf(row.write_date),
        'cursor-behind',
        () => `${desk.name} ${one.entity} ${row.id} of ${String(row.write_date)} was passed`,
      );
    }
  }
}

function lies(world: World, { model }: Mapped, seen: { row: Row; cursor: Cursor }): boolean {
  const { row, cursor } = seen;
  const committed = world.central.store.committedAt.get(`${model},${row.id}`) ?? 0;
  const isBefore = cursor.last_id === null || row.id <= cursor.last_id;
  return isBefore && committed < (cursor.window_to_at ?? 0);
}

/** Count, sum of ids, newest write and sums of money, of each month: what green promises. */
export function checkDigests(world: World, desk: SimDesk, entities: readonly string[]): void {
  for (const one of mapped) {
    if (!entities.includes(one.entity)) continue;
    const fields = world.central.store.fields(one.model);
    const central = wantedRows(world.central, desk.user, one.model).map((row) =>
      rowAsStored(one, row, fields),
    );
    const [theirs, ours] = [digestsOf(central), digestsOf(storedRows(desk, one))];
    hold(
      theirs === ours,
      'honest-green',
      () => `${desk.name} ${one.entity}: ${ours} for ${theirs}`,
    );
  }
}

function digestsOf(rows: readonly Record<string, string | number | null>[]): string {
  const months = new Map<string, number[]>();
  for (const row of rows) {
    const month = new Date(Number(row.created_at) + 7 * 3_600_000).toISOString().slice(0, 7);
    const sums = months.get(month) ?? [0, 0, 0, 0, 0, 0];
    sums[0] = (sums[0] ?? 0) + 1;
    sums[1] = (sums[1] ?? 0) + Number(row.id);
    sums[2] = Math.max(sums[2] ?? 0, Number(row.written_at));
    for (const [index, column] of ['untaxed_minor', 'total_minor', 'subtotal_minor'].entries()) {
      sums[3 + index] = (sums[3 + index] ?? 0) + Number(row[column] ?? 0);
    }
    months.set(month, sums);
  }
  return JSON.stringify([...months].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function instantOf(stamp: unknown): number {
  return Date.parse(`${String(stamp).slice(0, 19).replace(' ', 'T')}Z`);
}

const byNumber = (a: number, b: number): number => a - b;
const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

function firstDifference(here: readonly string[], central: readonly string[]): string {
  const index = here.findIndex((text, at) => text !== central[at]);
  const at = index < 0 ? here.length : index;
  return `here ${here[at] ?? 'nothing'} | central ${central[at] ?? 'nothing'}`;
}
