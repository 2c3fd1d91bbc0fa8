import { CanvasGround } from './canvas-ground';
import type { GraphRenderer, GraphRendererEvents } from './drawing.types';
import { Stage } from './stage';

/**
 * Draws a graph into an element, which it fills: WebGL where a graphics card draws it, canvas elsewhere.
 *
 * The element may take the focus and then answers arrows, `+`, `-` and `0`; what it says to screen readers is the
 * page's affair.
 *
 * @param kind forces one of the two, for tests
 */
export async function createGraphRenderer(
  host: HTMLElement,
  events: GraphRendererEvents,
  kind: 'webgl' | 'canvas' = 'canvas',
): Promise<GraphRenderer> {
  return new Stage(host, new CanvasGround(host), events);
}
