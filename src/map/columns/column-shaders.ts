/** Texels that each column has in the state texture, one row a column. */
export const STATE_TEXELS = 4;

/** How strong a body is between the least and the greatest number said of it, to the part that all agree on. */
export const SPREAD_SHARE = 0.45;

/** Shared by the shaders: a column’s state, and the coverage of a pixel whose middle lies `inside` CSS px within a shape. */
const SHARED = `
uniform highp sampler2D u_state;
uniform float u_pixelRatio;
vec4 state(int row, int texel) { return texelFetch(u_state, ivec2(texel, row), 0); }
// where the width of a body follows a number, the share of it that is sure: 0 for no number, below 0 for no such width
float sureOf(vec4 reach) { return reach.z - 2.0; }
bool isHollow(vec4 reach) { return abs(sureOf(reach)) < 0.01; }
float covered(float inside) { return clamp(inside * u_pixelRatio + 0.5, 0.0, 1.0); }
`;

/** Over how many days the road ahead of a column is dotted, by its first texel: a chosen one’s to its end, where any is and at an instant. */
const AHEAD = `
float daysAhead(vec4 reach) {
  return reach.w > 0.5 && u_foresight > 0.0 && u_timeRange < 0.5 ? 1e5 : u_foresight;
}
`;

/**
 * A column's road: ribbons whose width and reach follow from the distance its head has come, read from the state
 * texture. Passes: 0 line of the road and dots ahead, 1 casing, 2 body where it covers pixels wholly, 3 its edge. Each
 * column has a depth for its line, its casing and its body, so that a ribbon that crosses itself is painted once.
 * `u_timeRange` is 0 at an instant, 1 for a window of days (roads of its days alone), 2 from the beginning (all roads).
 */
export const ROAD_VERTEX_SHADER = `#version 300 es
precision highp float;
in vec2 a_position;
in vec2 a_along;
in vec2 a_normal;
in vec4 a_kind;
in float a_row;
uniform mat4 u_matrix;
uniform float u_mercatorPerPx;
uniform float u_scale;
uniform float u_factor;
uniform float u_layers;
uniform float u_lift;
uniform float u_now;
uniform float u_foresight;
uniform float u_timeRange;
${SHARED}${AHEAD}
out float v_side;
out float v_half;
out float v_distance;
out float v_time;
out float v_doubt;
flat out int v_row;
flat out int v_pass;
void main() {
  int row = int(a_row + 0.5);
  int pass = int(a_kind.y + 0.5);
  vec4 reach = state(row, 0);
  vec4 form = state(row, 1);
  if (reach.z < 0.5) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
  float distance = a_along.x * u_scale;
  float body = max(reach.x * u_scale - 0.8 * form.y, 1.0);
  float share = pow(clamp(distance / body, 0.0, 1.0), 0.9);
  float least = sureOf(reach) > -0.5 ? 1.0 : form.w < 1.5 ? 0.28 : form.w > 1.5 && form.w < 2.5 ? 1.0 : 0.6;
  float halfWidth = pass == 0 ? 1.0 * u_factor : 0.5 * form.x * mix(least, 1.0, share);
  if (pass == 1) halfWidth += (reach.w > 0.5 ? 2.6 : 1.5) * u_factor;
  bool unseen = pass == 0 ? distance > reach.x * u_scale + 64.0 && a_along.y > u_now + daysAhead(reach) + 3.0
    : distance > reach.x * u_scale + 64.0 || (reach.w < 0.5 && a_along.y < u_now - state(row, 2).w - 4.0 * u_timeRange);
  float reachOut = unseen ? 0.0 : halfWidth + 1.0;
  float side = a_kind.x * 2.0 - 1.0;
  v_side = side * (halfWidth + 1.0);
  v_half = halfWidth;
  v_distance = distance;
  v_time = a_along.y;
  v_doubt = a_kind.z / 100.0;
  v_row = row;
  v_pass = pass;
  vec2 at = a_position + a_normal * (side * reachOut * u_mercatorPerPx);
  gl_Position = u_matrix * vec4(at, 0.0, 1.0);
  float layer = u_lift + a_row * 3.0 + min(a_kind.y, 2.0) + 1.0;
  gl_Position.z = (layer / u_layers * 2.0 - 1.0) * gl_Position.w;
}`;

