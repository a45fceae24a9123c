import { memo, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { organisationName } from '../../content/model/names'
import { progressOf } from '../../content/model/progress'
import type { Worksheet } from '../../content/model/worksheet'
import { useSay } from '../locales/say'
import { useLatePlan } from '../state/plan-store'
import { StatusMark } from '../ui/Marks'
import styles from './JumpList.module.css'
import { type JumpProps, nameOf, useHref } from './jump'
import { type Step, stepProgress } from './steps'

export const JumpList = memo(function JumpList({ worksheet, steps, here }: JumpProps) {
  const say = useSay()
  const plan = useLatePlan()
  const href = useHref(worksheet)
  const list = useRef<HTMLElement>(null)
  // With twenty partners the current one may lie below the list's own edge.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is what moves it
  useEffect(() => {
    list.current?.querySelector('[aria-current]:not(:has(~ ul))')?.scrollIntoView({ block: 'nearest' })
  }, [here])
  // Runs of one section are one line with the partners below it; runs of several have a line a partner.
  const lines = steps.filter((step, at) => step.run.length > 1 || steps[at - 1]?.section !== step.section)
  return (
    <nav ref={list} className={styles.jump} aria-label={say('jump.title')}>
      <h2>{say('jump.title')}</h2>
      <ul>
        {lines.map((step) => {
          const siblings = steps.filter((other) => other.section === step.section && other.subject)
          const isHere = step.run.length > 1 ? step === here : step.section === here.section
          return (
            <li key={`${step.section}-${step.subject}`}>
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
                    <li key={other.subject}>
                      <Link href={href(other)} aria-current={other === here ? 'step' : undefined}>
                        <bdi>{organisationName(plan, other.subject ?? '', say)}</bdi>
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
  const count = isWhole && step.subject ? progressOf({ ...worksheet, sections: [...step.run] }, plan) : stepProgress(step, worksheet, plan)
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
