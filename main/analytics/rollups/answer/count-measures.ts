import { rfmCustomer } from '../../facts/customers/rfm-customer.ts';
import { firstOrder } from '../../facts/first-order.ts';
import { saleLine } from '../../facts/sale-line.ts';
import { firstSale } from '../../facts/vendors/first-sale.ts';
import { vendorMonth } from '../../facts/vendors/vendor-month.ts';
import type { Measure } from '../../metrics/metric.ts';
import { countFromRollup } from './count-cells.ts';
import type { Emit, RollupQuestion } from './counting.ts';
import {
  countActiveCustomers,
  countListedCustomers,
  countListedNewcomers,
  isOfCustomers,
} from './customers/count-customers.ts';
import { countRfm } from './customers/count-rfm.ts';
import { countDuties, isOfDuties } from './duties/count-duties.ts';
import { countMonthlyVendors, countNewVendors } from './ids/count-vendors.ts';
import { isCalendar, type Planned, planMeasure } from './plan.ts';
import { countProducts, isOfProducts } from './products/count-products.ts';
import type { RollupReader } from './rollup-reader.ts';

/** Called for each measure that rollups hold, and each combination of keys that has rows. */
export type EmitMeasure = (measure: Measure, keys: readonly string[], count: number) => void;

/** Counts what rollups hold, and gives back the measures that they do not. */
export function countFromRollups(
  reader: RollupReader,
  measures: readonly Measure[],
  { question, emit }: { question: RollupQuestion; emit: EmitMeasure },
): Measure[] {
  const left: Measure[] = [];
  const planned: Planned[] = [];
  // The largest can be told only where all that they are weighed by stands together.
  const { top: _top, ...whole } = question;
  const alone = measures.length === 1 ? question : whole;
  for (const measure of measures) {
    const plan = planMeasure(measure, question);
    if (plan !== null && plan.rollup.source !== 'activity') planned.push(plan);
    else if (!countPeople(reader, measure, { question: alone, emit })) left.push(measure);
  }
  const groups = [...Map.groupBy(planned, groupOf).values()];
  const isTogether =
    left.length === 0 && groups.length === 1 && groups[0]?.length === measures.length;
  for (const plans of groups) {
    const asked = isTogether ? question : whole;
    if (!countPlanned(reader, plans, { question: asked, emit })) {
      left.push(...plans.map(({ measure }) => measure));
    }
  }
  return left;
}

/** Sums of one rollup are read together; a key whose values are counted is read alone. */
function groupOf({ rollup, read }: Planned): string {
  return 'sum' in read ? rollup.id : `${rollup.id} ${read.distinct}`;
}

function countPlanned(
  reader: RollupReader,
  plans: readonly Planned[],
  { question, emit }: { question: RollupQuestion; emit: EmitMeasure },
): boolean {
  const rollup = plans[0]?.rollup;
  if (rollup === undefined || !reader.isBuilt(rollup.source)) return false;
  const reads = plans.map(({ read }) => read);
  const emitAll: Emit = (keys, counts) => {
    for (const [index, { measure }] of plans.entries()) emit(measure, keys, counts[index] ?? 0);
  };
  const isCounted = countFromRollup(reader, { rollup, reads, question }, emitAll);
  if (isCounted) reader.note(rollup, question.period);
  return isCounted;
}

/** Customers are counted by their days, vendors by their months and duties on a day, which no other number is. */
function countPeople(
  reader: RollupReader,
  measure: Measure,
  { question, emit }: { question: RollupQuestion; emit: EmitMeasure },
): boolean {
  if (!reader.isBuilt('sale_line')) return false;
  const emitOne: Emit = (keys, [count = 0]) => emit(measure, keys, count);
  if (measure.fact === firstSale) return countNewVendors(reader, question, emitOne);
  if (isOfDuties(measure)) return countDuties(reader, { measure, question }, emitOne);
  if (isOfProducts(measure)) return countProducts(reader, { measure, question }, emitOne);
  if (measure.fact === rfmCustomer) return countRfm(reader, { measure, question }, emitOne);
  if (measure.fact === vendorMonth) {
    return countMonthlyVendors(reader, { measure, question }, emitOne);
  }
  return reader.isBuilt('activity') && countCustomers(reader, measure, { question, emitOne });
}

function countCustomers(
  reader: RollupReader,
  measure: Measure,
  { question, emitOne }: { question: RollupQuestion; emitOne: Emit },
): boolean {
  const { by, kept, period } = question;
  const { unknownFrom } = reader;
  const plan = planMeasure(measure, question);
  if (plan !== null && (unknownFrom === null || unknownFrom > period.to)) {
    const { rollup, read } = plan;
    return countFromRollup(reader, { rollup, reads: [read], question }, emitOne);
  }
  const asked = [...by, ...kept.keys()].filter((id) => !isCalendar(id));
  const places = asked.filter(isOfCustomers);
  if (places.length < asked.length || new Set(places).size > 1) return false;
  if (measure.fact === saleLine && measure.aggregate.column === 'customer_id') {
    return (
      countActiveCustomers(reader, question, emitOne) ||
      countListedCustomers(reader, question, emitOne)
    );
  }
  if (measure.fact !== firstOrder) return false;
  return countListedNewcomers(reader, question, emitOne);
}
