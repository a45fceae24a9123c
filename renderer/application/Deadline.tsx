/** How long there is until an application must be sent. */
import type { Application } from '../../content/model/application'
import { sayDay } from '../../content/words/say'
import { useLanguage, useSay } from '../locales/say'
import { today } from '../ui/today'
import styles from './Application.module.css'

/** Whole days from one day to another; negative when it is over. */
const daysUntil = (day: string): number => Math.round((Date.parse(day) - Date.parse(today())) / 86_400_000)

export function Deadline({ application: { deadline: day } }: { application: Application }) {
  const say = useSay()
  const { locale } = useLanguage()
  if (day === '') return <p className={styles.deadline}>{say('deadline.none')}</p>
  const days = daysUntil(day)
  return (
    <p className={styles.deadline}>
      {say('deadline.on', { day: sayDay(day, locale) })}{' '}
      <b>{say('deadline.days', { days: Math.abs(days), when: days < 0 ? 'past' : 'ahead' })}</b>
    </p>
  )
}
