import type { Scene } from '@skillprint/engine'
import type { SnapshotFrom } from 'xstate'
import { putBar } from './scene/bar.ts'
import { showFinale } from './scene/finale.ts'
import { putGuide } from './scene/guide.ts'
import { showLaid } from './scene/laid.ts'
import { makePlan } from './scene/plan.ts'
import { showReason } from './scene/reason.ts'
import { putTray } from './scene/tray.ts'
import { builtInWords, fieldInWords } from './scene/words.ts'
import { drawWork } from './scene/work.ts'
import { isTile } from './tile.ts'
import type { trial } from './trial.ts'

type Snapshot = SnapshotFrom<typeof trial>

/** After so long without a pick Kees scratches his head with the player, ms. */
const pondering = 9000

/** How bright the gap is lit, breathing in steps that no eye sees: between two steps nothing is drawn. `since`: ms. */
const breath = (since: number): number => Math.round(20 * (0.45 + 0.35 * Math.sin(since / 420))) / 20

/** The street as it looks in each state of the trial. */
export const scene: Scene<typeof trial> = (stage, actor) => {
  const given = actor.getSnapshot().context.trial
  const work = stage.keep('work', () => {
    const made = drawWork(stage)
    stage.scenery.addChild(made.view)
    return made
  })
  const withCorners = given.rules.corners !== null
  let plan = makePlan(stage.size, withCorners)
  const tray = putTray(stage, withCorners, (part, value, t) => {
    stage.sound('pick')
    actor.send({ type: 'pick', part, value, t })
  })
  const bar = putBar(stage, (type, t) => actor.send({ type, t }))
  work.kees.visible = true
  work.street.setLaid(given.laid)
  work.street.setSun(0)
  work.mood('idle')
  work.field.show(given)
  work.field.view.visible = false
  stage.onLayout((size) => {
    plan = makePlan(size, withCorners)
    work.lay(plan, stage.direction)
    tray.lay(plan)
    bar.lay(plan)
  })
  tray.show(actor.getSnapshot().context.built)
  const newcomer = stage.keep('newcomer', () => ({ guided: stage.block !== 'practice' }))
  const guide = newcomer.guided ? null : putGuide(stage, () => plan)
  let at: Snapshot['value'] | undefined
  let before = actor.getSnapshot().context

  const enter: Record<Snapshot['value'], (snapshot: Snapshot) => void> = {
    arriving: () => {
      stage.present('stimulus', () => {
        work.field.view.visible = true
      })
      stage.announce(fieldInWords(stage, given))
    },
    building: ({ context: { onset } }) =>
      stage.frame((t) => {
        work.street.setSun(Math.min(1, (t - onset) / given.limit))
        work.field.lit.alpha = stage.reducedMotion ? 0.6 : breath(t - onset)
        const { picks, first } = actor.getSnapshot().context
        if (picks === 0 && first === null && t - onset > pondering) work.mood('think')
      }),
    laid: (snapshot) => {
      newcomer.guided ||= snapshot.context.how === 'laid'
      guide?.remove()
      tray.rest()
      bar.rest()
      void showLaid(stage, work, plan, snapshot.context, () => actor.getSnapshot().status === 'active')
    },
    reason: ({ context }) => {
      tray.hide()
      showReason(
        stage,
        work,
        () => plan,
        context.trial,
        (t) => actor.send({ type: 'go-on', t }),
      )
    },
    finale: () => {
      tray.hide()
      showFinale(stage, work.street, plan, given.laid + 1)
    },
    done: () => {},
  }

  const follow = (snapshot: Snapshot): void => {
    const { context } = snapshot
    if (context.built !== before.built && snapshot.value === 'building') {
      const more = context.picks > before.picks
      work.mood('idle')
      work.field.build(context.built, more ? 'ghost' : null)
      tray.show(context.built)
      guide?.show(context.built)
      bar.show(isTile(context.built), context.picks > 0 && more)
      stage.announce(builtInWords(stage, context.built))
      if (more) pop()
    }
    before = context
    if (snapshot.value === at) return
    at = snapshot.value
    enter[at](snapshot)
  }
  follow(actor.getSnapshot())
  actor.subscribe(follow)

  function pop(): void {
    const { made } = work.field
    const scale = work.field.scale()
    made.scale.set(scale * (stage.reducedMotion ? 1 : 1.12))
    void stage.tween(made.scale, { x: scale, y: scale }, 220, 'back')
  }
}
