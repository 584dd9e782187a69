import { odooError } from './odoo-error.ts';

export type Row = Readonly<Record<string, unknown>> & { readonly id: number };
type Leaf = [field: string, operator: string, value: unknown];
type Test = (row: Row) => boolean;

/** A domain in prefix notation; terms that nothing joins are joined by AND. */
export function testOf(
  domain: readonly unknown[],
  fields: Readonly<Record<string, unknown>>,
): Test {
  const stack: Test[] = [];
  for (const token of [...domain].reverse()) {
    if (token === '&' || token === '|') {
      const [left, right] = [pop(stack), pop(stack)];
      stack.push(
        token === '&' ? (row) => left(row) && right(row) : (row) => left(row) || right(row),
      );
    } else if (token === '!') {
      const inner = pop(stack);
      stack.push((row) => !inner(row));
    } else {
      stack.push(leafTest(token, fields));
    }
  }
  return (row) => stack.every((test) => test(row));
}

/** Fields that a domain names: `active` among them turns active_test off. */
export function namedIn(domain: readonly unknown[]): Set<unknown> {
  return new Set(domain.flatMap((token) => (Array.isArray(token) ? [token[0]] : [])));
}

function pop(stack: Test[]): Test {
  const test = stack.pop();
  if (test === undefined) throw odooError('builtins.IndexError', 'pop from empty list');
  return test;
}

function leafTest(token: unknown, fields: Readonly<Record<string, unknown>>): Test {
  if (!Array.isArray(token) || token.length !== 3) {
    throw odooError('builtins.ValueError', `Invalid leaf ${JSON.stringify(token)}`);
  }
  const [field, operator, value] = token as Leaf;
  const name = field === 'id' ? 'id' : field;
  if (!(name in fields)) {
    throw odooError('builtins.ValueError', `Invalid field ${name} in leaf`);
  }
  const test = OPERATORS[operator];
  if (test === undefined) throw odooError('builtins.ValueError', `Invalid operator ${operator}`);
  return (row) => test(row[name], value);
}

const empty = (value: unknown) => value === false || value === null || value === undefined;
const same = (left: unknown, right: unknown) => (empty(left) && empty(right)) || left === right;
/** Texts of instants compare as texts: a shorter one is the earlier of the same second. */
const order =
  (test: (left: string | number, right: string | number) => boolean) =>
  (left: unknown, right: unknown) =>
    !empty(left) && !empty(right) && test(left as string | number, right as string | number);

const OPERATORS: Record<string, (left: unknown, right: unknown) => boolean> = {
  '=': same,
  '!=': (left, right) => !same(left, right),
  in: (left, right) => (right as unknown[]).some((value) => same(left, value)),
  'not in': (left, right) => !(right as unknown[]).some((value) => same(left, value)),
  '>': order((left, right) => left > right),
  '>=': order((left, right) => left >= right),
  '<': order((left, right) => left < right),
  '<=': order((left, right) => left <= right),
};
