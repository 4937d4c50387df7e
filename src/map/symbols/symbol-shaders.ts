/**
 * Each quad is one mask of one sprite: `a_origin` CSS px on the screen, `a_rect` the sprite's corner and size about
 * it, `a_turn` cosine and sine, `a_uv` its corners in the sheet, `a_colour` straight RGBA, `a_mask` 0 for the red mask
 * (over) and 1 for the green (under).
 */
export const SYMBOL_VERTEX_SHADER = `#version 300 es
uniform vec2 u_screen;
in vec2 a_origin;
in vec4 a_rect;
in vec2 a_turn;
in vec4 a_uv;
in vec4 a_colour;
in float a_mask;
out vec2 v_uv;
out vec4 v_colour;
out float v_mask;
void main() {
  vec2 corner = vec2(gl_VertexID & 1, (gl_VertexID >> 1) & 1);
  vec2 local = a_rect.xy + corner * a_rect.zw;
  vec2 at = a_origin + vec2(local.x * a_turn.x - local.y * a_turn.y, local.x * a_turn.y + local.y * a_turn.x);
  gl_Position = vec4(at.x / u_screen.x * 2.0 - 1.0, 1.0 - at.y / u_screen.y * 2.0, 0.0, 1.0);
  v_uv = mix(a_uv.xy, a_uv.zw, corner);
  v_colour = vec4(a_colour.rgb * a_colour.a, a_colour.a);
  v_mask = a_mask;
}`;

/** Colours a mask; premultiplied. */
export const SYMBOL_FRAGMENT_SHADER = `#version 300 es
precision mediump float;
uniform sampler2D u_sheet;
in vec2 v_uv;
in vec4 v_colour;
in float v_mask;
out vec4 colour;
void main() {
  vec2 masks = texture(u_sheet, v_uv).rg;
  colour = v_colour * mix(masks.r, masks.g, v_mask);
}`;
