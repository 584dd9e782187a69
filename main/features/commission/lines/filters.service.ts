import { dayOfInstant } from '../../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../db/db.ts';
import { listProvinces } from '../../../platform/names/names.store.ts';
import { knownOn } from '../close/known.ts';
import { toldOf } from './lines.service.ts';
import { listCategories } from './lines.store.ts';
import { namesOf } from './names.store.ts';

interface Category {
  id: number;
  name: string;
  depth: number;
}

/** What the screen can be narrowed to. */
export function findFilters(
  db: Reader,
  { vendorId, now }: { vendorId: number | null; now: Instant },
) {
  return {
    ...toldOf(db, knownOn(db, dayOfInstant(now))),
    vendor: namesOf(db, 'vendor', [vendorId])(vendorId)?.name ?? null,
    categories: asTree(listCategories(db)),
    regions: listProvinces(db).toSorted((a, b) => a.name.localeCompare(b.name, 'id')),
  };
}

/** Each below its parent, by name; what stands in a circle is left out. */
function asTree(rows: ReturnType<typeof listCategories>): Category[] {
  const named = rows.map((row) => ({ ...row, name: row.name ?? `#${row.id}` }));
  named.sort((a, b) => a.name.localeCompare(b.name, 'id'));
  const below = Map.groupBy(named, ({ parent_id }) => parent_id);
  const from = (parent: number | null, depth: number): Category[] =>
    (below.get(parent) ?? []).flatMap(({ id, name }) => [
      { id, name, depth },
      ...from(id, depth + 1),
    ]);
  return from(null, 0);
}
