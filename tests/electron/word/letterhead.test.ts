import { describe, expect, it } from 'vitest'
import { contrastOnWhite } from '../../../content/model/accent'
import { type Letterhead, noLetterhead } from '../../../content/model/letterhead'
import { makeDocument } from '../../../electron/word/make-document'
import { checkRules, checkSdk } from '../../support/docx-check'
import { openDocx, textIn } from '../../support/docx-parts'
import { emptyPlan } from '../../support/small-plan'
import { tinyPng } from '../../support/tiny-png'
import { type Element, within } from '../../support/xml'

const png = Buffer.from(tinyPng()).toString('base64')
const logo = { kind: 'png', data: png, width: 1200, height: 300, alt: 'A bridge of two leaves' } as const
const olive: Letterhead = { organisation: 'Olive Bridge', address: '12 Mill Street, Nazareth', accent: '#e8a33d', logo }

const made = (letterhead: Letterhead | undefined, id = 'partnership-plan', language = 'en'): Promise<Uint8Array> =>
  makeDocument(id, emptyPlan(), [], language, letterhead ? { letterhead } : {})

async function heads(...wanted: Parameters<typeof made>): Promise<Element[]> {
  const bytes = await made(...wanted)
  expect(checkRules(bytes)).toEqual([])
  const parts = openDocx(bytes)
  return Object.keys(parts.files)
    .filter((path) => /^word\/header\d+\.xml$/.test(path))
    .flatMap((path) => parts.xml(path) ?? [])
}
const headed = async (letterhead: Letterhead, id?: string, language?: string): Promise<Element | undefined> =>
  (await heads(letterhead, id, language)).find((head) => textIn(head).includes('Olive Bridge'))
const all = (element: Element | undefined, name: string): Element[] => (element ? within(element, name) : [])

describe('a letterhead in Word', () => {
  it.each(['partnership-plan', 'choice-memo', 'blank-worksheets'])('stands above the first page of %s', async (id) => {
    expect(await checkSdk(await made(olive, id))).toEqual([])
    const head = await headed(olive, id)
    expect(all(head, 'w:p').map(textIn)).toEqual(['', 'Olive Bridge', '12 Mill Street, Nazareth', ''])
    expect(all(head, 'wp:docPr').map(({ attributes }) => attributes.descr)).toEqual(['A bridge of two leaves'])
    expect(all(head, 'wp:extent').map(({ attributes }) => Number(attributes.cx) / 9525)).toEqual([190])
  })

  it('says what its logo is even when nobody wrote it', async () => {
    const head = await headed({ ...olive, logo: { ...logo, alt: ' ' } })
    expect(all(head, 'wp:docPr').map(({ attributes }) => attributes.descr)).toEqual(['Olive Bridge'])
  })

  it('has a line in a colour that can be read, and headings in the same', async () => {
    const bytes = await makeDocument('partnership-plan', emptyPlan(), [], 'en', { letterhead: olive })
    const styles = openDocx(bytes).xml('word/styles.xml')
    const [heading] = all(styles, 'w:style').filter(({ attributes }) => attributes['w:styleId'] === 'Heading1')
    const ink = all(heading, 'w:color')[0]?.attributes['w:val'] ?? ''
    expect(ink).not.toBe('000000')
    expect(contrastOnWhite(`#${ink}`)).toBeGreaterThanOrEqual(4.5)
    const line = all(await headed(olive), 'w:bottom')
    expect(line.map(({ attributes }) => attributes['w:color'])).toEqual([ink])
  })

  it('leaves out a logo that is not what it says', async () => {
    const head = await headed({ ...olive, logo: { ...logo, data: Buffer.from('<svg onload="x"/>').toString('base64') } })
    expect(head).toBeDefined()
    expect(all(head, 'wp:docPr')).toEqual([])
  })

  it('that says nothing is none', async () => {
    const bare = (await heads(undefined)).map(textIn)
    expect((await heads(noLetterhead)).map(textIn)).toEqual(bare)
  })

  it('drops what no file may hold', async () => {
    const head = await headed({ ...olive, address: 'a\u0000b <w:p> & "c"' })
    expect(all(head, 'w:p').map(textIn)).toContain('ab <w:p> & "c"')
  })

  it('begins where the lines begin, and runs as it was written', async () => {
    const head = await headed({ ...olive, address: '12 شارع الطاحونة' }, 'partnership-plan', 'ar')
    const [, name, address] = all(head, 'w:p')
    expect(all(name, 'w:bidi').map(({ attributes }) => attributes['w:val'])).toEqual(['false'])
    expect(all(name, 'w:jc').map(({ attributes }) => attributes['w:val'])).toEqual(['end'])
    expect(all(address, 'w:bidi').map(({ attributes }) => attributes['w:val'] ?? 'true')).toEqual(['true'])
  })
})
