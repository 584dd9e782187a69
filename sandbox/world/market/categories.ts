import { firstCategoryId } from '../../base/ids.ts';
import type { Batch, Row } from '../batch.ts';
import { categoryList } from '../lists/categories.ts';
import { at } from '../random.ts';
import type { Scope } from '../scope.ts';
import { stampText } from '../stamp.ts';

/** A leaf of the category tree: what vendors specialise in and products belong to. */
export interface Category {
  id: number;
  index: number;
  key: string;
  name: string;
  group: string;
  groupId: number;
  sku: string;
  /** Share of vendors, in parts. */
  share: number;
  specialization: string;
}

const root = { id: firstCategoryId, name: 'UMKM' };
const lines = categoryList.trim().split('\n').map(cellsOf);
const groups = [...new Set(lines.map(([group]) => group))];

export const categories: readonly Category[] = lines.map(([group, key, name, ...rest], index) => {
  const [sku = '', share = '', specialization = ''] = rest;
  return {
    id: root.id + 1 + groups.length + index,
    index,
    key,
    name,
    group,
    groupId: root.id + 1 + groups.indexOf(group),
    sku,
    share: Number(share),
    specialization,
  };
});

export function categoryOf(key: string): Category {
  const found = categories.find((category) => category.key === key);
  if (!found) throw new Error(`No category ${key}`);
  return found;
}

export const isFood = (category: Category): boolean => category.groupId === root.id + 1;

export function* categoryRows(scope: Scope): Generator<Batch> {
  const stamp = stampText(scope.founded);
  const stamps = { create_date: stamp, write_date: stamp };
  const rows: Row[] = [
    {
      id: root.id,
      name: root.name,
      complete_name: root.name,
      parent_id: null,
      parent_path: `${root.id}/`,
      ...stamps,
    },
  ];
  for (const [index, name] of groups.entries()) {
    const id = root.id + 1 + index;
    rows.push({
      id,
      name,
      complete_name: `${root.name} / ${name}`,
      parent_id: root.id,
      parent_path: `${root.id}/${id}/`,
      ...stamps,
    });
  }
  for (const { id, name, group, groupId } of categories) {
    rows.push({
      id,
      name,
      complete_name: `${root.name} / ${group} / ${name}`,
      parent_id: groupId,
      parent_path: `${root.id}/${groupId}/${id}/`,
      ...stamps,
    });
  }
  yield { model: 'product.category', rows };
}

function cellsOf(line: string): readonly [string, string, string, ...string[]] {
  const [group = '', ...cells] = line.split(/ [>|] /).map((cell) => cell.trim());
  return [group, at(cells, 0), at(cells, 1), ...cells.slice(2)];
}
