/**
 * One check that needs no Electron. It finds nothing in what is ours, and something in each planted breach: a check
 * that finds nothing anywhere would be worth nothing.
 */
export interface Check {
  /** `E1`–`E14` of the plan; a number alone is an item of Electron's own list. */
  rows: readonly string[];
  what: string;
  ours(): Promise<string[]>;
  planted: Readonly<Record<string, () => Promise<string[]>>>;
}

interface Parts<Subject> {
  /** Apart by spaces. */
  rows: string;
  what: string;
  ours(): Subject | Promise<Subject>;
  planted: Readonly<Record<string, Subject>>;
  faults(subject: Subject): string[] | Promise<string[]>;
}

export function check<Subject>({ rows, what, ours, planted, faults }: Parts<Subject>): Check {
  return {
    rows: rows.split(' '),
    what,
    ours: async () => faults(await ours()),
    planted: Object.fromEntries(
      Object.entries(planted).map(([name, breach]) => [name, async () => faults(breach)]),
    ),
  };
}
