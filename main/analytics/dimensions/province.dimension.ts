import { metricTexts } from '../../../shared/i18n/areas/metrics.ts';
import { read } from '../../db/qb.ts';
import { isoOfOdooCode, provinceName } from '../../platform/names/province-names.ts';
import type { Dimension } from './dimension.ts';
import { sameInBoth } from './names-by-id.ts';

/** Keys are ISO 3166-2:ID codes without the country ('JB'). */
export const province: Dimension = {
  id: 'province',
  name: metricTexts['dimension.province'],
  labels: (db) =>
    new Map(
      db
        .all(read.selectFrom('central_province').select(['code', 'name']))
        .map(({ code, name }) => [
          isoOfOdooCode[code] ?? code,
          sameInBoth(provinceName(code) ?? name),
        ]),
    ),
};
