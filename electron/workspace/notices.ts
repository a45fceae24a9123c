/** The sentences' values for what happened to a file. */
import type { Notice } from '../../content/model/bridge'
import { localeOf } from '../../content/words/say'

/** A moment as people write it, in the time of this machine: 22 November 2026 at 14:32. */
export const momentInWords = (at: Date): string =>
  new Intl.DateTimeFormat(localeOf('en-GB'), { dateStyle: 'long', timeStyle: 'short' }).format(at)

export const restored = (title: string, when: Date, file: string): Notice => ({
  key: 'restored',
  values: { title, when: momentInWords(when), file },
})
export const restoredFromHistory = (title: string, when: Date, file: string): Notice => ({
  ...restored(title, when, file),
  key: 'restored-from-history',
})
export const setAsideNotice = (title: string, file: string): Notice => ({ key: 'set-aside', values: { title, file } })
export const newer = (title: string, file: string): Notice => ({ key: 'newer', values: { title, file } })
export const unreadable = (file: string, why: string): Notice => ({ key: 'unreadable', values: { file, why } })
/** Plans were kept here, and their folder has gone. */
export const plansGone = (file: string): Notice => ({ key: 'plans-gone', values: { file } })
/** Plans can be read, and nothing can be written where they lie. */
export const noWriting = (file: string): Notice => ({ key: 'no-writing', values: { file } })
export const keptAside = (title: string, file: string): Notice => ({ key: 'kept-aside', values: { title, file } })
