import type { Sector } from '@skillprint/scoring-worker/match'

/** An occupation of the catalogue in words; its figures are computed by `npm run catalogue`. */
export interface Selected {
  /** O*NET-SOC code without the part after the point. */
  readonly id: string
  readonly sector: Sector
  readonly nl: string
  readonly en: string
  /** What one does all day; Dutch at A2, at most 12 words a sentence. */
  readonly doesNl: string
  readonly doesEn: string
  /** English preferred label of the ESCO v1.2 occupation, when there is a good one. */
  readonly esco?: string
}

function of(
  sector: Sector,
  rows: readonly (readonly [
    id: string,
    nl: string,
    en: string,
    doesNl: string,
    doesEn: string,
    esco?: string,
  ])[],
): Selected[] {
  return rows.map(([id, nl, en, doesNl, doesEn, esco]) => ({
    id,
    sector,
    nl,
    en,
    doesNl,
    doesEn,
    ...(esco === undefined ? {} : { esco }),
  }))
}

// biome-ignore format: one occupation a line reads as the table it is.
const care = of('care', [
  ['31-1131', 'Verpleeghulp', 'Nursing assistant', 'Je helpt zieke of oude mensen met wassen, eten en lopen.', 'You help sick or older people wash, eat and walk.', 'nurse assistant'],
  ['31-1121', 'Thuishulp in de zorg', 'Home health aide', 'Je helpt mensen thuis met hun verzorging.', 'You help people with their care at home.', 'home care aide'],
  ['31-1122', 'Begeleider dagelijks leven', 'Personal care aide', 'Je helpt mensen met koken, aankleden en boodschappen doen.', 'You help people cook, dress and do their shopping.'],
  ['29-2061', 'Verzorgende', 'Licensed practical nurse', 'Je verzorgt mensen en geeft medicijnen.', 'You care for people and give them medicine.'],
  ['29-1141', 'Verpleegkundige', 'Nurse', 'Je zorgt voor zieke mensen en let op hun gezondheid.', 'You care for sick people and watch their health.', 'nurse responsible for general care'],
  ['31-9092', 'Doktersassistent', 'Medical assistant', 'Je ontvangt patiënten en helpt de dokter.', 'You receive patients and help the doctor.', "doctors' surgery assistant"],
  ['31-9091', 'Tandartsassistent', 'Dental assistant', 'Je geeft de tandarts wat nodig is en maakt schoon.', 'You hand the dentist what is needed and clean up.', 'dental chairside assistant'],
  ['31-2022', 'Assistent fysiotherapie', 'Physical therapist aide', 'Je helpt mensen met oefeningen om beter te bewegen.', 'You help people exercise so that they move better.', 'physiotherapy assistant'],
  ['31-9097', 'Medewerker bloedafname', 'Phlebotomist', 'Je neemt bloed af bij patiënten.', 'You take blood from patients.', 'phlebotomist'],
  ['29-2052', 'Apothekersassistent', 'Pharmacy technician', 'Je maakt medicijnen klaar en legt uit hoe ze werken.', 'You prepare medicine and explain how to use it.', 'pharmacy technician'],
  ['21-1093', 'Medewerker sociaal werk', 'Social work assistant', 'Je helpt mensen met problemen en brieven.', 'You help people with problems and letters.', 'social work assistant'],
  ['39-9011', 'Medewerker kinderopvang', 'Childcare worker', 'Je speelt met kinderen en zorgt voor ze.', 'You play with children and look after them.', 'child care worker'],
  ['39-9041', 'Woonbegeleider', 'Residential advisor', 'Je helpt mensen die samen in een huis wonen.', 'You help people who live in a home together.'],
  ['53-3053', 'Chauffeur zorgvervoer', 'Shuttle driver', 'Je brengt mensen veilig naar hun afspraak.', 'You drive people safely to their appointment.'],
])

