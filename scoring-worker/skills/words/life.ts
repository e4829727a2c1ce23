import type { WordRow } from './row.ts'

/** Group T6, life skills: wellbeing, culture, money, enterprise, science. */
export const life: readonly WordRow[] = [
  [
    '199B8C08C3',
    'Zorgen dat je je goed voelt, ook naast je werk.',
    'Looking after how you feel, also outside work.',
    'merkt dat je moe of gespannen bent|neemt op tijd pauze|zegt het als iets je te veel is|verdeelt je aandacht over werk en rust|verandert je werk zodat je het volhoudt|helpt anderen om goed voor zichzelf te zorgen|maakt plannen voor gezond werk in een organisatie',
    'notice that you are tired or tense|take a break in time|say so when something is too much|divide your attention over work and rest|change your work so that you can keep it up|help others to look after themselves|make plans for healthy work in an organisation',
  ],
  [
    '584412A2FB',
    'Iets moois maken zonder woorden, zoals met beeld, dans of muziek.',
    'Making something of beauty without words, in image, dance or music.',
    'tekent of maakt iets na|kiest kleuren die bij elkaar passen|maakt iets moois met een voorbeeld|maakt eigen werk voor anderen|maakt werk in een eigen stijl|maakt kunst voor een groot publiek|vernieuwt een vorm van kunst',
    'copy a drawing or an object|choose colours that go together|make something beautiful from an example|make your own work for others|make work in a style of your own|make art for a large audience|renew a form of art',
  ],
  [
    'BC3AB34C1A',
    'Zorgen dat geld van het werk goed wordt gebruikt en bewaard.',
    'Making sure that money at work is used and kept well.',
    'bewaart bonnetjes op één plek|telt een kleine kas na|koopt in met een vast bedrag|houdt bij wat er binnenkomt en uitgaat|maakt een begroting voor een team|beheert het geld van een afdeling|beslist over het geld van een organisatie',
    'keep receipts in one place|count a small till|buy things with a set amount|record what comes in and goes out|make a budget for a team|manage the money of a department|decide about the money of an organisation',
  ],
  [
    '518455478C',
    'Kansen zien en daar iets mee beginnen.',
    'Seeing chances and starting something with them.',
    'ziet dat iemand iets nodig heeft|noemt een idee om iets te verkopen|probeert een klein idee uit|begint zelf een actie of project|start een klein bedrijf of nieuwe dienst|laat een bedrijf groeien en neemt risico|bouwt grote nieuwe bedrijven op',
    'see that somebody needs something|name an idea to sell something|try out a small idea|start an action or project yourself|start a small business or new service|grow a business and take risks|build large new companies',
  ],
  [
    '693D5CC352',
    'Met onderzoek en bewijs een vraag beantwoorden.',
    'Answering a question with research and evidence.',
    'kijkt goed en zegt wat je ziet|schrijft op wat er bij een proef gebeurt|doet een test volgens vaste stappen|bedenkt zelf een eenvoudige test|doet onderzoek en legt de uitkomst uit|leidt onderzoek en beoordeelt dat van anderen|doet nieuwe ontdekkingen in een vak',
    'look well and say what you see|write down what happens in a trial|do a test by fixed steps|think up a simple test yourself|do research and explain the result|lead research and judge that of others|make new discoveries in a field',
  ],
]
