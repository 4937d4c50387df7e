/** What the vertex shaders of all kinds share: where a lifespan stands to the window drawn. */
const LIFE = `#version 300 es
precision highp float;
uniform mat4 u_matrix;
uniform vec2 u_viewport;
uniform float u_at;
uniform vec2 u_range;
uniform vec2 u_fading;
uniform vec4 u_chosen;
uniform vec4 u_hovered;
uniform vec4 u_mark;
uniform float u_ring;
flat out vec4 v_colour;
vec2 life;
vec4 tint;
vec4 id;

const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);

float strength() {
  if (life.x > u_range.y || life.y <= u_range.x) return 0.0;
  if (life.x <= u_at && u_at < life.y) return 1.0;
  float away = life.x > u_at ? life.x - u_at : u_at - life.y;
  return max(u_fading.x > 0.0 ? 1.0 - away / u_fading.x : 0.0, u_fading.y);
}
bool isRecord(vec4 one) { return all(lessThan(abs(id - one), vec4(0.002))); }
bool isChosen() { return isRecord(u_chosen); }
bool isMarked() { return isChosen() || isRecord(u_hovered); }
// what is chosen has the colour of its mark, or, where a ring marks it, its own
void dress(float alive, bool ringed) {
  vec4 colour = tint;
  if (isChosen() && !ringed) colour = vec4(u_mark.rgb, max(colour.a, u_mark.a));
  else if (isMarked()) colour.a = mix(colour.a, 1.0, 0.4);
  colour.a *= alive;
  v_colour = vec4(colour.rgb * colour.a, colour.a);
}
`;

/** Lifespan, colour and id from the vertex itself. */
const OWN = `
layout(location = 1) in vec2 a_life;
layout(location = 2) in vec4 a_colour;
layout(location = 3) in vec4 a_id;
void read() { life = a_life; tint = a_colour; id = a_id; }
`;

/** An area: its triangles. */
export const AREA_VERTEX = `${LIFE}${OWN}
layout(location = 0) in vec2 a_position;
void main() {
  read();
  float alive = strength();
  if (alive <= 0.0) { gl_Position = NOWHERE; return; }
  dress(alive, u_ring > 0.0);
  gl_Position = u_matrix * vec4(a_position, 0.0, 1.0);
}`;

/** The colour as it is. */
export const AREA_FRAGMENT = `#version 300 es
precision highp float;
flat in vec4 v_colour;
out vec4 colour;
void main() { colour = v_colour; }`;

/** An area from afar: one square of its content, at least a px wide, and the paler the less of that px it fills. */
export const DOT_VERTEX = `${LIFE}${OWN}
layout(location = 0) in vec2 a_position;
layout(location = 4) in float a_side;
uniform float u_worldSize;
void main() {
  read();
  float alive = strength();
  if (alive <= 0.0) { gl_Position = NOWHERE; gl_PointSize = 1.0; return; }
  float side = a_side * u_worldSize;
  dress(alive * min(side * side, 1.0), u_ring > 0.0);
  gl_PointSize = max(side, 1.0);
  gl_Position = u_matrix * vec4(a_position, 0.0, 1.0);
}`;

/** Texels in a row of the texture of pieces; each piece has two. */
export const ROW_TEXELS = 4096;

/**
 * A piece of a line with round ends: a box about it of two triangles. Pieces lie in a texture, not in instances: a card
 * that is none, but software, draws each instance by itself.
 */
