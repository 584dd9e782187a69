import * as z from 'zod';
import { asOf, instant, language } from './common.ts';
import { permissions, roles } from './permissions.ts';
import { command, query } from './procedure.ts';

export const preferences = z.object({
  language,
  theme: z.enum(['system', 'light', 'dark']),
});
export type Preferences = z.infer<typeof preferences>;

export const sessionView = z.object({
  userName: z.string(),
  login: z.string(),
  role: z.enum(roles),
  permissions: z.array(z.enum(permissions)),
  /** Those of them that open the vendor's own rows alone. */
  ownOnly: z.array(z.enum(permissions)),
  /** When the central last confirmed the role, and until when it serves without it. */
  roleCheckedAt: instant.nullable(),
  roleServesUntil: instant.nullable(),
  /** True while what a lost role showed is being removed from this computer. */
  clearing: z.boolean(),
  /** Whose desk it is, where it holds one vendor's own rows alone. */
  vendor: z.object({ id: z.int(), name: z.string() }).nullable(),
  /** `decimals` of the company currency: how lists draw their amounts. */
  company: z
    .object({ id: z.int(), name: z.string(), currency: z.string(), decimals: z.int() })
    .nullable(),
  central: z
    .object({ kind: z.enum(['sandbox', 'odoo']), url: z.string(), db: z.string() })
    .nullable(),
  asOf,
  /** The business day the dashboards open on: the last day with orders, today when there are none yet. */
  today: z.string(),
  preferences,
  appVersion: z.string(),
});
export type SessionView = z.infer<typeof sessionView>;

export const sessionContract = {
  get: query('session.view').output(sessionView),
  setPreferences: command('setting.change', 'settings')
    .input(preferences.partial())
    .output(preferences),
};
