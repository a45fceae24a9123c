import { Component, type ReactNode } from 'react'
import { useSay } from '../locales/say'
import { Button } from './Button'
import { Empty } from './Empty'

function Sorry({ message, again }: { message: string; again: () => void }) {
  const say = useSay()
  return (
    <main>
      <Empty title={say('problem.title')} text={say('problem.text', { message })}>
        <Button onClick={again}>{say('problem.again')}</Button>
      </Empty>
    </main>
  )
}

/** A bug is shown, never hidden; what was written is already with the program. */
export class Problem extends Component<{ children: ReactNode }, { message: string | null }> {
  override state = { message: null as string | null }

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    const { message } = this.state
    if (message === null) return this.props.children
    return <Sorry message={message} again={() => window.location.reload()} />
  }
}
