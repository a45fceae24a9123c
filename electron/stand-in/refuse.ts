/** What the stand-in does not play is refused by name, never silently missing. */
const isInternal = (key: string | symbol) => typeof key === 'symbol' || key === 'then' || key === 'toJSON' || key === 'domain'

/** The object, with a refusal for every member that it lacks. */
export function refusing<T extends object>(name: string, object: T): T {
  return new Proxy(object, {
    get(target, key, receiver) {
      if (key in target || isInternal(key)) return Reflect.get(target, key, receiver)
      throw new Error(`The stand-in for Electron does not play ${name}.${String(key)}.`)
    },
  })
}

/** Refuses options that are not played, so that a new one is noticed. */
export function onlyKnown(name: string, options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).find((key) => !known.includes(key))
  if (unknown) throw new Error(`The stand-in for Electron does not play the option ${unknown} of ${name}.`)
}
