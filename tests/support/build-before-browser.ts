import { setup } from './build-app.ts';

/** Playwright asks for a default export. */
export default setup;
