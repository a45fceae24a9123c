/** What a reader needs who hears the document: its title, its language, and headings that lead through it. */
import { textIn } from '../docx-parts'
import { within } from '../xml'
import { bodyOf, every, has, partOf, type Rule, value } from './reading'

const HEADING = /^Heading[1-9]$/

const levels: Rule = (parts) =>
  every(parts, 'w:style')
    .filter((style) => /^Heading[1-3]$/.test(value(style, 'w:styleId')) && !has(style, 'w:pPr', 'w:outlineLvl'))
    .map((style) => `${value(style, 'w:styleId')} has no level in the outline`)

const headings: Rule = (parts) =>
  within(bodyOf(parts), 'w:p')
    .filter((paragraph) => HEADING.test(value(within(paragraph, 'w:pStyle')[0])) && !textIn(paragraph).trim())
    .map(() => 'a heading has no words')

const title: Rule = (parts) => {
  const said = within(partOf(parts, 'docProps/core.xml'), 'dc:title').flatMap(({ children }) => children)
  return said.join('').trim() ? [] : ['the document has no title']
}

const isLanguage = (name: string): boolean => {
  try {
    return Intl.getCanonicalLocales(name).length === 1
  } catch {
    return false
  }
}

const languages: Rule = (parts) => {
  const defaults = every(parts, 'w:docDefaults').flatMap((element) => within(element, 'w:lang'))
  const said = every(parts, 'w:lang').flatMap(({ attributes }) => Object.values(attributes))
  return [
    ...(defaults.some((language) => value(language) && value(language, 'w:bidi')) ? [] : ['no language is set']),
    ...said.filter((name) => !isLanguage(name)).map((name) => `"${name}" is no language`),
  ]
}

export const accessRules: readonly Rule[] = [levels, headings, title, languages]
