/** The library as pages load it, with the bench's own game in the place of another one. The engine, the widget, the session and the store are the real ones. */
import { games } from '@skillprint/games'
import { useRenderers } from '@skillprint/sdk/testing'
import '@skillprint/widgets'
import { pressOn } from './bench.ts'
import { flash } from './game.ts'

const renderer = new URLSearchParams(location.search).get('renderer')
if (renderer === 'webgl' || renderer === 'canvas') useRenderers([renderer])
Object.assign(games, { 'sorting-belt': () => Promise.resolve(flash) })
pressOn(document.querySelector('skillprint-games') as HTMLElement)
