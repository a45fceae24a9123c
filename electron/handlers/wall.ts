/** What the presenter asks of the window that the room sees, and the little that window may ask itself. */
import type { Handlers } from '../ipc'
import type { Program } from '../program'
import { closeWall, openWall, pressOnWall, showOnWall, wallView } from '../wall-window'

type Asked = 'openWall' | 'closeWall' | 'showOnWall' | 'wallView' | 'pressOnWall'

export const wallHandlers = (program: Program): Pick<Handlers, Asked> => ({
  openWall: () => openWall(program),
  closeWall,
  showOnWall: (_window, view) => showOnWall(view),
  wallView,
  pressOnWall: (_window, press) => pressOnWall(program, press),
})
