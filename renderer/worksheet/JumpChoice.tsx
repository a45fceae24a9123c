import { useLocation } from 'wouter'
import { useSay } from '../locales/say'
import { useLatePlan } from '../state/plan-store'
import styles from './JumpList.module.css'
import { type JumpProps, nameOf, useHref } from './jump'

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
          <option key={`${step.section}-${step.subject}`} value={at}>
            {nameOf(step, plan, say)}
          </option>
        ))}
      </select>
    </label>
  )
}
