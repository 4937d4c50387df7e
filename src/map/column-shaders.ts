/** Texels that each column has in the state texture, one row a column. */
export const STATE_TEXELS = 4;

const STATE = `
uniform highp sampler2D u_state;
vec4 state(int column, int texel) { return texelFetch(u_state, ivec2(texel, column), 0); }
`;

/**
 * A column's road: a ribbon whose width and reach follow from the distance its head has come, read from the state
 * texture. Passes: 0 hairline of the road, 1 casing, 2 body, 3 the road ahead. Each column and pass has a depth of its
 * own, so that a ribbon that crosses itself is painted once.
 */
export const ROAD_VERTEX_SHADER = `#version 300 es
precision highp float;
in vec2 a_position;
in vec2 a_normal;
in vec2 a_along;
in vec3 a_kind;
uniform mat4 u_matrix;
uniform float u_mercatorPerPx;
uniform float u_scale;
uniform float u_factor;
uniform float u_columns;
uniform highp int u_pass;
${STATE}
out float v_side;
out float v_half;
out float v_distance;
out float v_time;
flat out int v_column;
flat out float v_doubt;
void main() {
  int column = int(a_kind.y + 0.5);
  vec4 reach = state(column, 0);
  vec4 form = state(column, 1);
  if (reach.z < 0.5) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
  float distance = a_along.x * u_scale;
  float body = max(reach.x * u_scale - 0.8 * form.y, 1.0);
  float share = clamp(distance / body, 0.0, 1.0);
  bool tapers = form.w < 1.5;
  float width = form.x * (tapers ? 0.28 + 0.72 * pow(share, 0.9) : 1.0);
  float halfWidth = u_pass == 0 ? 0.55 * u_factor : u_pass == 3 ? 1.0 * u_factor : 0.5 * width;
  if (u_pass == 1) halfWidth += (reach.w > 0.5 ? 2.6 : 1.5) * u_factor;
  float reachOut = halfWidth + 1.0;
  v_side = a_kind.x * reachOut;
  v_half = halfWidth;
  v_distance = distance;
  v_time = a_along.y;
  v_column = column;
  v_doubt = a_kind.z;
  vec2 at = a_position + a_normal * (a_kind.x * reachOut * u_mercatorPerPx);
  gl_Position = u_matrix * vec4(at, 0.0, 1.0);
  float depth = (float(u_pass) * u_columns + a_kind.y + 1.0) / (5.0 * u_columns + 2.0);
  gl_Position.z = (depth * 2.0 - 1.0) * gl_Position.w;
}`;

/** Colours of a road's ribbon; see {@link ROAD_VERTEX_SHADER}. Lengths in px, times in days. */
export const ROAD_FRAGMENT_SHADER = `#version 300 es
precision highp float;
uniform float u_scale;
uniform float u_factor;
uniform float u_now;
uniform float u_foresight;
uniform vec3 u_panel;
uniform highp int u_pass;
${STATE}
in float v_side;
in float v_half;
in float v_distance;
in float v_time;
flat in int v_column;
flat in float v_doubt;
out vec4 colour;
void main() {
  vec4 reach = state(v_column, 0);
  vec4 form = state(v_column, 1);
  vec4 look = state(v_column, 2);
  float headAt = reach.x * u_scale;
  float ghost = reach.y;
  bool people = form.w > 3.5;
  bool envoy = form.w > 1.5 && form.w < 2.5;
  bool court = form.w > 2.5 && form.w < 3.5;
  float across = abs(v_side);
  float cover = clamp(v_half + 0.5 - across, 0.0, 1.0);
  float tail = clamp(1.0 - (u_now - v_time) / look.w, 0.0, 1.0) * ghost;
  if (reach.w > 0.5) tail = max(tail, 0.55);
  vec3 paint = look.rgb;
  float alpha = 0.0;
  if (u_pass == 3) {
    if (v_distance < headAt + 2.0 || v_time > u_now + u_foresight || ghost < 0.999) discard;
    float pitch = 6.0 * u_factor;
    float along = mod(v_distance - headAt, pitch) - 0.5 * pitch;
    alpha = 0.62 * clamp(1.0 * u_factor + 0.5 - length(vec2(along, across)), 0.0, 1.0);
  } else if (u_pass == 0) {
    if (v_distance > headAt) discard;
    alpha = cover * (ghost < 0.999 ? 0.22 : 0.5);
    if (people || envoy) alpha *= step(mod(v_distance, 6.0 * u_factor), 3.0 * u_factor);
  } else {
    if (v_distance > headAt - 0.8 * form.y) discard;
    bool link = true;
    if (people) link = mod(headAt - v_distance, 10.0 * u_factor) < 5.0 * u_factor;
    if (u_pass == 1) {
      if (!link && people) discard;
      paint = u_panel;
      alpha = cover * tail * (people ? 0.4 : 0.75);
    } else {
      if (!link) discard;
      if (court && across < 0.26 * form.x) paint = u_panel;
      float edge = v_half - across;
      float pitch = v_doubt > 1.5 ? 5.0 : 11.0;
      float gap = v_doubt > 1.5 ? 2.0 : 8.0;
      bool nibbled = v_doubt > 0.5 && !people && !envoy && edge < max(1.1, 0.2 * v_half) && mod(v_distance, pitch * u_factor) > gap * u_factor;
      alpha = cover * tail * 0.95 * (v_doubt > 1.5 ? 0.86 : 1.0);
      if (nibbled) alpha *= 0.25;
    }
  }
  if (alpha < 0.012) discard;
  colour = vec4(paint * alpha, alpha);
}`;

