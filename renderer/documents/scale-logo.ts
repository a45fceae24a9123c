/** A chosen picture as it is kept: no larger than it is printed, whatever its file was. */
import { LOGO_LIMIT, LOGO_SIDE, type Picture } from '../../content/model/letterhead'

interface Chosen {
  readonly bytes: Uint8Array
  readonly type: 'png' | 'jpeg'
}

async function asBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  return btoa(text)
}

async function drawn(picture: ImageBitmap, side: number, type: Chosen['type']): Promise<Picture> {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height))
  const width = Math.max(1, Math.round(picture.width * scale))
  const height = Math.max(1, Math.round(picture.height * scale))
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('There is no canvas to scale a picture on.')
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, 0, 0, width, height)
  const blob = await canvas.convertToBlob({ type: `image/${type}`, quality: 0.9 })
  return { kind: type, data: await asBase64(blob), width, height }
}

/** Undefined when the picture cannot be drawn. What is still too heavy is made smaller until it fits. */
export async function scaledLogo({ bytes, type }: Chosen): Promise<Picture | undefined> {
  const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: `image/${type}` })).catch(() => undefined)
  if (!picture) return undefined
  for (let side = LOGO_SIDE; side > 50; side = Math.floor(side * 0.75)) {
    const logo = await drawn(picture, side, type)
    if (logo.data.length <= LOGO_LIMIT) return logo
  }
  return undefined
}
