/** Beside an answer: what a group session agreed there, or the views that it kept. It can be taken over, and taken out. */

import { useId } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { agreedAt, agreedHead, viewsIn } from '../../content/model/agreed'
import { losesEvidence, takeOutAgreed, takeOverAgreed } from '../../content/model/agreed-edit'
import { answerWords } from '../../content/model/answer-words'
import { isAnswered, type Place } from '../../content/model/place'
import type { Entry } from '../../content/model/plan'
import type { CoverageQuestion, Leaf, RowsQuestion } from '../../content/model/question'
import { isolated } from '../../content/words/isolated'
import { worksheets } from '../../content/worksheets'
import { useLanguage, useSay } from '../locales/say'
import { edit } from '../state/edit-plan'
import { usePlanPart } from '../state/plan-store'
import { tellUndoable } from '../state/toast-store'
import { Button } from '../ui/Button'
import { keepFocus } from '../ui/keep-focus'
import styles from './Agreed.module.css'
import { fieldId, usePlace } from './use-answer'

interface SettledProps {
  /** The question as a reader hears it. */
  readonly name: string
  /** Without it a whole list is meant. */
  readonly leaf?: Leaf
}

/** What was agreed on one question. */
export function Agreed({ leaf, about, name }: Required<SettledProps> & { about: readonly string[] }) {
  return <Boxes place={usePlace(leaf, about)} name={name} leaf={leaf} />
}

/** What was listed together, above a list. */
export const AgreedList = ({ question }: { question: RowsQuestion | CoverageQuestion }) => (
  <Boxes place={{ question: question.id, about: [] }} name={question.text} />
)

function Boxes({ place, ...props }: SettledProps & { place: Place }) {
  const entries = usePlanPart(useShallow((plan) => agreedAt(plan, place).map(({ entry }) => entry))) ?? []
  return entries.map((entry) => <Box key={entry.voice} entry={entry} {...props} />)
}

function Box({ entry, name, leaf }: SettledProps & { entry: Entry }) {
  const id = useId()
  const isList = leaf === undefined
  return (
    <aside className={styles.agreed} aria-labelledby={id} {...(isList && { id: fieldId(entry.question, []), tabIndex: -1 })}>
      <Head id={id} entry={entry} />
      {isAnswered(entry.value) ? <Answer entry={entry} leaf={leaf} /> : <Views entry={entry} />}
      <Tools entry={entry} name={name} isList={isList} />
    </aside>
  )
}

function Head({ id, entry }: { id: string; entry: Entry }) {
  const say = useSay()
  const name = usePlanPart((plan) => plan.voices.find((voice) => voice.id === entry.voice)?.name) ?? ''
  return (
    <p id={id} className={styles.head}>
      {agreedHead({ name }, entry, say)}
    </p>
  )
}

/** Names and sums in an answer are called as the plan calls them now. */
function Answer({ entry: { value, agreed }, leaf }: { entry: Entry; leaf: Leaf | undefined }) {
  const say = useSay()
  const { locale } = useLanguage()
  const listed = value.kind === 'text' ? value.text : ''
  const words = usePlanPart((plan) => (leaf ? answerWords(plan, leaf, value, say, locale) : listed))
  const reason = agreed?.reason.trim()
  return (
    <>
      <p className={styles.words} dir="auto">
        {words}
      </p>
      {reason && <p className={styles.why}>{say('agreed.why', { reason: isolated(reason) })}</p>}
    </>
  )
}

function Views({ entry }: { entry: Entry }) {
  const say = useSay()
  return (
    <ul className={styles.words}>
      {viewsIn(entry).map(({ whose, words }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same
        <li key={at}>
          <b>
            <bdi>{whose.trim() || say('agreed.some')}</bdi>
          </b>{' '}
          <span dir="auto">{words}</span>
        </li>
      ))}
    </ul>
  )
}

function Tools({ entry, name, isList }: { entry: Entry; name: string; isList: boolean }) {
  const say = useSay()
  const isOurs = usePlanPart((plan) => takeOverAgreed(plan, entry, worksheets, entry.at) === plan) ?? false
  const isLosing = usePlanPart((plan) => losesEvidence(plan, entry)) ?? false
  const what = isolated(name)
  const use = () => {
    if (isOurs) return
    edit((plan, at) => takeOverAgreed(plan, entry, worksheets, at))
    tellUndoable(isList ? 'agreed.used-list' : isLosing ? 'agreed.used-rating' : 'agreed.used')
  }
  const takeOut = () => {
    edit((plan, at) => takeOutAgreed(plan, entry, at))
    tellUndoable('agreed.taken-out')
  }
  const usable = isList ? 'agreed.use-list' : 'agreed.use'
  const used = isList ? 'agreed.is-ours-list' : 'agreed.is-ours'
  return (
    <p className={styles.tools}>
      {isAnswered(entry.value) && (
        <Button look="link" aria-disabled={isOurs} aria-label={isOurs ? undefined : say('agreed.use-label', { what })} onClick={use}>
          {say(isOurs ? used : usable)}
        </Button>
      )}
      <Button
        look="link"
        aria-label={say('agreed.out-label', { what })}
        onClick={(event) => {
          keepFocus(event.currentTarget)
          takeOut()
        }}
      >
        {say('agreed.out')}
      </Button>
    </p>
  )
}
