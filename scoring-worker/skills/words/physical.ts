import type { WordRow } from './row.ts'

/** Group T5, physical and manual skills. */
export const physical: readonly WordRow[] = [
  [
    '0A4C7D6130',
    'Kijken of machines en systemen goed werken.',
    'Watching whether machines and systems work well.',
    'ziet of een machine aan of uit staat|let op één lampje of meter|controleert een machine met een lijst|let op meerdere meters en stelt bij|bewaakt een hele productielijn|bewaakt grote systemen met veel signalen|bewaakt systemen waar een fout heel gevaarlijk is',
    'see whether a machine is on or off|watch one lamp or gauge|check a machine with a list|watch several gauges and adjust|watch a whole production line|watch large systems with many signals|watch systems where a fault is very dangerous',
  ],
  [
    '072570C444',
    'Werken met gereedschap en apparaten.',
    'Working with tools and equipment.',
    'gebruikt een simpel ding, zoals een schaar|gebruikt een schroevendraaier of keukenapparaat|werkt veilig met elektrisch gereedschap|werkt met veel soorten gereedschap|werkt heel precies met speciaal gereedschap|werkt met moeilijke apparaten en stelt ze in|werkt met de meest ingewikkelde apparaten',
    'use a simple thing, like scissors|use a screwdriver or kitchen appliance|work safely with power tools|work with many kinds of tools|work very precisely with special tools|set up and work with difficult equipment|work with the most complex equipment',
  ],
  [
    'E66E6D3B86',
    'Met je handen snel en precies dingen pakken, plaatsen en maken.',
    'Taking, placing and making things quickly and precisely with your hands.',
    'pakt dingen en zet ze neer|draait een lamp of schroef vast|vouwt en pakt dingen netjes in|zet onderdelen goed en vlot in elkaar|werkt snel met kleine onderdelen|doet heel fijn werk met vaste handen|doet het fijnste werk, zoals opereren',
    'take things and put them down|fasten a lamp or a screw|fold and pack things neatly|put parts together well and quickly|work fast with small parts|do very fine work with steady hands|do the finest work, such as surgery',
  ],
  [
    'D5AD4F0905',
    'Apparaten of onderdelen plaatsen en aansluiten.',
    'Putting equipment or parts in place and connecting them.',
    'steekt een stekker in en zet iets aan|hangt een lamp of plank op|sluit een apparaat aan met een handleiding|plaatst apparaten op verschillende plekken|legt leidingen of systemen aan in een huis|plaatst en test grote installaties|richt de techniek van een fabriek in',
    'put in a plug and switch something on|hang a lamp or a shelf|connect an appliance with a manual|place equipment in different places|lay pipes or systems in a house|place and test large installations|set up the technology of a factory',
  ],
  [
    'D0866C5206',
    'Een machine bedienen en bijsturen.',
    'Running a machine and adjusting it.',
    'drukt op de knop voor start en stop|legt materiaal in een machine|bedient een simpele machine volgens stappen|bedient een machine en stelt die bij|bedient meerdere of moeilijke machines|stelt ingewikkelde machines in voor nieuw werk|bestuurt de moeilijkste machines, zoals een vliegtuig',
    'press the button for start and stop|put material into a machine|run a simple machine by steps|run a machine and adjust it|run several or difficult machines|set complex machines for new work|steer the hardest machines, such as a plane',
  ],
  [
    '4257E202F2',
    'Het goede materiaal en gereedschap kiezen voor een klus.',
    'Choosing the right material and tools for a job.',
    'pakt het gereedschap dat iemand noemt|kiest tussen twee soorten gereedschap|kiest gereedschap voor een bekende klus|kiest materiaal en gereedschap voor nieuw werk|kiest wat het beste past bij prijs en kwaliteit|bepaalt de apparaten voor een groot project|bepaalt de apparaten voor een heel nieuw soort werk',
    'take the tool that somebody names|choose between two kinds of tool|choose tools for a known job|choose material and tools for new work|choose what suits price and quality best|decide the equipment of a large project|decide the equipment for a whole new kind of work',
  ],
  [
    '6180B5A6EE',
    'Zorgen dat materiaal en gereedschap goed blijven.',
    'Keeping material and tools in good order.',
    'maakt gereedschap schoon na gebruik|ruimt op en ziet wat kapot is|vult olie bij of vervangt een filter|doet vast onderhoud aan machines|plant onderhoud en vindt slijtage op tijd|onderhoudt ingewikkelde machines|bepaalt het onderhoud van een hele fabriek',
    'clean tools after use|tidy up and see what is broken|top up oil or replace a filter|do regular upkeep of machines|plan upkeep and find wear in time|maintain complex machines|decide the upkeep of a whole factory',
  ],
  [
    '1C1D574677',
    'Iets dat kapot is weer goed maken.',
    'Making something that is broken work again.',
    'ziet dat iets kapot is|vervangt een batterij of lamp|repareert kleine dingen met een handleiding|zoekt wat kapot is en vervangt het|herstelt machines of installaties zelf|herstelt ingewikkelde apparaten|herstelt de moeilijkste systemen zonder handleiding',
    'see that something is broken|replace a battery or a lamp|fix small things with a manual|find what is broken and replace it|repair machines or installations yourself|repair complex equipment|repair the hardest systems without a manual',
  ],
  [
    'D16A30C42A',
    'Dingen tillen, dragen en op de goede plek zetten.',
    'Lifting, carrying and putting things in the right place.',
    'verplaatst lichte dingen|tilt af en toe een doos|duwt en draagt spullen een deel van de dag|tilt vaak en op een veilige manier|tilt zware dingen, soms met een ander|doet bijna de hele dag zwaar werk|verplaatst heel zware dingen op moeilijke plekken',
    'move light things|lift a box now and then|push and carry things part of the day|lift often and in a safe way|lift heavy things, sometimes with somebody|do heavy work almost all day|move very heavy things in difficult places',
  ],
  [
    '57F37BF52D',
    'Mensen of spullen veilig met een voertuig vervoeren.',
    'Moving people or goods safely with a vehicle.',
    'brengt iets lopend of met een kar|brengt iets met de fiets|rijdt korte ritten met een kleine auto of bus|rijdt elke dag en plant de route|rijdt met een vrachtwagen, bus of heftruck|vervoert grote of gevaarlijke lading|bestuurt grote schepen of vliegtuigen',
    'bring something on foot or with a cart|bring something by bicycle|drive short trips with a small car or van|drive every day and plan the route|drive a truck, bus or forklift|move large or dangerous loads|steer large ships or planes',
  ],
  [
    '29B470A4FC',
    'Snel en goed reageren als er gevaar is.',
    'Reacting quickly and well when there is danger.',
    'stopt als iemand stop roept|herkent een bord voor gevaar|stopt het werk als iets niet veilig is|kiest snel wat je doet bij gevaar|reageert snel als er veel tegelijk gebeurt|houdt anderen veilig in een noodgeval|reageert goed bij groot gevaar voor levens',
    'stop when somebody calls stop|recognise a danger sign|stop work when something is not safe|choose quickly what to do in danger|react fast when much happens at once|keep others safe in an emergency|react well when many lives are in danger',
  ],
]
