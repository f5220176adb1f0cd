import { DetailedError } from 'hono/client'
import { travel } from '../api.ts'

/**
 * A file of the server under the name that the server gives it, or the problem that it tells. With `json` it is asked for by
 * a write: why somebody wants it belongs in no address.
 */
export async function fetchFile(
  address: string,
  headers: Readonly<Record<string, string>> = {},
  json?: unknown,
): Promise<{ name: string; file: Blob }> {
  const asked = { method: 'POST', body: JSON.stringify(json), headers: { ...headers, 'Content-Type': 'application/json' } }
  const response = await travel(address, json === undefined ? { headers } : asked)
  if (!response.ok) {
    const data: unknown = await response.json().catch(() => undefined)
    throw new DetailedError(response.statusText, { statusCode: response.status, detail: { data } })
  }
  const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'travessia'
  return { name, file: await response.blob() }
}

/**
 * A file that may be large, taken by the browser itself: it shows how far it is, stops it, and goes on when the page is left
 * or read anew. It sends none of our headers, so whatever they would say must stand in the address.
 */
export function downloadFile(address: string): void {
  Object.assign(document.createElement('a'), { href: address, download: '' }).click()
}

export function saveFile({ name, file }: { name: string; file: Blob }): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
