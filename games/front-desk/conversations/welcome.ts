import type { Conversation } from '../dialogue/dialogue.ts'
import { says } from '../dialogue/writing.ts'

/** Practice: how the game works. */
export const welcome: Conversation = {
  id: 'welcome',
  visitor: 'robin',
  moments: [
    {
      id: 'ready',
      ask: 'say',
      demand: -2,
      lines: [
        says(
          'robin',
          'happy',
          'Hoi! Fijn dat je er bent. Ik ben Robin.',
          'Hi! Good that you are here. I am Robin.',
        ),
        says(
          'robin',
          'neutral',
          'Ik vraag nu: ben je klaar? Zeg maar ja.',
          'Now I ask: are you ready? Just say yes.',
        ),
      ],
      question: { nl: 'Wat zeg jij?', en: 'What do you say?' },
      options: [
        {
          id: 'yes',
          text: { nl: 'Ja, ik ben klaar!', en: 'Yes, I am ready!' },
          credit: 2,
          lure: 0.9,
          why: 'This is what Robin asked.',
          reply: [says('robin', 'happy', 'Goed zo. Daar komt iemand.', 'Well done. Here comes somebody.')],
        },
        {
          id: 'who',
          text: { nl: 'Wie is de volgende?', en: 'Who is next?' },
          credit: 1,
          lure: 0.1,
          why: 'Not an answer to the question.',
          reply: [says('robin', 'thinking', 'Eerst even: ben je klaar?', 'First: are you ready?')],
        },
        {
          id: 'hungry',
          text: { nl: 'Ik heb honger.', en: 'I am hungry.' },
          credit: 0,
          lure: 0.1,
          why: 'Not an answer to the question.',
          reply: [
            says(
              'robin',
              'thinking',
              'Na het werk eten we. Ben je klaar?',
              'We will eat after work. Are you ready?',
            ),
          ],
        },
      ],
    },
  ],
  ending: {
    warm: says('robin', 'happy', 'Veel plezier!', 'Have fun!'),
    cool: says('robin', 'happy', 'Veel plezier!', 'Have fun!'),
  },
}
