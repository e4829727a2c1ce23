import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb'

/** Makes the nth call to IndexedDB fail, counted from 1, and tells how many there were. `lasting`: all writes after it fail too. */
export function failStorage(nth: number, name: string, lasting = false) {
  let calls = 0
  const restore: (() => void)[] = []
  const targets = [
    [IDBFactory.prototype, ['open']],
    [IDBDatabase.prototype, ['transaction']],
    [IDBObjectStore.prototype, ['add', 'put', 'get', 'getAll', 'delete', 'clear', 'count', 'openCursor']],
  ] as const
  for (const [target, methods] of targets)
    for (const method of methods) {
      const real = Object.getOwnPropertyDescriptor(target, method)
      if (!real) throw new Error(`failStorage: there is no ${method} to fail`)
      Object.defineProperty(target, method, {
        ...real,
        value(this: unknown, ...args: unknown[]) {
          // The fake database makes the transaction of an upgrade by this very method.
          if (args[1] === 'versionchange') return real.value.apply(this, args)
          calls++
          if (calls === nth || (lasting && calls > nth && ['add', 'put'].includes(method)))
            throw new DOMException(`call ${calls}, ${method}, was made to fail`, name)
          return real.value.apply(this, args)
        },
      })
      restore.push(() => Object.defineProperty(target, method, real))
    }
  return {
    get calls() {
      return calls
    },
    restore: () => restore.forEach((one) => void one()),
  }
}