// biome-ignore format: one occupation a line reads as the table it is.
const technology = of('technology', [
  ['49-9071', 'Onderhoudsmonteur', 'Maintenance worker', 'Je controleert en maakt dingen in gebouwen en fabrieken.', 'You check and fix things in buildings and factories.', 'handyperson'],
  ['49-9041', 'Monteur industriële machines', 'Industrial machinery mechanic', 'Je onderhoudt machines in een fabriek.', 'You maintain the machines of a factory.', 'industrial machinery mechanic'],
  ['51-4041', 'Verspaner', 'Machinist', 'Je maakt onderdelen van metaal met een machine.', 'You make metal parts with a machine.', 'fitter and turner'],
  ['51-9161', 'CNC-operator', 'CNC operator', 'Je bedient een machine die met de computer werkt.', 'You run a machine that is steered by a computer.', 'computer numerical control machine operator'],
  ['51-4121', 'Lasser', 'Welder', 'Je maakt stukken metaal aan elkaar vast.', 'You join pieces of metal.', 'welder'],
  ['51-2041', 'Constructiebankwerker', 'Structural metal fabricator', 'Je maakt grote delen van metaal op maat.', 'You make large metal parts to size.'],
  ['51-2092', 'Assemblagemedewerker', 'Assembler', 'Je zet producten in elkaar met een team.', 'You put products together in a team.', 'metal products assembler'],
  ['51-2022', 'Assemblagemedewerker elektronica', 'Electronics assembler', 'Je zet kleine elektronische onderdelen in elkaar.', 'You put small electronic parts together.', 'electronic equipment assembler'],
  ['51-9141', 'Operator chipproductie', 'Semiconductor processing technician', 'Je bedient machines die chips maken.', 'You run machines that make chips.', 'semiconductor processor'],
  ['51-9061', 'Kwaliteitscontroleur', 'Quality inspector', 'Je kijkt en meet of producten goed zijn.', 'You look and measure whether products are good.', 'product quality controller'],
  ['51-9111', 'Operator verpakking', 'Packaging machine operator', 'Je bedient een machine die producten inpakt.', 'You run a machine that packs products.', 'packaging and filling machine operator'],
  ['51-4031', 'Metaalpersoperator', 'Metal press operator', 'Je bedient een machine die metaal snijdt en buigt.', 'You run a machine that cuts and bends metal.', 'stamping press operator'],
  ['49-3023', 'Automonteur', 'Car mechanic', 'Je controleert en repareert auto’s.', 'You check and repair cars.', 'vehicle technician'],
  ['49-9021', 'Installatiemonteur verwarming en koeling', 'Heating and cooling installer', 'Je plaatst en maakt verwarming en airco.', 'You install and fix heating and air conditioning.', 'heating technician'],
  ['49-2098', 'Monteur beveiligingssystemen', 'Security system installer', 'Je plaatst alarmen en camera’s in gebouwen.', 'You install alarms and cameras in buildings.', 'security alarm technician'],
  ['17-3023', 'Technicus elektronica', 'Electronics technician', 'Je bouwt en test elektronische apparaten.', 'You build and test electronic equipment.', 'electronics engineering technician'],
  ['17-3024', 'Monteur mechatronica', 'Mechatronics technician', 'Je bouwt en maakt machines met computers erin.', 'You build and fix machines with computers inside.'],
  ['17-3026', 'Procestechnicus', 'Process technician', 'Je kijkt hoe het werk in een fabriek beter kan.', 'You look how work in a factory can be better.', 'process engineering technician'],
  ['15-1232', 'Medewerker ICT-helpdesk', 'IT helpdesk worker', 'Je helpt mensen met hun computer.', 'You help people with their computer.', 'ICT help desk agent'],
  ['15-1254', 'Webontwikkelaar', 'Web developer', 'Je maakt websites met code.', 'You make websites with code.', 'web developer'],
])

