import { permissionsOf, type Role, rowsOf } from '../../../shared/contract/permissions.ts';
import type { Preferences, SessionView } from '../../../shared/contract/session.contract.ts';
import { type BusinessDay, dayOfInstant } from '../../../shared/kernel/business-day.ts';
import type { Reader } from '../../db/db.ts';
import type { CommandCall, QueryCall } from '../calls/calls.ts';
import { findCompanyCurrency } from '../company/company.store.ts';
import { findAsOf } from '../freshness/freshness.store.ts';
import { isLocked } from '../lock/lock.store.ts';
import { getSetting, saveSetting } from '../settings/settings.store.ts';
import { settings } from '../settings/settings.ts';
import { ROLE_SERVES_MS } from './actor.service.ts';
import { appVersion } from './app-version.ts';
import { findDesk } from './desk.store.ts';
import {
  findBinding,
  findClearing,
  findLastDayWithOrders,
  findLastDayWithSales,
  findPartnerName,
  listPulledEntities,
} from './session.store.ts';

type PreferencesChange = { [Key in keyof Preferences]?: Preferences[Key] | undefined };

export function getSession(call: QueryCall): SessionView {
  return isLocked(call.db) ? lockedSession(call) : openSession(call);
}

/** What the lock screen has to say: who works here, and in which language. */
function lockedSession({ db, actor, clock }: QueryCall): SessionView {
  return {
    userName: findBinding(db)?.user_name ?? '',
    login: '',
    role: actor.role,
    permissions: [],
    ownOnly: [],
    roleCheckedAt: null,
    roleServesUntil: null,
    clearing: false,
    vendor: null,
    company: null,
    central: null,
    asOf: null,
    today: dayOfInstant(clock.now()),
    preferences: getPreferences(db),
    appVersion,
  };
}

function openSession({ db, actor, clock }: QueryCall): SessionView {
  const binding = findBinding(db);
  const currency = findCompanyCurrency(db);
  return {
    userName: binding?.user_name ?? '',
    login: actor.login,
    role: actor.role,
    permissions: [...permissionsOf(actor.role)],
    ...standingOf(db, actor.role),
    company:
      binding === undefined
        ? null
        : {
            id: binding.company_id,
            name: binding.company_name,
            currency: currency.code,
            decimals: currency.decimals,
          },
    central:
      binding === undefined
        ? null
        : {
            kind: binding.kind === 'sandbox' ? 'sandbox' : 'odoo',
            url: binding.url,
            db: binding.db,
          },
    asOf: findAsOf(db, listPulledEntities(db)),
    today: lastBusyDay(db) ?? dayOfInstant(clock.now()),
    preferences: getPreferences(db),
    appVersion,
  };
}

function lastBusyDay(db: Reader): BusinessDay | null {
  return findDesk(db).kind === 'vendor' ? findLastDayWithSales(db) : findLastDayWithOrders(db);
}

/** On what the role rests, and whose rows it opens. */
function standingOf(
  db: Reader,
  role: Role,
): Pick<SessionView, 'ownOnly' | 'roleCheckedAt' | 'roleServesUntil' | 'clearing' | 'vendor'> {
  const binding = findBinding(db);
  const desk = findDesk(db);
  const checkedAt = binding?.role_checked_at ?? null;
  return {
    ownOnly: permissionsOf(role).filter((permission) => rowsOf(role, permission) === 'own'),
    roleCheckedAt: checkedAt,
    roleServesUntil: checkedAt === null ? null : checkedAt + ROLE_SERVES_MS,
    clearing: findClearing(db) !== undefined,
    vendor:
      desk.kind === 'staff'
        ? null
        : {
            id: desk.partnerId,
            name: findPartnerName(db, desk.partnerId) ?? binding?.user_name ?? '',
          },
  };
}

export function savePreferences(change: PreferencesChange, call: CommandCall): Preferences {
  const { db } = call;
  const at = call.clock.now();
  if (change.language !== undefined) {
    saveSetting(db, settings.language, { value: change.language, at });
  }
  if (change.theme !== undefined) saveSetting(db, settings.theme, { value: change.theme, at });
  return getPreferences(db);
}

function getPreferences(db: Reader): Preferences {
  return {
    language: getSetting(db, settings.language),
    theme: getSetting(db, settings.theme),
  };
}
