/** What Word or its readers stumble over and the SDK does not see. Each rule says what is wrong in words. */
import type { DocxParts } from '../docx-parts'
import { accessRules } from './access'
import { fieldRules } from './fields'
import { noteRules } from './notes'
import { pictureRules } from './pictures'
import { pathsOf, type Rule } from './reading'
import { referenceRules } from './references'
import { tableRules } from './tables'
import { letters, textRules } from './texts'

const wellFormed: Rule = (parts) =>
  pathsOf(parts, /\.(xml|rels)$/).flatMap((path) => {
    try {
      parts.xml(path)
      return []
    } catch (error) {
      return [`${path}: ${String(error)}`]
    }
  })

const RULES: readonly Rule[] = [
  ...tableRules,
  ...fieldRules,
  ...referenceRules,
  ...noteRules,
  ...pictureRules,
  ...textRules,
  ...accessRules,
]

export function brokenRules(parts: DocxParts): string[] {
  const unreadable = [...letters(parts), ...wellFormed(parts)]
  return unreadable.length > 0 ? unreadable : RULES.flatMap((rule) => rule(parts))
}
