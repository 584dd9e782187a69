import * as z from 'zod';
import { compareAndSet } from '../kit/compare-and-set.ts';
import type { Item } from '../kit/item.ts';
import { KIT_MODULE } from '../kit/kit.ts';
import { kitModels } from '../kit/kit-items.ts';
import { aliasesOf, fieldAliasesOf } from '../kit/kit-names.ts';
import { setting } from '../kit/models/setting.ts';
import { markedModels, recordModels } from '../kit/record-models.ts';
import type { Administrator } from './administrator.ts';

const text = z.union([z.string(), z.literal(false)]).transform((value) => value || '');
const id = z.int();
const reference = z.union([id, z.literal(false)]).transform((value) => value || null);

const modelRow = z.object({ id, model: z.string(), state: z.string() });
const fieldRow = z.object({
  id,
  model: z.string(),
  name: z.string(),
  ttype: z.string(),
  relation: text,
  related: text,
  state: z.string(),
  size: z.union([z.int(), z.literal(false)]).transform((value) => value || 0),
});
const markRow = z.object({
  id,
  name: z.string(),
  model: z.string(),
  res_id: id,
  module: z.string(),
});
const accessRow = z.object({
  id,
  model_id: id,
  group_id: reference,
  perm_read: z.boolean(),
  perm_write: z.boolean(),
  perm_create: z.boolean(),
  perm_unlink: z.boolean(),
});
const ruleRow = z.object({
  id,
  name: text,
  model_id: id,
  groups: z.array(id),
  domain_force: text,
  perm_create: z.boolean(),
});
const defaultRow = z.object({ id, field_id: id, json_value: text });
const actionRow = z.object({ id, name: z.string(), code: text });
const settingRow = z.object({ id, x_key: z.string(), x_value: text });
const userRow = z.object({
  id,
  login: z.string(),
  name: z.string(),
  share: z.boolean(),
  active: z.boolean(),
  groups_id: z.array(id),
});
const options = z.record(
  z.string(),
  z.object({ selection: z.array(z.tuple([z.string(), z.string()])).optional() }),
);

export type FoundField = z.infer<typeof fieldRow>;
export type FoundUser = z.infer<typeof userRow>;
export type Mark = z.infer<typeof markRow>;
export type Part =
  | 'marks'
  | 'models'
  | 'fields'
  | 'choices'
  | 'access'
  | 'rules'
  | 'defaults'
  | 'actions'
  | 'settings'
  | 'users';

const EVERYTHING: readonly Part[] = [
  'marks',
  'models',
  'fields',
  'choices',
  'access',
  'rules',
  'defaults',
  'actions',
  'settings',
  'users',
];
/** What a central has of the kit, read part by part: a step reads again only what it touched. */
export class CentralState {
  models: z.infer<typeof modelRow>[] = [];
  fields: FoundField[] = [];
  marks: Mark[] = [];
  base: Mark[] = [];
  access: z.infer<typeof accessRow>[] = [];
  rules: z.infer<typeof ruleRow>[] = [];
  defaults: z.infer<typeof defaultRow>[] = [];
  actions: z.infer<typeof actionRow>[] = [];
  settings: z.infer<typeof settingRow>[] = [];
  users: FoundUser[] = [];
  /** Values of the selections of ours, by `model field`. */
  readonly choices = new Map<string, readonly string[]>();
  readonly #by: Administrator;
  readonly #items: readonly Item[];

  constructor(by: Administrator, items: readonly Item[]) {
    this.#by = by;
    this.#items = items;
  }

  async refresh(parts: readonly Part[] = EVERYTHING): Promise<void> {
    for (const part of parts) await this.#readers[part]();
  }

  /** The name that a table of the kit has here. */
  modelOf(model: string): string {
    return this.#found(model)?.model ?? model;
  }

  modelIdOf(model: string): number | null {
    return this.#found(model)?.id ?? null;
  }

  fieldOf(model: string, name: string): FoundField | null {
    const here = this.modelOf(model);
    const names = fieldAliasesOf(model, name);
    const found = names.flatMap((one) =>
      this.fields.filter((field) => field.model === here && field.name === one),
    );
    return found[0] ?? null;
  }

  /** A path of field names, as they are called here. Only products are reached from another model. */
  pathOf(model: string, path: string): string {
    return path
      .split('.')
      .map((name, at) => this.fieldOf(at === 0 ? model : 'product.template', name)?.name ?? name)
      .join('.');
  }

  /** False before anybody was given a right to a table: then it is empty, and nobody may look. */
  hasAccess(model: string): boolean {
    const id = this.modelIdOf(model);
    return this.access.some((row) => row.model_id === id);
  }

