import { useMemo } from 'react'
import { isOutside } from '../../content/model/audience'
import type { MadeSummary } from '../../content/model/made'
import { isNamedOutside } from '../../content/model/named-outside'
import { organisationName } from '../../content/model/names'
import type { Outline } from '../../content/model/outline'
import { outlineState } from '../../content/model/outline-state'
import { partnersInOrder } from '../../content/model/places'
import type { Partner } from '../../content/model/plan'
import { worksheets } from '../../content/worksheets'
import { useLanguage, useSay } from '../locales/say'
import { usePlan } from '../state/plan-store'
import { useChosen } from './chosen-sections'
import styles from './DocumentsPage.module.css'
import { LeftOutList } from './LeftOutList'
import { MadeList } from './MadeList'
import { MakeDocument } from './MakeDocument'
import { SectionList } from './SectionList'

/** The contents page of the document to come: each line says what is filled, open or left out. */
export function OutlineView({ outline, made }: { outline: Outline; made: readonly MadeSummary[] }) {
  const say = useSay()
  const plan = usePlan()
  const { locale } = useLanguage()
  const unnamed = partnersInOrder(plan).filter(({ status }) => !isNamedOutside(plan, status))
  const state = useMemo(() => outlineState(outline, plan, worksheets, say, locale), [outline, plan, say, locale])
  const isSheet = outline.form === 'sheet'
  const chosen = useChosen(
    plan.id,
    outline,
    state.sections.map(({ id }) => id),
  )
  const leftOut = state.leftOut
  return (
    <main className={styles.outline}>
      <header>
        <h1>{outline.title}</h1>
        <p className={styles.holds}>{outline.help}</p>
        {!isSheet && <p className={styles.holds}>{say('documents.holds')}</p>}
      </header>
      <MakeDocument plan={plan.id} outline={outline} chosen={chosen} sections={state.sections} />
      <div className={styles.contents}>
        <SectionList outline={outline} state={state} chosen={chosen} />
        {isOutside(outline.audience) && !isSheet && (
          <>
            {leftOut.length > 0 && <p className={styles.holds}>{say('documents.stays', { count: leftOut.length })}</p>}
            <NotNamed partners={unnamed} />
          </>
        )}
        <MadeList made={made} here={outline} />
        {isOutside(outline.audience) && !isSheet && <LeftOutList leftOut={leftOut} />}
      </div>
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
