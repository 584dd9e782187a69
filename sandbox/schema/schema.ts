import type { Store } from '../store/store.ts';
import type { Model } from './field.ts';
import { readRegistry } from './manual.ts';
import { modelsAlong } from './paths.ts';
import type { Python } from './python.ts';
import { parsePython } from './python.ts';

const operations = ['read', 'write', 'create', 'unlink'] as const;
export type Operation = (typeof operations)[number];

export interface Rule {
  readonly groups: readonly number[];
  readonly operations: ReadonlySet<Operation>;
  readonly domain: Python;
}

/** A stored copy: its field, and the path to what it copies. */
export interface Copy {
  readonly model: Model;
  readonly name: string;
  readonly path: readonly string[];
}

/** A copy that a change of some field reaches, by this many steps back along its path. */
export interface Follower extends Copy {
  readonly depth: number;
}

type Rights = Readonly<Record<Operation, readonly (number | 'everybody')[]>>;

/** What the database says of models, rights and rules. It is read whole again when any of it changes. */
export class Schema {
  readonly #store: Store;
  readonly registry = new Map<string, Model>();
  readonly rights = new Map<string, Rights>();
  readonly rules = new Map<string, Rule[]>();
  readonly implied = new Map<number, number[]>();
  readonly copies = new Map<string, Copy[]>();
  /** By 'model.field'. */
  readonly followers = new Map<string, Follower[]>();

  constructor(store: Store) {
    this.#store = store;
    this.reload();
  }

  reload(): void {
    const parts = [
      this.registry,
      this.rights,
      this.rules,
      this.implied,
      this.copies,
      this.followers,
    ];
    for (const part of parts) part.clear();
    for (const [name, model] of readRegistry(this.#store)) this.registry.set(name, model);
    this.#readRights();
    this.#readRules();
    for (const [group, other] of this.#store.all(
      'select own_id, other_id from res_groups_implied_ids_rel',
    )) {
      pushTo(this.implied, Number(group), Number(other));
    }
    for (const model of this.registry.values()) this.#readCopies(model);
  }

  #readRights(): void {
    const rows = this.#store.all(
      `select m.model, a.group_id, a.perm_read, a.perm_write, a.perm_create, a.perm_unlink
        from ir_model_access a join ir_model m on m.id = a.model_id where a.active order by a.id`,
    );
    const found = new Map<string, Record<Operation, (number | 'everybody')[]>>();
    for (const [model, groupId, ...granted] of rows) {
      const name = String(model);
      const rights = found.get(name) ?? { read: [], write: [], create: [], unlink: [] };
      for (const [index, operation] of operations.entries()) {
        if (granted[index])
          rights[operation].push(groupId === null ? 'everybody' : Number(groupId));
      }
      found.set(name, rights);
    }
    for (const [name, rights] of found) this.rights.set(name, rights);
  }

  #readRules(): void {
    const groups = new Map<number, number[]>();
    for (const [rule, group] of this.#store.all(
      'select own_id, other_id from ir_rule_groups_rel',
    )) {
      pushTo(groups, Number(rule), Number(group));
    }
    const rows = this.#store.all(
      `select r.id, m.model, r.domain_force, r.perm_read, r.perm_write, r.perm_create,
        r.perm_unlink from ir_rule r join ir_model m on m.id = r.model_id
      where r.active order by r.id`,
    );
    for (const [id, model, domain, ...perms] of rows) {
      pushTo(this.rules, String(model), {
        groups: groups.get(Number(id)) ?? [],
        operations: new Set(operations.filter((_, index) => perms[index])),
        domain: parsePython(typeof domain === 'string' && domain !== '' ? domain : '[]'),
      });
    }
  }

  #readCopies(model: Model): void {
    for (const [name, field] of Object.entries(model.fields)) {
      if (!field.related || field.sql !== undefined) continue;
      const copy = { model, name, path: field.related };
      const along = modelsAlong(this.registry, model, field.related);
      if (!along) continue;
      pushTo(this.copies, model.name, copy);
      for (const [depth, place] of along.entries()) {
        pushTo(this.followers, `${place.name}.${field.related[depth]}`, { ...copy, depth });
      }
    }
  }
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
