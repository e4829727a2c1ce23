// The page asks its own server for a one-use client secret at the moment of publishing.
const builder = document.querySelector('skillprint-job-profile')

builder.addEventListener('skillprint-publish-needed', async (event) => {
  const response = await fetch('/client-secret', { method: 'POST' })
  const body = await response.json()
  event.target.clientSecret = body.clientSecret ?? null
})
