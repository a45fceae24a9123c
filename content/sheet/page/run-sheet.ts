/** Runs in a sheet, as text. Opens what was kept of it, lets it be filled in and handed in, and shows what needs a script. */
import type { SheetData } from '../sheet-data'
import type { Clicks, SheetParts } from './sheet-parts'

export function runSheet(parts: SheetParts): void {
  const page = parts.onPage()
  const form = document.forms[0] as HTMLFormElement
  const data: SheetData = JSON.parse(page.byId('data').textContent || '')
  const filled = parts.filledIn(form, data, page, parts)
  const clicks: Clicks = { ...parts.handIn(form, data, page, filled, parts), ...parts.forTheNext(page, filled) }
  for (const id of Object.keys(clicks)) page.byId(id).addEventListener('click', clicks[id] as () => void)
  parts.hearForm(form, filled.change)
  page.byId('plain').hidden = true
  page.byId('end').hidden = false
  page.byId('state').hidden = false
  filled.begin()
}