// biome-ignore format: one occupation a line reads as the table it is.
const construction = of('construction', [
  ['47-4091', 'Stratenmaker', 'Paver', 'Je legt stenen en tegels op straten en pleinen.', 'You lay stones and tiles in streets and squares.'],
  ['47-2031', 'Timmerman', 'Carpenter', 'Je maakt en plaatst dingen van hout.', 'You make and fit things of wood.', 'carpenter'],
  ['47-2111', 'Elektricien', 'Electrician', 'Je legt stroom aan in huizen en gebouwen.', 'You put electricity in houses and buildings.', 'electrician'],
  ['47-3013', 'Hulpmonteur elektra', 'Electrician’s helper', 'Je helpt een elektricien met kabels en gereedschap.', 'You help an electrician with cables and tools.'],
  ['47-2152', 'Loodgieter', 'Plumber', 'Je plaatst en maakt leidingen voor water en gas.', 'You fit and fix pipes for water and gas.', 'plumber'],
  ['47-2061', 'Bouwhulp', 'Construction labourer', 'Je helpt op de bouw met tillen en opruimen.', 'You help on a building site, carrying and clearing.', 'building construction worker'],
  ['47-2141', 'Schilder', 'Painter', 'Je schildert huizen en gebouwen.', 'You paint houses and buildings.', 'construction painter'],
  ['47-2021', 'Metselaar', 'Bricklayer', 'Je bouwt muren van stenen.', 'You build walls of bricks.', 'bricklayer'],
  ['47-2181', 'Dakdekker', 'Roofer', 'Je maakt daken zodat het binnen droog blijft.', 'You make roofs so that it stays dry inside.', 'roofer'],
  ['47-2081', 'Plafond- en wandmonteur', 'Ceiling and drywall installer', 'Je plaatst wanden en plafonds in gebouwen.', 'You fit walls and ceilings in buildings.', 'ceiling installer'],
  ['47-2161', 'Stukadoor', 'Plasterer', 'Je maakt muren en plafonds glad.', 'You make walls and ceilings smooth.', 'plasterer'],
  ['47-2044', 'Tegelzetter', 'Tiler', 'Je plaatst tegels op vloeren en muren.', 'You fit tiles on floors and walls.', 'tile fitter'],
  ['47-2051', 'Betonafwerker', 'Concrete finisher', 'Je maakt vloeren van beton glad en sterk.', 'You make concrete floors smooth and strong.', 'concrete finisher'],
  ['47-2121', 'Glaszetter', 'Glazier', 'Je zet ramen en glas in gebouwen.', 'You put windows and glass in buildings.', 'plate glass installer'],
  ['47-2073', 'Machinist grondwerk', 'Construction machine operator', 'Je rijdt op grote machines en graaft grond weg.', 'You drive large machines and dig.', 'excavator operator'],
  ['47-2221', 'Staalmonteur', 'Structural iron worker', 'Je zet grote delen van staal in elkaar.', 'You put large steel parts together.', 'structural ironworker'],
  ['47-4051', 'Wegwerker', 'Highway maintenance worker', 'Je maakt wegen en houdt ze veilig.', 'You fix roads and keep them safe.', 'road maintenance worker'],
  ['47-1011', 'Voorman in de bouw', 'Construction supervisor', 'Je verdeelt het werk op de bouw en let op.', 'You divide the work on a building site and watch over it.', 'construction general supervisor'],
])

// biome-ignore format: one occupation a line reads as the table it is.
const logistics = of('logistics', [
  ['53-7065', 'Orderpicker', 'Order picker', 'Je zoekt producten in het magazijn en legt ze klaar.', 'You find products in the warehouse and get them ready.', 'warehouse order picker'],
  ['53-7062', 'Magazijnmedewerker', 'Warehouse worker', 'Je laadt, lost en verplaatst spullen.', 'You load, unload and move goods.', 'materials handler'],
  ['53-7051', 'Heftruckchauffeur', 'Forklift driver', 'Je verplaatst zware spullen met een heftruck.', 'You move heavy goods with a forklift.', 'forklift operator'],
  ['53-3032', 'Vrachtwagenchauffeur', 'Truck driver', 'Je rijdt met een vrachtwagen en brengt spullen weg.', 'You drive a truck and deliver goods.', 'cargo vehicle driver'],
  ['53-3033', 'Pakketbezorger', 'Delivery driver', 'Je brengt pakketten met een busje naar mensen.', 'You bring parcels to people in a van.', 'car and van delivery driver'],
  ['53-3052', 'Buschauffeur', 'Bus driver', 'Je rijdt met een bus en helpt reizigers.', 'You drive a bus and help travellers.', 'bus driver'],
  ['43-5052', 'Postbezorger', 'Mail carrier', 'Je sorteert de post en brengt die rond.', 'You sort the mail and bring it round.', 'postman/postwoman'],
  ['43-5071', 'Logistiek medewerker', 'Shipping and receiving clerk', 'Je schrijft op welke spullen komen en gaan.', 'You note which goods come and go.', 'distribution centre dispatcher'],
  ['53-7064', 'Inpakker', 'Hand packer', 'Je pakt producten in met je handen.', 'You pack products by hand.', 'hand packer'],
  ['43-5032', 'Transportplanner', 'Dispatcher', 'Je plant welke chauffeur waar naartoe rijdt.', 'You plan which driver goes where.', 'freight transport dispatcher'],
  ['43-5061', 'Productieplanner', 'Production planner', 'Je plant wat een fabriek wanneer maakt.', 'You plan what a factory makes and when.'],
  ['53-7061', 'Autopoetser', 'Vehicle cleaner', 'Je maakt auto’s schoon, binnen en buiten.', 'You clean cars inside and out.', 'vehicle cleaner'],
])

