/** What only the program of Electron can show. Never counted as passed; the reason is always the same. */
export interface NotRun {
  rows: string;
  what: string;
}

export const notRun: readonly NotRun[] = [
  { rows: 'E1, items 2, 3', what: 'the page has no require, no process, and a world of its own' },
  { rows: 'E1, item 4', what: 'the page runs in the sandbox of the system (Seccomp 2)' },
  { rows: 'E2', what: 'one page loads from app://' },
  { rows: 'E3, item 7', what: 'the content policy is enforced on app://, with no report in use' },
  { rows: 'E4, item 17', what: 'structured clone of messages, and senderFrame of a real frame' },
  {
    rows: 'E6, items 13, 14',
    what: 'a prevented link, a dropped file and window.open lead nowhere',
  },
  { rows: 'E8, item 5', what: 'geolocation is denied to the page' },
  { rows: 'E9, item 19', what: 'ELECTRON_RUN_AS_NODE and --inspect do nothing (fuses in effect)' },
  { rows: 'E10', what: 'a changed byte in the archive stops the app (macOS, Windows)' },
  { rows: 'E11', what: 'an update is installed' },
  { rows: 'E13', what: 'a key goes through the keyring of each system and back' },
  { rows: 'E14', what: 'no core dump is written; a protected window is black on a recording' },
  { rows: 'desktop', what: 'menu, tray, notification, dialogs, print and PDF as people see them' },
];

export function notRunText(): string {
  const lines = notRun.map(({ rows, what }) => `  not run  ${rows}: ${what}`);
  return ['Only Electron itself can show these; its program is not here:', ...lines, ''].join('\n');
}
