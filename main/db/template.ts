import type { Compilable, CompiledQuery } from 'kysely';

/** Where a value will stand: Kysely passes it through to the parameters as it would the value. */
class Place {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A query that is asked at every page of every cycle: built once for the names that it is given, and filled in from
 * then on. What it says may hang on which names those are, never on a value.
 */
export function template<Given extends object, Row>(
  build: (given: Given) => Compilable<Row>,
): (given: Given) => CompiledQuery<Row> {
  const built = new Map<string, CompiledQuery<Row>>();
  return (given) => {
    const names = Object.keys(given);
    const key = names.join();
    const query = built.get(key) ?? build(placesOf(names) as Given).compile();
    built.set(key, query);
    const values = given as Readonly<Record<string, unknown>>;
    const parameters = query.parameters.map((one) =>
      one instanceof Place ? values[one.name] : one,
    );
    return { ...query, parameters };
  };
}

function placesOf(names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, new Place(name)]));
}
