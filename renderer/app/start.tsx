import '@fontsource-variable/inter/wght.css';
import '../styles/base.css';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { present } from '../../shared/kernel/assert.ts';
import { linkState } from '../client/link/link-state.ts';
import { followNewLinks, openSession } from '../client/link/session-token.ts';
import { queryClient } from '../client/queries.ts';
import { App } from './App.tsx';
import { startTexts } from './i18n.ts';
import { createAppRouter } from './routes.ts';

export async function start(): Promise<void> {
  await startTexts();
  if (window.backoffice === undefined) {
    // Before the router looks at the fragment: the launch code must not become an address.
    followNewLinks();
    const token = await openSession().catch(() => null);
    if (token === null) linkState.set('ended');
  }
  createRoot(present(document.getElementById('root'), 'index.html has no root.')).render(
    <StrictMode>
      <CSPProvider disableStyleElements>
        <QueryClientProvider client={queryClient}>
          <Tooltip.Provider>
            <App router={createAppRouter()} />
          </Tooltip.Provider>
        </QueryClientProvider>
      </CSPProvider>
    </StrictMode>,
  );
}
