import type { SaveState } from '../../content/model/bridge'

/** How saving goes, as it was last told to whoever listens. */
export class ToldState {
  #said: SaveState
  readonly #onState: (state: SaveState) => void

  constructor(said: SaveState, onState: (state: SaveState) => void) {
    this.#said = said
    this.#onState = onState
  }

  get now(): SaveState {
    return this.#said
  }

  say(state: SaveState): SaveState {
    this.#said = state
    this.#onState(state)
    return state
  }

  /** After an edit "Saved" would not be true; a failure stays in sight until the next attempt. */
  edited(): void {
    if (this.#said.kind === 'saved') this.say({ kind: 'saving' })
  }

  /** Says it unless it is so already. */
  turn(state: SaveState): SaveState {
    return this.#said.kind === state.kind ? state : this.say(state)
  }
}
