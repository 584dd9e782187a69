import { addDays, type BusinessDay } from '../shared/kernel/business-day.ts';

/** Electron mends its latest three majors. Look again, at its release page, when `lookedAt` is old. */
export const electronSupport = { lookedAt: '2026-11-23', majors: [43, 44, 45] } as const;

const LOOK_AGAIN_DAYS = 56;

/** What a release made today would get wrong about its Electron; null where nothing. */
export function electronWarning(version: string, today: BusinessDay): string | null {
  const { lookedAt, majors } = electronSupport;
  const major = Number(version.split('.')[0]);
  if (!majors.some((supported) => supported === major)) {
    return `Electron ${version} gets no security fixes any more; supported: ${majors.join(', ')}.`;
  }
  if (today <= addDays(lookedAt, LOOK_AGAIN_DAYS)) return null;
  return `The list of supported Electrons was looked at on ${lookedAt}: look again (build/electron-support.ts).`;
}
