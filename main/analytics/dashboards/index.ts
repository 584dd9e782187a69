import type { Dashboard } from './dashboard.ts';
import { overview } from './overview.dashboard.ts';

export const dashboards: readonly Dashboard[] = [overview];
