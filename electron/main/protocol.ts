import { protocol } from 'electron';
import { assetCaching, mediaPrefix, type ResolveAsset } from '../transports/assets';
import { plainPath, type Bundle } from '../transports/bundle';
import { mediaHeaders, securityHeaders } from '../transports/security-headers';
import { appHost, appScheme } from './origin';

/** Makes `app://tertulia` an origin like that of a site. Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built pages and the pictures of the community under `app://tertulia`. */
export function serveAppScheme(pages: Bundle, resolveAsset: ResolveAsset): void {
  protocol.handle(appScheme, (request) => answer(request, pages, resolveAsset));
}

async function answer(request: Request, pages: Bundle, resolveAsset: ResolveAsset): Promise<Response> {
  const url = new URL(request.url);
  const path = plainPath(url.pathname);
  if (url.host !== appHost || path === undefined) return new Response(null, { status: 404 });
  if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405 });
  if (path.startsWith(mediaPrefix)) {
    const target = url.pathname + url.search;
    const asset = await resolveAsset(target);
    return send(request, asset, { ...mediaHeaders, 'cache-control': assetCaching(target) });
  }
  return send(request, await pages.read(path), { ...securityHeaders, 'cache-control': 'no-cache' });
}

function send(
  request: Request,
  file: { bytes: Uint8Array; type: string } | undefined,
  headers: Record<string, string>,
): Response {
  if (!file) return new Response(null, { status: 404, headers: { ...securityHeaders } });
  // A copy of the bytes' own stretch: a Buffer may be a view on a pool of others' bytes.
  const body = request.method === 'HEAD' ? null : Uint8Array.from(file.bytes);
  return new Response(body, { headers: { ...headers, 'content-type': file.type } });
}