// biome-ignore format: one occupation a line reads as the table it is.
const hospitality = of('hospitality', [
  ['35-1011', 'Chef-kok', 'Chef', 'Je kookt, maakt het menu en leidt de keuken.', 'You cook, make the menu and lead the kitchen.', 'chef'],
  ['35-2014', 'Kok in een restaurant', 'Restaurant cook', 'Je maakt warme en koude gerechten.', 'You make warm and cold dishes.', 'cook'],
  ['35-2012', 'Kok in een kantine', 'Canteen cook', 'Je kookt voor veel mensen tegelijk.', 'You cook for many people at once.'],
  ['35-2021', 'Keukenhulp', 'Kitchen assistant', 'Je snijdt groente en maakt eten klaar.', 'You cut vegetables and prepare food.', 'kitchen assistant'],
  ['35-9021', 'Afwasser', 'Dishwasher', 'Je wast af en houdt de keuken schoon.', 'You wash up and keep the kitchen clean.', 'kitchen porter'],
  ['35-3031', 'Medewerker bediening', 'Waiter', 'Je vraagt wat gasten willen en brengt het.', 'You ask what guests want and bring it.', 'waiter/waitress'],
  ['35-3011', 'Barmedewerker', 'Bartender', 'Je maakt drankjes en praat met gasten.', 'You make drinks and talk with guests.', 'bartender'],
  ['35-3023', 'Medewerker fastfood', 'Fast food worker', 'Je maakt snel eten en verkoopt het.', 'You make food quickly and sell it.', 'quick service restaurant crew member'],
  ['35-1012', 'Teamleider horeca', 'Food service supervisor', 'Je verdeelt het werk in een restaurant.', 'You divide the work in a restaurant.', 'quick service restaurant team leader'],
  ['43-4081', 'Receptionist hotel', 'Hotel receptionist', 'Je ontvangt gasten en geeft ze een kamer.', 'You receive guests and give them a room.', 'hospitality establishment receptionist'],
  ['37-2012', 'Kamerschoonmaker', 'Room cleaner', 'Je maakt kamers en huizen schoon.', 'You clean rooms and homes.', 'room attendant'],
])

// biome-ignore format: one occupation a line reads as the table it is.
const office = of('office', [
  ['43-4051', 'Medewerker klantenservice', 'Customer service worker', 'Je helpt klanten met vragen en klachten.', 'You help customers with questions and complaints.', 'customer service representative'],
  ['43-4171', 'Receptionist', 'Receptionist', 'Je ontvangt bezoekers en neemt de telefoon op.', 'You receive visitors and answer the phone.', 'receptionist'],
  ['43-6014', 'Secretarieel medewerker', 'Secretary', 'Je maakt afspraken en schrijft brieven.', 'You make appointments and write letters.', 'secretary'],
  ['43-6013', 'Medisch secretaresse', 'Medical secretary', 'Je maakt afspraken met patiënten en bewaart gegevens.', 'You make appointments with patients and keep records.', 'medical administrative assistant'],
  ['43-9061', 'Administratief medewerker', 'Office clerk', 'Je werkt met formulieren, brieven en de computer.', 'You work with forms, letters and the computer.', 'office clerk'],
  ['43-9021', 'Medewerker gegevensinvoer', 'Data entry clerk', 'Je typt gegevens in de computer.', 'You type data into the computer.', 'data entry clerk'],
  ['43-3031', 'Assistent-boekhouder', 'Accounting assistant', 'Je schrijft op wat een bedrijf koopt en verkoopt.', 'You record what a company buys and sells.', 'accounting assistant'],
  ['43-3051', 'Medewerker salarisadministratie', 'Payroll clerk', 'Je rekent uit wat mensen verdienen.', 'You work out what people earn.', 'payroll clerk'],
  ['43-4161', 'Medewerker personeelszaken', 'Human resources assistant', 'Je houdt gegevens van medewerkers bij.', 'You keep the records of employees.', 'human resources assistant'],
  ['43-4071', 'Archiefmedewerker', 'File clerk', 'Je bewaart papieren en zoekt ze weer op.', 'You store papers and find them again.', 'file clerk'],
  ['33-9032', 'Beveiliger', 'Security guard', 'Je let op of gebouwen en mensen veilig zijn.', 'You watch that buildings and people are safe.', 'security guard'],
  ['37-2011', 'Schoonmaker', 'Cleaner', 'Je maakt kantoren en scholen schoon.', 'You clean offices and schools.', 'building cleaner'],
])

