import { useMemo } from 'react'
import { Link, useParams } from 'wouter'
import { isNamedOutside, isOutside } from '../../content/model/audience'
import { organisationName } from '../../content/model/names'
import type { Outline } from '../../content/model/outline'
import { outlineState } from '../../content/model/outline-state'
import { partnersInOrder } from '../../content/model/places'
import type { Partner } from '../../content/model/plan'
import { outlines } from '../../content/outlines'
import { worksheets } from '../../content/worksheets'
import { useLanguage, useSay } from '../locales/say'
import { addressOf } from '../routes'
import { usePlan } from '../state/plan-store'
import { StatusMark } from '../ui/Marks'
import styles from './DocumentsPage.module.css'
import { LeftOutList } from './LeftOutList'
import { MakeDocument } from './MakeDocument'

export function DocumentsPage() {
  const say = useSay()
  const { id } = usePlan()
  const { document: chosen } = useParams()
  const outline = outlines.find((known) => known.id === chosen) ?? outlines[0]
  if (!outline) return null
  return (
    <div className={styles.documents}>
      <nav className={styles.list} aria-label={say('documents.title')}>
        <h2>{say('documents.title')}</h2>
        <ul>
          {outlines.map((known) => (
            <li key={known.id}>
              <Link href={addressOf('documents', { plan: id, document: known.id })} aria-current={known === outline ? 'page' : undefined}>
                {known.title}
              </Link>
              <p>{known.help}</p>
            </li>
          ))}
        </ul>
      </nav>
      <OutlineView key={outline.id} outline={outline} />
    </div>
  )
}

/** The contents page of the document to come: each line says what is filled, open or left out. */
function OutlineView({ outline }: { outline: Outline }) {
  const say = useSay()
  const plan = usePlan()
  const { locale } = useLanguage()
  const unnamed = partnersInOrder(plan).filter(({ status }) => !isNamedOutside(plan, status))
  const state = useMemo(() => outlineState(outline, plan, worksheets, say, locale), [outline, plan, say, locale])
  return (
    <main className={styles.outline}>
      <h1>{outline.title}</h1>
      <p className={styles.holds}>
        {say('documents.holds')} {say(isOutside(outline.audience) ? 'documents.partner' : 'documents.ours')}
      </p>
      <ol className={styles.sections}>
        {state.sections.map((section, at) => (
          <li key={section.id}>
            <i>{at + 1}</i>
            <span className={styles.title}>{section.title}</span>
            <span className={styles.leader} />
            <span className={styles.state}>
              {section.asked === 0 ? '' : section.gaps === 0 ? say('documents.filled') : say('documents.open', { count: section.gaps })}
              {section.asked > 0 && (
                <StatusMark status={section.gaps === 0 ? 'ready' : section.answered > 0 ? 'in-progress' : 'not-started'} count={section} />
              )}
            </span>
            {section.leftOut > 0 && (
              <span className={styles.brackets}>{say('documents.section-left-out', { count: section.leftOut })}</span>
            )}
          </li>
        ))}
      </ol>
      {isOutside(outline.audience) && state.leftOut.length > 0 && (
        <p className={styles.holds}>{say('documents.stays', { count: state.leftOut.length })}</p>
      )}
      <MakeDocument plan={plan.id} document={outline.id} />
      {isOutside(outline.audience) && (
        <>
          <NotNamed partners={unnamed} />
          <LeftOutList leftOut={state.leftOut} />
        </>
      )}
    </main>
  )
}

/** Partners that outsiders do not read of: the writer must be sure of it. */
function NotNamed({ partners }: { partners: readonly Partner[] }) {
  const say = useSay()
  const plan = usePlan()
  if (partners.length === 0) return null
  return (
    <p className={styles.holds}>
      {say('documents.partners-out', { partners: partners.map(({ id }) => organisationName(plan, id, say)).join(', ') })}
    </p>
  )
}
