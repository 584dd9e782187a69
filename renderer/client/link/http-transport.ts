import { RPCLink } from '@orpc/client/fetch';
import { linkState } from './link-state.ts';
import { forgetSession, sessionToken } from './session-token.ts';

/** To the loopback host: POST only, the token in a header, never in a cookie. */
export function httpLink() {
  return new RPCLink({
    url: `${location.origin}/rpc`,
    method: 'POST',
    headers: () => {
      const token = sessionToken();
      return token === null ? {} : { authorization: `Bearer ${token}` };
    },
    fetch: async (request, init) => {
      const response = await fetch(request, init);
      if (response.status === 401) {
        forgetSession();
        linkState.set('ended');
      }
      return response;
    },
  });
}
