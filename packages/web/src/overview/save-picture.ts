import { saveFile } from '../ui/fetch-file.ts'

const looks = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-family', 'font-size', 'font-weight', 'text-anchor'] as const
const space = 'http://www.w3.org/2000/svg'
const margin = 24
const head = 40

/** The chart as a picture of twice the size, with its question over it, as it looks on this screen. */
export async function savePicture(chart: SVGSVGElement, question: string, name: string): Promise<void> {
  const [width, height] = [chart.clientWidth + 2 * margin, chart.clientHeight + 2 * margin + head]
  const whole = document.createElementNS(space, 'svg')
  for (const [key, value] of Object.entries({ xmlns: space, width, height })) whole.setAttribute(key, String(value))
  const own = getComputedStyle(chart)
  const text = drawn('text', {
    x: margin,
    y: margin + 16,
    fill: own.color,
    'font-family': own.fontFamily,
    'font-size': 18,
    'font-weight': 600,
  })
  text.textContent = question
  const copy = copyWithLooks(chart)
  copy.setAttribute('x', String(margin))
  copy.setAttribute('y', String(margin + head))
  whole.append(drawn('rect', { width, height, fill: groundOf(chart) }), text, copy)

  const picture = new Image(width, height)
  picture.src = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(whole)], { type: 'image/svg+xml' }))
  await picture.decode()
  URL.revokeObjectURL(picture.src)
  const canvas = Object.assign(document.createElement('canvas'), { width: width * 2, height: height * 2 })
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width * 2, height * 2)
  const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (file) saveFile({ name, file })
}

/** A picture of its own reads no style sheet: each element takes along how it looks. */
function copyWithLooks(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement
  const copies = [...copy.querySelectorAll('*')]
  for (const [at, element] of [...chart.querySelectorAll('*')].entries()) {
    const own = getComputedStyle(element)
    for (const look of looks) copies[at]?.setAttribute(look, own.getPropertyValue(look))
    copies[at]?.removeAttribute('class')
  }
  return copy
}

function drawn(name: 'rect' | 'text', attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(space, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}

/** The colour on which it stands. */
function groundOf(element: Element): string {
  return getComputedStyle(element).getPropertyValue('--surface') || '#fff'
}
