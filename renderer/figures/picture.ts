/** An SVG on the page as a PNG at 300 to the inch, as large as it is printed, always dark ink on white. */
import { printedSize } from '../../content/figures/printed-size'
import type { Paper } from '../../content/model/paper'
import { fontRules } from './fonts'

const SCALE = 300 / 96
/** Fonts inside a picture may arrive after it is "ready": drawn until two frames are the same, but not for ever. */
const DEADLINE = 4_000

const ink = `svg{--paper:#fff;--ground:#fff;--ink:#000;--ink-soft:#444;--rule:#c8c8c8;--edge:#777;--accent:#24488c;--on-accent:#fff;
--rating-0:transparent;--rating-1:#dfe4ea;--rating-2:#aebcd6;--rating-3:#45659f;--on-rating-3:#fff;
--serif:FigureSerif,Georgia,serif;--sans:FigureSans,"Segoe UI",sans-serif}`

async function asImage(svg: SVGSVGElement): Promise<HTMLImageElement> {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style')
  style.textContent = `${await fontRules(svg.textContent ?? '')}${ink}`
  copy.prepend(style)
  const image = new Image()
  image.src = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' }))
  await image.decode()
  return image
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time))

async function drawUntilStill(context: CanvasRenderingContext2D, image: HTMLImageElement): Promise<void> {
  const { width, height } = context.canvas
  const end = performance.now() + DEADLINE
  let last = ''
  while (performance.now() < end) {
    context.fillStyle = '#fff'
    context.fillRect(0, 0, width, height)
    context.drawImage(image, 0, 0, width, height)
    const now = context.canvas.toDataURL('image/png')
    if (now === last) return
    last = now
    // Timers rather than frames: a hidden window may get no frames at all.
    await pause(60)
  }
}

export async function toPicture(
  svg: SVGSVGElement,
  paper: Paper,
): Promise<{ png: Uint8Array<ArrayBuffer>; width: number; height: number }> {
  const { width, height } = printedSize(svg.viewBox.baseVal, paper)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * SCALE)
  canvas.height = Math.round(height * SCALE)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This computer cannot draw pictures')
  const image = await asImage(svg)
  await drawUntilStill(context, image)
  URL.revokeObjectURL(image.src)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('The picture could not be made')
  return { png: new Uint8Array(await blob.arrayBuffer()), width: canvas.width, height: canvas.height }
}
