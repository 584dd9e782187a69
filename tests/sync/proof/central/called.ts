import type { Row } from './domain.ts';
import type { Store } from './store.ts';
import type { Right, User } from './user.ts';

/** What a method may do with its central. */
export interface Hall {
  readonly store: Store;
  shownTo(user: User, model: string, companyIds: readonly number[]): Row[];
  need(user: User, model: string, right: Right): void;
}

export interface Called {
  central: Hall;
  user: User;
  model: string;
  args: readonly unknown[];
  kwargs: Record<string, unknown>;
  companyIds: readonly number[];
}

interface Context {
  active_test?: boolean;
  allowed_company_ids?: number[];
  tz?: string;
  disable_cancel_warning?: boolean;
}

export function contextOf(kwargs: Record<string, unknown>): Context & Record<string, unknown> {
  return (kwargs.context ?? {}) as Context & Record<string, unknown>;
}
