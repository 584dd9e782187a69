import { country } from '../../base/ids.ts';
import type { Batch } from '../batch.ts';
import { provinceList } from '../lists/provinces.ts';
import { at, pick, type Random, weighted } from '../random.ts';
import type { Scope } from '../scope.ts';
import { stampText } from '../stamp.ts';

export interface City {
  name: string;
  /** The first three digits of its post codes. */
  zip: string;
}

export interface Province {
  id: number;
  code: string;
  name: string;
  island: string;
  culture: string;
  cities: readonly City[];
  buyers: number;
  sellers: number;
}

export const provinces: readonly Province[] = provinceList.trim().split('\n').map(parsed);

export const drawBuyerProvince = weighted(provinces.map((province) => province.buyers));
export const drawSellerProvince = weighted(provinces.map((province) => province.sellers));

/** Where motorcycle couriers deliver within hours. */
const instantProvinces = new Set(['JK', 'JB', 'BT', 'JI', 'YO', 'BA', 'SU', 'SN']);

export function deliversInstantly(from: Province, to: Province): boolean {
  return from.code === to.code && instantProvinces.has(to.code);
}

/** 0 within a province, 1 on the same island, 2 across the sea, 3 to or from the far east. */
export function distance(from: Province, to: Province): number {
  if (from.code === to.code) return 0;
  if (from.island === to.island) return 1;
  return isFarEast(from) || isFarEast(to) ? 3 : 2;
}

export function isFarEast(province: Province): boolean {
  return province.island === 'Papua' || province.island === 'Maluku';
}

/** The capital of a province half of the time, else one of its other cities. */
export function drawCity(random: Random, province: Province): City {
  return random.chance(0.45) ? at(province.cities, 0) : pick(random, province.cities);
}

export function zipIn(random: Random, city: City): string {
  return `${city.zip}${random.between(10, 99)}`;
}

export function* provinceRows(scope: Scope): Generator<Batch> {
  const stamp = stampText(scope.founded);
  yield {
    model: 'res.country.state',
    rows: provinces.map(({ id, code, name }) => ({
      id,
      code,
      name,
      country_id: country.ID,
      create_date: stamp,
      write_date: stamp,
    })),
  };
}

function parsed(line: string): Province {
  const cells = line.split('|').map((cell) => cell.trim());
  return {
    code: at(cells, 0),
    id: Number(at(cells, 1)),
    name: at(cells, 2),
    island: at(cells, 3),
    buyers: Number(at(cells, 4)),
    sellers: Number(at(cells, 5)),
    culture: at(cells, 6),
    cities: at(cells, 7)
      .split(',')
      .map((city) => ({ name: city.trim().slice(0, -4), zip: city.trim().slice(-3) })),
  };
}
