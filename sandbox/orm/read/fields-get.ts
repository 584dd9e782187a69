import { indonesian } from '../../base/labels-id.ts';
import type { Dict } from '../../narrow.ts';
import { isText, listOf } from '../../narrow.ts';
import type { Field, Model } from '../../schema/field.ts';
import { maySee } from '../access.ts';
import type { Env } from '../env.ts';

/** The declared fields. Unknown names are left out, and so are fields the user may not know of. */
export function fieldsGet(env: Env, model: Model, asked: Dict): Dict {
  const wanted = listOf(asked.allfields).filter(isText);
  const attributes = listOf(asked.attributes).filter(isText);
  const answer: Dict = {};
  for (const [name, field] of Object.entries(model.fields)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    if (!maySee(env, field)) continue;
    const all = describe(name, field, env.context.lang === 'id_ID');
    answer[name] =
      attributes.length === 0
        ? all
        : Object.fromEntries(Object.entries(all).filter(([key]) => attributes.includes(key)));
  }
  return answer;
}

function describe(name: string, field: Field, translated: boolean): Dict {
  const say = (label: string) => (translated ? (indonesian[label] ?? label) : label);
  const store = field.store ?? field.sql === undefined;
  return {
    type: field.type,
    ...(field.inverse ? { relation_field: field.inverse } : {}),
    ...(field.relation ? { relation: field.relation } : {}),
    name,
    readonly: name === 'id' || field.readonly === true,
    required: field.required === true,
    ...(field.options
      ? { selection: field.options.map(([value, label]) => [value, say(label)]) }
      : {}),
    searchable: true,
    sortable: store,
    store,
    string: say(field.label),
  };
}
