/**
 * A quad is a segment of a frontier, drawn as a rectangle that holds everything nearer to the segment than
 * `u_reach` px. Where the frontier bends or ends, the rectangle reaches on so far that it and the next one meet without
 * a gap. Lengths are in device px, y upwards; angles in radians. Attributes: see SEGMENT_FLOATS.
 */
export const FRONTIER_VERTEX_SHADER = `#version 300 es
precision highp float;
in vec4 a_before;
in vec4 a_segment;
in vec4 a_after;
in vec4 a_along;
uniform mat4 u_matrix;
uniform vec2 u_screen;
uniform float u_reach;
uniform float u_pxPerMercator;
out vec2 v_at;
flat out float v_length;
flat out vec4 v_halves;
flat out vec4 v_along;

const float TURN = 6.283185307;

vec3 onScreen(vec2 point) {
  vec4 clip = u_matrix * vec4(point, 0.0, 1.0);
  return vec3(clip.xy / clip.w * 0.5 * u_screen, clip.w);
}

float angleOf(vec2 v) { return atan(v.y, v.x); }

/** Half of the angle between a segment and the next one at its end, anticlockwise; half a turn where none follows. */
float halfAngle(vec2 own, vec2 end, vec2 next) {
  vec2 other = onScreen(next).xy - end;
  if (dot(other, other) < 1e-6) return 0.5 * TURN;
  return 0.5 * mod(angleOf(other) - angleOf(own) + TURN, TURN);
}

float onwards(vec2 halves) { return u_reach * max(0.0, -cos(max(halves.x, halves.y))) + 1.0; }

void main() {
  vec3 a = onScreen(a_segment.xy);
  vec3 b = onScreen(a_segment.zw);
  vec2 own = b.xy - a.xy;
  v_length = length(own);
  if (min(a.z, b.z) <= 0.0 || v_length < 1e-4) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
  vec2 along = own / v_length;
  v_halves = vec4(
    halfAngle(own, a.xy, a_before.xy), halfAngle(own, a.xy, a_before.zw),
    halfAngle(-own, b.xy, a_after.xy), halfAngle(-own, b.xy, a_after.zw)
  );
  v_halves.y = v_halves.y == 0.5 * TURN ? v_halves.y : 0.5 * TURN - v_halves.y;
  v_halves.z = v_halves.z == 0.5 * TURN ? v_halves.z : 0.5 * TURN - v_halves.z;
  v_along = a_along * u_pxPerMercator;
  vec2 corner = vec2(gl_VertexID & 1, (gl_VertexID >> 1) & 1);
  float s = mix(-onwards(v_halves.xy), v_length + onwards(v_halves.zw), corner.x);
  float l = (corner.y * 2.0 - 1.0) * (u_reach + 1.0);
  v_at = vec2(s, l);
  vec2 at = a.xy + along * s + vec2(-along.y, along.x) * l;
  gl_Position = vec4(at / (0.5 * u_screen), 0.0, 1.0);
}`;

/**
 * What a frontier is at a point, from the distance to its nearest point: wash and band of the holder on that side, and
 * the line's coverage. Depth is the distance, so that of several segments the nearest is kept, whoever was drawn first.
 * `u_sure` and `u_look` are reach of the wash and opacity of the band at the ends where a frontier free of doubt begins
 * and away from them; the one passes into the other within the reach of the wash about the end, so that a frontier that
 * comes or goes changes nothing farther away than it would be drawn itself.
 */
export const FRONTIER_FRAGMENT_SHADER = `#version 300 es
precision highp float;
uniform float u_reach;
uniform vec4 u_left;
uniform vec4 u_right;
uniform float u_wash;
uniform float u_band;
uniform vec2 u_sure;
uniform vec2 u_look;
uniform vec2 u_line;
uniform vec4 u_dashes;
in vec2 v_at;
flat in float v_length;
flat in vec4 v_halves;
flat in vec4 v_along;
layout(location = 0) out vec4 bands;
layout(location = 1) out vec4 line;

/** How much of the px about x lies in the interval. */
float covered(float x, float from, float to) {
  return clamp(min(x + 0.5, to) - max(x - 0.5, from), 0.0, 1.0);
}

/** How much of the px at a distance along the line lies in a dash; u_dashes in px. */
float dashed(float distance) {
  float period = u_dashes.x + u_dashes.y + u_dashes.z + u_dashes.w;
  float x = mod(distance, period);
  float second = u_dashes.x + u_dashes.y;
  return covered(x, 0.0, u_dashes.x) + covered(x, second, second + u_dashes.z) + covered(x, period, period + u_dashes.x);
}

void main() {
  float beyond = max(-v_at.x, v_at.x - v_length);
  float away = abs(v_at.y);
  if (beyond > 0.0) {
    away = length(vec2(beyond, v_at.y));
    float angle = 3.14159265 - atan(abs(v_at.y), beyond);
    vec2 halves = v_at.x < 0.0 ? v_halves.xy : v_halves.zw;
    if (angle > (v_at.y >= 0.0 ? halves.x : halves.y) + 0.01 + 0.7 / max(away, 0.7)) discard;
  }
  if (away > u_reach) discard;
  gl_FragDepth = away / (u_reach + 1.0);

  float sided = v_at.y >= 0.0 ? away : -away;
  float t = clamp(v_at.x / v_length, 0.0, 1.0);
  float doubt = smoothstep(0.0, 0.6 * u_reach, mix(v_along.z, v_along.w, t));
  vec2 look = mix(u_sure, u_look, doubt);
  float wash = u_wash * (1.0 - smoothstep(0.3 * look.x, look.x, away));
  float band = look.y * clamp(u_band + 0.5 - away, 0.0, 1.0);
  float share = clamp(sided + 0.5, 0.0, 1.0);
  bands = mix(u_right, u_left, share) * (1.0 - (1.0 - wash) * (1.0 - band));

  float along = mix(v_along.x, v_along.y, t);
  float solid = u_dashes.y > 0.0 ? dashed(along) : 1.0;
  line = vec4(u_line.y * covered(away, -0.5 * u_line.x, 0.5 * u_line.x) * solid);
}`;

/** A quad is a square of the screen, `a_tile` its lower left corner and `u_tile` its edge in device px. */
export const SCREEN_VERTEX_SHADER = `#version 300 es
precision highp float;
in vec2 a_tile;
uniform vec2 u_screen;
uniform float u_tile;
void main() {
  vec2 corner = vec2(gl_VertexID & 1, (gl_VertexID >> 1) & 1);
  gl_Position = vec4((a_tile + corner * u_tile) / (0.5 * u_screen) - 1.0, 0.0, 1.0);
}`;

/** Lays a picture on the map, part-way between that of one day and that of the next; premultiplied. */
export const SCREEN_FRAGMENT_SHADER = `#version 300 es
precision highp float;
uniform sampler2D u_before;
uniform sampler2D u_after;
uniform float u_share;
uniform vec4 u_colour;
uniform bool u_mask;
out vec4 colour;
void main() {
  ivec2 at = ivec2(gl_FragCoord.xy);
  vec4 mixed = texelFetch(u_after, at, 0);
  if (u_share < 1.0) mixed = mix(texelFetch(u_before, at, 0), mixed, u_share);
  colour = u_mask ? u_colour * mixed.r : mixed;
}`;
