/** Texts whose heading was taken out of the form: kept, readable, and ready to be copied elsewhere. */
import { textOf } from '../../content/application/pieces'
import { type Application, textKey } from '../../content/model/application'
import { useSay } from '../locales/say'
import { usePlan } from '../state/plan-store'
import { tell } from '../state/toast-store'
import { Button } from '../ui/Button'
import styles from './Application.module.css'
import { copyPlain } from './copy'

export function GoneTexts({ application }: { application: Application }) {
  const say = useSay()
  const plan = usePlan()
  const headings = new Set(application.form.headings.map(({ id }) => id))
  const gone = plan.texts.filter((text) => text.application === application.id && !headings.has(text.heading))
  if (gone.length === 0) return null
  return (
    <details className={styles.gone}>
      <summary>{say('application.gone', { count: gone.length })}</summary>
      <ul>
        {gone.map((text) => (
          <li key={textKey(text)}>
            <p dir="auto">{textOf(text.pieces)}</p>
            <Button look="link" onClick={() => copyPlain(textOf(text.pieces)) && tell({ key: 'application.copied' })}>
              {say('application.copy-gone')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
