/** One part of a section, from its heading on. At its end stands where it is practised in the plan that is open. */
import type { ComponentProps } from 'react'
import { Link } from 'wouter'
import { practised } from '../../../content/reading/practised'
import { worksheets } from '../../../content/worksheets'
import { useSay } from '../../locales/say'
import { addressOf } from '../../routes'
import { usePlanPart } from '../../state/plan-store'
import { headingOf } from '../Passage'
import styles from './Marking.module.css'
import { useReading } from './reading'

function Practise({ heading }: { heading: string }) {
  const say = useSay()
  const { section } = useReading()
  const plan = usePlanPart(({ id }) => id)
  const here = plan ? practised(worksheets, section, heading) : []
  if (here.length === 0) return null
  return (
    <div data-apart className={styles.practise}>
      <span>{say('reader.practise-part')}</span>
      <ul>
        {here.map(({ worksheet, section: { id, title } }) => (
          <li key={`${worksheet.id}/${id}`}>
            <Link href={addressOf('worksheet', { plan, worksheet: worksheet.id, step: id })}>{`${worksheet.title}, ${title}`}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

export function Part({ children, ...rest }: ComponentProps<'section'>) {
  const heading = headingOf(children)
  return (
    <section {...rest}>
      {children}
      {heading && <Practise heading={heading} />}
    </section>
  )
}
