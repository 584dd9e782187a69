/** Long work on the writer thread that changes or reads a central: neither meets the other half done. */
export const SYNC = 'sync';
export const PROVISION = 'provision';
