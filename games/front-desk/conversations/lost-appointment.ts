import type { Conversation } from '../dialogue/dialogue.ts'
import { judged, says, seen } from '../dialogue/writing.ts'

/** A worried son; his mother's appointment is not in the system. */
export const lostAppointment: Conversation = {
  id: 'lost-appointment',
  visitor: 'daan',
  moments: [
    {
      id: 'first-words',
      ask: 'say',
      demand: -0.8,
      lines: [
        says(
          'daan',
          'neutral',
          'Goedemorgen. Mijn moeder heeft om tien uur een afspraak.',
          'Good morning. My mother has an appointment at ten.',
        ),
        says(
          'daan',
          'worried',
          'Maar haar naam staat niet op het scherm.',
          'But her name is not on the screen.',
        ),
      ],
      question: { nl: 'Wat zeg jij?', en: 'What do you say?' },
      options: [
        {
          id: 'search',
          text: {
            nl: 'Wat vervelend. Ik zoek het nu voor u uit.',
            en: 'How annoying. I will find out for you now.',
          },
          credit: 2,
          lure: 0.4,
          why: 'Names the trouble and says what happens now.',
          reply: [
            says(
              'daan',
              'neutral',
              'Dank u. Ze heeft veel pijn, ziet u.',
              'Thank you. She is in a lot of pain, you see.',
            ),
          ],
        },
        {
          id: 'sit',
          text: { nl: 'Gaat u maar zitten. Het komt vast goed.', en: 'Just take a seat. It will be fine.' },
          credit: 1,
          lure: 0.7,
          why: 'Friendly, but he still does not know what happens.',
          reply: [
            says('daan', 'worried', 'Maar wanneer hoor ik dan iets?', 'But when will I hear something?'),
          ],
        },
        {
          id: 'system',
          text: {
            nl: 'Het scherm klopt altijd. Was het wel vandaag?',
            en: 'The screen is always right. Was it really today?',
          },
          credit: 0,
          lure: 0.3,
          why: 'Doubts him before looking.',
          reply: [
            says('daan', 'angry', 'Ik heb de brief hier in mijn hand!', 'I have the letter here in my hand!'),
          ],
        },
      ],
    },
    {
      id: 'repeat',
      ask: 'say',
      demand: 0.1,
      lines: [
        says(
          'daan',
          'neutral',
          'In de brief staat tien uur. Bij dokter Bos.',
          'The letter says ten o’clock. With doctor Bos.',
        ),
      ],
      question: { nl: 'Wat zeg jij?', en: 'What do you say?' },
      options: [
        {
          id: 'check',
          text: {
            nl: 'Dus tien uur, bij dokter Bos. Klopt dat zo?',
            en: 'So ten o’clock, with doctor Bos. Is that right?',
          },
          credit: 2,
          lure: 0.3,
          why: 'Says back what was heard and lets him correct it.',
          reply: [says('daan', 'happy', 'Ja, dat klopt precies.', 'Yes, that is exactly right.')],
        },
        {
          id: 'later',
          text: { nl: 'Oké. Ik bel straks even naar boven.', en: 'Okay. I will call upstairs in a while.' },
          credit: 1,
          lure: 0.7,
          why: 'Acts, but without checking and at an unclear time.',
          reply: [says('daan', 'worried', 'Straks? Hoe lang duurt dat?', 'In a while? How long is that?')],
        },
        {
          id: 'busy',
          text: { nl: 'Dokter Bos heeft het heel druk vandaag.', en: 'Doctor Bos is very busy today.' },
          credit: 0,
          lure: 0.4,
          why: 'Answers a question that he did not ask.',
          reply: [
            says('daan', 'sad', 'Maar mijn moeder moet naar hem toe.', 'But my mother has to see him.'),
          ],
        },
      ],
    },
    {
      id: 'robin-types',
      ask: 'judge',
      demand: -0.3,
      lines: [
        says(
          'daan',
          'worried',
          'Ze kan bijna niet lopen. Dat maakt mij bang.',
          'She can hardly walk. That scares me.',
        ),
        seen(
          'robin',
          'types',
          'Jouw collega Robin typt. Robin kijkt Daan niet aan.',
          'Your colleague Robin types. Robin does not look at Daan.',
        ),
        says('robin', 'neutral', 'Ja ja. Geboortedatum?', 'Yes yes. Date of birth?'),
      ],
      question: { nl: 'Hoe goed luistert Robin?', en: 'How well does Robin listen?' },
      options: judged(3, 'No eye contact, no word on the fear that was told.'),
      after: [says('daan', 'thinking', 'Eh … drie mei, denk ik.', 'Er … the third of May, I think.')],
    },
    {
      id: 'what-he-needs',
      ask: 'need',
      demand: 0.4,
      lines: [
        says(
          'daan',
          'worried',
          'Ik ben vrij tot elf uur. Dan moet ik werken.',
          'I am off until eleven. Then I have to work.',
        ),
        says(
          'daan',
          'worried',
          'En mijn moeder zit nu buiten in de auto.',
          'And my mother is outside in the car now.',
        ),
      ],
      question: { nl: 'Wat heeft Daan nu het meest nodig?', en: 'What does Daan need most now?' },
      options: [
        {
          id: 'when',
          text: {
            nl: 'Hij wil weten of het voor elf uur lukt.',
            en: 'He wants to know if it can be before eleven.',
          },
          credit: 2,
          lure: 0.3,
          why: 'Time is what both sentences are about.',
        },
        {
          id: 'mother-inside',
          text: { nl: 'Hij wil dat zijn moeder binnen wacht.', en: 'He wants his mother to wait inside.' },
          credit: 1,
          lure: 0.6,
          why: 'Would help, but is not what worries him most.',
        },
        {
          id: 'blame',
          text: {
            nl: 'Hij wil horen wie de fout heeft gemaakt.',
            en: 'He wants to hear who made the mistake.',
          },
          credit: 0,
          lure: 0.4,
          why: 'He has not asked for that.',
        },
      ],
    },
  ],
  ending: {
    warm: says(
      'daan',
      'happy',
      'Om half elf dus. Bedankt voor uw hulp!',
      'So half past ten. Thank you for your help!',
    ),
    cool: says('daan', 'neutral', 'Half elf dan. Tot straks.', 'Half past ten then. See you later.'),
  },
}
