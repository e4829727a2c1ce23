import { expect, test } from 'vitest'

/** Starts the scorer inside a page of its own with this content security policy, and tells what it said. */
function startUnder(
  policy: string,
  nonce = 'n',
): Promise<{ mode: string; skills: number } | { error: string }> {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe')
    const listen = ({ data, source }: MessageEvent) => {
      if (source !== frame.contentWindow || typeof data?.said !== 'object') return
      removeEventListener('message', listen)
      frame.remove()
      resolve(data.said)
    }
    addEventListener('message', listen)
    frame.srcdoc = `<!doctype html><meta http-equiv="content-security-policy" content="${policy}">
<script type="module" nonce="${nonce}">
// The test runner's server rewrites dynamic imports to go through this.
globalThis.__vitest_browser_runner__ = { wrapDynamicImport: (load) => load() }
const say = (said) => parent.postMessage({ said }, '*')
try {
  const { startScorer } = await import('/scoring-worker/index.ts')
  const scorer = await startScorer()
  const { skills } = await scorer.score([])
  say({ mode: scorer.mode, skills: skills.length })
  scorer.close()
} catch (error) {
  say({ error: String(error) })
}
</script>`
    document.body.append(frame)
  })
}

const scripts = `script-src 'self' 'nonce-n'`
test.each([
  [`${scripts}; worker-src blob:`, 'worker-blob'],
  [`${scripts}; worker-src 'self'`, 'main'],
  [`${scripts}; worker-src 'none'`, 'main'],
  [scripts, 'main'],
  [`script-src 'nonce-n' 'strict-dynamic'`, 'worker-blob'],
  [
    `${scripts}; worker-src blob:; require-trusted-types-for 'script'; trusted-types skillprint`,
    'worker-blob',
  ],
  [`${scripts}; worker-src blob:; require-trusted-types-for 'script'; trusted-types other`, 'main'],
])('under %s it computes on rung %s', async (policy, mode) => {
  expect(await startUnder(policy)).toEqual({ mode, skills: 112 })
})
