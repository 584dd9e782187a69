/** Electron is ready only after the app's module has run; some calls must come before, others after. */
let ready = false;

export function isReady(): boolean {
  return ready;
}

export function becomeReady(): void {
  ready = true;
}

export function mustComeBefore(api: string): void {
  if (ready) throw new Error(`${api} comes before ready`);
}

export function mustComeAfter(api: string): void {
  if (!ready) throw new Error(`${api} comes after ready`);
}
