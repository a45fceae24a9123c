/** The checker itself is checked: each fault put into a good file on purpose is found. */
import { readFileSync } from 'node:fs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { Plan } from '../../../content/model/plan'
import { figuresOf, makeDocument } from '../../../electron/word/make-document'
import { checkDocx, checkRules } from '../../support/docx-check'
import { tinyPng } from '../../support/tiny-png'

const example = Plan.parse(JSON.parse(readFileSync(new URL('../../../content/example/plan.json', import.meta.url), 'utf8')))

let good: Uint8Array
beforeAll(async () => {
  const figures = figuresOf('partnership-plan', example).map((id) => ({ id, png: tinyPng(), width: 1890, height: 900 }))
  good = await makeDocument('partnership-plan', example, figures, 'en')
})

function withPart(path: string, change: (text: string) => string): Uint8Array {
  const files = unzipSync(good)
  const before = new TextDecoder().decode(files[path])
  const after = change(before)
  expect(after).not.toBe(before)
  return zipSync({ ...files, [path]: strToU8(after) })
}

const inBody = (from: string | RegExp, to: string) => withPart('word/document.xml', (text) => text.replace(from, to))

describe('the check of Word files', () => {
  it('finds nothing in the example', async () => {
    expect(await checkDocx(good)).toEqual([])
  })

  it.each<[string, () => Uint8Array, RegExp]>([
    ['a cell without a paragraph', () => inBody('</w:tcPr>', '</w:tcPr></w:tc><w:tc>'), /cell does not end|do not fit/],
    ['a row without cells', () => inBody('</w:tr></w:tbl>', '</w:tr><w:tr></w:tr></w:tbl>'), /row without cells/],
    ['a field left open', () => inBody('w:fldCharType="end"', 'w:fldCharType="begin"'), /field that is not closed/],
    ['numbering that is not there', () => inBody(/<w:numId w:val="\d+"\/>/, '<w:numId w:val="99"/>'), /numbering 99/],
    ['a style that is not there', () => inBody('w:val="Caption"', 'w:val="Nowhere"'), /style Nowhere/],
    ['a footnote that is not there', () => inBody('<w:r>', '<w:r><w:footnoteReference w:id="77"/></w:r><w:r>'), /footnote 77/],
    ['a footnote that stands nowhere', () => inBody(/<w:footnoteReference [^>]*>/, ''), /not marked once/],
    ['a mark that points to no footnote', () => inBody(/NOTEREF \S+/, 'NOTEREF lost'), /bookmark lost/],
    ['a field that makes Word ask', () => inBody('w:fldCharType="begin"', 'w:fldCharType="begin" w:dirty="true"'), /ask a question/],
    ['a bookmark that is not there', () => inBody(/w:anchor="[^"]+"/, 'w:anchor="lost"'), /bookmark lost/],
    ['an illegal character', () => inBody('Warda', 'War\u0001da'), /XML forbids/],
    ['an illegal character written as a number', () => inBody('Warda', 'War&#x1;da'), /XML forbids/],
    ['a picture without a description', () => inBody(/descr="[^"]+"/, 'descr=""'), /no description/],
    ['a head that is not repeated', () => inBody('<w:tblHeader/>', ''), /not repeated/],
    ['a heading without a level', () => withPart('word/styles.xml', (text) => text.replace('<w:outlineLvl w:val="0"/>', '')), /Heading1/],
    ['no title', () => withPart('docProps/core.xml', (text) => text.replace(/<dc:title>[^<]*/, '<dc:title>')), /no title/],
    ['no language', () => withPart('word/styles.xml', (text) => text.replace(/<w:lang [^>]*>/g, '')), /no language/],
    ['XML that is not well-formed', () => inBody('</w:tbl>', '</w:tbx>'), /document\.xml/],
    [
      'a link that could start a program',
      () =>
        withPart('word/_rels/document.xml.rels', (text) =>
          text.replace('</Relationships>', '<Relationship Id="x" Type="h" Target="file:///c" TargetMode="External"/></Relationships>'),
        ),
      /link goes to file/,
    ],
  ])('finds %s', (_, broken, message) => {
    expect(checkRules(broken()).join('\n')).toMatch(message)
  })

  it('finds a picture that is none', () => {
    const files = unzipSync(good)
    const path = Object.keys(files).find((name) => name.startsWith('word/media/')) ?? ''
    expect(checkRules(zipSync({ ...files, [path]: strToU8('<svg/>') })).join()).toMatch(/no picture/)
  })

  it('hears what the SDK says', async () => {
    expect((await checkDocx(inBody('<w:keepNext/>', '<w:keepNixt/>'))).length).toBeGreaterThan(0)
  })
})
