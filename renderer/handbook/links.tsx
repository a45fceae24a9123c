/**
 * Links within the companion's texts. An author writes where they lead: `section:2.1/a-spider-web`, `glossary:trust`,
 * `worksheet:choosing-partners/bases`, or a page's own address, which is opened outside after asking.
 */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { addressOf } from '../routes'
import { usePlanStore } from '../state/plan-store'

export function TextLink({ href = '', children }: { href?: string; children?: ReactNode }) {
  const plan = usePlanStore((state) => state.plan?.id)
  const [, to, first = '', second] = /^(section|glossary|worksheet):([^/]+)(?:\/(.+))?$/.exec(href) ?? []
  if (to === 'section') return <Link href={addressOf('handbook', { section: first, heading: second })}>{children}</Link>
  if (to === 'glossary') return <Link href={addressOf('glossary', { term: first })}>{children}</Link>
  // A worksheet is part of a plan: without one there is nowhere to go, and the name alone stands here.
  if (to === 'worksheet')
    return plan ? <Link href={addressOf('worksheet', { plan, worksheet: first, step: second })}>{children}</Link> : <b>{children}</b>
  return (
    <a
      href={href}
      onClick={(event) => {
        event.preventDefault()
        void window.companion.openLink(href)
      }}
    >
      {children}
    </a>
  )
}
