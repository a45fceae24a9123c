/** The versions of one thing, side by side, each with when it was written; one press keeps one of them. */
import { versionSays } from '../../content/model/difference-words'
import { joinedVersion } from '../../content/model/join-versions'
import { chooseVersion, type Difference, type Version } from '../../content/model/versions'
import { worksheets } from '../../content/worksheets'
import { sayWhen } from '../documents/when'
import { useLanguage, useSay } from '../locales/say'
import { edit } from '../state/edit-plan'
import { putAwayWhenSettled } from '../state/elsewhere'
import { usePlan } from '../state/plan-store'
import { tellUndoable } from '../state/toast-store'
import { Button } from '../ui/Button'
import { keepFocus } from '../ui/keep-focus'
import styles from './Differences.module.css'
import { useOriginWords } from './use-origin'

interface VersionsProps {
  readonly difference: Difference
  readonly title: string
  /** Beside the field that shows what stands: only the others are drawn. */
  readonly isBeside?: boolean
}

export function Versions({ difference, title, isBeside = false }: VersionsProps) {
  const say = useSay()
  const originOf = useOriginWords()
  const both = joinedVersion(difference)
  const [first] = difference.versions
  const standing = difference.stands ? first : undefined
  const shown = difference.versions.filter((version) => !isBeside || version !== standing)
  const keep = (version: Version, button: Element) => {
    keepFocus(button)
    edit((plan, at) => chooseVersion(plan, difference, version, at))
    putAwayWhenSettled()
    tellUndoable('differences.kept')
  }
  const keepBoth = (button: Element) => {
    if (!both) return
    keepFocus(button)
    edit((plan, at) => chooseVersion(plan, difference, both, at))
    putAwayWhenSettled()
    tellUndoable('differences.joined')
  }
  return (
    <>
      <ul className={styles.versions}>
        {shown.map((version) => (
          <VersionCard
            key={version.dot.join()}
            difference={difference}
            version={version}
            title={title}
            origin={originOf(version)}
            onKeep={(button) => keep(version, button)}
          />
        ))}
      </ul>
      <p className={styles.ways}>
        {isBeside && standing && (
          <Button
            look="link"
            aria-label={say('differences.mine-named', { title })}
            onClick={({ currentTarget }) => keep(standing, currentTarget)}
          >
            {say('differences.mine')}
          </Button>
        )}
        {both && (
          <Button
            look="link"
            aria-label={say('differences.both-named', { title })}
            onClick={({ currentTarget }) => keepBoth(currentTarget)}
          >
            {say('differences.both')}
          </Button>
        )}
      </p>
    </>
  )
}

interface VersionCardProps {
  readonly difference: Difference
  readonly version: Version
  readonly title: string
  readonly origin: string
  readonly onKeep: (button: Element) => void
}

function VersionCard({ difference, version, title, origin, onKeep }: VersionCardProps) {
  const say = useSay()
  const plan = usePlan()
  const { locale } = useLanguage()
  const when = sayWhen(version.at, locale)
  const isStanding = difference.stands && version === difference.versions[0]
  const says = versionSays(difference, version, { plan, worksheets, say, language: locale })
  return (
    <li className={styles.version} data-stands={isStanding}>
      <p className={styles.which}>
        <b>{say(isStanding ? 'differences.stands' : 'differences.waits')}</b> <span>{say('differences.edited', { when })}</span>
        {origin && <span>{origin}</span>}
      </p>
      <dl className={styles.says}>
        {says.map(({ label, text }) => (
          <div key={label + text}>
            {label && <dt>{label}</dt>}
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      <Button
        aria-label={say(isStanding ? 'differences.keep-standing' : 'differences.keep-named', { title, when })}
        onClick={({ currentTarget }) => onKeep(currentTarget)}
      >
        {say('differences.keep')}
      </Button>
    </li>
  )
}
