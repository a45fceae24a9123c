/** Under a text: a first draft while it is empty, the way into the funder's form, and the next heading. */
import { useState } from 'react'
import { draftOf } from '../../content/application/draft'
import type { TextPlace } from '../../content/application/edits'
import type { Reading } from '../../content/application/reading'
import type { Application } from '../../content/model/application'
import type { FunderHeading } from '../../content/model/funder'
import { useSay } from '../locales/say'
import { Button } from '../ui/Button'
import styles from './Application.module.css'
import { copyPlain } from './copy'
import { NextHeading } from './NextHeading'
import { writeDraft } from './text-edits'

interface TextToolsProps {
  readonly application: Application
  readonly heading: Extract<FunderHeading, { kind: 'text' }>
  readonly place: TextPlace
  /** As it is sent. */
  readonly text: string
  readonly reading: Reading
  /** Nothing stands here, and no sentence has left: a draft takes nothing away. */
  readonly isUnwritten: boolean
  /** Whether a rewritten sentence stands here whose answer is not for funders any more. */
  readonly isStanding: boolean
  readonly onDrafted: () => void
}

export function TextTools({ application, heading, place, text, reading, isUnwritten, isStanding, onDrafted }: TextToolsProps) {
  const say = useSay()
  const [copied, setCopied] = useState('')
  const isEmpty = text.trim() === ''
  const canDraft = isUnwritten && draftOf(heading.sources, reading).length > 0
  return (
    <>
      <div className={styles.tools}>
        {canDraft && (
          <Button
            look="main"
            onClick={() => {
              writeDraft(place, heading.sources, reading)
              onDrafted()
            }}
          >
            {say('application.draft')}
          </Button>
        )}
        {!isEmpty && (
          <Button onClick={() => setCopied(copyPlain(text) ? text : '')}>
            {say(copied === text ? 'application.copied' : 'application.copy')}
          </Button>
        )}
        <NextHeading application={application} heading={heading.id} />
        <p role="status" className={styles.told}>
          {copied !== '' && copied === text ? say('application.copied-told') : ''}
        </p>
      </div>
      {isStanding && <p className={styles.standing}>{say('application.standing-here')}</p>}
      {heading.limit && !isEmpty && <p className={styles.nothingCut}>{say('application.not-cut')}</p>}
    </>
  )
}
