import { serveLayout, type LayoutPort } from './serve-layout';

serveLayout(globalThis as unknown as LayoutPort);
