const BASE64 =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** A picture of one pixel, for heads that are drawn. */
export const PICTURE: Uint8Array = Uint8Array.from(Buffer.from(BASE64, 'base64'))

/** The same as an address. */
export const PICTURE_ADDRESS = `data:image/png;base64,${BASE64}`
