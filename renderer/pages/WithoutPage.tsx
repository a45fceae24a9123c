/** What if they leave: a partner set aside for a moment, to see what would be missing. Nothing in the plan is changed. */
import { useMemo } from 'react'
import { useLocation, useParams } from 'wouter'
import { figuresOf } from '../../content/figures/figure-words'
import { leavingOf, planWithout } from '../../content/model/leaving'
import { organisationName } from '../../content/model/names'
import { partnersAsked } from '../../content/model/places'
import { worksheets } from '../../content/worksheets'
import { FigureView } from '../figures/FigureView'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { useLatePlan } from '../state/plan-store'
import { Empty } from '../ui/Empty'
import { Choice } from '../ui/Field'
import { BackToPlan } from './BackToPlan'
import form from './Form.module.css'
import { Losses } from './Losses'
import styles from './WithoutPage.module.css'

/** The figures that a partner's leaving shows in. */
const SHOWN = ['coverage', 'web', 'orbits', 'risk-grid']

export function WithoutPage() {
  const say = useSay()
  const plan = useLatePlan()
  const [, go] = useLocation()
  const { partner: asked } = useParams()
  const partners = partnersAsked(plan)
  const partner = partners.find(({ id }) => id === asked) ?? partners[0]
  const without = useMemo(() => partner && planWithout(plan, partner.id, worksheets), [plan, partner])
  if (!partner || !without) {
    return (
      <main className={form.page}>
        <BackToPlan />
        <Empty title={say('without.nobody')} text={say('without.nobody-text')} />
      </main>
    )
  }
  const name = organisationName(plan, partner.id, say) ?? ''
  return (
    <main className={styles.page}>
      <div>
        <BackToPlan />
        <h1>{say('without.title')}</h1>
        <p className={form.lead}>{say('without.lead')}</p>
        <Choice
          label={say('without.who')}
          value={partner.id}
          options={partners.map(({ id }) => ({ id, text: organisationName(plan, id, say) ?? '' }))}
          onChange={(id) => go(addressOf('without', { plan: plan.id, partner: id }))}
        />
        <Losses plan={plan} name={name} leaving={leavingOf(plan, partner.id, worksheets)} />
      </div>
      <section className={styles.figures} aria-labelledby="without-figures">
        <h2 id="without-figures">{say('without.figures', { name })}</h2>
        {figuresOf(worksheets)
          .filter(({ figure }) => SHOWN.includes(figure.kind))
          .map(({ figure }) => (
            <FigureView key={figure.id} figure={figure} plan={without} />
          ))}
      </section>
    </main>
  )
}
