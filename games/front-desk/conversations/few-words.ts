import type { Conversation } from '../dialogue/dialogue.ts'
import { judged, says, seen } from '../dialogue/writing.ts'

/** A visitor who is learning the language. */
export const fewWords: Conversation = {
  id: 'few-words',
  visitor: 'lena',
  moments: [
    {
      id: 'slowly',
      ask: 'say',
      demand: -0.7,
      lines: [
        says(
          'lena',
          'worried',
          'Hallo. Sorry. Ik leer nog Nederlands.',
          'Hello. Sorry. I am still learning Dutch.',
        ),
      ],
      question: { nl: 'Wat zeg jij?', en: 'What do you say?' },
      options: [
        {
          id: 'short',
          text: {
            nl: 'Geen probleem. Ik praat rustig.',
            en: 'No problem. I will speak slowly.',
          },
          credit: 2,
          lure: 0.5,
          why: 'Adapts to what she needs.',
          reply: [says('lena', 'happy', 'Ja, rustig is goed!', 'Yes, slowly is good!')],
        },
        {
          id: 'someone-else',
          text: { nl: 'Kan iemand anders hier voor u praten?', en: 'Can somebody else here speak for you?' },
          credit: 1,
          lure: 0.6,
          why: 'A possible way, but passes her by.',
          reply: [says('lena', 'sad', 'Nee. Ik ben alleen hier.', 'No. I am alone here.')],
        },
        {
          id: 'loud',
          text: {
            nl: 'Dan praat ik een beetje harder voor u.',
            en: 'Then I will speak a bit louder for you.',
          },
          credit: 0,
          lure: 0.3,
          why: 'She hears well; the words are the trouble.',
          reply: [says('lena', 'worried', 'Mijn oren zijn goed.', 'My ears are good.')],
        },
      ],
    },
    {
      id: 'robin-points',
      ask: 'judge',
      demand: -0.2,
      lines: [
        seen(
          'robin',
          'shows',
          'Robin pakt een kalender en wijst de dag aan.',
          'Robin takes a calendar and points at the day.',
        ),
        seen(
          'robin',
          'looks',
          'Robin kijkt Lena aan en wacht even.',
          'Robin looks at Lena and waits a moment.',
        ),
        says('lena', 'thinking', 'Dinsdag … de negende?', 'Tuesday … the ninth?'),
      ],
      question: { nl: 'Hoe goed helpt Robin Lena?', en: 'How well does Robin help Lena?' },
      options: judged(0, 'Shows instead of telling, looks at her, gives her time.'),
      after: [says('robin', 'happy', 'Ja! Dinsdag de negende.', 'Yes! Tuesday the ninth.')],
    },
    {
      id: 'yes-yes',
      ask: 'say',
      demand: 0.8,
      lines: [
        says(
          'robin',
          'neutral',
          'Niet eten voor u komt. Alleen water drinken.',
          'Do not eat before you come. Drink only water.',
        ),
        says('lena', 'thinking', 'Ja, ja. Goed. Ja.', 'Yes, yes. Good. Yes.'),
      ],
      question: { nl: 'Wat zeg jij?', en: 'What do you say?' },
      options: [
        {
          id: 'teach-back',
          text: {
            nl: 'Wat mag u dinsdag eten? Vertel het mij eens.',
            en: 'What may you eat on Tuesday? Tell me.',
          },
          credit: 2,
          lure: 0.2,
          why: 'Lets her say it back; "yes, yes" is no proof.',
          reply: [
            says(
              'lena',
              'thinking',
              'Eten … niet? Alleen water! Ik snap het.',
              'Eat … not? Only water! I get it.',
            ),
          ],
        },
        {
          id: 'repeat',
          text: { nl: 'Ik zeg het nog een keer: niet eten.', en: 'I will say it again: do not eat.' },
          credit: 1,
          lure: 0.6,
          why: 'Helps a little, but still nobody knows what she understood.',
          reply: [says('lena', 'thinking', 'Ja. Niet … ja.', 'Yes. Not … yes.')],
        },
        {
          id: 'clear',
          text: {
            nl: 'Mooi, dan is alles duidelijk. Tot dinsdag!',
            en: 'Good, then everything is clear. See you Tuesday!',
          },
          credit: 0,
          lure: 0.8,
          why: 'Takes politeness for understanding.',
          reply: [says('lena', 'worried', 'Eh … ja. Tot dinsdag?', 'Er … yes. See you Tuesday?')],
        },
      ],
    },
    {
      id: 'the-child',
      ask: 'need',
      demand: 0.5,
      lines: [
        says(
          'lena',
          'worried',
          'Dinsdag is moeilijk. Mijn kind is dan niet op school.',
          'Tuesday is hard. My child is not at school then.',
        ),
        says('lena', 'worried', 'En ik ken hier nog niemand.', 'And I do not know anybody here yet.'),
      ],
      question: { nl: 'Wat is de zorg van Lena?', en: 'What is Lena worried about?' },
      options: [
        {
          id: 'care',
          text: { nl: 'Wie past op haar kind?', en: 'Who looks after her child?' },
          credit: 2,
          lure: 0.4,
          why: 'Both sentences together say this.',
        },
        {
          id: 'alone',
          text: { nl: 'Ze voelt zich hier alleen.', en: 'She feels alone here.' },
          credit: 1,
          lure: 0.6,
          why: 'True perhaps, but it is about Tuesday.',
        },
        {
          id: 'school',
          text: { nl: 'Ze is boos op de school.', en: 'She is angry with the school.' },
          credit: 0,
          lure: 0.3,
          why: 'She says nothing about the school itself.',
        },
      ],
      after: [
        says(
          'robin',
          'thinking',
          'Uw kind mag hier spelen. Is dat goed?',
          'Your child may play here. Is that all right?',
        ),
      ],
    },
  ],
  ending: {
    warm: says(
      'lena',
      'happy',
      'Ik kom, met mijn kind. Dank u wel!',
      'I will come, with my child. Thank you!',
    ),
    cool: says('lena', 'neutral', 'Oké. Ik kom. Dag.', 'Okay. I will come. Bye.'),
  },
}
