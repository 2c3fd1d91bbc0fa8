import { EdgeProgram, NodeProgram, type EdgeProgramType, type NodeProgramType } from 'sigma/rendering';
import type { ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import { colorToArray, floatColor } from 'sigma/utils';
import { at } from '@shared/graph/network';
import { shiftOf } from './beside';
import type { Positions, Scene, SceneEdges } from './drawing.types';
import { arrowZoom } from './paint';
import {
  headFragment,
  headVertex,
  lineFragment,
  lineVertex,
  nodeFragment,
  nodeVertex,
} from './sigma-shaders';
import { lineOpacity, lineScale, nodeScale } from './viewport';

/**
 * What the programs draw. They read these columns and not sigma's own copy of the graph, whose upkeep costs tens of
 * milliseconds each time that people move; so a change is a pass over an array.
 */
export interface Columns {
  scene: Scene;
  positions: Positions;
  zoom: number;
  /** Goes up with every change of scene or positions. */
  version: number;
}

/** Middle of sigma's framed square, where our (0, 0) is. */
export const framedMiddle = 0.5;

const quad = [
  [0, 1],
  [0, -1],
  [1, 1],
  [1, 1],
  [0, -1],
  [1, -1],
];
const uniforms = [
  'u_matrix',
  'u_view',
  'u_lineScale',
  'u_nodeScale',
  'u_stretch',
  'u_rimColor',
  'u_rim',
] as const;
type Uniform = (typeof uniforms)[number];

const FLOAT = 5126;
const UNSIGNED_BYTE = 5121;
const TRIANGLES = 4;
const float = (name: string, size: number) => ({ name, size, type: FLOAT });
const colour = { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true };

function setCommon(
  params: RenderParams,
  { gl, uniformLocations }: ProgramInfo,
  { zoom, scene }: Columns,
): void {
  const place = (name: Uniform): WebGLUniformLocation | null => uniformLocations[name] ?? null;
  gl.uniformMatrix3fv(place('u_matrix'), false, params.matrix);
  gl.uniform2f(place('u_view'), params.width, params.height);
  gl.uniform1f(place('u_lineScale'), lineScale(zoom));
  gl.uniform1f(place('u_nodeScale'), nodeScale(zoom));
  gl.uniform1f(place('u_stretch'), Math.max(0.5, Math.min(1.5, zoom)));
  const [red, green, blue] = colorToArray(scene.palette.halo);
  gl.uniform3f(place('u_rimColor'), red / 255, green / 255, blue / 255);
  gl.uniform1f(place('u_rim'), zoom >= 0.4 ? 1.5 : 0);
}

/** All lines; their order is the scene's. */
export function lineProgram(columns: Columns): EdgeProgramType {
  return class extends EdgeProgram<Uniform> {
    private filled = -1;

    // Hits are found elsewhere: without a buffer for picking everything is drawn once, not twice.
    constructor(...[gl, , renderer]: ConstructorParameters<EdgeProgramType>) {
      super(gl, null, renderer);
    }

    getDefinition() {
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: lineVertex,
        FRAGMENT_SHADER_SOURCE: lineFragment,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          float('a_start', 2),
          float('a_end', 2),
          float('a_width', 1),
          float('a_dash', 1),
          float('a_opacity', 1),
          colour,
        ],
        CONSTANT_ATTRIBUTES: [float('a_corner', 2)],
        CONSTANT_DATA: quad,
      };
    }

    processVisibleItem(): void {
      this.filled = -1;
    }

    setUniforms(params: RenderParams, info: ProgramInfo): void {
      setCommon(params, info, columns);
    }

    override render(params: RenderParams): void {
      if (this.filled !== columns.version) fillLines(this.array, columns);
      this.filled = columns.version;
      super.render(params);
    }
  };
}

/** Arrow heads of all lines, those without any out of sight. */
export function headProgram(columns: Columns): EdgeProgramType {
  return class extends EdgeProgram<Uniform> {
    private filled = -1;

    constructor(...[gl, , renderer]: ConstructorParameters<EdgeProgramType>) {
      super(gl, null, renderer);
    }

    getDefinition() {
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: headVertex,
        FRAGMENT_SHADER_SOURCE: headFragment,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          float('a_start', 2),
          float('a_end', 2),
          float('a_width', 1),
          float('a_arrow', 1),
          float('a_opacity', 1),
          float('a_radii', 2),
          colour,
        ],
        CONSTANT_ATTRIBUTES: [float('a_corner', 3)],
        CONSTANT_DATA: [0, 1].flatMap((isBack) => [
          [isBack, 0, 0],
          [isBack, 1, 1],
          [isBack, 1, -1],
        ]),
      };
    }

    processVisibleItem(): void {
      this.filled = -1;
    }

    setUniforms(params: RenderParams, info: ProgramInfo): void {
      setCommon(params, info, columns);
    }

    override render(params: RenderParams): void {
      if (columns.zoom < arrowZoom || !columns.scene.edges.arrow.some((arrow) => arrow !== 0)) return;
      if (this.filled !== columns.version) fillHeads(this.array, columns);
      this.filled = columns.version;
      super.render(params);
    }
  };
}

