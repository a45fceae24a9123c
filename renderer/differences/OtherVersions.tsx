/** Beside an answer of which another copy says something else: both versions, to be chosen from on the spot. */
import { Link } from 'wouter'
import { differenceTitle } from '../../content/model/difference-words'
import { placeKey } from '../../content/model/place'
import type { Leaf } from '../../content/model/question'
import { differencesOf } from '../../content/model/versions'
import { worksheets } from '../../content/worksheets'
import { useLanguage, useSay } from '../locales/say'
import { addressOf } from '../routes'
import { usePlan, usePlanPart } from '../state/plan-store'
import { usePlace } from '../worksheet/use-answer'
import styles from './Differences.module.css'
import { Versions } from './Versions'

export function OtherVersions({ leaf, about }: { leaf: Leaf; about: readonly string[] }) {
  const key = placeKey(usePlace(leaf, about))
  const isOpen = usePlanPart((plan) => plan.otherVersions.entries?.some((entry) => placeKey(entry) === key)) ?? false
  return isOpen ? <Choice id={key} /> : null
}

function Choice({ id }: { id: string }) {
  const say = useSay()
  const plan = usePlan()
  const { locale } = useLanguage()
  const difference = differencesOf(plan).find(({ place, key }) => place === 'entries' && key === id)
  if (!difference) return null
  return (
    <aside className={styles.here}>
      <p>
        <b>{say('differences.here')}</b> <Link href={addressOf('differences', { plan: plan.id })}>{say('differences.all')}</Link>
      </p>
      <Versions difference={difference} title={differenceTitle(difference, { plan, worksheets, say, language: locale })} isBeside />
    </aside>
  )
}
