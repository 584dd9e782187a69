import { scales } from '../../../../shared/contract/requirement-pack.ts';
import { coverageTexts } from '../../../../shared/i18n/areas/coverage.ts';
import { metricComplianceTexts } from '../../../../shared/i18n/areas/metrics-compliance.ts';
import type { Dimension } from '../dimension.ts';

/** Of the vendor, as its profile has it now. */
export const businessScale: Dimension = {
  id: 'business_scale',
  name: metricComplianceTexts['dimension.business_scale'],
  labels: () => new Map(scales.map((scale) => [scale, coverageTexts[`coverage.scale_${scale}`]])),
};
