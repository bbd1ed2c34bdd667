/** The bytes of a picture that a page holds in its address (`data:image/png;base64,…`); undefined for another address. */
export function dataPicture(address: string): Uint8Array | undefined {
  const [, base64] = /^data:image\/[\w.+-]+;base64,([A-Za-z0-9+/=\s]+)$/u.exec(address) ?? []
  return base64 === undefined ? undefined : fromBase64(base64)
}

/** Decodes base64; undefined for what is none. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text.replace(/\s+/gu, '')), (char) => char.charCodeAt(0))
  } catch {
    return undefined
  }
}
