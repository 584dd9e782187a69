import { taxPack } from '../../../../../shared/contract/sound-tax-pack.ts';
import type { TaxPack } from '../../../../../shared/contract/tax-pack.ts';
import november2026 from './id-2026-11.json' with { type: 'json' };

/**
 * The pack that every desk begins with, for ever: desks of two versions of the app must agree while nobody approved
 * another. Later packs are files beside it that a person proposes.
 */
export const firstPack: TaxPack = taxPack.parse(november2026);

/** What comes with this version of the app. */
export const shippedPacks: readonly TaxPack[] = [firstPack];
