import { at } from '@shared/graph/network';
import { inkOn } from './contrast';
import { batchesOf, type EdgeBatch } from './edge-batches';
import type { Emphasis, Scene } from './drawing.types';
import type { Faces } from './faces';
import type { Looked } from './hits';
import { dims, type PlacedLabel } from './labels';
import { nodesByColour, paintArrows, paintEdges, paintNodes, placesOf, prepare } from './paint';
import { traceShape } from './shapes';
import { faceRadius, radiusAt, type Point } from './viewport';

/** What lies above the ground at this moment. */
export interface OverlayLook extends Looked {
  readonly emphasis: Emphasis | null;
  readonly labels: readonly PlacedLabel[];
  readonly hovered: number | null;
  /** A line being drawn from a node to a place of the view. */
  readonly tieLine: { readonly from: number; readonly to: Point } | null;
}

/** How pale everything becomes that is not looked at. */
const washOpacity = 0.76;
const photoInset = 0.1;

/** Draws what lies above the ground: what is looked at, faces, rings, names. Keeps what depends on the scene only. */
export class Overlay {
  private emphasised: { batches: EdgeBatch[]; groups: number[][]; lines: number } | null = null;
  private inks: readonly string[] = [];

  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly faces: Faces,
    private readonly font: (isStrong: boolean) => string,
  ) {}

  setScene(scene: Scene): void {
    this.inks = scene.palette.nodes.map(inkOn);
  }

  setEmphasis(scene: Scene, emphasis: Emphasis | null): void {
    if (!emphasis || !dims(emphasis)) {
      this.emphasised = null;
      return;
    }
    const nodes = new Set([...emphasis.nodes, ...emphasis.chosen]);
    this.emphasised = {
      batches: batchesOf(scene.edges, emphasis.edges),
      groups: nodesByColour(scene, nodes),
      lines: emphasis.edges.size,
    };
  }

  paint(look: OverlayLook, pixelRatio: number): void {
    const { context } = this;
    prepare(context, pixelRatio);
    context.clearRect(0, 0, look.size.width, look.size.height);
    this.paintEmphasised(look);
    this.paintFaces(look);
    this.paintMarks(look);
    this.paintTieLine(look);
    this.paintLabels(look);
  }

  private paintEmphasised(look: OverlayLook): void {
    if (!this.emphasised) return;
    const { context } = this;
    const { palette } = look.scene;
    context.globalAlpha = washOpacity;
    context.fillStyle = palette.background === 'transparent' ? palette.halo : palette.background;
    context.fillRect(0, 0, look.size.width, look.size.height);
    context.globalAlpha = 1;
    const part = { crowd: this.emphasised.lines };
    for (const batch of this.emphasised.batches) paintEdges(context, look, batch, part);
    for (const batch of this.emphasised.batches) paintArrows(context, look, batch, part);
    paintNodes(context, look, this.emphasised.groups);
  }

  private paintFaces(look: OverlayLook): void {
    const { scene, camera, size, positions } = look;
    const place = placesOf(positions, look);
    const groups = this.emphasised?.groups;
    const paintOne = (node: number): void => {
      const radius = radiusAt(at(scene.nodes.radius, node), camera.zoom);
      if (radius < faceRadius) return;
      const x = place.x(node);
      const y = place.y(node);
      if (x < -radius || y < -radius || x > size.width + radius || y > size.height + radius) return;
      this.paintFace(scene, node, x, y, radius);
    };
    this.context.textAlign = 'center';
    this.context.textBaseline = 'middle';
    if (groups) for (const group of groups) group.forEach(paintOne);
    else for (let node = 0; node < scene.nodes.count; node += 1) paintOne(node);
  }

  private paintFace(scene: Scene, node: number, x: number, y: number, radius: number): void {
    const { context } = this;
    const address = scene.nodes.picture[node] ?? null;
    const photo = address === null ? null : this.faces.get(address);
    if (photo) {
      const inner = radius * (1 - photoInset) - 0.5;
      context.drawImage(photo, x - inner, y - inner, 2 * inner, 2 * inner);
      return;
    }
    context.fillStyle = this.inks[at(scene.nodes.colour, node)] ?? '#fff';
    context.font = `600 ${String(Math.round(radius * 8) / 10)}px ${this.font(false).split('px ')[1] ?? 'sans-serif'}`;
    context.fillText(scene.nodes.initials[node] ?? '', x, y + radius * 0.04);
  }

  private paintMarks(look: OverlayLook): void {
    const { scene, emphasis, hovered } = look;
    for (let node = 0; node < scene.nodes.count; node += 1) {
      if (at(scene.nodes.pinned, node) === 1) this.paintPin(look, node);
    }
    for (const node of emphasis?.chosen ?? []) this.paintRing(look, node, 3, 3.5);
    if (hovered !== null && !(emphasis?.chosen.has(hovered) ?? false)) this.paintRing(look, hovered, 2, 2.5);
    const from = look.tieLine?.from;
    if (from !== undefined) this.paintRing(look, from, 3, 3.5);
  }

  private paintRing(look: OverlayLook, node: number, width: number, away: number): void {
    const { context } = this;
    const { scene, camera, positions } = look;
    if (node >= scene.nodes.count) return;
    const place = placesOf(positions, look);
    const radius = radiusAt(at(scene.nodes.radius, node), camera.zoom) + away;
    context.setLineDash([]);
    for (const [colour, wide] of [
      [scene.palette.halo, width + 3],
      [scene.palette.focus, width],
    ] as const) {
      context.beginPath();
      traceShape(context, at(scene.nodes.shape, node), place.x(node), place.y(node), radius);
      context.strokeStyle = colour;
      context.lineWidth = wide;
      context.stroke();
    }
  }

  /** A pin's head at the upper right: whoever has it stays where they are. */
  private paintPin(look: OverlayLook, node: number): void {
    const { context } = this;
    const { scene, camera, positions } = look;
    const radius = radiusAt(at(scene.nodes.radius, node), camera.zoom);
    if (radius < 4) return;
    const place = placesOf(positions, look);
    context.beginPath();
    context.arc(
      place.x(node) + radius * 0.75,
      place.y(node) - radius * 0.75,
      Math.max(2.5, radius * 0.2),
      0,
      2 * Math.PI,
    );
    context.setLineDash([]);
    context.lineWidth = 3;
    context.strokeStyle = scene.palette.halo;
    context.stroke();
    context.fillStyle = scene.palette.ink;
    context.fill();
  }

  private paintTieLine({ scene, camera, size, positions, tieLine }: OverlayLook): void {
    if (!tieLine) return;
    const { context } = this;
    const place = placesOf(positions, { camera, size });
    context.beginPath();
    context.moveTo(place.x(tieLine.from), place.y(tieLine.from));
    context.lineTo(tieLine.to.x, tieLine.to.y);
    context.setLineDash([6, 4]);
    context.lineWidth = 2.5;
    context.strokeStyle = scene.palette.focus;
    context.stroke();
    context.setLineDash([]);
  }

  private paintLabels({ scene, labels }: OverlayLook): void {
    const { context } = this;
    const { palette } = scene;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.setLineDash([]);
    context.lineWidth = 3.5;
    context.strokeStyle = palette.halo;
    context.fillStyle = palette.ink;
    for (const isStrong of [false, true]) {
      context.font = this.font(isStrong);
      for (const label of labels) {
        if (label.isStrong !== isStrong) continue;
        const x = label.x + label.width / 2;
        const y = label.y + label.height / 2 + 0.5;
        context.strokeText(label.text, x, y);
        context.fillText(label.text, x, y);
      }
    }
  }
}
