import * as z from 'zod';
import { namedScopes, person, ruleRow } from './commission-rule-rows.ts';
import { businessDay, instant } from './common.ts';

/** On which days rules begin or end to hold, ascending: what the slider of days marks. */
export const ruleTurns = z.object({
  today: businessDay,
  turns: z.array(z.object({ day: businessDay, begin: z.int(), end: z.int() })),
});

/** What a draft speaks of: the rules that it ends or replaces, and the names of what its rules are about. */
export const draftSurroundings = z.object({
  versions: z.array(ruleRow),
  named: namedScopes,
});
export type DraftSurroundings = z.infer<typeof draftSurroundings>;

export const scopeKinds = ['vendor', 'category', 'product', 'tier', 'payment', 'region'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** What a rule may be about: an id in digits, a tier, or a way to pay. */
export const scopeChoice = z.object({
  value: z.string(),
  name: z.string(),
  /** What sets it apart from others of its name. */
  note: z.string().nullable(),
});
export type ScopeChoice = z.infer<typeof scopeChoice>;

export const precedenceView = z.object({
  /** Every shape, most important first; `rules`: how many of the live ones are of it. */
  shapes: z.array(z.object({ shape: z.string(), rules: z.int() })),
  isDefault: z.boolean(),
  /** Orders that somebody proposed and nobody decided on yet. */
  open: z.array(
    z.object({
      decision: z.string(),
      title: z.string(),
      order: z.array(z.string()),
      from: businessDay,
      proposedBy: person,
      proposedAt: instant,
    }),
  ),
});
