import { sql } from 'kysely';
import type { SourcedFigure } from '../../../../shared/contract/figures.ts';
import { provincePlaces } from '../../../platform/names/province-places.ts';
import { figuresOn } from '../../figures/figure-rows.ts';
import type { Fact } from '../fact.ts';

const places = JSON.stringify(
  [...provincePlaces].map(([code, { island, zone }]) => ({ code, island, zone })),
);

/** All provinces on the last day of the period, each with its number, or with the word that there is none. */
function provinceFigure(figure: SourcedFigure): Fact {
  return {
    entities: [],
    isOfCompany: true,
    isFew: true,
    rows: ({ period, currencyId }) => sql`(
      select p.value ->> 'code' as code, p.value ->> 'island' as island,
        p.value ->> 'zone' as zone, coalesce(r.amount, 0) as amount,
        r.amount is null as is_missing, ${period.to} as day, ${currencyId} as currency_id
      from json_each(${places}) p
        left join ${figuresOn([figure], period.to)} r on r.province = p.value ->> 'code'
    )`,
    keys: {
      province: sql`f.code`,
      island: sql`f.island`,
      time_zone: sql`f.zone`,
      vendor_province: sql`f.code`,
    },
  };
}

export const population = provinceFigure('population');
export const registeredUmkm = provinceFigure('registered_umkm');
export const onlineSellers = provinceFigure('online_sellers');
export const gmvTargetFigure = provinceFigure('target_gmv');
