import { useMemo } from 'react'
import { type Mirrors, mirrorsFrom } from '../../../content/session/set-up/set-up-questions'
import { speak } from '../../../content/words/say'
import { worksheets } from '../../../content/worksheets'
import { useSession } from '../session-store'

/** How organisations are asked about each other, in the language of the session. */
export function useMirrors(): Mirrors {
  const { language } = useSession()
  return useMemo(() => mirrorsFrom(worksheets, speak(language)), [language])
}
