/** What the presenter asks of the window that the room sees, and the little that window may ask itself. */
import type { Handlers } from '../ipc'
import type { Program } from '../program'
import { Wall } from '../wall-window'

type Asked = 'openWall' | 'closeWall' | 'showOnWall' | 'wallView' | 'pressOnWall'

export function wallHandlers(program: Program): Pick<Handlers, Asked> {
  const wall = new Wall(program)
  return {
    openWall: () => wall.open(),
    closeWall: () => wall.close(),
    showOnWall: (_window, view) => wall.show(view),
    wallView: () => wall.view,
    pressOnWall: (_window, press) => wall.press(press),
  }
}
