/** Faults to put into a good Word file on purpose, and who is to find each: Microsoft's SDK, our own rules, or both. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

type Files = Readonly<Record<string, Uint8Array>>
type Finder = 'the SDK' | 'our rules' | 'both'

type Seed = (files: Files) => Files

export interface Fault {
  readonly fault: string
  readonly by: Finder
  /** What our rules say of it. */
  readonly said?: RegExp
  readonly seed: Seed
}

const BODY = 'word/document.xml'
const RELATIONS = 'word/_rels/document.xml.rels'
const STYLES = 'word/styles.xml'
const NOTES = 'word/footnotes.xml'

/** The letterhead, whichever number its part has. */
const letterheadIn = (files: Files): string =>
  Object.keys(files).find((path) => /header\d\.xml$/.test(path) && strFromU8(files[path] ?? new Uint8Array()).includes('wp:docPr')) ?? ''

type Where = string | ((files: Files) => string)
const replaced =
  (where: Where, from: string | RegExp, to: string) =>
  (files: Files): Files => {
    const path = typeof where === 'string' ? where : where(files)
    return { ...files, [path]: strToU8(strFromU8(files[path] ?? new Uint8Array()).replace(from, to)) }
  }
const inBody = (from: string | RegExp, to: string) => replaced(BODY, from, to)
const relation = (type: string, target: string, mode = '') =>
  replaced(
    RELATIONS,
    '</Relationships>',
    `<Relationship Id="seeded" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/></Relationships>`,
  )
const OUTSIDE = ' TargetMode="External"'

const picture = (files: Files): string => Object.keys(files).find((path) => path.startsWith('word/media/')) ?? ''
const inPicture =
  (bytes: Uint8Array) =>
  (files: Files): Files => ({ ...files, [picture(files)]: bytes })

/** A whole table in itself, with a head that is repeated. */
const tableOf = (columns: number): string => {
  const grid = '<w:gridCol w:w="100"/>'.repeat(columns)
  const cells = '<w:tc><w:tcPr><w:tcW w:w="100" w:type="dxa"/></w:tcPr><w:p/></w:tc>'.repeat(columns)
  const looks = '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
  return `<w:tbl>${looks}<w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>${cells}</w:tr></w:tbl>`
}
const field = (says: string): string =>
  `<w:fldChar w:fldCharType="begin"/><w:instrText>${says}</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>1</w:t><w:fldChar w:fldCharType="end"/>`

const ours = (name: string, seed: Seed, said: RegExp): Fault => ({ fault: name, by: 'our rules', seed, said })
const both = (name: string, seed: Seed, said: RegExp): Fault => ({ fault: name, by: 'both', seed, said })

