import { dayNumber } from '../../../../shared/kernel/business-day.ts';
import type { Cells } from '../cells/cells.ts';
import type { DayRows } from '../sources/source.ts';
import { ById } from './by-id.ts';
import { monthNumber } from './month-number.ts';

type Columns = ReturnType<typeof columnsFor>;

function columnsFor(rows: number) {
  return {
    is_customer: new Float64Array(rows),
    previous: new Float64Array(rows),
    is_place: new Float64Array(rows),
    province: new Float64Array(rows),
    previous_there: new Float64Array(rows),
    is_method: new Float64Array(rows),
    paid_as: new Float64Array(rows),
    previous_paid: new Float64Array(rows),
    is_new: new Float64Array(rows),
    cohort_month: new Float64Array(rows),
    is_first_of_month: new Float64Array(rows),
    gap_days: new Float64Array(rows),
    is_second: new Float64Array(rows),
  };
}

/** Rows of one customer on one day: one for each province that he ordered to, and way in which he paid. */
interface Visit {
  customer: number;
  from: number;
  to: number;
  today: number;
  month: number;
}

/**
 * What is known of each customer after all days so far, and of a further day the rows that the rollups of customers
 * are made of. Days are given in order, each once, as the cells of the rollup customer_day.
 */
export class Activity {
  #last = new ById();
  #lastMonth = new ById();
  #first = new ById();
  #cohort = new ById();
  #orders = new ById();
  /** The province of the first order, and the last day there. Few have several: those stand apart. */
  #home = new ById();
  #lastHome = new ById();
  #lastAbroad = new Map<string, number>();
  /** The last day of each by a way to pay. */
  #lastPaid = new Map<number, ById>();

  /** What is known so far, which stays as it is when further days are taken in. */
  static copyOf(other: Activity): Activity {
    const copy = new Activity();
    copy.#last = ById.copyOf(other.#last);
    copy.#lastMonth = ById.copyOf(other.#lastMonth);
    copy.#first = ById.copyOf(other.#first);
    copy.#cohort = ById.copyOf(other.#cohort);
    copy.#orders = ById.copyOf(other.#orders);
    copy.#home = ById.copyOf(other.#home);
    copy.#lastHome = ById.copyOf(other.#lastHome);
    copy.#lastAbroad = new Map(other.#lastAbroad);
    for (const [method, last] of other.#lastPaid) copy.#lastPaid.set(method, ById.copyOf(last));
    return copy;
  }

  /** Takes a day in. */
  note(day: string, cells: Cells): void {
    this.#walk(day, cells, (visit) => this.#take(visit, cells));
  }

  /** The rows of the day, which it takes in. */
  rowsOf(day: string, cells: Cells): DayRows {
    const columns = columnsFor(cells.rows);
    this.#walk(day, cells, (visit) => {
      this.#describe(visit, cells, columns);
      this.#take(visit, cells);
    });
    return { rows: cells.rows, columns, foreign: [] };
  }

  #walk(day: string, { rows, columns }: Cells, each: (visit: Visit) => void): void {
    const customers = columns[0];
    const [today, month] = [dayNumber(day), monthNumber(day)];
    for (let from = 0; from < rows; ) {
      const customer = customers?.[from] ?? 0;
      let to = from + 1;
      while (to < rows && customers?.[to] === customer) to += 1;
      each({ customer, from, to, today, month });
      from = to;
    }
  }

  #describe(
    { customer, from, to, today, month }: Visit,
    { columns: [, provinces, methods, , leads, , orders] }: Cells,
    out: Columns,
  ): void {
    const last = this.#last.get(customer);
    out.previous[from] = last;
    out.is_customer[from] = 1;
    out.cohort_month[from] = last === 0 ? month : this.#cohort.get(customer);
    out.is_first_of_month[from] = last !== 0 && this.#lastMonth.get(customer) === month ? 0 : 1;
    let ordered = this.#orders.get(customer);
    const isStillFirst = ordered < 2;
    for (let row = from; row < to; row += 1) {
      const province = provinces?.[row] ?? 0;
      ordered += orders?.[row] ?? 0;
      out.province[row] = province;
      out.previous_there[row] = this.#lastThere(customer, province);
      out.is_place[row] = row === from || provinces?.[row - 1] !== province ? 1 : 0;
      const method = methods?.[row] ?? 0;
      out.paid_as[row] = method;
      out.previous_paid[row] = this.#lastPaid.get(method)?.get(customer) ?? 0;
      out.is_method[row] = (methods?.indexOf(method, from) ?? row) === row ? 1 : 0;
      out.is_new[row] = last === 0 ? (leads?.[row] ?? 0) : 0;
    }
    if (!isStillFirst || ordered < 2) return;
    out.is_second[from] = 1;
    out.gap_days[from] = last === 0 ? 0 : today - this.#first.get(customer);
  }

  #take(
    { customer, from, to, today, month }: Visit,
    { columns: [, provinces, methods, , , , orders] }: Cells,
  ): void {
    if (this.#last.get(customer) === 0) {
      this.#first.set(customer, today);
      this.#cohort.set(customer, month);
      this.#home.set(customer, provinces?.[from] ?? 0);
    }
    let ordered = this.#orders.get(customer);
    for (let row = from; row < to; row += 1) {
      ordered += orders?.[row] ?? 0;
      const province = provinces?.[row] ?? 0;
      const method = methods?.[row] ?? 0;
      const paid = this.#lastPaid.get(method) ?? new ById();
      this.#lastPaid.set(method, paid);
      paid.set(customer, today);
      if (province === this.#home.get(customer)) this.#lastHome.set(customer, today);
      else this.#lastAbroad.set(`${customer} ${province}`, today);
    }
    this.#orders.set(customer, ordered);
    this.#last.set(customer, today);
    this.#lastMonth.set(customer, month);
  }

  #lastThere(customer: number, province: number): number {
    if (this.#last.get(customer) === 0) return 0;
    return province === this.#home.get(customer)
      ? this.#lastHome.get(customer)
      : (this.#lastAbroad.get(`${customer} ${province}`) ?? 0);
  }
}
