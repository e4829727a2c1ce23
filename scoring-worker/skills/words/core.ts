import type { WordRow } from './row.ts'

/** Group T1, core skills: reading, counting, digital work. */
export const core: readonly WordRow[] = [
  [
    '2E80D9179C',
    'Geschreven teksten lezen en begrijpen wat er staat.',
    'Reading written texts and understanding what they say.',
    'leest een bordje of één korte zin|leest een kort bericht van een collega|leest een lijst met stappen en volgt die|leest een brief of handleiding en snapt de kern|leest lange teksten en legt ze uit|vergelijkt moeilijke teksten en trekt een conclusie|leest en beoordeelt wetten of onderzoek',
    'read a sign or one short sentence|read a short message from a colleague|read a list of steps and follow it|read a letter or manual and get the point|read long texts and explain them|compare difficult texts and draw a conclusion|read and judge laws or research',
  ],
  [
    '0EBFAD3C80',
    'Vaststellen hoe groot, zwaar, lang of warm iets is.',
    'Finding out how large, heavy, long or warm something is.',
    'ziet welk ding langer of zwaarder is|meet een lengte met een rolmaat|weegt en meet en schrijft het op|meet op de millimeter en controleert het|meet met precieze meetapparaten|kiest hoe je meet en vindt meetfouten|bedenkt nieuwe manieren om te meten',
    'see which thing is longer or heavier|measure a length with a tape|weigh and measure, and write it down|measure to the millimetre and check it|measure with precise instruments|choose how to measure and find errors|design new ways of measuring',
  ],
  [
    'D5BBA931FB',
    'Rekenen met getallen, geld, maten en procenten.',
    'Working with numbers, money, sizes and percentages.',
    'telt een klein aantal dingen|telt op en trekt af, zoals met geld|vermenigvuldigt en deelt in het dagelijks werk|rekent met procenten, maten en prijzen|maakt lange berekeningen zonder fouten|rekent met veel getallen die samenhangen|rekent aan heel moeilijke technische vragen',
    'count a few things|add and subtract, as with money|multiply and divide in daily work|work with percentages, sizes and prices|do long sums without mistakes|calculate with many linked numbers|do sums for very hard technical questions',
  ],
  [
    '7E462C867D',
    'Weten welke berekening past bij een vraag.',
    'Knowing which calculation answers a question.',
    'ziet of je moet optellen of aftrekken|kiest de som bij een simpele vraag|rekent een vraag in twee stappen uit|kiest de goede formule voor het werk|maakt van een praktisch probleem een berekening|bouwt een model met meerdere formules|bedenkt nieuwe wiskundige oplossingen',
    'see whether to add or subtract|choose the sum for a simple question|solve a question in two steps|choose the right formula for the work|turn a practical problem into a calculation|build a model from several formulas|invent new mathematical solutions',
  ],
  [
    'B6D93142FE',
    'Gegevens en papieren netjes bijhouden en verwerken.',
    'Keeping and handling records and papers neatly.',
    'legt een papier in de goede map|vult een kort formulier in|houdt een lijst elke dag bij|verwerkt brieven en gegevens zonder fouten|houdt een hele administratie bij|controleert en verbetert een administratie|richt de administratie van een organisatie in',
    'put a paper in the right folder|fill in a short form|keep a list up to date every day|handle letters and data without mistakes|keep a whole set of records|check and improve the records|set up the records of an organisation',
  ],
  [
    '3679757482',
    'Teksten, beelden of filmpjes maken op een computer.',
    'Making texts, pictures or films on a computer.',
    'maakt een foto en stuurt die door|typt een korte tekst op de computer|maakt een simpele poster met tekst en beeld|maakt filmpjes of pagina’s voor anderen|maakt een website of serie met één stijl|bedenkt en maakt grote digitale producties|bepaalt hoe een organisatie digitaal werkt',
    'take a photo and send it on|type a short text on a computer|make a simple poster with text and picture|make films or pages for others|make a website or series in one style|plan and make large digital productions|decide how an organisation works digitally',
  ],
  [
    'F2D610E19F',
    'Code schrijven zodat een computer een taak doet.',
    'Writing code so that a computer does a task.',
    'verandert een instelling in een programma|zet simpele opdrachten in de goede volgorde|maakt een klein programma met voorbeelden|schrijft en test zelf een programma|bouwt een programma dat anderen gebruiken|ontwerpt grote systemen met veel onderdelen|bedenkt nieuwe technieken voor software',
    'change a setting in a program|put simple commands in the right order|make a small program from examples|write and test a program yourself|build a program that others use|design large systems with many parts|invent new techniques for software',
  ],
]
