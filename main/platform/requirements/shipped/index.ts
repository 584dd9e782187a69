import type { RequirementPack } from '../../../../shared/contract/requirement-pack.ts';
import { requirementPack } from '../../../../shared/contract/sound-requirement-pack.ts';
import november2026 from './id-2026-11.json' with { type: 'json' };

/** What every desk begins with, for ever. Later packs are files beside it that a person proposes. */
export const firstRequirements: RequirementPack = requirementPack.parse(november2026);

/** What comes with this version of the app. */
export const shippedRequirements: readonly RequirementPack[] = [firstRequirements];
