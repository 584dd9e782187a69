import '@fontsource-variable/inter/wght.css';
import '../styles/base.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { present } from '../../shared/kernel/assert.ts';
import { linkState } from '../client/link/link-state.ts';
import { followNewLinks, openSession } from '../client/link/session-token.ts';
import { startTexts } from './preferences/i18n.ts';
import { Root } from './Root.tsx';
import { createAppRouter } from './routes.ts';

export async function start(): Promise<void> {
  await startTexts();
  if (window.backoffice === undefined) {
    // Before the router looks at the fragment: the launch code must not become an address.
    followNewLinks();
    const token = await openSession().catch(() => null);
    if (token === null) linkState.set('ended');
  }
  const place = present(document.getElementById('root'), 'index.html has no root.');
  createRoot(place).render(createElement(Root, { router: createAppRouter() }));
}
