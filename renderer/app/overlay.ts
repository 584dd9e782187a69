/** What lies over the screens, one at a time. */
export type Overlay = 'palette' | 'keys' | null;
