import type { Registry } from '../schema/registry.ts';
import type { Batch } from '../world/batch.ts';
import { goodsBatches } from './goods.ts';
import { moneyBatches, paymentBatches } from './money.ts';
import { peopleBatches } from './people.ts';
import { firstStamp } from './stamp.ts';

/** What stands in every database before the world begins. */
export const baseBatches = (registry: Registry): Batch[] => [
  ...peopleBatches(),
  ...moneyBatches(),
  ...paymentBatches(),
  ...goodsBatches(),
  ...metadataBatches(registry),
];

function metadataBatches(registry: Registry): Batch[] {
  const models = [...registry.values()];
  const stateOf = (name: string) => (name.startsWith('x_') ? 'manual' : 'base');
  let fieldId = 0;
  return [
    {
      model: 'ir.model',
      rows: models.map(({ name, label }, index) => ({
        ...firstStamp,
        id: index + 1,
        name: label,
        model: name,
        state: stateOf(name),
      })),
    },
    {
      model: 'ir.model.fields',
      rows: models.flatMap((model, index) =>
        Object.entries(model.fields).map(([name, field]) => {
          fieldId += 1;
          return {
            ...firstStamp,
            id: fieldId,
            name,
            model: model.name,
            model_id: index + 1,
            field_description: field.label,
            ttype: field.type,
            relation: field.relation ?? null,
            state: stateOf(name),
            store: field.store ?? field.sql === undefined,
          };
        }),
      ),
    },
  ];
}
