// The page asks its own server for a one-use client secret: at the moment of publishing, and when it looks at candidates.
const builder = document.querySelector('skillprint-job-profile')
const candidates = document.querySelector('skillprint-candidates')

builder.addEventListener('skillprint-publish-needed', async (event) => {
  event.target.clientSecret = await clientSecret('publishing')
})
candidates.addEventListener('skillprint-sign-in-needed', async (event) => {
  event.detail.signIn(await clientSecret('employer'))
})
builder.addEventListener('skillprint-published', (event) => {
  candidates.jobProfile = event.detail.profile.id
})

async function clientSecret(purpose) {
  const response = await fetch(`/client-secret/${purpose}`, { method: 'POST' })
  const body = await response.json()
  return body.clientSecret ?? null
}