  markNamed(name: string): Mark | null {
    return this.marks.find((mark) => mark.name === name) ?? null;
  }

  groupIdNamed({ module, name }: { module: string; name: string }): number | null {
    const marks = module === KIT_MODULE ? this.marks : this.base;
    const found = marks.find((mark) => mark.name === name && mark.model === recordModels.group);
    return found?.res_id ?? null;
  }

  #found(model: string) {
    const names = aliasesOf(model);
    return names.flatMap((name) => this.models.filter((one) => one.model === name))[0];
  }

  readonly #readers: Record<Part, () => Promise<void>> = {
    marks: async () => {
      // Records of desks have their external ids in the same module.
      const ours = [
        ['module', '=', KIT_MODULE],
        ['model', 'in', markedModels],
      ];
      this.marks = await this.#by.rows('ir.model.data', { domain: ours, row: markRow });
      if (this.base.length > 0) return;
      const base = [
        ['module', '=', 'base'],
        ['name', 'in', ['group_user', 'group_portal', 'group_system']],
      ];
      this.base = await this.#by.rows('ir.model.data', { domain: base, row: markRow });
    },
    models: async () => {
      const names = [...new Set(this.#items.flatMap(namedModels).flatMap(aliasesOf))];
      const domain = [['model', 'in', names]];
      this.models = await this.#by.rows(recordModels.model, { domain, row: modelRow });
    },
    fields: async () => {
      const names = [...new Set(this.#items.flatMap(namedFields))];
      const domain = [
        ['model', 'in', this.models.map(({ model }) => model)],
        ['name', 'in', names],
      ];
      this.fields = await this.#by.rows(recordModels.field, { domain, row: fieldRow });
    },
    choices: () => this.#readChoices(),
    access: async () => {
      const domain = [['model_id', 'in', this.models.map((model) => model.id)]];
      this.access = await this.#by.rows(recordModels.access, { domain, row: accessRow });
    },
    rules: async () => {
      const domain = [['model_id', 'in', this.models.map((model) => model.id)]];
      this.rules = await this.#by.rows(recordModels.rule, { domain, row: ruleRow });
    },
    defaults: async () => {
      const of = this.fields.filter(({ ttype }) => ttype === 'boolean').map((field) => field.id);
      const domain = [
        ['field_id', 'in', of],
        ['user_id', '=', false],
        ['company_id', '=', false],
      ];
      this.defaults = await this.#by.rows(recordModels.default, { domain, row: defaultRow });
    },
    actions: async () => {
      const names = this.#items.flatMap((item) =>
        item.kind === 'index' ? [indexName({ ...item, model: this.modelOf(item.model) })] : [],
      );
      const domain = [['name', 'in', [compareAndSet.name, ...names]]];
      this.actions = await this.#by.rows(recordModels.action, { domain, row: actionRow });
    },
    settings: async () => {
      const { model } = setting;
      const there = this.modelIdOf(model) !== null && this.fieldOf(model, 'x_value') !== null;
      this.settings =
        there && this.hasAccess(model)
          ? await this.#by.rows(model, { domain: [], row: settingRow })
          : [];
    },
    users: async () => {
      this.users = await this.#by.rows(recordModels.member, {
        domain: [['active', '=', true]],
        row: userRow,
      });
    },
  };

  async #readChoices(): Promise<void> {
    for (const { model, fields } of kitModels) {
      const names = fields.filter(({ type }) => type === 'selection').map(({ name }) => name);
      const here = names.flatMap((name) => this.fieldOf(model, name)?.name ?? []);
      if (here.length === 0) continue;
      const args = [here, ['selection']];
      const answer = options.parse(
        await this.#by.call(this.modelOf(model), 'fields_get', { args }),
      );
      for (const [name, { selection = [] }] of Object.entries(answer)) {
        this.choices.set(
          `${this.modelOf(model)} ${name}`,
          selection.map(([value]) => value),
        );
      }
    }
  }
}

/** The database's own name for it, and the name of the action that makes it. */
export function indexName({
  model,
  columns,
}: {
  model: string;
  columns: readonly string[];
}): string {
  const names = columns.map((column) => column.replace(/^x_/, '')).join('_');
  return `${model.replaceAll('.', '_')}_${names}_uniq`;
}

function namedModels(item: Item): string[] {
  return 'model' in item ? [item.model] : [];
}

function namedFields(item: Item): readonly string[] {
  if (item.kind === 'field') return fieldAliasesOf(item.model, item.field.name);
  return item.kind === 'default' ? fieldAliasesOf(item.model, item.field) : [];
}
