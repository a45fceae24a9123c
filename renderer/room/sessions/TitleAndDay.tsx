import { useSay } from '../../locales/say'
import { TextField } from '../../ui/Field'

interface Start {
  readonly title: string
  readonly day: string
}

/** What a session is begun with, whether a new one or one for the next group. */
export function TitleAndDay({ start, onStart }: { start: Start; onStart: (start: Start) => void }) {
  const say = useSay()
  return (
    <>
      <TextField
        label={say('sessions.name')}
        value={start.title}
        onChange={(title) => onStart({ ...start, title })}
        most={300}
        autoFocus
        required
      />
      <TextField label={say('sessions.day')} type="date" value={start.day} onChange={(day) => onStart({ ...start, day })} />
    </>
  )
}
