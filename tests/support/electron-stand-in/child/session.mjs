import { app } from './app.mjs';
import { handlers, stage } from './stage.mjs';

const schemes = new Map();
const privileged = new Set();

export const protocol = {
  registerSchemesAsPrivileged: (list) => {
    if (app.isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme } of list) privileged.add(scheme);
  },
  handle: (scheme, handler) => {
    if (!privileged.has(scheme)) throw new Error(`The scheme ${scheme} was not registered.`);
    schemes.set(scheme, handler);
  },
  unhandle: (scheme) => void schemes.delete(scheme),
};

let onBeforeRequest;
let checkPermission = () => true;
const askable = ['clipboard-read', 'clipboard-sanitized-write', 'geolocation', 'media', 'notifications'];

export const session = {
  defaultSession: {
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: (handler) => {
      checkPermission = handler;
      void stage.call(
        'permissions',
        askable.filter((permission) => checkPermission(null, permission, '', {})),
      );
    },
    setDevicePermissionHandler: () => undefined,
    webRequest: {
      onBeforeRequest: (...args) => {
        onBeforeRequest = args.at(-1);
      },
    },
    on: () => undefined,
  },
};

/** Answers a request of a page: cancelled, from a scheme's handler, or nothing where it would go to the network. */
handlers.request = async ({ url, method, headers }) => {
  const isCancelled =
    onBeforeRequest &&
    (await new Promise((resolve) =>
      onBeforeRequest({ url, method }, ({ cancel }) => resolve(cancel === true)),
    ));
  if (isCancelled) return { outcome: 'cancelled' };
  const handler = schemes.get(url.slice(0, url.indexOf(':')));
  if (!handler) return { outcome: 'network' };
  const response = await handler(new Request(url, { method, headers }));
  const body = new Uint8Array(await response.arrayBuffer());
  return {
    outcome: 'answered',
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body,
  };
};
