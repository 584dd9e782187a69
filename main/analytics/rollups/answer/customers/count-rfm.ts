import { monthOf } from '../../../../../shared/kernel/business-day.ts';
import { OTHER } from '../../../dimensions/dimension.ts';
import { rfmSegments } from '../../../facts/customers/rfm-segments.ts';
import type { Measure } from '../../../metrics/metric.ts';
import { rfmCells } from '../../build/rfm-cells.ts';
import { blobToCells, type Cells } from '../../cells/cells.ts';
import { customerDay } from '../../customers/customer-day.rollup.ts';
import { customerRfm } from '../../customers/customer-rfm.rollup.ts';
import { columnsOf } from '../../rollup.ts';
import type { Emit, RollupQuestion } from '../counting.ts';
import type { RollupReader } from '../rollup-reader.ts';
import { listsOf } from './customer-lists.ts';

const COLUMNS = columnsOf(customerRfm);

/** Customers of a year by their segments: as they are kept, else from who bought on each day of it. */
export function countRfm(
  reader: RollupReader,
  { measure, question }: { measure: Measure; question: RollupQuestion },
  emit: Emit,
): boolean {
  const { by, kept, folded, unfolded } = question;
  const cells = keptCells(reader, question) ?? listedCells(reader, question);
  if (cells === null) return false;
  const { column } = measure.aggregate;
  const counts = cells.columns[COLUMNS.indexOf(column ?? 'rows')];
  const only = kept.get('rfm_segment');
  const found = new Map<string, number>();
  for (let row = 0; row < cells.rows; row += 1) {
    const segment = rfmSegments[(cells.columns[0]?.[row] ?? 0) - 1]?.id ?? '';
    if (only?.has(segment) === false) continue;
    const isRest = folded !== null && !unfolded.includes(segment);
    const key = by.length === 0 ? '' : isRest ? OTHER : segment;
    found.set(key, (found.get(key) ?? 0) + (counts?.[row] ?? 0));
  }
  for (const [key, count] of found) emit(by.length === 0 ? [] : [key], [count]);
  return true;
}

function keptCells(reader: RollupReader, { period }: RollupQuestion): Cells | null {
  const { to } = period;
  if (!reader.isBuilt('rfm') || reader.isStale('rfm', monthOf(to))) return null;
  if (reader.dirtyDays(customerDay, period)?.length !== 0) return null;
  const [stored] = reader.cellsOf(customerRfm, { unit: 'day', from: to, to });
  if (stored === undefined) return null;
  reader.note(customerRfm, { from: to, to });
  return blobToCells(stored, COLUMNS.length);
}

function listedCells(reader: RollupReader, { period }: RollupQuestion): Cells | null {
  const lists = listsOf(reader, period);
  if (lists === null) return null;
  reader.note(customerDay, period);
  return rfmCells(lists, period.to);
}