/** Colours of a road's ribbons; see {@link ROAD_VERTEX_SHADER}. Lengths in px, times in days. */
export const ROAD_FRAGMENT_SHADER = `#version 300 es
precision highp float;
uniform float u_scale;
uniform float u_factor;
uniform float u_now;
uniform float u_foresight;
uniform float u_timeRange;
uniform vec3 u_panel;
${SHARED}${AHEAD}
in float v_side;
in float v_half;
in float v_distance;
in float v_time;
in float v_doubt;
flat in int v_row;
flat in int v_pass;
out vec4 colour;
float dashes(float along, float dash, float pitch) {
  return covered(0.5 * dash - abs(mod(along + 0.5 * (pitch - dash), pitch) - 0.5 * pitch));
}
void main() {
  vec4 reach = state(v_row, 0);
  vec4 form = state(v_row, 1);
  vec4 look = state(v_row, 2);
  float ghost = reach.y;
  float behindHead = reach.x * u_scale - v_distance;
  bool chosen = reach.w > 0.5;
  bool envoy = form.w > 1.5 && form.w < 2.5;
  bool court = form.w > 2.5 && form.w < 3.5;
  bool people = form.w > 3.5;
  float across = abs(v_side);
  vec3 paint = look.rgb;
  float alpha = 0.0;
  bool window = u_timeRange > 0.5 && u_timeRange < 1.5;
  bool within = v_time >= u_now - look.w;
  if (v_pass == 0) {
    if (behindHead >= 0.0) {
      float dashed = people || envoy ? dashes(v_distance, 3.0 * u_factor, 6.0 * u_factor) : 1.0;
      float strength = ghost < 1.0 ? 0.22 * min(1.0, ghost * 7.0) : 0.5;
      if (u_timeRange > 0.5) strength = window && !within ? 0.0 : 0.7;
      alpha = covered((u_timeRange > 1.5 ? 0.85 : 0.55) * u_factor - across) * dashed * strength;
    } else if (behindHead < -2.0 && v_time < u_now + daysAhead(reach) && (ghost >= 1.0 || window)) {
      float pitch = 6.0 * u_factor;
      float along = mod(-behindHead, pitch) - 0.5 * pitch;
      float fresh = clamp((u_now + daysAhead(reach) - v_time) * 0.5, 0.0, 1.0);
      alpha = 0.62 * fresh * covered(u_factor - length(vec2(along, across)));
    }
  } else {
    float tail = clamp(1.0 - (u_now - v_time) / look.w, 0.0, 1.0) * ghost;
    if (window) tail = within ? max(ghost, 0.7) : 0.0;
    if (chosen) tail = max(tail, 0.55);
    if (tail < 0.01 || behindHead < 0.8 * form.y - 1.0) discard;
    bool casing = v_pass == 1;
    float cover = covered(v_half - across) * covered(behindHead - 0.8 * form.y);
    if (people) {
      float margin = casing ? 1.2 * u_factor : 0.0;
      cover *= dashes(behindHead + margin, 5.0 * u_factor + 2.0 * margin, 10.0 * u_factor);
    }
    if (casing) {
      paint = u_panel;
      alpha = cover * tail * (chosen ? 1.0 : people ? 0.4 : 0.75);
    } else {
      if ((v_pass == 2) != (cover > 0.998)) discard;
      float sure = 1.0 - clamp(v_doubt, 0.0, 1.0);
      float guess = clamp(v_doubt - 1.0, 0.0, 1.0);
      float fill = people || envoy ? 0.95 : 0.95 - 0.11 * (1.0 - sure) - 0.09 * guess - 0.1 * max(v_doubt - 2.0, 0.0);
      float marks = v_doubt < 1.5 ? dashes(v_distance, 8.0 * u_factor, 11.0 * u_factor)
                                  : dashes(v_distance, 1.6 * u_factor, 4.2 * u_factor);
      float rim = clamp(0.28 * v_half, 0.7 * u_factor, 1.4 * u_factor);
      float onRim = people || envoy ? 0.0 : covered(across - (v_half - rim)) * (1.0 - sure);
      alpha = mix(fill, mix(fill * 0.62, 0.95, marks), onRim);
      if (envoy) alpha *= mix(1.0, 0.3 + 0.7 * marks, 1.0 - sure);
      float sureWidth = sureOf(reach);
      if (sureWidth > 0.01 && sureWidth < 0.99) alpha *= mix(${SPREAD_SHARE}, 1.0, covered(sureWidth * v_half - across));
      if (court || isHollow(reach)) {
        float core = covered((court ? 0.52 : 0.42) * v_half - across);
        paint = mix(paint, u_panel, core);
        alpha = mix(alpha, 0.95, core);
      }
      alpha *= cover * tail;
    }
  }
  if (alpha < 0.01) discard;
  colour = vec4(paint * alpha, alpha);
}`;

/** A column's head: one quad an instance, placed and turned by the state texture. */
export const HEAD_VERTEX_SHADER = `#version 300 es
precision highp float;
in vec2 a_corner;
uniform mat4 u_matrix;
uniform float u_mercatorPerPx;
uniform highp int u_firstRow;
${SHARED}
out vec2 v_at;
flat out int v_row;
void main() {
  v_row = u_firstRow + gl_InstanceID;
  vec4 reach = state(v_row, 0);
  vec4 form = state(v_row, 1);
  vec4 tip = state(v_row, 3);
  if (reach.z < 0.5 || reach.y <= 0.0) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
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
${SHARED}
in vec2 v_at;
flat in int v_row;
out vec4 colour;
float flank(float along) {
  float t = (1.1 - sqrt(max(1.21 - 0.4 * clamp(along, 0.0, 1.0), 0.0))) / 0.2;
  return 0.84 * t * (1.0 - t) + t * t;
}
void main() {
  vec4 reach = state(v_row, 0);
  vec4 form = state(v_row, 1);
  vec4 look = state(v_row, 2);
  float along = v_at.x / form.y;
  float across = abs(v_at.y) / form.z;
  bool retreat = form.w > 0.5 && form.w < 1.5;
  float rear = retreat ? 1.0 - 0.3 * across : 0.74 + 0.26 * across;
  float slope = form.z / form.y;
  float inside = min((flank(along) - across) * form.z / sqrt(1.0 + slope * slope), (rear - along) * form.y * 0.9);
  if (along < 0.0) inside = -length(v_at);
  bool people = form.w > 3.5;
  bool chosen = reach.w > 0.5;
  float outer = covered(inside + (chosen ? 3.0 : 1.5) * u_factor);
  vec3 paint = mix(u_panel, look.rgb, covered(inside));
  if (people || isHollow(reach)) paint = mix(paint, u_panel, covered(inside - 1.3 * u_factor));
  float alpha = outer * max(reach.y, chosen ? 0.55 : 0.0);
  if (alpha < 0.01) discard;
  colour = vec4(paint * alpha, alpha);
}`;
