import type { Registry } from '../schema/registry.ts';
import type { Batch } from '../world/batch.ts';
import { goodsBatches } from './goods.ts';
import { metadataBatches } from './metadata.ts';
import { moneyBatches, paymentBatches } from './money.ts';
import { peopleBatches } from './people.ts';

/** What stands in every database before the world begins. */
export const baseBatches = (registry: Registry): Batch[] => [
  ...peopleBatches(),
  ...moneyBatches(),
  ...paymentBatches(),
  ...goodsBatches(),
  ...metadataBatches(registry),
];
