/** Runs in a sheet, as text. Hands in what is filled in, as a file or as a code; what each button does, by its id. */
import type { SheetData } from '../sheet-data'
import type { FilledIn } from './filled-in'
import type { OnPage } from './on-page'
import type { Sealed } from './seal-answers'
import type { Clicks, SheetParts } from './sheet-parts'

export function handIn(form: HTMLFormElement, data: SheetData, page: OnPage, filled: FilledIn, parts: SheetParts): Clicks {
  const { byId, put } = page
  const { words } = data
  const giving = parts.giveAnswers()

  /** The answers as they are handed in now; undefined where something is still missing. */
  const seal = (): Sealed | undefined => {
    const said = filled.said()
    page.closeHandedIn()
    if (data.isOrganisationNeeded && said.organisation === '') {
      put('missing', words.organisationMissing)
      byId('organisation').focus()
      return undefined
    }
    if (filled.draft().edition === 0 && Object.keys(said.answers).length === 0) {
      put('told', words.nothingYet)
      return undefined
    }
    const { id, edition } = filled.count(said)
    const sheet = { id, edition, of: data.of, from: said.from, answers: said.answers }
    const file = { format: 'joint-action-answers', version: 1, session: data.session, title: data.title, sheet }
    return parts.sealAnswers(JSON.stringify(file))
  }
  const whose = (): string => {
    if (data.isAnonymous) return ''
    const { name, group } = parts.fieldsOf(form)
    const chosen = group ? form.querySelector('#group option:checked') : null
    return chosen ? chosen.textContent || '' : String(name || '')
  }
  const saveFile = () => {
    const sealed = seal()
    if (!sealed) return
    const name = parts.fileNameOf(whose(), filled.draft().id)
    giving.save(sealed.text, name)
    put(
      'file-saved',
      words.fileSaved.replace('{file}', () => name),
    )
    page.open('saved')
  }
  const showCode = () => {
    const sealed = seal()
    if (!sealed) return
    byId('code').value = sealed.code
    page.open('coded')
    byId('code').focus()
    byId('code').select()
    byId('code').scrollTop = 0
  }
  const copyCode = () =>
    giving.copy(document.getElementById('code') as HTMLTextAreaElement, (isCopied) =>
      put('told', isCopied ? words.copied : words.copyYourself),
    )
  return { 'as-file': saveFile, 'as-code': showCode, copy: copyCode }
}
