import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Permission,
  permissions,
  type Role,
  roles,
} from '../../shared/contract/permissions.ts';

type Answer = 'all' | 'own' | null;

/** The table of docs/ROLES.md, as people read it: what the code does has to be what stands there. */
export function documentedTable(): ReadonlyMap<Permission, ReadonlyMap<Role, Answer>> {
  const text = readFileSync(join(import.meta.dirname, '../../docs/ROLES.md'), 'utf8');
  const rows = text.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const permission = permissions.find((one) => cells[1] === `\`${one}\``);
    return permission === undefined ? [] : [{ permission, cells: cells.slice(3) }];
  });
  return new Map(
    rows.map(({ permission, cells }) => [
      permission,
      new Map(roles.map((role, index) => [role, answerOf(cells[index] ?? '')])),
    ]),
  );
}

function answerOf(cell: string): Answer {
  if (cell === 'all' || cell === 'own') return cell;
  if (cell === '–') return null;
  throw new Error(`docs/ROLES.md: ${cell}`);
}
