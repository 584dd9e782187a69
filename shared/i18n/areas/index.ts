import { backupTexts } from './backups.ts';
import { cliTexts } from './cli.ts';
import { desktopTexts } from './desktop.ts';
import { entityTexts } from './entities.ts';
import { errorTexts } from './errors.ts';
import { exportTexts } from './exports.ts';
import { listTexts } from './lists.ts';
import { metricTexts } from './metrics.ts';
import { orderTexts } from './orders.ts';
import { overviewTexts } from './overview.ts';
import { reportTexts } from './reports.ts';
import { reportScreenTexts } from './reports-screen.ts';
import { settingTexts } from './settings.ts';
import { shellTexts } from './shell.ts';
import { syncTexts } from './sync.ts';
import { uiTexts } from './ui.ts';
import { vendorTexts } from './vendors.ts';

/** Every text of the product. One line per area; a key stands in one area only (tested). */
export const allTexts = {
  ...backupTexts,
  ...desktopTexts,
  ...entityTexts,
  ...cliTexts,
  ...errorTexts,
  ...exportTexts,
  ...listTexts,
  ...metricTexts,
  ...orderTexts,
  ...reportTexts,
  ...overviewTexts,
  ...reportScreenTexts,
  ...settingTexts,
  ...shellTexts,
  ...syncTexts,
  ...uiTexts,
  ...vendorTexts,
} as const;
export type TextKey = keyof typeof allTexts;
