/** What only the program of Electron can show. Never counted as passed. */
export interface ElectronCheck {
  rows: readonly string[];
  what: string;
  /** The spec that shows it where the program is; null where nothing of ours does yet. */
  by: string | null;
}

const SPEC = 'tests/e2e/electron-only.spec.ts';
const only = (rows: string, what: string, by: string | null = null): ElectronCheck => ({
  rows: rows.split(' '),
  what,
  by,
});

export const electronChecks: readonly ElectronCheck[] = [
  only('E1 2 3', 'the page has no require, no process, and a world of its own', SPEC),
  only('E1 4', 'the page runs in the sandbox of the system (Seccomp 2)'),
  only('E2', 'one page loads from app://', SPEC),
  only('E3 7', 'the content policy is enforced on app://', SPEC),
  only('E4 17', 'structured clone of messages, and senderFrame of a real frame'),
  only('E6 13 14', 'a link leads nowhere, and window.open opens nothing', SPEC),
  only('E6 13', 'a dropped file leads nowhere'),
  only('E8 5', 'geolocation is denied to the page', SPEC),
  only('E9 19', 'ELECTRON_RUN_AS_NODE and --inspect do nothing (fuses in effect)'),
  only('E10', 'a changed byte in the archive stops the app (macOS, Windows)'),
  only('E11', 'an update is installed'),
  only('E13', 'a key goes through the keyring of each system and back'),
  only('E14', 'no core dump is written; a protected window is black on a recording'),
  only('desktop', 'menu, tray, notification, dialogs, print and PDF as people see them'),
];

/** Rows that say nothing which only Electron could show. */
export const needNoElectron = ['E5', 'E7', 'E12'];

export function electronChecksText(isHere: boolean): string {
  const lines = electronChecks.map(({ rows, what, by }) => {
    const isRun = isHere && by !== null;
    return `  ${isRun ? `run by ${by}` : 'not run'}  ${rows.join(' ')}: ${what}`;
  });
  const why = isHere ? 'its program is here' : 'its program is not here';
  return [`Only Electron itself can show these; ${why}:`, ...lines, ''].join('\n');
}
