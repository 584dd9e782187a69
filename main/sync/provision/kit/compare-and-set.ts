import { certification } from './models/certification.ts';
import { commission } from './models/commission.ts';
import { setting } from './models/setting.ts';
import { vendorProfile } from './models/vendor-profile.ts';

/**
 * Locks a row, compares its time to the microsecond, and only then writes: in one transaction of the central.
 * Everything comes in the context. The list keeps it from being a way to write anything at all; the writer's
 * own rights are asked as for any write.
 */
export const compareAndSet = { key: 'cas', name: 'UMKM compare and set' } as const;

const models = [
  vendorProfile.model,
  certification.model,
  commission.model,
  setting.model,
  'res.partner',
  'res.partner.bank',
  'product.template',
  'product.product',
  'sale.order',
  'sale.order.line',
  'stock.picking',
];

export function compareAndSetCode(nameOf: (model: string) => string): string {
  const allowed = models.map((model) => `'${nameOf(model)}'`).join(', ');
  return [
    `allowed = [${allowed}]`,
    "m = env.context.get('m')",
    'if m not in allowed:',
    "    action = {'status': 'refused'}",
    'else:',
    "    rec = env[m].browse(env.context['id']).exists()",
    "    env.cr.execute('SELECT write_date FROM ' + env[m]._table + ' WHERE id=%s FOR UPDATE', (env.context['id'],))",
    '    row = env.cr.fetchone()',
    "    cur = row and row[0].strftime('%Y-%m-%d %H:%M:%S.%f')",
    '    if not row:',
    "        action = {'status': 'missing'}",
    "    elif cur != env.context['expect']:",
    "        action = {'status': 'conflict', 'current': cur}",
    '    else:',
    "        rec.write(env.context['vals'])",
    '        env.flush_all()',
    "        action = {'status': 'ok', 'current': rec.write_date.strftime('%Y-%m-%d %H:%M:%S.%f')}",
  ].join('\n');
}
