import type { Conversation } from '../dialogue/dialogue.ts'
import { says } from '../dialogue/writing.ts'

/** A colleague who made a mistake and is afraid to tell. */
export const mistake: Conversation = {
  id: 'mistake',
  visitor: 'robin',
  moments: [
    {
      id: 'tell-me',
      ask: 'say',
      demand: -0.6,
      lines: [
        says(
          'robin',
          'worried',
          'Heb je tijd? Ik moet iets vertellen.',
          'Do you have a moment? I must tell you something.',
        ),
        says('robin', 'worried', 'Maar je mag niet boos worden.', 'But you must not get angry.'),
      ],
      question: { nl: 'Wat zeg jij?', en: 'What do you say?' },
      options: [
        {
          id: 'listen',
          text: { nl: 'Vertel maar rustig. Ik luister.', en: 'Take your time. I am listening.' },
          credit: 2,
          lure: 0.5,
          why: 'Opens the door without judging.',
          reply: [says('robin', 'neutral', 'Oké. Fijn. Ik vertel het.', 'Okay. Good. I will tell you.')],
        },
        {
          id: 'fine',
          text: {
            nl: 'Ach, iedereen doet wel eens iets fout.',
            en: 'Oh, everybody gets something wrong sometimes.',
          },
          credit: 1,
          lure: 0.7,
          why: 'Kind, but closes the talk before it began.',
          reply: [says('robin', 'sad', 'Dit is wel iets ergs, denk ik.', 'This is something bad, I think.')],
        },
        {
          id: 'again',
          text: { nl: 'O nee. Wat heb je nu weer gedaan?', en: 'Oh no. What have you done this time?' },
          credit: 0,
          lure: 0.3,
          why: 'Judges before hearing.',
          reply: [
            says('robin', 'sad', 'Ik zeg niets. Of … nee. Toch wel.', 'I will say nothing. Or … no. I will.'),
          ],
        },
      ],
    },
    {
      id: 'facts',
      ask: 'say',
      demand: 0.7,
      lines: [
        says(
          'robin',
          'sad',
          'Ik gaf een brief aan de verkeerde mevrouw.',
          'I gave a letter to the wrong woman.',
        ),
        says('robin', 'sad', 'Er stond een andere naam in.', 'There was another name in it.'),
      ],
      question: { nl: 'Wat zeg jij?', en: 'What do you say?' },
      options: [
        {
          id: 'ask',
          text: {
            nl: 'Wanneer was dat? En waar is de brief nu?',
            en: 'When was that? And where is the letter now?',
          },
          credit: 2,
          lure: 0.2,
          why: 'First the facts: with them somebody can still be helped.',
          reply: [
            says(
              'robin',
              'thinking',
              'Een uur geleden. Zij heeft hem nog, denk ik.',
              'An hour ago. She still has it, I think.',
            ),
          ],
        },
        {
          id: 'comfort',
          text: {
            nl: 'Wat vervelend. Drink eerst een kop thee.',
            en: 'How annoying. Have a cup of tea first.',
          },
          credit: 1,
          lure: 0.8,
          why: 'Warm, but the letter is still with the wrong person.',
          reply: [
            says(
              'robin',
              'worried',
              'Ik wil geen thee. De brief is weg.',
              'I do not want tea. The letter is gone.',
            ),
          ],
        },
        {
          id: 'hide',
          text: { nl: 'Zeg niets. Dan weet niemand het.', en: 'Say nothing. Then nobody will know.' },
          credit: 0,
          lure: 0.5,
          why: 'Hides a mistake that can hurt a patient.',
          reply: [says('robin', 'worried', 'Dat voelt ook niet goed.', 'That does not feel good either.')],
        },
      ],
    },
    {
      id: 'what-robin-needs',
      ask: 'need',
      demand: 0.2,
      lines: [
        says(
          'robin',
          'worried',
          'Ik moet het aan de chef vertellen. Dat weet ik.',
          'I must tell the boss. I know that.',
        ),
        says('robin', 'sad', 'Maar alleen durf ik niet.', 'But I do not dare to on my own.'),
      ],
      question: { nl: 'Wat heeft Robin nu het meest nodig?', en: 'What does Robin need most now?' },
      options: [
        {
          id: 'together',
          text: { nl: 'Iemand die meegaat naar de chef.', en: 'Somebody who comes along to the boss.' },
          credit: 2,
          lure: 0.5,
          why: 'Robin says: not on my own.',
        },
        {
          id: 'take-over',
          text: { nl: 'Iemand die het aan de chef vertelt.', en: 'Somebody who tells the boss.' },
          credit: 1,
          lure: 0.6,
          why: 'Takes it over; Robin wants to do it.',
        },
        {
          id: 'wait',
          text: { nl: 'Een paar dagen om te wachten.', en: 'A few days to wait.' },
          credit: 0,
          lure: 0.4,
          why: 'The fear only grows, and the letter is still out there.',
        },
      ],
    },
    {
      id: 'next-step',
      ask: 'say',
      demand: 0,
      lines: [says('robin', 'thinking', 'Wat zou jij nu doen?', 'What would you do now?')],
      question: { nl: 'Wat zeg jij?', en: 'What do you say?' },
      options: [
        {
          id: 'today',
          text: {
            nl: 'Nu gaan. Wat wil jij zeggen? Ik ga mee.',
            en: 'Go now. What do you want to say? I will come along.',
          },
          credit: 2,
          lure: 0.4,
          why: 'Soon, together, and Robin keeps the word.',
          reply: [
            says(
              'robin',
              'neutral',
              'Goed. Ik zeg gewoon hoe het ging.',
              'Good. I will just say how it went.',
            ),
          ],
        },
        {
          id: 'mail',
          text: { nl: 'Stuur de chef vanavond een mail.', en: 'Send the boss an e-mail tonight.' },
          credit: 1,
          lure: 0.5,
          why: 'It is told, but late and alone.',
          reply: [
            says(
              'robin',
              'worried',
              'Vanavond pas? Dan slaap ik niet.',
              'Only tonight? Then I will not sleep.',
            ),
          ],
        },
        {
          id: 'your-problem',
          text: { nl: 'Dat is jouw probleem, vind ik.', en: 'That is your problem, I think.' },
          credit: 0,
          lure: 0.2,
          why: 'Leaves a colleague alone.',
          reply: [says('robin', 'sad', 'Ja. Dat is ook zo.', 'Yes. I suppose so.')],
        },
      ],
    },
  ],
  ending: {
    warm: says(
      'robin',
      'happy',
      'Het is gezegd. Wat ben ik blij met jou!',
      'I have told it. I am so glad you were there!',
    ),
    cool: says('robin', 'neutral', 'Het is gezegd. Weer aan het werk.', 'I have told it. Back to work.'),
  },
}
