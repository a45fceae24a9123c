/** Event emitters that know which events are played, and events that can be prevented. */
import { EventEmitter } from 'node:events'

export class PlayedEvents extends EventEmitter {
  private readonly owner: string
  private readonly played: readonly string[]

  constructor(owner: string, played: readonly string[]) {
    super()
    this.owner = owner
    this.played = played
  }

  override on(event: string, listener: (...args: never[]) => void): this {
    if (!this.played.includes(event)) throw new Error(`The stand-in for Electron does not play the event ${event} of ${this.owner}.`)
    return super.on(event, listener as (...args: unknown[]) => void)
  }

  /** Emits an event that listeners may prevent; tells whether one did. */
  emitPreventable(event: string, detail: object = {}, ...rest: unknown[]): boolean {
    let prevented = false
    this.emit(event, { ...detail, preventDefault: () => (prevented = true) }, ...rest)
    return prevented
  }
}