// biome-ignore format: one occupation a line reads as the table it is.
const green = of('green', [
  ['37-3011', 'Hovenier', 'Gardener', 'Je maait gras en zorgt voor planten en tuinen.', 'You mow grass and care for plants and gardens.', 'groundsman/groundswoman'],
  ['37-3013', 'Boomverzorger', 'Tree worker', 'Je klimt in bomen en zaagt takken weg.', 'You climb trees and saw off branches.', 'tree surgeon'],
  ['45-2092', 'Medewerker kwekerij', 'Nursery worker', 'Je plant, verzorgt en plukt groente en bloemen.', 'You plant, tend and pick vegetables and flowers.', 'horticulture worker'],
  ['45-2093', 'Medewerker veehouderij', 'Livestock worker', 'Je verzorgt koeien, varkens of kippen.', 'You look after cows, pigs or chickens.', 'livestock worker'],
  ['45-2091', 'Tractorchauffeur', 'Farm machine operator', 'Je rijdt met tractors en machines op het land.', 'You drive tractors and machines on the land.', 'land-based machinery operator'],
  ['45-4011', 'Bosmedewerker', 'Forest worker', 'Je plant bomen en zorgt voor het bos.', 'You plant trees and care for the forest.', 'forest worker'],
  ['39-2021', 'Dierenverzorger', 'Animal caretaker', 'Je geeft dieren eten en maakt hokken schoon.', 'You feed animals and clean their pens.', 'animal care attendant'],
  ['53-7081', 'Vuilnisophaler', 'Refuse collector', 'Je haalt afval op en houdt de stad schoon.', 'You collect waste and keep the city clean.', 'refuse collector'],
])

// biome-ignore format: one occupation a line reads as the table it is.
const retail = of('retail', [
  ['41-2031', 'Winkelmedewerker', 'Shop assistant', 'Je helpt klanten in de winkel.', 'You help customers in the shop.', 'shop assistant'],
  ['41-2011', 'Kassamedewerker', 'Cashier', 'Je rekent af met klanten.', 'You take payment from customers.', 'cashier'],
  ['51-3011', 'Bakker', 'Baker', 'Je bakt brood en taart.', 'You bake bread and cake.', 'baker'],
  ['51-3021', 'Slager', 'Butcher', 'Je snijdt vlees en verkoopt het.', 'You cut meat and sell it.', 'butcher'],
  ['39-5012', 'Kapper', 'Hairdresser', 'Je knipt en verzorgt het haar van klanten.', 'You cut and care for customers’ hair.', 'hairdresser'],
  ['41-2022', 'Verkoper onderdelen', 'Parts seller', 'Je zoekt het goede onderdeel voor een klant.', 'You find the right part for a customer.', 'motor vehicles parts advisor'],
  ['27-1026', 'Etaleur', 'Window dresser', 'Je maakt de winkel en de etalage mooi.', 'You make the shop and its window look good.', 'visual merchandiser'],
  ['41-1011', 'Winkelmanager', 'Shop manager', 'Je leidt het team in een winkel.', 'You lead the team in a shop.', 'shop manager'],
  ['51-6011', 'Wasserijmedewerker', 'Laundry worker', 'Je wast en vouwt kleding en lakens.', 'You wash and fold clothes and sheets.', 'laundry worker'],
])

// biome-ignore format: one occupation a line reads as the table it is.
const education = of('education', [
  ['25-9042', 'Onderwijsassistent', 'Teaching assistant', 'Je helpt kinderen en de leraar in de klas.', 'You help children and the teacher in class.', 'early years teaching assistant'],
  ['39-9031', 'Sportinstructeur', 'Fitness instructor', 'Je leert mensen hoe zij goed sporten.', 'You teach people how to exercise well.', 'fitness instructor'],
  ['25-1194', 'Docent beroepsonderwijs', 'Vocational teacher', 'Je leert mensen een vak.', 'You teach people a trade.', 'vocational teacher'],
])

/** What a job seeker around Eindhoven meets; sector by sector. */
export const selection: readonly Selected[] = [
  ...care,
  ...technology,
  ...construction,
  ...logistics,
  ...hospitality,
  ...office,
  ...green,
  ...retail,
  ...education,
]
