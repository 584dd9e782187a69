import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { QueryClientProvider } from '@tanstack/react-query';
import type { AnyRouter } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { queryClient } from '../client/queries.ts';
import { App } from './App.tsx';

/** What the whole tree stands in. No library may add a style element: the page's policy refuses them. */
export function Root({ router }: { router: AnyRouter }) {
  return (
    <StrictMode>
      <CSPProvider disableStyleElements>
        <QueryClientProvider client={queryClient}>
          <Tooltip.Provider>
            <App router={router} />
          </Tooltip.Provider>
        </QueryClientProvider>
      </CSPProvider>
    </StrictMode>
  );
}
