/** The sections as a contents page, each to be taken into the document or left out. */
import type { Outline } from '../../content/model/outline'
import type { OutlineState } from '../../content/model/outline-state'
import { useSay } from '../locales/say'
import { Button } from '../ui/Button'
import { StatusMark } from '../ui/Marks'
import type { Chosen } from './chosen-sections'
import styles from './SectionList.module.css'

type SectionState = OutlineState['sections'][number]
interface Props {
  readonly outline: Outline
  readonly state: OutlineState
  readonly chosen: Chosen
}

export function SectionList({ outline, state: { sections }, chosen }: Props) {
  const say = useSay()
  const taken = sections.filter(({ id }) => chosen.isChosen(id))
  const isSheet = outline.form === 'sheet'
  return (
    <section aria-label={say('documents.sections')}>
      <div className={styles.head}>
        <p aria-live="polite">{say('documents.chosen', { count: taken.length, all: sections.length })}</p>
        <Button
          look="link"
          className={styles.all ?? ''}
          aria-disabled={taken.length === sections.length}
          onClick={() => chosen.chooseAll(true)}
        >
          {say('documents.all')}
        </Button>
        <Button look="link" className={styles.all ?? ''} aria-disabled={taken.length === 0} onClick={() => chosen.chooseAll(false)}>
          {say('documents.none')}
        </Button>
      </div>
      <ol className={styles.sections}>
        {sections.map((section) => (
          <Line
            key={section.id}
            section={section}
            number={isSheet ? '' : `${taken.indexOf(section) + 1 || ''}`}
            isChosen={chosen.isChosen(section.id)}
            onChoose={(isWanted) => chosen.choose(section.id, isWanted)}
            hasState={!isSheet}
          />
        ))}
      </ol>
    </section>
  )
}

interface LineProps {
  readonly section: SectionState
  readonly number: string
  readonly isChosen: boolean
  readonly onChoose: (isWanted: boolean) => void
  readonly hasState: boolean
}

function Line({ section, number, isChosen, onChoose, hasState }: LineProps) {
  const say = useSay()
  const said = `state-of-${section.id}`
  return (
    <li className={isChosen ? styles.line : styles.without}>
      <label>
        <input type="checkbox" checked={isChosen} aria-describedby={said} onChange={(event) => onChoose(event.target.checked)} />
        <i aria-hidden="true">{number}</i>
        <span className={styles.title}>{section.title}</span>
      </label>
      <span className={styles.leader} />
      <span className={styles.state} id={said}>
        {!isChosen && say('documents.without')}
        {isChosen && hasState && <State section={section} />}
      </span>
      {isChosen && section.leftOut > 0 && (
        <span className={styles.brackets}>{say('documents.section-left-out', { count: section.leftOut })}</span>
      )}
    </li>
  )
}

function State({ section }: { section: SectionState }) {
  const say = useSay()
  if (section.asked === 0) return null
  const status = section.gaps === 0 ? 'ready' : section.answered > 0 ? 'in-progress' : 'not-started'
  return (
    <>
      {section.gaps === 0 ? say('documents.filled') : say('documents.open', { count: section.gaps })}
      <StatusMark status={status} count={section} />
    </>
  )
}
