import {
  type Driver,
  Kysely,
  type LimitNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  ValueNode,
} from 'kysely';

/** Kysely only builds queries here. Running one through it is a mistake, so it is made to fail. */
class RefusingDriver implements Driver {
  async init(): Promise<void> {}
  async destroy(): Promise<void> {}
  async releaseConnection(): Promise<void> {}
  async acquireConnection(): Promise<never> {
    return refuse();
  }
  async beginTransaction(): Promise<never> {
    return refuse();
  }
  async commitTransaction(): Promise<never> {
    return refuse();
  }
  async rollbackTransaction(): Promise<never> {
    return refuse();
  }
}

/** SQLite plans a query whose limit is a parameter anew each time it is run. */
class WrittenLimits extends SqliteQueryCompiler {
  protected override visitLimit(node: LimitNode): void {
    const { limit } = node;
    if (ValueNode.is(limit) && Number.isInteger(limit.value)) this.append(`limit ${limit.value}`);
    else super.visitLimit(node);
  }
}

function refuse(): never {
  throw new Error('Build with qb, run with Reader or Writer.');
}

export function coldKysely<Tables>(): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new RefusingDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new WrittenLimits(),
    },
  });
}
