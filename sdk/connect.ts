import { type IDBPDatabase, type IDBPTransaction, type StoreNames, wrap } from 'idb'
import { factoryOf } from './bucket.ts'
import { SdkError } from './errors.ts'
import { migrate, type Schema, storeVersion } from './migrations.ts'
import { isBrokenOff, openError } from './store-faults.ts'

type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>

/** How long a database that an old tab holds open is waited for, ms. */
export const blockedFor = 2000
/** How long an open, or a write, without any answer is waited for, ms. */
export const silentFor = 10_000
/** An open that falls into the clearing of the storage is broken off; the next one waits its turn. */
const mostTries = 3

/**
 * Opens one connection. `made`: the database was not there before. `mayMake` is asked first in that case; false leaves it so and throws
 * `store-lost`. It closes itself when another tab wants to upgrade or delete the database. Throws as `openStore` says.
 */
export function connect(
  name: string,
  mayMake: () => boolean = () => true,
  version = storeVersion,
): Promise<{ readonly database: IDBPDatabase<Schema>; readonly made: boolean }> {
  if (typeof indexedDB === 'undefined')
    return Promise.reject(new SdkError('storage-denied', 'openStore: this page has no IndexedDB'))
  return new Promise((resolve, reject) => {
    let made = false
    let gaveUp: SdkError | null = null
    let opened: IDBPDatabase<Schema> | null = null
    const giveUp = (error: SdkError): void => {
      gaveUp = error
      reject(error)
    }
    let timer = setTimeout(() => {
      giveUp(new SdkError('storage-denied', `openStore(${name}): no answer within ${silentFor} ms`))
    }, silentFor)
    const upgrade = (database: IDBPDatabase<Schema>, from: number, tx: Upgrade): void => {
      if (from > 0 || (mayMake() && gaveUp === null)) {
        made = from === 0
        migrate(database, from, tx)
        return
      }
      gaveUp ??= new SdkError('store-lost', `openStore(${name}): the database has been deleted`)
      // The open fails with it, which is what is listened to.
      tx.done.catch(() => undefined)
      tx.abort()
    }
    const blocked = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        giveUp(new SdkError('store-blocked', `openStore(${name}): an old tab holds an older store open`))
      }, blockedFor)
    }
    const opening = async (): Promise<IDBPDatabase<Schema>> => {
      const request = (await factoryOf(name)).open(name, version)
      request.addEventListener('upgradeneeded', ({ oldVersion }) => {
        if (request.transaction)
          upgrade(
            wrap(request.result) as IDBPDatabase<Schema>,
            oldVersion,
            wrap(request.transaction) as unknown as Upgrade,
          )
      })
      request.addEventListener('blocked', blocked)
      const database = (await wrap(request)) as unknown as IDBPDatabase<Schema>
      database.addEventListener('versionchange', () => opened?.close())
      return database
    }
    const trying = async (tries: number): Promise<IDBPDatabase<Schema>> => {
      try {
        return await opening()
      } catch (error) {
        if (tries < 2 || gaveUp !== null || !isBrokenOff(error)) throw error
        return trying(tries - 1)
      }
    }
    trying(mostTries)
      .then((database) => {
        opened = database
        if (gaveUp === null) resolve({ database, made })
        else database.close()
      })
      .catch((error) => reject(gaveUp ?? openError(error, name)))
      .finally(() => clearTimeout(timer))
  })
}
