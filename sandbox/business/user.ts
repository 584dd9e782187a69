import { isText } from '../narrow.ts';
import { setSecret } from '../store/logins.ts';
import type { Behaviour } from './behaviour.ts';

export const user: Behaviour = {
  writing: (env, ids, vals) => {
    if (isText(vals.password)) for (const id of ids) setSecret(env.store, id, vals.password);
  },
  methods: {
    context_get: (env) => ({ lang: env.lang ?? false, tz: env.tz ?? false, uid: env.uid }),
  },
};
