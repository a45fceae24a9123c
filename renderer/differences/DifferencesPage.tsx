/** Everything of which two copies of the plan say different things, with both versions side by side. */
import { Link } from 'wouter'
import { askedIn, differenceTitle } from '../../content/model/difference-words'
import { type Difference, differencesOf } from '../../content/model/versions'
import { worksheets } from '../../content/worksheets'
import { useLanguage, useSay } from '../locales/say'
import { BackToPlan } from '../pages/BackToPlan'
import form from '../pages/Form.module.css'
import { stepHref } from '../pages/step-of'
import { usePlan } from '../state/plan-store'
import { Empty } from '../ui/Empty'
import styles from './Differences.module.css'
import { Versions } from './Versions'

export function DifferencesPage() {
  const say = useSay()
  const plan = usePlan()
  const differences = differencesOf(plan)
  return (
    <main className={form.page}>
      <BackToPlan />
      <h1>{say('differences.title')}</h1>
      {differences.length === 0 ? (
        <Empty title={say('differences.none')} text={say('differences.none-text')} />
      ) : (
        <>
          <p className={form.lead}>{say('differences.lead')}</p>
          <ol className={styles.list}>
            {differences.map((difference) => (
              <DifferenceItem key={`${difference.place} ${difference.key}`} difference={difference} />
            ))}
          </ol>
        </>
      )}
    </main>
  )
}

/** Headed by the question, with a way to the worksheet that asks it. */
function DifferenceItem({ difference }: { difference: Difference }) {
  const say = useSay()
  const plan = usePlan()
  const { locale } = useLanguage()
  const title = differenceTitle(difference, { plan, worksheets, say, language: locale })
  const [first] = difference.versions
  const asked = first && 'question' in first ? askedIn(worksheets, first.question) : undefined
  return (
    <li className={styles.difference}>
      <h2 dir="auto">{title}</h2>
      {asked && first && 'question' in first && (
        <p className={styles.where}>
          <Link href={stepHref(plan.id, first)}>{asked.worksheet.title}</Link>
        </p>
      )}
      <Versions difference={difference} title={title} />
    </li>
  )
}