/** Bodies of all nodes; their order is the scene's. */
export function nodeProgram(columns: Columns): NodeProgramType {
  return class extends NodeProgram<Uniform> {
    private filled = -1;

    constructor(...[gl, , renderer]: ConstructorParameters<NodeProgramType>) {
      super(gl, null, renderer);
    }

    getDefinition() {
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: nodeVertex,
        FRAGMENT_SHADER_SOURCE: nodeFragment,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [float('a_place', 2), float('a_radius', 1), float('a_shape', 1), colour],
        CONSTANT_ATTRIBUTES: [float('a_corner', 2)],
        CONSTANT_DATA: quad.map(([x = 0, y = 0]) => [2 * x - 1, y]),
      };
    }

    processVisibleItem(): void {
      this.filled = -1;
    }

    setUniforms(params: RenderParams, info: ProgramInfo): void {
      setCommon(params, info, columns);
    }

    override render(params: RenderParams): void {
      if (this.filled !== columns.version) fillNodes(this.array, columns);
      this.filled = columns.version;
      super.render(params);
    }
  };
}

function fillLines(array: Float32Array, { scene, positions }: Columns): void {
  const { count, width, colour: colours, dash } = scene.edges;
  const inks = scene.palette.edges.map(floatColor);
  for (let edge = 0, place = 0; edge < count; edge += 1, place += 8) {
    fillEnds(array, place, positions, scene.edges, edge);
    array[place + 4] = at(width, edge);
    array[place + 5] = at(dash, edge);
    array[place + 6] = lineOpacity(count, at(width, edge));
    array[place + 7] = inks[at(colours, edge)] ?? 0;
  }
}

function fillHeads(array: Float32Array, { scene, positions }: Columns): void {
  const { count, a, b, width, colour: colours, arrow } = scene.edges;
  const inks = scene.palette.edges.map(floatColor);
  for (let edge = 0, place = 0; edge < count; edge += 1, place += 10) {
    const from = a[edge] ?? 0;
    const to = b[edge] ?? 0;
    fillEnds(array, place, positions, scene.edges, edge);
    array[place + 4] = at(width, edge);
    array[place + 5] = at(arrow, edge);
    array[place + 6] = lineOpacity(count, at(width, edge));
    array[place + 7] = at(scene.nodes.radius, from);
    array[place + 8] = at(scene.nodes.radius, to);
    array[place + 9] = inks[at(colours, edge)] ?? 0;
  }
}

/** Sigma's y grows upwards. */
function fillEnds(
  array: Float32Array,
  place: number,
  positions: Positions,
  edges: SceneEdges,
  edge: number,
): void {
  const from = edges.a[edge] ?? 0;
  const to = edges.b[edge] ?? 0;
  const shift = shiftOf(edges, positions, edge);
  array[place] = framedMiddle + (positions.x[from] ?? 0) + shift.x;
  array[place + 1] = framedMiddle - (positions.y[from] ?? 0) - shift.y;
  array[place + 2] = framedMiddle + (positions.x[to] ?? 0) + shift.x;
  array[place + 3] = framedMiddle - (positions.y[to] ?? 0) - shift.y;
}

function fillNodes(array: Float32Array, { scene, positions }: Columns): void {
  const { count, radius, shape, colour: colours } = scene.nodes;
  const inks = scene.palette.nodes.map(floatColor);
  const last = inks.length - 1;
  for (let node = 0, place = 0; node < count; node += 1, place += 5) {
    array[place] = framedMiddle + (positions.x[node] ?? 0);
    array[place + 1] = framedMiddle - (positions.y[node] ?? 0);
    array[place + 2] = at(radius, node);
    array[place + 3] = at(shape, node);
    array[place + 4] = inks[Math.min(last, at(colours, node))] ?? 0;
  }
}
