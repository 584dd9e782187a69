import { type RawBuilder, sql } from 'kysely';
import { isoOfOdooCode } from '../../platform/names/province-names.ts';
import { provincePlaces } from '../../platform/names/province-places.ts';
import { provinceKey } from './code-keys.ts';
import type { KeySql } from './fact.ts';

/** Where the buyer of a row lives, by the id of the province that it carries. */
export const placeKeys = {
  province: provinceKey,
  island: ofProvince('island'),
  time_zone: ofProvince('zone'),
} as const;

/** Where the vendor of a row has its own address. */
export const vendorProvinceKey: KeySql = sql`(
  select ${isoCode(sql`n.code`)}
  from central_partner vp join central_province n on n.id = vp.province_id
  where vp.id = f.vendor_id
)`;

function ofProvince(part: 'island' | 'zone'): KeySql {
  const branches = [...provincePlaces].map(
    ([code, place]) => sql`when ${sql.lit(code)} then ${sql.lit(place[part])}`,
  );
  return sql`(
    select case ${isoCode(sql`n.code`)} ${sql.join(branches, sql` `)} end
    from central_province n where n.id = f.province_id
  )`;
}

function isoCode(code: RawBuilder<unknown>): RawBuilder<string> {
  const branches = Object.entries(isoOfOdooCode).map(
    ([from, to]) => sql`when ${sql.lit(from)} then ${sql.lit(to)}`,
  );
  return sql`case ${code} ${sql.join(branches, sql` `)} else ${code} end`;
}