export const NINETEEN: readonly Fault[] = [
  ours('a table cell without a paragraph', inBody(/(<\/w:tcPr>)<w:p>.*?(?=<\/w:tc>)/, '$1'), /cell does not end in a paragraph/),
  ours('a row without cells', inBody('</w:tr></w:tbl>', '</w:tr><w:tr></w:tr></w:tbl>'), /row without cells/),
  ours('a field that is not closed', inBody(/(SEQ Figure.*?)<w:fldChar w:fldCharType="end"\/>/, '$1'), /field that is not whole/),
  ours('numbering that is not defined', inBody(/<w:numId w:val="\d+"\/>/, '<w:numId w:val="99"/>'), /numbering 99/),
  both('a footnote that is not there', inBody(/(<w:footnoteReference w:id=)"\d+"/, '$1"77"'), /footnote 77 is missing/),
  ours('a bookmark that is not there', inBody(/w:anchor="[^"]+"/, 'w:anchor="lost"'), /bookmark lost/),
  both('an illegal character', inBody('Warda', 'War\u0001da'), /XML forbids/),
  ours('a link that could start a program', relation('hyperlink', 'file:///c:/run.exe', OUTSIDE), /link goes to file/),
  ours('a picture that is none', inPicture(strToU8('<svg/>')), /is no picture/),
  ours('a picture without a description', inBody(/descr="[^"]+"/, 'descr=""'), /picture has no description/),
  ours('a table whose head is not repeated', inBody('<w:tblHeader/>', ''), /does not repeat its head/),
  ours('a table of 64 columns', inBody('<w:tbl>', `${tableOf(64)}<w:p/><w:tbl>`), /more than 63 columns/),
  ours('no title', replaced('docProps/core.xml', /<dc:title>[^<]*/, '<dc:title>'), /no title/),
  ours('no language', replaced(STYLES, /<w:lang [^>]*>/g, ''), /no language/),
  ours('a heading without a level', replaced(STYLES, '<w:outlineLvl w:val="0"/>', ''), /Heading1 has no level/),
  ours('a style that is not defined', inBody('w:val="Caption"', 'w:val="Nowhere"'), /style Nowhere/),
  ours('two tables that touch', inBody('<w:tbl>', `${tableOf(1)}<w:tbl>`), /two tables touch/),
  both('a part that is named and not there', relation('image', 'media/lost.png'), /names word\/media\/lost\.png/),
  { fault: 'an element that Word does not know', by: 'the SDK', seed: inBody('<w:keepNext/>', '<w:keepNixt/>') },
]

/** Our rules find these as well. */
export const MORE: readonly Fault[] = [
  both('an illegal character written as a number', inBody('Warda', 'War&#x1;da'), /XML forbids/),
  both('XML that is not well-formed', inBody('</w:tbl>', '</w:tbx>'), /document\.xml/),
  both('a sign of markup that nobody wrote as one', inBody('Warda', 'War & da'), /stands for nothing/),
  both('a prefix that is not declared', inBody('<w:keepNext/>', '<x:keepNext/>'), /prefix of x:keepNext/),
  ours('a field that could start a program', inBody('<w:r>', `<w:r>${field('DDEAUTO c:\\run.exe')}</w:r><w:r>`), /field says DDEAUTO/),
  ours('a caption that counts wrongly', inBody(/(SEQ Table .*?<w:t [^>]*>)1</, '$17<'), /Table 1 is written as Table 7/),
  ours('a caption without its number', inBody(/(SEQ Table .*?<w:t [^>]*>)1</, '$1<'), /has no result/),
  ours('a field that Word would ask about', inBody('w:fldCharType="begin"', 'w:fldCharType="begin" w:dirty="true"'), /out of date/),
  both('two footnotes with one id', replaced(NOTES, 'w:id="2"', 'w:id="1"'), /two notes are footnote 1/),
  ours('a footnote that nobody is led to', inBody(/<w:footnoteReference w:id="2"\/>/, ''), /footnote 2 has no mark/),
  ours('a footnote that says nothing', replaced(NOTES, /<w:t [^>]*>[^<]+/, '<w:t>'), /footnote 1 says nothing/),
  ours(
    'a mark that stands again for another note',
    inBody(/NOTEREF _RefNote\d+/, 'NOTEREF _Toc30'),
    /stands around no footnote|bookmark _Toc30/,
  ),
  ours('a picture that would be fetched', relation('image', 'https://example.org/a.png', OUTSIDE), /fetched from outside/),
  both('a picture that leads to no file', inBody(/r:embed="[^"]+"/, 'r:embed="rId99"'), /no relation rId99/),
  ours('a logo without a description', replaced(letterheadIn, /descr="[^"]+"/, 'descr=""'), /picture has no description/),
  ours('a letterhead in a style that is not defined', replaced(letterheadIn, 'LetterheadName', 'Nowhere'), /style Nowhere/),
  ours('a table wider than its page', inBody(/<w:gridCol w:w="\d+"\/>/, '<w:gridCol w:w="9900"/>'), /wider than its page/),
  ours(
    'a heading without words',
    inBody(/(<w:pStyle w:val="Heading1"\/>.*?<\/w:pPr>).*?<\/w:p>/, '$1</w:p>'),
    /heading has no words|bookmark/,
  ),
  ours('spaces that Word would drop', inBody(' xml:space="preserve"> ', '> '), /drop the spaces/),
  ours('a style on one that is not defined', replaced(STYLES, /<w:basedOn w:val="[^"]+"/, '<w:basedOn w:val="Nowhere"'), /style Nowhere/),
]

/** In a file of sheets to write on. */
export const ON_SHEETS: readonly Fault[] = [
  ours('a box with nothing to tick it for', inBody(/(\u2610\u00A0<\/w:t><\/w:r>)<w:r>.*?(?=<\/w:p>)/, '$1'), /nothing to tick it for/),
]

/** The file with the fault in it. */
export function seeded(good: Uint8Array, { seed, fault: name }: Fault): Uint8Array {
  const files = unzipSync(good)
  const after = seed(files)
  const isSame = Object.entries(after).every(([path, bytes]) => Buffer.compare(bytes, files[path] ?? new Uint8Array()) === 0)
  if (isSame) throw new Error(`The file has no room for this fault: ${name}`)
  return zipSync(after)
}
