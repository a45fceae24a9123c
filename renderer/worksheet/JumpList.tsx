import { memo } from 'react'
import { Link, useLocation } from 'wouter'
import { organisationName } from '../../content/model/names'
import type { Plan } from '../../content/model/plan'
import { progressOf } from '../../content/model/progress'
import type { Worksheet } from '../../content/model/worksheet'
import { type ScreenSay, useSay } from '../locales/say'
import { addressOf } from '../routes'
import { useLatePlan, usePlanPart } from '../state/plan-store'
import { StatusMark } from '../ui/Marks'
import styles from './JumpList.module.css'
import { type Step, stepProgress } from './steps'

interface JumpProps {
  readonly worksheet: Worksheet
  readonly steps: readonly Step[]
  readonly here: Step
}

/** A step's name: the partner's when its sections are asked of each partner. */
function nameOf(step: Step, plan: Plan, say: ScreenSay): string {
  const title = step.run[0]?.title ?? ''
  if (!step.partner) return title
  const name = organisationName(plan, step.partner.id, say) ?? ''
  return step.run.length === 1 ? say('jump.partner', { section: title, partner: name }) : name
}

const useHref = (worksheet: Worksheet) => {
  const plan = usePlanPart(({ id }) => id)
  return (step: Step) => addressOf('worksheet', { plan, worksheet: worksheet.id, step: step.section, partner: step.partner?.id })
}

export const JumpList = memo(function JumpList({ worksheet, steps, here }: JumpProps) {
  const say = useSay()
  const plan = useLatePlan()
  const href = useHref(worksheet)
  // Runs of one section are one line with the partners below it; runs of several have a line a partner.
  const lines = steps.filter((step, at) => step.run.length > 1 || steps[at - 1]?.section !== step.section)
  return (
    <nav className={styles.jump} aria-label={say('jump.title')}>
      <h2>{say('jump.title')}</h2>
      <ul>
        {lines.map((step) => {
          const siblings = steps.filter((other) => other.section === step.section && other.partner)
          const isHere = step.run.length > 1 ? step === here : step.section === here.section
          return (
            <li key={`${step.section}-${step.partner?.id}`}>
              <Line
                step={step}
                worksheet={worksheet}
                isHere={isHere}
                isWhole={step.run.length === 1}
                href={href(step)}
                name={step.run.length > 1 ? nameOf(step, plan, say) : (step.run[0]?.title ?? '')}
              />
              {isHere && step.run.length === 1 && siblings.length > 0 && (
                <ul>
                  {siblings.map((other) => (
                    <li key={other.partner?.id}>
                      <Link href={href(other)} aria-current={other === here ? 'step' : undefined}>
                        <bdi>{organisationName(plan, other.partner?.id ?? '', say)}</bdi>
                      </Link>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
})

function Line({
  step,
  worksheet,
  isHere,
  isWhole,
  href,
  name,
}: {
  step: Step
  worksheet: Worksheet
  isHere: boolean
  isWhole: boolean
  href: string
  name: string
}) {
  const say = useSay()
  const plan = useLatePlan()
  const count = isWhole && step.partner ? progressOf({ ...worksheet, sections: [...step.run] }, plan) : stepProgress(step, worksheet, plan)
  const isDone = count.asked > 0 && count.answered === count.asked
  const status = isDone ? 'ready' : count.answered > 0 ? 'in-progress' : 'not-started'
  return (
    <Link href={href} className={styles.line} aria-current={isHere ? 'step' : undefined}>
      <StatusMark status={status} count={count} />
      <span>
        <b>
          <bdi>{name}</bdi>
        </b>
        <small>{isDone ? say('jump.answered') : count.asked > 0 ? say('jump.count', { ...count }) : ''}</small>
      </span>
    </Link>
  )
}

/** The same list as a choice in the heading, where there is no room beside. */
export function JumpChoice({ worksheet, steps, here }: JumpProps) {
  const say = useSay()
  const plan = useLatePlan()
  const href = useHref(worksheet)
  const [, go] = useLocation()
  return (
    <label className={styles.choice}>
      <span>{say('jump.at', { at: steps.indexOf(here) + 1, all: steps.length })}</span>
      <select
        aria-label={say('jump.title')}
        value={steps.indexOf(here)}
        onChange={(event) => {
          const step = steps[Number(event.target.value)]
          if (step) go(href(step))
        }}
      >
        {steps.map((step, at) => (
          <option key={`${step.section}-${step.partner?.id}`} value={at}>
            {nameOf(step, plan, say)}
          </option>
        ))}
      </select>
    </label>
  )
}
