import { fieldsFor } from '../../odoo-names.ts';
import type { Message } from '../message.ts';

/** The columns of an edit that a refusal speaks of: by our name, or by one that Odoo has for them. */
export function blamedColumns({ entity, mine, error }: Message): string[] {
  if (error === null) return [];
  const said = new Set(
    Object.values(error.params).flatMap((text) => String(text).match(/\w+/g) ?? []),
  );
  const isSaid = (name: string) =>
    said.has(name) || [...said].some((word) => word.endsWith(`_${name}_fkey`));
  const named = Object.keys(mine).filter((column) =>
    [column, ...fieldsFor(entity.id, column)].filter((name) => !ORDINARY.has(name)).some(isSaid),
  );
  if (named.length > 0 || !DANGLING.test(Object.values(error.params).join(' '))) return named;
  return Object.keys(mine).filter((column) => entity.push?.fields[column]?.to !== undefined);
}

/** What Odoo says of a reference to nothing, also where it speaks of a deletion. */
const DANGLING = /another model requires the record|foreign key/i;

/** Names of columns that are words of any sentence too. */
const ORDINARY = new Set(['name', 'type', 'number', 'state', 'active', 'value']);
