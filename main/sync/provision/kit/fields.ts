import type { KitField } from './kit.ts';

type Options = Partial<Omit<KitField, 'name' | 'label' | 'type'>>;

/** The name that Odoo shows: with fields given explicitly it adds none itself. */
export const nameField: KitField = { name: 'x_name', label: 'Name', type: 'char' };

/** The identity that a desk gives a record before the central knows it. */
export const uuidField: KitField = {
  name: 'x_uuid',
  label: 'UUID',
  type: 'char',
  index: true,
  copied: false,
};

export const activeField: KitField = { name: 'x_active', label: 'Active', type: 'boolean' };

/** write_date as the database has it; what Odoo returns of it is cut to seconds. */
export const writeUsField: KitField = {
  name: 'x_write_us',
  label: 'Write date (us)',
  type: 'char',
  computed: {
    depends: 'write_date',
    code: "for r in self:\n  r['x_write_us'] = r.write_date.strftime('%Y-%m-%d %H:%M:%S.%f') if r.write_date else False",
  },
};

export function plain(
  type: Exclude<KitField['type'], 'many2one' | 'selection'>,
  name: string,
  label: string,
): KitField {
  return { name, label, type };
}

export function link(
  name: string,
  label: string,
  options: Options & { relation: string },
): KitField {
  return { name, label, type: 'many2one', ...options };
}

export function choice(
  name: string,
  label: string,
  options: Options & { options: NonNullable<KitField['options']> },
): KitField {
  return { name, label, type: 'selection', ...options };
}
