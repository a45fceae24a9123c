/** Where a version came from, in words; nothing where the plan does not know. */
import { useEffect, useState } from 'react'
import type { Plan } from '../../content/model/plan'
import type { Version } from '../../content/model/versions'
import { type Origins, whoseVersion } from '../../content/model/whose-version'
import { sayWhichDay } from '../documents/when'
import { type ScreenSay, useLanguage, useSay } from '../locales/say'
import { usePlan } from '../state/plan-store'

type OriginWords = (version: Version) => string

function inWords(version: Version, origins: Origins, say: ScreenSay, locale: string): string {
  const whose = whoseVersion(version, origins)
  if (!whose) return ''
  return whose.kind === 'came'
    ? say('differences.from-copy', { day: sayWhichDay(whose.at, locale) })
    : say(`differences.from-${whose.kind}`)
}

/** Many versions ask at once; nothing new is known until others wait to be chosen. */
let last: { readonly waiting: Plan['otherVersions']; readonly plan: string; readonly asked: Promise<Origins> } | undefined

function ask({ id, otherVersions }: Plan): Promise<Origins> {
  if (last?.waiting !== otherVersions || last.plan !== id) {
    const asked = window.companion.readOrigins(id)
    last = { waiting: otherVersions, plan: id, asked }
    // What could not be read is asked for again.
    asked.catch(() => {
      if (last?.asked === asked) last = undefined
    })
  }
  return last.asked
}

export function useOriginWords(): OriginWords {
  const plan = usePlan()
  const say = useSay()
  const { locale } = useLanguage()
  const [origins, setOrigins] = useState<Origins | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when others wait to be chosen, not at each key
  useEffect(() => {
    let isCurrent = true
    const hear = (found: Origins) => isCurrent && setOrigins(found)
    // Without it the versions stand as well.
    void ask(plan).then(hear, () => undefined)
    return () => {
      isCurrent = false
    }
  }, [plan.id, plan.otherVersions])
  return (version) => (origins ? inWords(version, origins, say, locale) : '')
}
