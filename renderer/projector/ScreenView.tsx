/** What stands under a question: how it can be answered, or, when asked for, what the plan answers. */

import { shortText } from '../../content/model/answer-words'
import type { Leaf, Section } from '../../content/model/worksheet'
import { answersBefore, helpOf } from '../../content/projector/asked-words'
import type { Screen } from '../../content/projector/screens'
import { sayEither } from '../../content/words/say'
import { useSay } from '../locales/say'
import { Answers } from './Answers'
import { Choices } from './Choices'
import { FigureOnWall } from './FigureOnWall'
import styles from './Screen.module.css'
import { TitleView } from './TitleView'
import type { Wall } from './use-wall'

export function ScreenView({ wall }: { wall: Wall }) {
  const { screen, worksheet, isAnswered } = wall
  switch (screen.kind) {
    case 'title':
      return <TitleView worksheet={worksheet} />
    case 'figure':
      return <FigureOnWall figure={screen.figure} wall={wall} />
    case 'question':
    case 'rows':
    case 'coverage':
      return isAnswered ? <Answers screen={screen} isCandid={wall.isCandid} /> : <Asked screen={screen} />
  }
}

function Asked({ screen }: { screen: Exclude<Screen, { kind: 'title' | 'figure' }> }) {
  const say = useSay()
  switch (screen.kind) {
    case 'question':
      return (
        <>
          <Notes leaf={screen.asked} section={screen.section} />
          <Choices leaf={screen.asked} />
          {screen.also.map((leaf) => (
            <Also key={leaf.id} leaf={leaf} section={screen.section} />
          ))}
        </>
      )
    case 'rows': {
      const { columns } = screen.question
      return (
        <>
          {screen.question.help && <p className={styles.note}>{screen.question.help}</p>}
          <p className={styles.note}>{say('projector.columns')}</p>
          <ul className={styles.columns} data-many={columns.length > 6}>
            {columns.map((leaf) => (
              <li key={leaf.id}>{columns.length > 6 ? shortText(leaf) : leaf.text}</li>
            ))}
          </ul>
        </>
      )
    }
    case 'coverage':
      return (
        <>
          {screen.question.help && <p className={styles.note}>{screen.question.help}</p>}
          <p className={styles.note}>{say('projector.lines', { label: screen.question.label.text })}</p>
          <Choices leaf={screen.question} />
        </>
      )
  }
}

/** What helps to answer, when it is asked, what else to say, and where it comes from. */
function Notes({ leaf, section }: { leaf: Leaf; section: Section }) {
  const say = useSay()
  const before = answersBefore(leaf, section).map((words) => say('projector.quoted', { words }))
  const notes = [
    helpOf(leaf),
    before.length > 0 ? say('projector.after', { answers: sayEither(before, say) }) : '',
    leaf.kind === 'several' ? say('projector.several') : '',
    leaf.kind === 'scale' && leaf.evidence ? say('projector.evidence') : '',
    leaf.addition ? say('question.addition', { source: leaf.addition }) : '',
  ]
  return notes
    .filter((note) => note !== '')
    .map((note) => (
      <p key={note} className={styles.note}>
        {note}
      </p>
    ))
}

/** Asked along with the question above it. */
function Also({ leaf, section }: { leaf: Leaf; section: Section }) {
  const say = useSay()
  const before = answersBefore(leaf, section).map((words) => say('projector.quoted', { words }))
  return (
    <>
      <p className={styles.also}>
        {before.length > 0 && <span>{say('projector.if', { answers: sayEither(before, say) })} </span>}
        {leaf.text}
      </p>
      {leaf.help && <p className={styles.note}>{leaf.help}</p>}
    </>
  )
}
