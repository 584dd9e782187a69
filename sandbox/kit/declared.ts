import type { Registry } from '../schema/registry.ts';
import { withOwnFields } from '../schema/registry.ts';
import { standard } from '../schema/standard.ts';
import { kitFields } from './fields.ts';
import { kitModels } from './models.ts';

/** Odoo's own models with the platform's fields, and the platform's models. */
export const provisioned: Registry = new Map([
  ...[...standard].map(([name, model]): [string, typeof model] => [
    name,
    { ...model, fields: { ...model.fields, ...kitFields.get(name) } },
  ]),
  ...kitModels.map((model): [string, typeof model] => [model.name, withOwnFields(model)]),
]);