export const LINE_VERTEX = `${LIFE}
precision highp usampler2D;
uniform usampler2D u_pieces;
uniform float u_pixelRatio;
out vec2 v_at;
flat out vec2 v_size;
vec4 parts(uint word) {
  return vec4(uvec4(word, word >> 8, word >> 16, word >> 24) & 0xffu) / 255.0;
}
void main() {
  int texel = gl_VertexID / 6 * 2;
  ivec2 place = ivec2(texel & ${ROW_TEXELS - 1}, texel / ${ROW_TEXELS});
  uvec4 rest = texelFetch(u_pieces, place + ivec2(1, 0), 0);
  life = uintBitsToFloat(rest.xy);
  float alive = strength();
  if (alive <= 0.0) { gl_Position = NOWHERE; return; }
  vec4 ends = uintBitsToFloat(texelFetch(u_pieces, place, 0));
  tint = parts(rest.z);
  id = parts(rest.w & 0xffffffu);
  float width = float(rest.w >> 24);
  dress(alive, false);
  vec4 a = u_matrix * vec4(ends.xy, 0.0, 1.0);
  vec4 b = u_matrix * vec4(ends.zw, 0.0, 1.0);
  vec2 pa = a.xy / a.w * 0.5 * u_viewport;
  vec2 pb = b.xy / b.w * 0.5 * u_viewport;
  float span = distance(pa, pb);
  vec2 along = span > 0.0 ? (pb - pa) / span : vec2(1.0, 0.0);
  vec2 across = vec2(-along.y, along.x);
  float half_width = max(width * 0.25 * u_pixelRatio * 0.5, 0.5) + (isMarked() ? u_pixelRatio : 0.0);
  if (isChosen()) half_width += 0.5 * u_ring * u_pixelRatio;
  float reach = half_width + 1.0;
  int turn = gl_VertexID % 6;
  int k = turn < 3 ? turn : turn - 2;
  vec2 corner = vec2(float(k & 1), float(k >> 1) * 2.0 - 1.0);
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
out vec4 colour;
void main() {
  float beyond = v_at.x < 0.0 ? -v_at.x : max(v_at.x - v_size.x, 0.0);
  float cover = clamp(v_size.y + 0.5 - length(vec2(beyond, v_at.y)), 0.0, 1.0);
  colour = v_colour * cover;
}`;

/**
 * The same fragment shader, which draws nothing beyond a box of the ground. Each px asks where its middle lies by the numbers that
 * the pieces on either side of a border share.
 */
export const clipped = (fragment: string): string =>
  fragment
    .replace(
      'out vec4 colour;',
      `out vec4 colour;
uniform mat3 u_ground;
uniform vec4 u_clip;`,
    )
    .replace(
      'void main() {',
      `void main() {
  vec3 ground = u_ground * vec3(gl_FragCoord.xy, 1.0);
  vec2 place = ground.xy / ground.z;
  if (any(lessThan(place, u_clip.xy)) || any(greaterThanEqual(place, u_clip.zw))) discard;`,
    );

/** A point: a square of the graphics card, cut round. */
export const POINT_VERTEX = `${LIFE}${OWN}
layout(location = 0) in vec2 a_position;
layout(location = 4) in vec2 a_size;
uniform float u_pixelRatio;
uniform float u_zoom;
uniform vec4 u_box;
flat out float v_radius;
flat out vec4 v_mark;
flat out float v_ring;
bool isInBox() { return all(greaterThanEqual(a_position, u_box.xy)) && all(lessThan(a_position, u_box.zw)); }
void main() {
  read();
  float alive = strength();
  if (alive <= 0.0 || !isInBox() || (a_size.y > u_zoom * 10.0 + 0.5 && !isMarked())) { gl_Position = NOWHERE; gl_PointSize = 1.0; return; }
  dress(alive, u_ring > 0.0);
  v_mark = vec4(u_mark.rgb, 1.0) * alive;
  v_ring = isChosen() ? u_ring * u_pixelRatio : 0.0;
  v_radius = (a_size.x * 0.25 + (isMarked() ? 2.0 : 0.0)) * u_pixelRatio + v_ring;
  gl_PointSize = 2.0 * v_radius + 3.0;
  gl_Position = u_matrix * vec4(a_position, 0.0, 1.0);
}`;

/** A disc with a thin rim in the colour of the panels, and about it, where one marks it, a ring. */
export const POINT_FRAGMENT = `#version 300 es
precision highp float;
flat in vec4 v_colour;
flat in float v_radius;
flat in vec4 v_mark;
flat in float v_ring;
uniform float u_pixelRatio;
uniform vec3 u_rim;
out vec4 colour;
void main() {
  float away = length((gl_PointCoord - 0.5) * (2.0 * v_radius + 3.0));
  float cover = clamp(v_radius + 0.5 - away, 0.0, 1.0);
  float beyond = away - (v_radius - v_ring) + 0.5;
  float rim = clamp(beyond + u_pixelRatio, 0.0, 1.0);
  float ring = v_ring > 0.0 ? clamp(beyond, 0.0, 1.0) : 0.0;
  colour = mix(mix(v_colour, vec4(u_rim, 1.0) * v_colour.a, rim), v_mark, ring) * cover;
}`;
