import { metricComplianceTexts } from '../../../../shared/i18n/areas/metrics-compliance.ts';
import { liveRequirements } from '../../../platform/requirements/live-requirements.ts';
import type { Dimension } from '../dimension.ts';

/** Named as the pack that counts has it. */
export const certificateType: Dimension = {
  id: 'certificate_type',
  name: metricComplianceTexts['dimension.certificate_type'],
  labels: (db) => new Map(liveRequirements(db).types.map((one) => [one.type, one.name])),
};
