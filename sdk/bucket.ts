/**
 * Where a page's databases are. Chromium keeps all databases of a website in one folder. A file of it that is missing makes all of them fail
 * for ever, deleting them included; a log of it that was damaged swallows at the next start what is written after the damage. Then our
 * database goes to a storage bucket (W3C Storage Buckets), which has a folder of its own.
 */
interface Bucket {
  readonly indexedDB: IDBFactory
}
interface Buckets {
  open(name: string): Promise<Bucket>
}

const flag = (name: string): string => `${name}/bucket`

const buckets = (): Buckets | undefined =>
  (globalThis.navigator as { readonly storageBuckets?: Buckets } | undefined)?.storageBuckets

/** Where the database of this name is, or would be made. */
export async function factoryOf(name: string): Promise<IDBFactory> {
  const bucket = bucketOf(name)
  return (bucket === null ? null : await openBucket(bucket)) ?? indexedDB
}

/** From now on the database of this name is in a new bucket; false where the browser has none. What stood elsewhere is left behind. */
export async function moveToBucket(name: string): Promise<boolean> {
  const bucket = `skillprint-${Number(bucketOf(name)?.split('-')[1] ?? 0) + 1}`
  if ((await openBucket(bucket)) === null) return false
  try {
    localStorage.setItem(flag(name), bucket)
    return true
  } catch {
    return false
  }
}

/** The database of this name was deleted on purpose: the next one is made where databases usually are. */
export function moveBack(name: string): void {
  try {
    globalThis.localStorage?.removeItem(flag(name))
  } catch {
    // Where storage is refused nothing was moved either.
  }
}

/** Is there a database of this name? `known` where the browser will not say; false where it refuses. */
export async function databaseExists(name: string, known: boolean): Promise<boolean> {
  // Asked there, Chromium refuses twice: the second refusal reaches nobody but the page's log of errors.
  if (globalThis.origin === 'null' && isRefused()) return false
  try {
    const factory = await factoryOf(name)
    if (!factory.databases) return known
    return (await factory.databases()).some((database) => database.name === name)
  } catch {
    return false
  }
}

/** Deletes the database of this name; rejects where the browser refuses. */
export async function deleteDatabase(name: string): Promise<void> {
  const { wrap } = await import('idb')
  await wrap((await factoryOf(name)).deleteDatabase(name))
}

/** In a sandboxed frame even looking at storage throws. */
function isRefused(): boolean {
  try {
    return globalThis.localStorage === null
  } catch {
    return true
  }
}

function bucketOf(name: string): string | null {
  try {
    return globalThis.localStorage?.getItem(flag(name)) ?? null
  } catch {
    return null
  }
}

async function openBucket(bucket: string): Promise<IDBFactory | null> {
  try {
    return (await buckets()?.open(bucket))?.indexedDB ?? null
  } catch {
    return null
  }
}
