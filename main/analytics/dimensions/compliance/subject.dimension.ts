import { metricComplianceTexts } from '../../../../shared/i18n/areas/metrics-compliance.ts';
import type { Dimension } from '../dimension.ts';

const subjects = ['product', 'vendor'] as const;

/** Of whom something is asked. */
export const subject: Dimension = {
  id: 'subject',
  name: metricComplianceTexts['dimension.subject'],
  labels: () =>
    new Map(subjects.map((one) => [one, metricComplianceTexts[`dimension.subject.${one}`]])),
};
