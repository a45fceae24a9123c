import type { FunderHeading } from '../../../content/model/funder'
import { useLanguage, useSay } from '../../locales/say'

/** How much a heading takes, in words: 3,000 characters, a table, no limit. */
export function useRoom(): (heading: FunderHeading) => string {
  const say = useSay()
  const { locale } = useLanguage()
  return (heading) => {
    if (heading.kind === 'table') return say('forms.table')
    if (!heading.limit) return say('forms.unlimited')
    const { most, unit } = heading.limit
    const amount = new Intl.NumberFormat(`${locale}-u-nu-latn`, { maximumFractionDigits: 2 }).format(most)
    return say(`forms.most-${unit}`, { most, amount })
  }
}
