import type { Conversation } from '../dialogue/dialogue.ts'
import { judged, says, seen } from '../dialogue/writing.ts'

/** An angry man who has been waiting for an hour. */
export const longWait: Conversation = {
  id: 'long-wait',
  visitor: 'wim',
  moments: [
    {
      id: 'an-hour',
      ask: 'say',
      demand: -0.5,
      lines: [
        says(
          'wim',
          'angry',
          'Ik wacht al een uur! Niemand zegt iets tegen mij.',
          'I have been waiting for an hour! Nobody tells me anything.',
        ),
      ],
      question: { nl: 'Wat zeg jij?', en: 'What do you say?' },
      options: [
        {
          id: 'understand',
          text: {
            nl: 'Een uur is lang. Ik snap dat u boos bent.',
            en: 'An hour is long. I understand that you are angry.',
          },
          credit: 2,
          lure: 0.4,
          why: 'Takes the feeling seriously first.',
          reply: [says('wim', 'neutral', 'Ja. Dank u dat u dat zegt.', 'Yes. Thank you for saying that.')],
        },
        {
          id: 'look',
          text: { nl: 'Ik kijk even hoe lang het nog duurt.', en: 'I will see how long it still takes.' },
          credit: 1,
          lure: 0.6,
          why: 'Useful, but passes over that nobody told him anything.',
          reply: [
            says('wim', 'worried', 'Dat wil ik al een uur weten.', 'I have wanted to know that for an hour.'),
          ],
        },
        {
          id: 'calm',
          text: {
            nl: 'Rustig, meneer. Iedereen moet hier wachten.',
            en: 'Calm down, sir. Everybody has to wait here.',
          },
          credit: 0,
          lure: 0.6,
          why: 'Tells an angry person to be calm and makes it small.',
          reply: [says('wim', 'angry', 'Ik bén rustig!', 'I am calm!')],
        },
      ],
    },
    {
      id: 'what-matters',
      ask: 'need',
      demand: -0.4,
      lines: [
        says(
          'wim',
          'worried',
          'Om twaalf uur moet ik bij de school zijn.',
          'At twelve I have to be at the school.',
        ),
        says(
          'wim',
          'worried',
          'Mijn kleinzoon staat daar anders alleen.',
          'Otherwise my grandson stands there alone.',
        ),
      ],
      question: { nl: 'Wat is voor Wim het belangrijkst?', en: 'What matters most to Wim?' },
      options: [
        {
          id: 'on-time',
          text: { nl: 'Op tijd bij zijn kleinzoon zijn.', en: 'Being in time for his grandson.' },
          credit: 2,
          lure: 0.5,
          why: 'This is the worry under the anger.',
        },
        {
          id: 'doctor-now',
          text: {
            nl: 'Nu meteen naar de dokter kunnen gaan.',
            en: 'Being able to see the doctor right now.',
          },
          credit: 1,
          lure: 0.6,
          why: 'One way, but not what matters most.',
        },
        {
          id: 'right',
          text: { nl: 'Gelijk krijgen over het lange wachten.', en: 'Being right about the long wait.' },
          credit: 0,
          lure: 0.5,
          why: 'He already went on to something else.',
        },
      ],
      after: [
        says(
          'wim',
          'worried',
          'Nu is het half twaalf. Wat moet ik doen?',
          'It is half past eleven. What should I do?',
        ),
      ],
    },
    {
      id: 'robin-interrupts',
      ask: 'judge',
      demand: 0.3,
      lines: [
        says('wim', 'worried', 'Ik wil dus graag weten …', 'So I would like to know …'),
        says(
          'robin',
          'happy',
          'Rustig maar! Iedereen wil snel naar de dokter.',
          'Take it easy! Everybody wants to see the doctor soon.',
        ),
        seen('robin', 'looks', 'Robin kijkt Wim aan en lacht.', 'Robin looks at Wim and smiles.'),
      ],
      question: { nl: 'Hoe goed luistert Robin?', en: 'How well does Robin listen?' },
      options: judged(2, 'Looks at him and is friendly, but does not let him finish and does not answer.'),
    },
    {
      id: 'no-promise',
      ask: 'say',
      demand: 0.6,
      lines: [says('wim', 'worried', 'Ben ik nog op tijd, denkt u?', 'Will I be in time, do you think?')],
      question: { nl: 'Wat zeg jij?', en: 'What do you say?' },
      options: [
        {
          id: 'choice',
          text: {
            nl: 'Dat weet ik niet. Zal ik een andere tijd zoeken?',
            en: 'I do not know. Shall I look for another time?',
          },
          credit: 2,
          lure: 0.2,
          why: 'Honest about what is not known, and leaves him the choice.',
          reply: [
            says(
              'wim',
              'thinking',
              'Een andere tijd. Dat is een goed plan.',
              'Another time. That is a good plan.',
            ),
          ],
        },
        {
          id: 'ask-doctor',
          text: {
            nl: 'Ik vraag de dokter of het sneller kan.',
            en: 'I will ask the doctor if it can be faster.',
          },
          credit: 1,
          lure: 0.6,
          why: 'Tries, but the risk for the grandson stays.',
          reply: [says('wim', 'worried', 'En als het niet sneller kan?', 'And if it cannot?')],
        },
        {
          id: 'promise',
          text: {
            nl: 'Natuurlijk bent u op tijd! U mag over vijf minuten.',
            en: 'Of course you will! It is your turn in five minutes.',
          },
          credit: 0,
          lure: 0.8,
          why: 'A promise that nobody at the desk can keep.',
          reply: [
            says(
              'wim',
              'thinking',
              'Dat zei u een half uur geleden ook.',
              'You said that half an hour ago too.',
            ),
          ],
        },
      ],
    },
    {
      id: 'boundary',
      ask: 'say',
      demand: 0.3,
      lines: [says('wim', 'angry', 'Jullie zijn ook allemaal dom hier!', 'You are all stupid here!')],
      question: { nl: 'Wat zeg jij?', en: 'What do you say?' },
      options: [
        {
          id: 'kind-line',
          text: {
            nl: 'Ik help u graag. Maar schelden vind ik niet goed.',
            en: 'I am glad to help. But I do not accept name-calling.',
          },
          credit: 2,
          lure: 0.3,
          why: 'Keeps helping and sets a clear, kind boundary.',
          reply: [
            says('wim', 'sad', 'U heeft gelijk. Dat was niet netjes.', 'You are right. That was not nice.'),
          ],
        },
        {
          id: 'sorry',
          text: {
            nl: 'Sorry, sorry. Het is allemaal onze schuld.',
            en: 'Sorry, sorry. It is all our fault.',
          },
          credit: 1,
          lure: 0.7,
          why: 'Soothes, but takes all blame and leaves out the boundary.',
          reply: [says('wim', 'angry', 'Ja, dat is het zeker!', 'It certainly is!')],
        },
        {
          id: 'leave',
          text: {
            nl: 'Zo praat u niet tegen mij. Ga maar weg.',
            en: 'You do not talk to me like that. Go away.',
          },
          credit: 0,
          lure: 0.4,
          why: 'Ends the help.',
          reply: [says('wim', 'angry', 'Ik ga helemaal niet weg!', 'I am not going anywhere!')],
        },
      ],
    },
  ],
  ending: {
    warm: says(
      'wim',
      'happy',
      'Morgen om negen uur. Dank u, dat is fijn.',
      'Tomorrow at nine. Thank you, that is good.',
    ),
    cool: says('wim', 'neutral', 'Morgen om negen uur dan.', 'Tomorrow at nine then.'),
  },
}
