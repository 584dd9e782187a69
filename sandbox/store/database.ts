import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people } from '../base/people.ts';
import { baseBatches } from '../base/records.ts';
import { indexSql, kitKeys } from '../kit/actions.ts';
import { kitBatches } from '../kit/batches.ts';
import { provisioned } from '../kit/declared.ts';
import { fillCopies } from '../orm/write/followers.ts';
import { Schema } from '../schema/schema.ts';
import { standard } from '../schema/standard.ts';
import type { Batch, WorldOptions } from '../world/batch.ts';
import { loadBatches } from './load-batches.ts';
import { addSecret } from './logins.ts';
import type { Store } from './store.ts';
import { openStore } from './store.ts';
import { createIndexes, createTables } from './tables.ts';

/** Raised whenever the same options would make another database. */
const generation = 3;

export interface DatabaseOptions extends WorldOptions {
  /** A plain Odoo: none of the platform's models, fields, groups and rights. */
  readonly bare: boolean;
  /** A kept database of another day will do: a world that people work in goes on from where it was. */
  readonly anyDay: boolean;
  /** Kept and used again; without it a temporary file, gone with the sandbox. */
  readonly file: string | null;
  readonly apiKey: string;
  readonly world: (options: WorldOptions) => Iterable<Batch>;
  readonly now: string;
}

export interface Opened {
  readonly store: Store;
  readonly dispose: () => void;
}

export function openDatabase(options: DatabaseOptions): Opened {
  const { file } = options;
  if (file !== null) {
    const store = openStore(file);
    if (!isWanted(keyOf(store), options)) {
      store.close();
      for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
      return { store: build(file, options), dispose: () => {} };
    }
    return { store, dispose: () => {} };
  }
  const folder = mkdtempSync(join(tmpdir(), 'umkm-sandbox-'));
  const store = build(join(folder, 'central.db'), options);
  return { store, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}

const wantedKey = ({ size, seed, asOf, bare }: DatabaseOptions) =>
  JSON.stringify({ generation, size, seed, asOf, bare });

function isWanted(key: string | null, options: DatabaseOptions): boolean {
  if (key === null || !options.anyDay) return key === wantedKey(options);
  const { asOf } = JSON.parse(key);
  return key === wantedKey({ ...options, asOf });
}

function keyOf(store: Store): string | null {
  const table = store.get("select 1 from sqlite_master where name = 'sandbox_key'");
  const key = table && store.get('select key from sandbox_key')?.[0];
  return typeof key === 'string' ? key : null;
}

/** The key comes last: a file whose building was cut short is built again. */
function build(path: string, options: DatabaseOptions): Store {
  const store = openStore(path);
  const registry = options.bare ? standard : provisioned;
  store.transaction(() => {
    createTables(store, registry);
    loadBatches(store, registry, { source: baseBatches(registry), now: options.now });
    if (!options.bare) {
      loadBatches(store, registry, { source: kitBatches(registry), now: options.now });
    }
    loadBatches(store, registry, { source: options.world(options), now: options.now });
    createIndexes(store, registry);
    if (!options.bare) finishKit(store);
    for (const person of people) {
      if (person.active !== false) addSecret(store, person.id, person.login);
      if (person.login === 'admin') addSecret(store, person.id, options.apiKey);
    }
    store.run('insert into sandbox_key (key) values (?)', [wantedKey(options)]);
  });
  return store;
}

/** The keys of the platform's rows, and the copies that lines keep of what they point to. */
function finishKit(store: Store): void {
  for (const key of kitKeys) store.exec(indexSql(key));
  const schema = new Schema(store);
  fillCopies({ store, schema, registry: schema.registry }, { model: 'sale.order.line' });
}
