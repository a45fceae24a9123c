/** How a plan came to stand as it does: earlier states by day, the newest first, and what was changed after each. */
import type { Moment } from '../../content/model/moment'
import { sayWhichDay } from '../documents/when'
import { useLanguage, useSay } from '../locales/say'
import { BackToPlan } from '../pages/BackToPlan'
import form from '../pages/Form.module.css'
import { usePlanPart } from '../state/plan-store'
import { Empty } from '../ui/Empty'
import styles from './History.module.css'
import { MomentLine } from './MomentLine'
import { useMoments } from './use-moments'
import { byDay, isToday } from './when'

export function HistoryPage() {
  const say = useSay()
  const plan = usePlanPart(({ id }) => id) ?? ''
  const moments = useMoments(plan)
  return (
    <main className={`${form.page} ${styles.page}`}>
      <BackToPlan />
      <h1>{say('history.title')}</h1>
      {moments?.length === 0 ? (
        <Empty title={say('history.none')} text={say('history.none-text')} />
      ) : (
        <>
          <p className={form.lead}>{say('history.lead')}</p>
          {moments && <Days plan={plan} moments={moments} />}
        </>
      )}
    </main>
  )
}

function Days({ plan, moments }: { plan: string; moments: readonly Moment[] }) {
  const say = useSay()
  const { locale } = useLanguage()
  const next = new Map(moments.map((moment, at) => [moment.id, moments[at - 1]?.id]))
  return byDay(moments).map((day) => {
    const at = day[0]?.at ?? ''
    const words = sayWhichDay(at, locale)
    return (
      <section key={at} className={styles.day}>
        <h2>{isToday(at) ? say('history.today', { day: words }) : words}</h2>
        <ol>
          {day.map((moment) => (
            <MomentLine key={moment.id} plan={plan} moment={moment} next={next.get(moment.id)} />
          ))}
        </ol>
      </section>
    )
  })
}
