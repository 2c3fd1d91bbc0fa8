import type { Community } from '../host/community';
import { createHttpHost, type HttpHost, type HttpHostOptions } from '../transports/http';

/**
 * Serves a community on the port that is asked for; where none is, on the one that it had the last time, else on any free
 * one, which it keeps.
 *
 * Browsers keep drafts, the last place and choices by address, port included: with another port at each start they would
 * be lost.
 *
 * @param port 0 where none is asked for
 * @throws what Node says where the port that is asked for is taken or may not be used
 */
export async function serve(
  community: Community,
  port: number,
  options: Omit<HttpHostOptions, 'port'>,
): Promise<HttpHost> {
  if (port !== 0) return createHttpHost(community.api, { ...options, port });
  const kept = await community.browserPort();
  if (kept !== null) {
    try {
      return await createHttpHost(community.api, { ...options, port: kept });
    } catch {
      // Somebody else has it now, or the system does not give it any more.
    }
  }
  const host = await createHttpHost(community.api, options);
  await community.keepBrowserPort(Number(new URL(host.origin).port));
  return host;
}
