/**
 * What every page asks first. In browser mode it is asked while the app itself is still being read, which takes as long
 * as the answers do.
 */
export const askedAhead = ['settings/get', 'settings/situation', 'specialties/names'] as const;

/** Answers that were asked for ahead, by the path of the question. Each is used once. */
type Ahead = Map<string, Promise<Response>>;

declare global {
  interface Window {
    tertuliaAhead?: Ahead;
  }
}

/** By then something may have been written, and whoever asks wants to know how it is now. */
const freshMs = 3000;

/** What every call in browser mode carries, so that no other site can make one. */
export const callHeaders = { 'x-tertulia': '1' };

/** Where calls go in browser mode. */
export const callPath = '/rpc';

/** Asks what every page asks first. Not in the desktop, whose answers need no network. */
export function askAhead(): void {
  if (window.tertulia) return;
  const asked: Ahead = new Map();
  for (const question of askedAhead) {
    const path = `${callPath}/${question}`;
    const headers = { ...callHeaders, 'content-type': 'application/json' };
    const answer = fetch(path, { method: 'POST', headers, body: '{}' });
    // Whoever takes it hears of its failure.
    answer.catch(() => undefined);
    asked.set(path, answer);
  }
  window.tertuliaAhead = asked;
}

/** As `fetch`, with the answer that was asked for ahead where there is one. */
export async function fetchOrTakeAhead(request: Request, init: RequestInit): Promise<Response> {
  const { pathname } = new URL(request.url);
  const answer = window.tertuliaAhead?.get(pathname);
  window.tertuliaAhead?.delete(pathname);
  if (answer && performance.now() < freshMs) {
    const response = await answer.catch(() => null);
    if (response?.ok) return response;
  }
  return fetch(request, init);
}
