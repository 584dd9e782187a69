import type { Dict } from '../narrow.ts';
import { isId, isText } from '../narrow.ts';
import type { Env } from '../orm/env.ts';
import { newRow, pointingTo, updateRows } from '../orm/write/rows.ts';
import type { Cell } from '../store/store.ts';
import type { Behaviour } from './behaviour.ts';

/** What moves a variant's write_date with its template's. */
const sharedWithVariants = ['name', 'list_price', 'categ_id', 'uom_id', 'active'];

export const template: Behaviour = {
  changed: (env, { ids, names, created }) => {
    if (created) {
      for (const id of ids) createVariant(env, id);
      return;
    }
    const variants = pointingTo(env, { model: 'product.product', column: 'product_tmpl_id' }, ids);
    if (sharedWithVariants.some((name) => names.has(name))) {
      updateRows(env, 'product.product', { ids: variants });
    }
    if (names.has('active')) followActive(env, variants);
    if (names.has('default_code')) followCode(env, variants);
  },
};

function createVariant(env: Env, templateId: number): void {
  const there = env.store.get('select 1 from product_product where product_tmpl_id = ?', [
    templateId,
  ]);
  if (there) return;
  const [code] =
    env.store.get('select default_code from product_template where id = ?', [templateId]) ?? [];
  newRow(env, 'product.product', { product_tmpl_id: templateId, default_code: code ?? null });
}

const ofTemplate = (column: string) => `update product_product set ${column} =
  (select m.${column} from product_template m where m.id = product_tmpl_id)
  where id in (select value from json_each(?))`;

const followActive = (env: Env, variants: readonly number[]) =>
  env.store.run(ofTemplate('active'), [JSON.stringify(variants)]);

function followCode(env: Env, variants: readonly number[]): void {
  updateRows(env, 'product.product', { ids: variants });
  env.store.run(ofTemplate('default_code'), [JSON.stringify(variants)]);
}

/** What a variant shows of its template and lets be written through it. */
const inherited: Readonly<Record<string, string>> = {
  name: 'name',
  lst_price: 'list_price',
  standard_price: 'standard_price',
  categ_id: 'categ_id',
  x_vendor_id: 'x_vendor_id',
};

export const variant: Behaviour = {
  defaults: (env, vals) => {
    if (isId(vals.product_tmpl_id)) return vals;
    const id = newRow(env, 'product.template', templateCells(vals));
    return { ...vals, product_tmpl_id: id };
  },
  writing: (env, ids, vals) => {
    const cells = Object.entries(templateCells(vals));
    if (cells.length === 0) return;
    const templates = env.store.ids(
      `select distinct product_tmpl_id from product_product
        where id in (select value from json_each(?))`,
      [JSON.stringify(ids)],
    );
    updateRows(env, 'product.template', { ids: templates, cells: new Map(cells) });
  },
};

function templateCells(vals: Dict): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const [name, column] of Object.entries(inherited)) {
    const value = vals[name];
    if (typeof value === 'number' || isText(value)) cells[column] = value;
  }
  return cells;
}
