/** How many bytes are written at once. */
const AT_ONCE = 0x8000;

/** A JPEG as an address that holds it whole. */
export function imageAddress(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(i, i + AT_ONCE));
  return `data:image/jpeg;base64,${btoa(text)}`;
}
