interface Closable {
  close(): void;
  isDestroyed(): boolean;
}

export const windows = new Set<Closable>();

/** False where one of them would not close. */
export function closeAllWindows(): boolean {
  for (const window of [...windows]) window.close();
  return [...windows].every((window) => window.isDestroyed());
}
