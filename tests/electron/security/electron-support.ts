/** Electron serves its three latest majors; one comes every eight weeks. The last day of each we may ship. */
const lastDays: Readonly<Record<number, string>> = {
  43: '2026-12-15',
  44: '2027-02-09',
  45: '2027-04-06',
};

export function isSupported(version: string, today: string): boolean {
  const last = lastDays[Number(version.split('.')[0])];
  return last !== undefined && today <= last;
}
