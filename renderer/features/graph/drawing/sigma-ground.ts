import Graph from 'graphology';
import Sigma from 'sigma';
import { createEdgeCompoundProgram } from 'sigma/rendering';
import type { Camera, Palette, Positions, Scene } from './drawing.types';
import type { Ground } from './ground';
import { framedMiddle, headProgram, lineProgram, nodeProgram, type Columns } from './sigma-programs';
import type { Size } from './viewport';

const noPalette: Palette = {
  background: 'transparent',
  ink: '#000',
  inkSoft: '#000',
  halo: '#fff',
  focus: '#000',
  nodes: ['#000'],
  edges: ['#000'],
};
const noScene: Scene = {
  palette: noPalette,
  nodes: {
    count: 0,
    radius: new Float32Array(0),
    colour: new Uint8Array(0),
    shape: new Uint8Array(0),
    label: [],
    initials: [],
    picture: [],
    rank: new Float32Array(0),
    pinned: new Uint8Array(0),
  },
  edges: {
    count: 0,
    a: new Int32Array(0),
    b: new Int32Array(0),
    width: new Float32Array(0),
    colour: new Uint8Array(0),
    dash: new Uint8Array(0),
    arrow: new Uint8Array(0),
    beside: new Uint8Array(0),
  },
};

/** Draws with sigma, that is WebGL, by programs of our own that know line patterns, node shapes and arrows. */
export class SigmaGround implements Ground {
  readonly kind = 'webgl';
  onLost: (() => void) | null = null;
  private readonly stop = new AbortController();
  private readonly element = document.createElement('div');
  private readonly graph = new Graph({ multi: true, type: 'directed' });
  private readonly sigma: Sigma;
  private readonly columns: Columns = {
    scene: noScene,
    positions: { x: new Float32Array(0), y: new Float32Array(0) },
    zoom: 1,
    version: 0,
  };
  private size: Size = { width: 1, height: 1 };

  /** @throws where the browser gives no WebGL context */
  constructor(host: HTMLElement) {
    this.element.style.cssText = 'position:absolute;inset:0;pointer-events:none';
    host.append(this.element);
    // It does not bubble, so it is caught on its way down to the canvas.
    const lost = { signal: this.stop.signal, capture: true };
    this.element.addEventListener('webglcontextlost', () => this.onLost?.(), lost);
    this.sigma = new Sigma(this.graph, this.element, {
      allowInvalidContainer: true,
      renderLabels: false,
      renderEdgeLabels: false,
      enableEdgeEvents: false,
      enableCameraRotation: false,
      stagePadding: 0,
      defaultNodeType: 'person',
      defaultEdgeType: 'line',
      nodeProgramClasses: { person: nodeProgram(this.columns) },
      nodeHoverProgramClasses: { person: nodeProgram(this.columns) },
      edgeProgramClasses: {
        line: createEdgeCompoundProgram([lineProgram(this.columns), headProgram(this.columns)]),
      },
    });
    // One unit of ours is one of sigma's, wherever people stand.
    this.sigma.setCustomBBox({ x: [-0.5, 0.5], y: [-0.5, 0.5] });
  }

  setScene(scene: Scene, positions: Positions): void {
    const isSameGraph =
      isSame(scene.edges.a, this.columns.scene.edges.a) &&
      isSame(scene.edges.b, this.columns.scene.edges.b) &&
      scene.nodes.count === this.columns.scene.nodes.count;
    this.columns.scene = scene;
    this.setPositions(positions);
    if (!isSameGraph) this.rebuild(scene);
  }

  setPositions(positions: Positions): void {
    this.columns.positions = positions;
    this.columns.version += 1;
  }

  resize(size: Size): void {
    this.size = size;
    this.sigma.resize(true);
  }

  paint(camera: Camera): boolean {
    this.columns.zoom = camera.zoom;
    this.sigma.getCamera().setState({
      x: framedMiddle + camera.x,
      y: framedMiddle - camera.y,
      ratio: Math.min(this.size.width, this.size.height) / camera.zoom,
    });
    this.renderNow();
    return true;
  }

  destroy(): void {
    // Sigma gives its contexts back itself, which is no loss.
    this.stop.abort();
    this.sigma.kill();
    this.element.remove();
  }

  /** In this frame, so that lines and the names above them move together; sigma by itself would draw in the next. */
  private renderNow(): void {
    this.sigma.refresh({ partialGraph: {}, skipIndexation: true, schedule: false });
  }

  /** Sigma counts nodes and edges in its graph; what they look like it does not learn from there. */
  private rebuild({ nodes, edges }: Scene): void {
    const next = new Graph({ multi: true, type: 'directed' });
    for (let node = 0; node < nodes.count; node += 1) next.addNode(node, { x: 0, y: 0, size: 1 });
    for (let edge = 0; edge < edges.count; edge += 1) next.addDirectedEdge(edges.a[edge], edges.b[edge]);
    this.sigma.setGraph(next);
  }
}

function isSame(left: Int32Array, right: Int32Array): boolean {
  return (
    left === right || (left.length === right.length && left.every((value, index) => value === right[index]))
  );
}
