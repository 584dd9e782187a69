import {
  addMonths,
  endOfMonth,
  monthOf,
  type Period,
} from '../../../../shared/kernel/business-day.ts';

/** Which of the marks stand for months that the period holds only a part of. Its last month is the last mark. */
export function cutMonths({ from, to }: Period, marks: number): number[] {
  const last = marks - 1;
  const isFirst = (mark: number) => addMonths(monthOf(to), mark - last) === monthOf(from);
  const first = Array.from({ length: marks }, (_, mark) => mark).find(isFirst);
  return [
    ...(from.endsWith('-01') || first === undefined ? [] : [first]),
    ...(to === endOfMonth(to) ? [] : [last]),
  ];
}
