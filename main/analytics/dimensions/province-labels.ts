import type { Text } from '../../../shared/i18n/keys.ts';
import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';
import { isoOfOdooCode, provinceName } from '../../platform/names/province-names.ts';
import { provincePlaces } from '../../platform/names/province-places.ts';
import { sameInBoth } from './names-by-id.ts';

/** By ISO code: as the law names them, else as the central does. */
export function provinceNames(db: Reader): ReadonlyMap<string, Text> {
  const known = db.all(read.selectFrom('central_province').select(['code', 'name']));
  const ofLaw = [...provincePlaces.keys()].map((code) => ({ code, name: code }));
  return new Map(
    [...ofLaw, ...known].map(({ code, name }) => [
      isoOfOdooCode[code] ?? code,
      sameInBoth(provinceName(code) ?? name),
    ]),
  );
}
