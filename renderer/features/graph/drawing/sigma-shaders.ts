/** From framed positions to pixels of the view, y upwards. Shared by all programs. */
const toPixels = /* glsl */ `
uniform mat3 u_matrix;
uniform vec2 u_view;
vec2 pixels(vec2 place) { return (u_matrix * vec3(place, 1.0)).xy * 0.5 * u_view; }
vec4 clip(vec2 place) { return vec4(place / (0.5 * u_view), 0.0, 1.0); }
`;

export const lineVertex = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_width;
attribute float a_dash;
attribute float a_opacity;
attribute vec4 a_color;
attribute vec2 a_corner;
uniform float u_lineScale;
uniform float u_stretch;
varying vec4 v_color;
varying vec2 v_place;
varying float v_half;
varying vec4 v_dash;
${toPixels}
void main() {
  vec2 from = pixels(a_start);
  vec2 to = pixels(a_end);
  vec2 along = to - from;
  float len = max(length(along), 0.001);
  vec2 normal = vec2(-along.y, along.x) / len;
  float wide = max(0.5, a_width * u_lineScale);
  float reach = wide / 2.0 + 1.0;
  gl_Position = clip(mix(from, to, a_corner.x) + normal * a_corner.y * reach);
  v_half = wide / 2.0;
  v_place = vec2(a_corner.x * len, a_corner.y * reach);
  vec4 dash = a_dash < 0.5 ? vec4(0.0)
    : a_dash < 1.5 ? vec4(7.0, 4.0, 7.0, 4.0)
    : a_dash < 2.5 ? vec4(2.0, 4.0, 2.0, 4.0)
    : vec4(10.0, 4.0, 2.0, 4.0);
  v_dash = dash * u_stretch;
  v_color = vec4(a_color.rgb, a_opacity);
}`;

export const lineFragment = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_place;
varying float v_half;
varying vec4 v_dash;
void main() {
  float alpha = clamp(v_half + 0.5 - abs(v_place.y), 0.0, 1.0) * min(1.0, 2.0 * v_half);
  float period = v_dash.x + v_dash.y + v_dash.z + v_dash.w;
  if (period > 0.0) {
    float place = mod(v_place.x, period);
    float second = v_dash.x + v_dash.y;
    bool isGap = (place > v_dash.x && place < second) || place > second + v_dash.z;
    if (isGap) discard;
  }
  alpha *= v_color.a;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
}`;

export const headVertex = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_width;
attribute float a_arrow;
attribute float a_opacity;
attribute vec2 a_radii;
attribute vec4 a_color;
attribute vec3 a_corner;
uniform float u_lineScale;
uniform float u_nodeScale;
varying vec4 v_color;
${toPixels}
void main() {
  bool isBack = a_corner.x > 0.5;
  bool isShown = isBack ? a_arrow > 1.5 : mod(a_arrow, 2.0) > 0.5;
  vec2 from = pixels(isBack ? a_end : a_start);
  vec2 to = pixels(isBack ? a_start : a_end);
  vec2 along = to - from;
  float len = max(length(along), 0.001);
  vec2 unit = along / len;
  float rim = max(1.6, (isBack ? a_radii.x : a_radii.y) * u_nodeScale) + 1.0;
  float size = 4.0 + 2.0 * max(0.5, a_width * u_lineScale);
  vec2 tip = to - unit * rim;
  vec2 place = tip - unit * size * a_corner.y + vec2(-unit.y, unit.x) * size * 0.45 * a_corner.z;
  gl_Position = isShown && len > rim + size ? clip(place) : vec4(2.0, 2.0, 0.0, 1.0);
  v_color = vec4(a_color.rgb, min(1.0, a_opacity + 0.25));
}`;

export const headFragment = /* glsl */ `
precision mediump float;
varying vec4 v_color;
void main() {
  gl_FragColor = vec4(v_color.rgb * v_color.a, v_color.a);
}`;

export const nodeVertex = /* glsl */ `
attribute vec2 a_place;
attribute float a_radius;
attribute float a_shape;
attribute vec4 a_color;
attribute vec2 a_corner;
uniform float u_nodeScale;
varying vec4 v_color;
varying vec2 v_place;
varying float v_radius;
varying vec3 v_shape;
${toPixels}
const float pi = 3.14159265;
void main() {
  v_radius = max(1.6, a_radius * u_nodeScale);
  float reach = v_radius * 1.4 + 3.0;
  gl_Position = clip(pixels(a_place) + a_corner * reach);
  v_place = a_corner * reach * vec2(1.0, -1.0);
  v_color = a_color;
  v_shape = a_shape < 0.5 ? vec3(0.0)
    : a_shape < 1.5 ? vec3(4.0, pi / 4.0, 1.25)
    : a_shape < 2.5 ? vec3(4.0, 0.0, 1.25)
    : a_shape < 3.5 ? vec3(3.0, -pi / 2.0, 1.35)
    : a_shape < 4.5 ? vec3(6.0, 0.0, 1.1)
    : vec3(5.0, -pi / 2.0, 1.15);
}`;

export const nodeFragment = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_place;
varying float v_radius;
varying vec3 v_shape;
uniform vec3 u_rimColor;
uniform float u_rim;
const float pi = 3.14159265;
void main() {
  float away = length(v_place) - v_radius;
  if (v_shape.x > 0.5) {
    float sector = 2.0 * pi / v_shape.x;
    float angle = atan(v_place.y, v_place.x) - v_shape.y - sector / 2.0;
    angle -= sector * floor(angle / sector + 0.5);
    away = length(v_place) * cos(angle) - v_radius * v_shape.z * cos(sector / 2.0);
  }
  float body = clamp(0.5 - away, 0.0, 1.0);
  float all = clamp(0.5 + u_rim - away, 0.0, 1.0);
  if (all <= 0.0) discard;
  gl_FragColor = vec4(mix(u_rimColor, v_color.rgb, body) * all, all);
}`;
