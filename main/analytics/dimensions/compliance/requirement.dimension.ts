import { metricComplianceTexts } from '../../../../shared/i18n/areas/metrics-compliance.ts';
import { liveRequirements } from '../../../platform/requirements/live-requirements.ts';
import type { Dimension } from '../dimension.ts';

/** Named as the pack that counts has it. */
export const requirement: Dimension = {
  id: 'requirement',
  name: metricComplianceTexts['dimension.requirement'],
  labels: (db) =>
    new Map(liveRequirements(db).requirements.map((one) => [one.requirement, one.name])),
};
