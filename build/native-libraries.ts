/** The packages that come with a native file for each system: they lie beside the archive, not in a bundle. */
export const nativeLibraries = ['better-sqlite3', 'better-sqlite3-multiple-ciphers'] as const;
