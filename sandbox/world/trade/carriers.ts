import { carrier, carrierProduct } from '../../base/ids.ts';
import { deliversInstantly, distance, isFarEast, type Province } from '../market/places.ts';
import { at, type Random, weighted } from '../random.ts';
import type { Carrier } from './order.ts';

/* Tracking numbers have the shape of each courier's own. */
export const carriers: readonly Carrier[] = [
  named('jne', 'JNE', { tardiness: 0.055, number: (serial) => `0${digits(serial, 14)}` }),
  named('jnt', 'J&T Express', { tardiness: 0.045, number: (serial) => `JP${digits(serial, 10)}` }),
  named('sicepat', 'SiCepat', { tardiness: 0.06, number: (serial) => `00${digits(serial, 10)}` }),
  named('pos', 'Pos Indonesia', { tardiness: 0.11, number: (serial) => `P${digits(serial, 12)}` }),
  named('gosend', 'GoSend', {
    tardiness: 0.02,
    instant: true,
    number: (serial) => `GK-11-${digits(serial, 9)}`,
  }),
  named('grabExpress', 'GrabExpress', {
    tardiness: 0.025,
    instant: true,
    number: (serial) => `IN-1-${digits(serial, 9)}`,
  }),
];

const usual = weighted([34, 30, 24, 12, 0, 0]);
const farEast = weighted([38, 14, 6, 42, 0, 0]);
const nearby = weighted([22, 20, 16, 4, 22, 16]);

export function drawCarrier(random: Random, from: Province, to: Province): Carrier {
  if (deliversInstantly(from, to)) return at(carriers, nearby(random));
  return at(carriers, (isFarEast(to) ? farEast : usual)(random));
}

export interface Journey {
  carrier: Carrier;
  from: Province;
  to: Province;
  /** Kilograms. */
  weight: number;
}

/** Rupiah, by zone and started kilogram; three hundred grams too much are forgiven. */
export function deliveryFee({ carrier, from, to, weight }: Journey): number {
  const kilograms = Math.max(1, Math.ceil(weight - 0.3));
  if (carrier.instant) return 18_000 + Math.min(kilograms, 10) * 1_500;
  const perKilogram = at([10_000, 17_000, 34_000, 62_000], distance(from, to));
  const dearer = carrier.tardiness > 0.1 ? 0.85 : 1;
  return Math.round((perKilogram * dearer * (0.6 + 0.4 * kilograms)) / 500) * 500;
}

/** How much likelier a parcel for there leaves late: the boat sails twice a week. */
export function remoteness(to: Province): number {
  if (isFarEast(to)) return 0.07;
  return to.island === 'Jawa' || to.island === 'Sumatra' ? 0 : 0.025;
}

function named(
  key: keyof typeof carrier,
  name: string,
  { tardiness, number, instant = false }: Manner,
): Carrier {
  return {
    id: carrier[key],
    productId: carrierProduct[key],
    name,
    instant,
    tardiness,
    trackingNumber: number,
  };
}

interface Manner {
  tardiness: number;
  number(serial: number): string;
  instant?: boolean;
}

function digits(serial: number, width: number): string {
  return String(serial).padStart(width, '0');
}
