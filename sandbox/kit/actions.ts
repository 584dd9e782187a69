import { kitModels } from './models.ts';

const allowed = [
  ...kitModels.map(({ name }) => name).filter((name) => name !== 'x_umkm_fact'),
  'res.partner',
  'res.partner.bank',
  'product.template',
  'product.product',
  'sale.order',
  'sale.order.line',
  'stock.picking',
];

/** Compare-and-set: writes only where the row still has the stamp that the writer saw. */
export const compareAndSet = `allowed = [${allowed.map((name) => `'${name}'`).join(', ')}]
m = env.context.get('m')
if m not in allowed:
    action = {'status': 'refused'}
else:
    rec = env[m].browse(env.context['id']).exists()
    env.cr.execute('SELECT write_date FROM ' + env[m]._table + ' WHERE id=%s FOR UPDATE', (env.context['id'],))
    row = env.cr.fetchone()
    cur = row and row[0].strftime('%Y-%m-%d %H:%M:%S.%f')
    if not row:
        action = {'status': 'missing'}
    elif cur != env.context['expect']:
        action = {'status': 'conflict', 'current': cur}
    else:
        rec.write(env.context['vals'])
        env.flush_all()
        action = {'status': 'ok', 'current': rec.write_date.strftime('%Y-%m-%d %H:%M:%S.%f')}
`;

export const compareAndSetId = 1;

/** Columns that together name one row. */
export const kitKeys: readonly (readonly [model: string, columns: readonly string[]])[] = [
  ['x_umkm_vendor_profile', ['x_uuid']],
  ['x_product_certification', ['x_uuid']],
  ['x_vendor_commission', ['x_uuid']],
  ['x_umkm_fact', ['x_stream', 'x_seq']],
  ['x_umkm_setting', ['x_key']],
];

export const indexName = ([model, columns]: (typeof kitKeys)[number]) =>
  `${model}_${columns.map((column) => column.replace(/^x_/, '')).join('_')}_uniq`;

export function indexSql(key: (typeof kitKeys)[number]): string {
  const [model, columns] = key;
  const given = columns.map((column) => `${column} IS NOT NULL`).join(' AND ');
  return (
    `CREATE UNIQUE INDEX IF NOT EXISTS ${indexName(key)} ` +
    `ON ${model} (${columns.join(', ')}) WHERE ${given}`
  );
}

export const indexCode = (key: (typeof kitKeys)[number]) =>
  `env.cr.execute('${indexSql(key)}')\naction = {'ok': True}`;
