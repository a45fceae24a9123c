import { Link } from 'wouter'
import type { Plan } from '../../content/model/plan'
import { progressOf, statusOf } from '../../content/model/progress'
import type { Stage, Worksheet } from '../../content/model/worksheet'
import { worksheets } from '../../content/worksheets'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { StatusMark } from '../ui/Marks'
import { useStatusWords } from './next-worksheet'
import styles from './PlanPage.module.css'

/** Where the handbook speaks of a stage. */
const READ: Record<Stage, string> = {
  'coming-together': '2.2',
  choosing: '2.2',
  'trust-and-risk': '2.1',
  'acting-jointly': '2.3',
  'looking-back': '2.5',
}

/** One stage of the partnership with its worksheets; a stage without worksheets leads to the handbook. */
export function Tasks({ stage, number, plan, now }: { stage: Stage; number: number; plan: Plan; now: Worksheet | undefined }) {
  const say = useSay()
  const statusWords = useStatusWords()
  const here = worksheets.filter((worksheet) => worksheet.stage === stage)
  return (
    <div className={styles.stage}>
      <h3>
        <i>{number}</i> {say(`stage.${stage}`)}
      </h3>
      <ul>
        {here.map((worksheet) => {
          const status = statusOf(worksheet, plan)
          return (
            <li key={worksheet.id} className={styles.task} data-status={status} data-now={worksheet === now}>
              <StatusMark status={status} count={progressOf(worksheet, plan)} />
              <Link href={addressOf('worksheet', { plan: plan.id, worksheet: worksheet.id })}>{worksheet.title}</Link>
              <span>{statusWords(worksheet, plan)}</span>
            </li>
          )
        })}
        {here.length === 0 && (
          <li className={styles.later}>
            <Link href={addressOf('handbook', { section: READ[stage] })}>{say('stage.read', { section: READ[stage] })}</Link>
          </li>
        )}
      </ul>
    </div>
  )
}
