import type { Canvas } from '@napi-rs/canvas'
import { getDocumentProxy } from 'unpdf'
import { measurePicture } from './measure-picture.ts'

/** Beyond this a picture takes more memory than there is for it. */
const mostDots = 40_000_000

export function openPdf(bytes: Uint8Array) {
  return getDocumentProxy(Uint8Array.from(bytes), { maxImageSize: mostDots, verbosity: 0 })
}

/** The picture on white, no larger than that and no larger than it is; undefined where it is too large to be unfolded. */
export async function drawPicture(bytes: Uint8Array, most: { width: number; height: number }): Promise<Canvas | undefined> {
  const size = measurePicture(bytes)
  if (!size || size.width * size.height > mostDots) return undefined
  const { createCanvas, loadImage } = await import('@napi-rs/canvas')
  const picture = await loadImage(Buffer.from(bytes))
  const scale = Math.min(1, most.width / picture.width, most.height / picture.height)
  const canvas = createCanvas(Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale)))
  const paper = canvas.getContext('2d')
  paper.fillStyle = 'white'
  paper.fillRect(0, 0, canvas.width, canvas.height)
  paper.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas
}
