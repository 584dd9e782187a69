import type { Dict } from '../narrow.ts';
import type { Central } from '../orm/env.ts';
import { envFor, isIn } from '../orm/env.ts';
import { labelsOf } from '../orm/read/links.ts';
import { version } from './services.ts';

/** What the web client learns at sign-in; of the rest of it only the shape. */
export function sessionInfo(central: Central, uid: number, baseUrl: string): Dict {
  const env = envFor(central, uid, {});
  const name = labelsOf(central, 'res.users', [uid]).get(uid) ?? '';
  const system = isIn(env, 'system');
  return {
    uid,
    is_system: system,
    is_admin: system,
    is_internal_user: isIn(env, 'internal'),
    user_context: { lang: env.lang ?? false, tz: env.tz ?? false, uid },
    db: central.db,
    user_settings: {
      id: uid,
      user_id: { id: uid },
      is_discuss_sidebar_category_channel_open: true,
      is_discuss_sidebar_category_chat_open: true,
      push_to_talk_key: false,
      use_push_to_talk: false,
      voice_active_duration: 0,
      volume_settings_ids: [['ADD', []]],
    },
    server_version: version.server_version,
    server_version_info: version.server_version_info,
    support_url: 'https://www.odoo.com/buy',
    name,
    username: env.login,
    partner_display_name: name,
    partner_id: env.partnerId,
    'web.base.url': baseUrl,
    active_ids_limit: 20_000,
    profile_session: null,
    profile_collectors: null,
    profile_params: null,
    max_file_upload_size: 134_217_728,
    home_action_id: false,
    cache_hashes: { translations: '0'.repeat(40), load_menus: '0'.repeat(64) },
    currencies: currencies(central),
    bundle_params: { lang: env.lang ?? 'en_US' },
    user_companies: companies(central, env.companies),
    show_effect: true,
    display_switch_company_menu: env.companies.length > 1,
    user_id: [uid],
    max_time_between_keys_in_ms: 100,
    web_tours: [],
    tour_disable: true,
    notification_type: 'email',
    odoobot_initialized: true,
    iap_company_enrich: true,
    is_quick_edit_mode_enabled: false,
  };
}

function currencies({ store }: Central): Dict {
  const rows = store.all(
    'select id, symbol, position, decimal_places from res_currency where active',
  );
  return Object.fromEntries(
    rows.map(([id, symbol, position, digits]) => [id, { symbol, position, digits: [69, digits] }]),
  );
}

function companies({ store }: Central, ids: readonly number[]): Dict {
  const rows = store.all(
    'select id, name, sequence from res_company where id in (select value from json_each(?))',
    [JSON.stringify(ids)],
  );
  const allowed = rows.map(([id, name, sequence]) => [
    id,
    { id, name, sequence, child_ids: [], parent_id: false },
  ]);
  return {
    current_company: ids[0],
    allowed_companies: Object.fromEntries(allowed),
    disallowed_ancestor_companies: {},
  };
}
