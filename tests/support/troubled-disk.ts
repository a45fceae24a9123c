/** A disk that fails on purpose. */
import { type Disk, realDisk } from '../../electron/workspace/disk'

export const diskError = (code: string): Error => Object.assign(new Error(`${code}: on purpose`), { code, syscall: 'test' })

/** A disk on which `fails` is asked before each call, also those on open files, and may throw. Waiting takes no time. */
export function troubledDisk(fails: (call: string, path: string) => void, waited: (ms: number) => void = () => {}): Disk {
  const watch = <T extends object>(target: T, on: string): T =>
    new Proxy(target, {
      get: (object, name) => {
        const member: unknown = Reflect.get(object, name)
        if (typeof member !== 'function') return member
        if (name === 'wait') return async (ms: number) => waited(ms)
        return async (...args: unknown[]) => {
          // Closing closes even when it reports trouble, as the system does.
          const result: unknown = name === 'close' ? await member.apply(object, args) : undefined
          fails(String(name), on || String(args[0]))
          if (name === 'close') return result
          const given: unknown = await member.apply(object, args)
          return name === 'open' ? watch(given as object, String(args[0])) : given
        }
      },
    })
  return watch(realDisk, '')
}
