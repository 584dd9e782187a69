import * as z from 'zod';
import { filters } from './analytics.contract.ts';
import { businessDay, instant } from './common.ts';
import { roles } from './permissions.ts';

/**
 * How far what is kept here goes, by the kit that the central was prepared with.
 *   here    nowhere           shared  what is for a role or for everybody           all  also what is one person's
 */
export const reaches = ['here', 'shared', 'all'] as const;
export type Reach = (typeof reaches)[number];

/** Where a row of it stands; `refused`: here alone, because the central or its log would not take it. */
export const savedPlaces = ['here', 'on_its_way', 'refused', 'everywhere'] as const;
export type SavedPlace = (typeof savedPlaces)[number];

/** Parts of what people keep beside the figures: views, notes and alerts. */
export const audiences = ['mine', 'role', 'everybody'] as const;
export type Audience = (typeof audiences)[number];

/** Characters that are written: no line ends, no control characters, no halves of a pair. */
const written = (text: string): boolean => text.isWellFormed() && !/\p{Cc}/u.test(text);

export const savedName = z.string().trim().min(1).max(80).refine(written, 'no control characters');
export const noteText = z.string().trim().min(1).max(280).refine(written, 'no control characters');

export const audience = z.enum(audiences);

/** Who keeps it and who sees it. */
export const savedOwner = z.object({
  uuid: z.uuid(),
  owner: z.string(),
  isMine: z.boolean(),
  /** Whether this person may change it: his own, or a shared one by an administrator. */
  mayEdit: z.boolean(),
  audience,
  /** Of which role, where it is for one. */
  role: z.enum(roles).nullable(),
  changedAt: instant,
  place: z.enum(savedPlaces),
  /** Code of why it stays here, or of what kept it here when it was last sent. */
  told: z.string().nullable(),
});

const STATE_LENGTH = 4_000;

/** A screen as its address names it, without the leading stroke. */
export const viewScreen = z
  .string()
  .max(60)
  .regex(/^[a-z]+(\/[a-z_-]+)?$/);

/** What the address of a screen remembers: its parameters as they stand there. */
export const viewState = z
  .record(z.string().min(1).max(40), z.json())
  .refine((state) => JSON.stringify(state).length <= STATE_LENGTH, `at most ${STATE_LENGTH}`);
export type ViewState = z.infer<typeof viewState>;

export const viewBody = z.object({
  screen: viewScreen,
  state: viewState,
  /** Shown as a card on "my board": of an exploration alone. */
  onBoard: z.boolean().default(false),
});
/** As it stands: an erasure may have put longer words in the place of a name. */
export const keptView = viewBody.extend({ state: z.record(z.string(), z.json()) });
export const savedView = savedOwner.extend({ name: z.string(), ...keptView.shape });
export type SavedView = z.infer<typeof savedView>;

const days = z.object({ from: businessDay, to: businessDay });
export const noteBody = days.extend({
  text: noteText,
  /** Of one province or category alone, by the key that figures are broken down by. */
  province: z.string().min(1).max(40).nullable().default(null),
  category: z.string().min(1).max(40).nullable().default(null),
});
export const keptNote = noteBody.extend({ text: z.string() });
export const note = savedOwner.extend(keptNote.shape);
export type Note = z.infer<typeof note>;

export const alertPeriods = ['today', '7d', '30d', 'month', 'last-month', 'quarter'] as const;
export type AlertPeriod = (typeof alertPeriods)[number];

/** `number` in the unit of the metric; `change` of it since the period before, in parts per million. */
export const alertTest = z.object({
  against: z.enum(['number', 'change']),
  is: z.enum(['below', 'above']),
  than: z.int(),
});

export const alertBody = z.object({
  metric: z.string().min(1).max(60),
  filters: filters.default({}),
  test: alertTest,
  /** Ended by the last whole day that is here. */
  period: z.enum(alertPeriods),
});
export type AlertBody = z.infer<typeof alertBody>;

export const alertStates = ['normal', 'over', 'unjudged'] as const;
export type AlertState = (typeof alertStates)[number];

/** Why a rule cannot be judged now. */
export const alertReasons = [
  'never_synced',
  'too_old',
  'not_verified',
  'no_value',
  'not_possible',
] as const;
export type AlertReason = (typeof alertReasons)[number];

export const alertEvaluation = z.object({
  at: instant,
  state: z.enum(alertStates),
  reason: z.enum(alertReasons).nullable(),
  value: z.int().nullable(),
  previous: z.int().nullable(),
  period: days.nullable(),
  asOf: instant.nullable(),
});
export type AlertEvaluation = z.infer<typeof alertEvaluation>;
