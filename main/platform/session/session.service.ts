import { permissionsOf } from '../../../shared/contract/permissions.ts';
import type { Preferences, SessionView } from '../../../shared/contract/session.contract.ts';
import { dayOfInstant } from '../../../shared/kernel/business-day.ts';
import type { Reader } from '../../db/db.ts';
import type { CommandCall, QueryCall } from '../calls/calls.ts';
import { findCompanyCurrency } from '../company/company.store.ts';
import { findAsOf } from '../freshness/freshness.store.ts';
import { getSetting, saveSetting } from '../settings/settings.store.ts';
import { settings } from '../settings/settings.ts';
import { appVersion } from './app-version.ts';
import { findBinding, findLastDayWithOrders, listPulledEntities } from './session.store.ts';

type PreferencesChange = { [Key in keyof Preferences]?: Preferences[Key] | undefined };

export function getSession({ db, actor, clock }: QueryCall): SessionView {
  const binding = findBinding(db);
  const currency = findCompanyCurrency(db);
  return {
    userName: binding?.user_name ?? '',
    login: actor.login,
    role: actor.role,
    permissions: [...permissionsOf(actor.role)],
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
    today: findLastDayWithOrders(db) ?? dayOfInstant(clock.now()),
    preferences: getPreferences(db),
    appVersion,
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
