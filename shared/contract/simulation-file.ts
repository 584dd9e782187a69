import * as z from 'zod';
import { ruleDraft, ruleScope } from './commission-rule.ts';
import { businessDay } from './common.ts';

const { vendorId, categoryId, productId, tier, paymentMethod, provinceId } = ruleScope.shape;

const fileScope = z.strictObject({
  vendorId: vendorId.default(null),
  categoryId: categoryId.default(null),
  productId: productId.default(null),
  tier: tier.default(null),
  paymentMethod: paymentMethod.default(null),
  provinceId: provinceId.default(null),
});

/** A rule as a person writes it down: what is left out is what most rules have. */
const fileRule = ruleDraft.extend({
  charge: ruleDraft.shape.charge.default('commission'),
  scope: fileScope.prefault({}),
  per: ruleDraft.shape.per.default('line'),
  floor: ruleDraft.shape.floor.default(null),
  cap: ruleDraft.shape.cap.default(null),
  firstOrders: ruleDraft.shape.firstOrders.default(null),
  taxMode: ruleDraft.shape.taxMode.default('exclusive'),
  includesShipping: ruleDraft.shape.includesShipping.default(false),
  to: ruleDraft.shape.to.default(null),
});

/** Versions as the list of rules names them: a uuid, or central/<id> while the rules are those of Odoo. */
const version = z.string().min(1).max(60);

const fileChange = z.discriminatedUnion('op', [
  z.strictObject({
    op: z.literal('add'),
    replaces: version.nullable().default(null),
    rule: fileRule,
  }),
  z.strictObject({ op: z.literal('end'), version, on: businessDay }),
]);
export type FileChange = z.infer<typeof fileChange>;

const ROWS = 10_000;

/**
 * A draft to simulate (docs/SIMULATION.md). All may be left out: nothing drafted is the live set as it stands.
 *   changes      over the live rules            rules    instead of them, all of them
 *   precedence   shapes, most important first; those left out come before the less specific
 *   pack         a tax pack instead of the one that counts, as its own file has it
 */
export const simulationFile = z.strictObject({
  format: z.literal(1),
  title: z.string().max(200).default(''),
  changes: z.array(fileChange).max(ROWS).optional(),
  rules: z.array(fileRule).max(ROWS).optional(),
  precedence: z.array(z.string().max(80)).max(200).optional(),
  pack: z.unknown().optional(),
});
export type SimulationFile = z.infer<typeof simulationFile>;
