import { can } from '../../../shared/contract/permissions.ts';
import type { Writer } from '../../db/db.ts';
import { figuresImported, figuresStream, MOST_FIGURES } from '../streams/figures.stream.ts';
import { fateOf } from './fate.ts';
import {
  deleteSaid,
  type FigureRow,
  listFigureFacts,
  listUnsaid,
  markFigures,
  markSaid,
} from './figures.store.ts';
import { type Sharer, say } from './sharer.ts';

/** Whoever may import sends what was imported here, by whomever. */
export function shareFigures(db: Writer, by: Sharer): void {
  if (!can(by.role, 'figure.import')) return;
  for (const fact of listFigureFacts(db, by.house)) {
    const fate = fateOf(db, fact, by.uid);
    if (fate.is === 'stands') deleteSaid(db, fact);
    else markSaid(db, fact, { fact: fate.is === 'waits' ? fact : null, told: fate.told });
  }
  for (;;) {
    const rows = listUnsaid(db, by.house, MOST_FIGURES);
    if (rows.length === 0) return;
    const data = { company: by.company, rows: rows.map(saidOf) };
    const said = say(db, { stream: figuresStream.name, kind: figuresImported, data }, by);
    markFigures(db, rows, { fact: null, told: null, ...said });
  }
}

function saidOf({ figure, province, from_day: from, amount, source }: FigureRow) {
  return { figure, province, from, amount, source };
}
