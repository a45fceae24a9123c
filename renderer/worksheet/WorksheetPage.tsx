import { useEffect, useMemo } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { markWorksheet, worksheetMark } from '../../content/model/edit'
import { leavesOf } from '../../content/model/places'
import { progressOf } from '../../content/model/progress'
import type { Worksheet } from '../../content/model/worksheet'
import { worksheetOf } from '../../content/worksheets'
import { useSay } from '../locales/say'
import { useStatusWords } from '../pages/next-worksheet'
import { projectorAddress } from '../projector/enter'
import { RoundBar } from '../rounds/RoundBar'
import { addressOf } from '../routes'
import { edit, editQuietly } from '../state/edit-plan'
import { useLatePlan, usePlanPart } from '../state/plan-store'
import { useWork } from '../state/work-store'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { About } from './About'
import { Beside } from './Beside'
import { JumpChoice } from './JumpChoice'
import { JumpList } from './JumpList'
import { nameOf, useHref } from './jump'
import { QuoteLine } from './QuoteLine'
import { StepView } from './StepView'
import { type Step, stepAt, stepsOf } from './steps'
import { useComingBack } from './use-coming-back'
import { useStepStart } from './use-step-start'
import styles from './WorksheetPage.module.css'

export function WorksheetPage() {
  const say = useSay()
  const { worksheet: id = '', step, partner } = useParams()
  const partners = usePlanPart((plan) => plan.partners)
  const worksheet = worksheetOf(id)
  useEffect(() => {
    if (worksheet) editQuietly((now, at) => (worksheetMark(now, worksheet.id) ? now : markWorksheet(now, worksheet.id, 'opened', at)))
  }, [worksheet])
  const steps = useMemo(() => (worksheet && partners ? stepsOf(worksheet, { partners }) : []), [worksheet, partners])
  const here = stepAt(steps, step, partner)
  useStepStart(here, step)
  const [address] = useLocation()
  useComingBack(address)
  useEffect(() => {
    if (worksheet) useWork.setState({ last: { href: address, title: worksheet.title } })
  }, [address, worksheet])
  if (!worksheet || !here) {
    return (
      <main className={styles.sheet}>
        <Empty title={say('worksheet.missing')} text={say('worksheet.missing-text')} />
      </main>
    )
  }
  return (
    <div className={styles.work}>
      <JumpList worksheet={worksheet} steps={steps} here={here} />
      <main className={styles.sheet}>
        <SheetHead worksheet={worksheet} steps={steps} here={here} />
        <StepView key={`${here.section}-${here.subject ?? ''}`} worksheet={worksheet} step={here} />
        <Onward worksheet={worksheet} steps={steps} here={here} />
        <QuoteLine key={address} />
      </main>
      <Beside worksheet={worksheet} step={here} />
    </div>
  )
}

const hasRounds = (worksheet: Worksheet): boolean => leavesOf(worksheet).some((leaf) => leaf.round)

interface PartProps {
  readonly worksheet: Worksheet
  readonly steps: readonly Step[]
  readonly here: Step
}

function SheetHead({ worksheet, steps, here }: PartProps) {
  const say = useSay()
  const plan = useLatePlan()
  const statusWords = useStatusWords()
  const [address] = useLocation()
  const { asked, answered } = progressOf(worksheet, plan)
  const isReady = usePlanPart((now) => worksheetMark(now, worksheet.id)) === 'ready'
  return (
    <div className={styles.head}>
      <div>
        <h1>{worksheet.title}</h1>
        <JumpChoice worksheet={worksheet} steps={steps} here={here} />
      </div>
      <div className={styles.state}>
        <span className={styles.count}>{isReady ? statusWords(worksheet, plan) : say('worksheet.in-progress', { asked, answered })}</span>
        <Button
          aria-pressed={isReady}
          onClick={() => edit((now, at) => markWorksheet(now, worksheet.id, isReady ? 'opened' : 'ready', at))}
        >
          {say(isReady ? 'worksheet.unmark' : 'worksheet.mark')}
        </Button>
        <Link href={projectorAddress(address, null) ?? ''} title="F5">
          {say('menu.project')}
        </Link>
      </div>
      {hasRounds(worksheet) && <RoundBar />}
      {here === steps[0] && <About worksheet={worksheet} />}
    </div>
  )
}

/** At the foot: the step before, and the one to come. */
function Onward({ worksheet, steps, here }: PartProps) {
  const say = useSay()
  const plan = useLatePlan()
  const href = useHref(worksheet)
  const at = steps.indexOf(here)
  const [before, next] = [steps[at - 1], steps[at + 1]]
  return (
    <nav className={styles.onward} aria-label={say('worksheet.onward')}>
      {before ? <Link href={href(before)}>{say('worksheet.before', { step: nameOf(before, plan, say) })}</Link> : <span />}
      {next ? (
        <Link href={href(next)}>{say('worksheet.next', { step: nameOf(next, plan, say) })}</Link>
      ) : (
        <Link href={addressOf('plan', { plan: plan.id })}>{say('plan.back')}</Link>
      )}
    </nav>
  )
}
