import * as z from 'zod';
import { charges } from '../../../../shared/contract/commission-rule.ts';
import { centralId } from '../../../../shared/contract/common.ts';

export const ruleViews = ['list', 'draft', 'proposals', 'checks', 'order', 'odoo'] as const;
export type RuleView = (typeof ruleViews)[number];

export const whens = ['day', 'coming', 'ended', 'all'] as const;
export const ruleSorts = ['precedence', 'name', 'from'] as const;

/** What is made beside the list: a rule, or a change of the one that is open, or of those that are marked. */
const makings = ['new', 'version', 'end', 'promo', 'bulk'] as const;
export type Making = (typeof makings)[number];

/** What the address of this screen remembers. */
export const rulesUrl = z.object({
  view: z.enum(ruleViews).default('list'),
  search: z.string().default(''),
  /** Empty: today. */
  day: z.string().default(''),
  when: z.enum(whens).default('day'),
  charge: z.enum(charges).nullable().default(null),
  vendor: centralId.nullable().default(null),
  category: centralId.nullable().default(null),
  sort: z.enum(ruleSorts).default('precedence'),
  descending: z.boolean().default(false),
  /** A version. */
  open: z.string().nullable().default(null),
  full: z.boolean().default(false),
  make: z.enum(makings).nullable().default(null),
  /** A change of the draft, from 1. */
  row: z.int().nullable().default(null),
  /** A proposal. */
  decision: z.string().nullable().default(null),
});
export type RulesUrl = z.output<typeof rulesUrl>;
export type ChangeRulesUrl = (next: Partial<RulesUrl>, how?: { replace: boolean }) => void;

export const noRuleFilters = {
  search: '',
  when: 'day',
  charge: null,
  vendor: null,
  category: null,
} as const satisfies Partial<RulesUrl>;