/** A column's head: one quad an instance, placed and turned by the state texture. */
export const HEAD_VERTEX_SHADER = `#version 300 es
precision highp float;
in vec2 a_corner;
uniform mat4 u_matrix;
uniform float u_mercatorPerPx;
${STATE}
out vec2 v_at;
flat out int v_column;
void main() {
  vec4 reach = state(gl_InstanceID, 0);
  vec4 form = state(gl_InstanceID, 1);
  vec4 tip = state(gl_InstanceID, 3);
  if (reach.z < 0.5) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
  v_column = gl_InstanceID;
  v_at = vec2(mix(-5.0, form.y + 5.0, a_corner.x), mix(-form.z - 5.0, form.z + 5.0, a_corner.y));
  vec2 ahead = tip.zw;
  vec2 side = vec2(-ahead.y, ahead.x);
  vec2 at = tip.xy + (side * v_at.y - ahead * v_at.x) * u_mercatorPerPx;
  gl_Position = u_matrix * vec4(at, 0.0, 1.0);
  gl_Position.z = 0.0;
}`;

/** An arrowhead with curved flanks and a notch; a retreat's barbs point forward, a people's head is hollow. */
export const HEAD_FRAGMENT_SHADER = `#version 300 es
precision highp float;
uniform float u_factor;
uniform float u_now;
uniform vec3 u_panel;
${STATE}
in vec2 v_at;
flat in int v_column;
out vec4 colour;
float flank(float along) {
  float t = (1.1 - sqrt(max(1.21 - 0.4 * clamp(along, 0.0, 1.0), 0.0))) / 0.2;
  return 0.84 * t * (1.0 - t) + t * t;
}
void main() {
  vec4 reach = state(v_column, 0);
  vec4 form = state(v_column, 1);
  vec4 look = state(v_column, 2);
  float along = v_at.x / form.y;
  float across = abs(v_at.y) / form.z;
  bool retreat = form.w > 0.5 && form.w < 1.5;
  float rear = retreat ? 1.0 - 0.3 * across : 0.74 + 0.26 * across;
  float slope = form.z / form.y;
  float inside = min((flank(along) - across) * form.z / sqrt(1.0 + slope * slope), (rear - along) * form.y * 0.9);
  if (along < 0.0) inside = -length(vec2(v_at.x, v_at.y));
  bool people = form.w > 3.5;
  float casing = (reach.w > 0.5 ? 3.0 : 1.6) * u_factor;
  float outer = clamp(inside + casing + 0.5, 0.0, 1.0);
  float inner = clamp(inside + 0.5, 0.0, 1.0);
  vec3 paint = mix(u_panel, look.rgb, inner);
  if (people) paint = mix(paint, u_panel, clamp(inside - 1.3 * u_factor + 0.5, 0.0, 1.0));
  float alpha = outer * max(reach.y, reach.w > 0.5 ? 0.55 : 0.0);
  if (alpha < 0.012) discard;
  colour = vec4(paint * alpha, alpha);
}`;
