/** As many bytes as a call takes arguments, with room to spare. */
const PORTION = 0x8000;

export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += PORTION)
    text += String.fromCharCode(...bytes.subarray(i, i + PORTION));
  return btoa(text);
}
