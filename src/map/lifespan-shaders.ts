/** What the vertex shaders of all kinds share: where a lifespan stands to the window drawn. */
const LIFE = `#version 300 es
precision highp float;
uniform mat4 u_matrix;
uniform vec2 u_viewport;
uniform float u_at;
uniform vec2 u_range;
uniform vec2 u_fading;
uniform float u_picking;
uniform vec4 u_chosen;
uniform vec4 u_mark;
in vec2 a_life;
in vec4 a_colour;
in vec4 a_id;
flat out vec4 v_colour;

const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);

float strength() {
  if (a_life.x > u_range.y || a_life.y <= u_range.x) return 0.0;
  if (a_life.x <= u_at && u_at < a_life.y) return 1.0;
  float away = a_life.x > u_at ? a_life.x - u_at : u_at - a_life.y;
  return max(u_fading.x > 0.0 ? 1.0 - away / u_fading.x : 0.0, u_fading.y);
}
bool isChosen() { return all(lessThan(abs(a_id - u_chosen), vec4(0.002))); }
void dress(float alive) {
  vec4 colour = a_colour;
  if (isChosen()) colour = vec4(u_mark.rgb, max(colour.a, u_mark.a));
  colour.a *= alive;
  v_colour = u_picking > 0.5 ? a_id : vec4(colour.rgb * colour.a, colour.a);
}
`;

/** An area: its triangles. */
export const AREA_VERTEX = `${LIFE}
in vec2 a_position;
void main() {
  float alive = strength();
  if (alive <= 0.0) { gl_Position = NOWHERE; return; }
  dress(alive);
  gl_Position = u_matrix * vec4(a_position, 0.0, 1.0);
}`;

/** The colour as it is. */
export const AREA_FRAGMENT = `#version 300 es
precision highp float;
flat in vec4 v_colour;
out vec4 colour;
void main() { colour = v_colour; }`;

/** A piece of a line with round ends: a box about it, whose corners come by turns. */
export const LINE_VERTEX = `${LIFE}
in vec4 a_ends;
in float a_width;
uniform float u_pixelRatio;
out vec2 v_at;
flat out vec2 v_size;
void main() {
  float alive = strength();
  if (alive <= 0.0) { gl_Position = NOWHERE; return; }
  dress(alive);
  vec4 a = u_matrix * vec4(a_ends.xy, 0.0, 1.0);
  vec4 b = u_matrix * vec4(a_ends.zw, 0.0, 1.0);
  vec2 pa = a.xy / a.w * 0.5 * u_viewport;
  vec2 pb = b.xy / b.w * 0.5 * u_viewport;
  float span = distance(pa, pb);
  vec2 along = span > 0.0 ? (pb - pa) / span : vec2(1.0, 0.0);
  vec2 across = vec2(-along.y, along.x);
  float half_width = max(a_width * 0.25 * u_pixelRatio * 0.5, 0.5) + (isChosen() ? u_pixelRatio : 0.0);
  float reach = half_width + 1.0 + u_picking * 3.0 * u_pixelRatio;
  vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1) * 2.0 - 1.0);
  vec2 at = mix(pa - along * reach, pb + along * reach, corner.x) + across * corner.y * reach;
  v_at = vec2(mix(-reach, span + reach, corner.x), corner.y * reach);
  v_size = vec2(span, half_width);
  gl_Position = vec4(at / (0.5 * u_viewport), 0.0, 1.0);
}`;

/** How far the fragment lies from the piece, softened over a pixel. */
export const LINE_FRAGMENT = `#version 300 es
precision highp float;
flat in vec4 v_colour;
flat in vec2 v_size;
in vec2 v_at;
uniform float u_picking;
out vec4 colour;
void main() {
  float beyond = v_at.x < 0.0 ? -v_at.x : max(v_at.x - v_size.x, 0.0);
  float cover = clamp(v_size.y + 0.5 - length(vec2(beyond, v_at.y)), 0.0, 1.0);
  colour = u_picking > 0.5 ? v_colour : v_colour * cover;
}`;

/** A point: a square of the graphics card, cut round. */
export const POINT_VERTEX = `${LIFE}
in vec2 a_position;
in vec2 a_size;
uniform float u_pixelRatio;
uniform float u_zoom;
flat out float v_radius;
void main() {
  float alive = strength();
  if (alive <= 0.0 || a_size.y * 0.1 > u_zoom) { gl_Position = NOWHERE; gl_PointSize = 1.0; return; }
  dress(alive);
  v_radius = (a_size.x * 0.25 + (isChosen() ? 2.0 : 0.0)) * u_pixelRatio;
  gl_PointSize = 2.0 * v_radius + 3.0;
  gl_Position = u_matrix * vec4(a_position, 0.0, 1.0);
}`;

/** A disc with a thin rim in the colour of the panels. */
export const POINT_FRAGMENT = `#version 300 es
precision highp float;
flat in vec4 v_colour;
flat in float v_radius;
uniform float u_picking;
uniform float u_pixelRatio;
uniform vec3 u_rim;
out vec4 colour;
void main() {
  float away = length((gl_PointCoord - 0.5) * (2.0 * v_radius + 3.0));
  float cover = clamp(v_radius + 0.5 - away, 0.0, 1.0);
  if (u_picking > 0.5) {
    if (cover <= 0.0) discard;
    colour = v_colour;
    return;
  }
  float rim = clamp(away - v_radius + 0.5 + u_pixelRatio, 0.0, 1.0);
  colour = mix(v_colour, vec4(u_rim, 1.0) * v_colour.a, rim) * cover;
}`;
