import { valueStore } from '../live/value-store.ts';

/** live: the engine answers · lost: its host does not, we keep trying · ended: it no longer knows us */
export type LinkState = 'live' | 'lost' | 'ended';

export const linkState = valueStore<LinkState>('live');
