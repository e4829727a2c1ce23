import type { SkillId } from '../vocabulary.ts'

/** A line a skill: id | "… een keer dat je …" | a situation in Dutch | "… a time when you …" | the situation in English. */
const table = `
CD7B4C0F34|iets belangrijks moest bewaren|Je krijgt tien briefjes door elkaar. Hoe zorg je dat je ze terugvindt?|had to keep something important|You get ten notes all mixed up. How do you make sure you can find them again?
AD5635E995|iets moest uitzoeken|Je weet niet hoe een machine werkt. Waar zoek je dat op?|had to find something out|You do not know how a machine works. Where do you look it up?
B620732163|merkte dat het niet goed ging met iemand|Een collega is stiller dan anders. Wat doe je?|noticed that somebody was not doing well|A colleague is quieter than usual. What do you do?
DB21DC938E|opeens anders moest werken|Vanaf morgen gaat het werk heel anders. Hoe begin je?|suddenly had to work in another way|From tomorrow the work is done very differently. How do you start?
8500CACF46|goed moest luisteren om iemand te helpen|Iemand legt iets uit en je snapt de helft. Wat doe je?|had to listen well to help somebody|Somebody explains something and you understand half of it. What do you do?
DB6B8EEBD1|iets leerde door het te doen|Je krijgt een apparaat dat je niet kent. Hoe leer je het?|learnt something by doing it|You get a device that you do not know. How do you learn it?
B6D93142FE|papieren of lijsten moest bijhouden|Er mist een getal in je lijst. Wat doe je?|had to keep papers or lists|A number is missing from your list. What do you do?
CECB22E3FA|iemand goede raad gaf|Een klant weet niet wat hij moet kiezen. Hoe help je?|gave somebody good advice|A customer does not know what to choose. How do you help?
EDB4E0C35A|een probleem zag aankomen|Morgen wordt het heel druk. Wat doe je vandaag al?|saw a problem coming|Tomorrow will be very busy. What do you do today?
AA253D1EBA|zei wat je vond, ook al was dat lastig|Je krijgt meer werk dan je aankunt. Wat zeg je?|said what you thought, although it was hard|You get more work than you can handle. What do you say?
7C37C4FF38|zag hoe het werk beter kon|Iets kost elke dag te veel tijd. Wat doe je?|saw how the work could be better|Something takes too much time every day. What do you do?
2E80D9179C|iets las en daarna goed kon doen|Je leest een werkblad en snapt één regel niet. Wat doe je?|read something and could then do it well|You read a work sheet and do not understand one line. What do you do?
4F97986168|keek of het werk van iemand goed was|Hoe zie je of een klus goed gedaan is?|checked whether somebody’s work was good|How do you see whether a job was done well?
9DD6D3E301|snel moest kiezen|Twee dingen moeten nu, en je kunt er één doen. Hoe kies je?|had to choose fast|Two things must be done now, and you can do one. How do you choose?
22799303D1|een grote berg spullen moest sorteren|Er komt een doos met allerlei onderdelen binnen. Hoe verdeel je die?|had to sort a big pile of things|A box with all kinds of parts comes in. How do you sort it?
5D8EA693BD|een ruzie hielp oplossen|Twee collega’s zijn boos op elkaar. Wat doe je?|helped to solve an argument|Two colleagues are angry with each other. What do you do?
0A4C7D6130|op een machine of meter moest letten|Een lampje gaat op rood. Wat doe je eerst?|had to watch a machine or a meter|A light turns red. What do you do first?
9DC1DB64EA|iets bedacht wat nog niemand had bedacht|Het gewone materiaal is op. Wat kun je nog meer gebruiken?|thought of something that nobody had thought of|The usual material has run out. What else could you use?
E033DC4809|met regels tot een antwoord kwam|Er zijn drie regels en één uitzondering. Hoe weet je wat geldt?|used rules to come to an answer|There are three rules and one exception. How do you know what holds?
C8730D1BAB|werk verdeelde|Er zijn vier klussen en drie mensen. Hoe verdeel je het?|shared out work|There are four jobs and three people. How do you share them out?
F755E32480|iemand hielp zonder dat het moest|Iemand vraagt iets wat niet jouw werk is. Wat doe je?|helped somebody although you did not have to|Somebody asks something that is not your job. What do you do?
3679757482|iets maakte op de computer|Er moet een poster komen voor een open dag. Hoe maak je die?|made something on a computer|A poster is needed for an open day. How do you make it?
83D3AC05BD|doorging terwijl het moeilijk was|Iets lukt voor de derde keer niet. Wat doe je?|went on although it was hard|Something fails for the third time. What do you do?
D28377D00A|hetzelfde werk in minder tijd deed|Je hebt een uur voor werk van twee uur. Hoe pak je het aan?|did the same work in less time|You have one hour for two hours of work. How do you go about it?
BC3AB34C1A|met geld van anderen omging|De kas klopt niet: er is tien euro te weinig. Wat doe je?|handled other people’s money|The till is ten euros short. What do you do?
072570C444|iets maakte met gereedschap|Je krijgt gereedschap dat je niet kent. Hoe begin je?|made something with tools|You get a tool that you do not know. How do you start?
E66E6D3B86|iets kleins en precies met je handen deed|Laat zien hoe je dit in elkaar zet. Waar let je op?|did something small and precise with your hands|Show how you put this together. What do you pay attention to?
0802CD6B4E|zag dat één ding iets anders veranderde|Eén levering komt te laat. Wat gebeurt er dan allemaal?|saw how one thing changed another|One delivery is late. What will happen because of that?
2492D7AE9B|een goed idee had|Noem vijf manieren om deze kist te gebruiken.|had a good idea|Name five ways to use this crate.
F2FD24AA16|iets moest oplossen zonder de goede spullen|Je gereedschap is stuk en de klus moet af. Wat doe je?|had to solve something without the right things|Your tool is broken and the job must be finished. What do you do?
717E511A75|ontdekte hoe iets werkte door goed te kijken|Elke maandag gaat er iets mis. Hoe zoek je uit waarom?|found out how something worked by watching|Something goes wrong every Monday. How do you find out why?
299CE88E49|stappen in de goede volgorde moest zetten|Leg uit hoe je koffie zet, stap voor stap.|had to put steps in the right order|Explain how to make coffee, step by step.
CFE8550C77|begon zonder dat iemand het vroeg|Je bent klaar en je baas is weg. Wat doe je?|started without being asked|You are ready and your boss is away. What do you do?
FCCEE4730B|iets op een nieuwe manier deed|Hoe zou je dit werk over vijf jaar doen?|did something in a new way|How would you do this work in five years?
D5AD4F0905|iets aansloot of plaatste|Je sluit iets aan en het doet niets. Wat kijk je na?|connected or placed something|You connect something and it does nothing. What do you check?
6AE2F3F890|iemand iets uitlegde|Een nieuwe collega spreekt weinig Nederlands. Hoe leg je het werk uit?|explained something to somebody|A new colleague speaks little Dutch. How do you explain the work?
2F2D779459|eerlijk was terwijl dat niet makkelijk was|Je maakte een fout die niemand zag. Wat doe je?|were honest although it was not easy|You made a mistake that nobody saw. What do you do?
78E94823F7|iets leerde van een tip of van kritiek|Je baas zegt dat het beter moet. Wat doe je dan?|learnt from a tip or from criticism|Your boss says that it must be better. What do you do then?
E1F935288C|merkte dat iets niet klopte|Twee mensen vertellen iets anders. Hoe weet je wat waar is?|noticed that something was not right|Two people tell you different things. How do you know what is true?
5D96B8A9BF|een fout in het werk vond|Je keurt honderd stuks. Hoe zorg je dat je niets mist?|found a mistake in the work|You check a hundred pieces. How do you make sure you miss nothing?
1F27972B01|lang achter elkaar moest opletten|Het werk is twee uur hetzelfde. Hoe blijf je scherp?|had to pay attention for a long time|The work is the same for two hours. How do you stay sharp?
CB768EFA19|uit jezelf iets nieuws leerde|Wat wil je in dit werk nog leren?|learnt something new by yourself|What would you like to learn in this work?
7555D32771|een slimme manier vond om iets te leren|Je moet tien namen leren. Hoe doe je dat?|found a clever way to learn something|You must learn ten names. How do you do that?
49790E767C|leiding gaf aan anderen|Iemand in je groep doet niet mee. Wat doe je?|led other people|Somebody in your group does not join in. What do you do?
1A5EF0A63E|iemand iets leerde|Hoe merk je dat iemand iets echt snapt?|taught somebody something|How do you notice that somebody really understands?
FC91431A6A|achter je werk of je team bleef staan|Een klant klaagt over je bedrijf. Wat zeg je?|stood by your work or your team|A customer complains about your company. What do you say?
D0866C5206|met een machine werkte|Wat doe je voordat je een machine aanzet?|worked with a machine|What do you do before you switch a machine on?
4257E202F2|het goede gereedschap moest kiezen|Je gaat op pad voor een klus. Wat neem je mee, en waarom?|had to choose the right tools|You leave for a job. What do you take with you, and why?
5C8ADA7777|zorgde dat er genoeg spullen waren|Het papier is bijna op en het is vrijdag. Wat doe je?|made sure there were enough materials|The paper has almost run out and it is Friday. What do you do?
49BD0F4516|veel moest onthouden|Je krijgt zes opdrachten achter elkaar. Hoe onthoud je ze?|had to remember a lot|You get six tasks in a row. How do you remember them?
0EBFAD3C80|iets precies moest meten|Twee metingen zijn niet hetzelfde. Wat doe je?|had to measure something precisely|Two measurements are not the same. What do you do?
66C527547D|iets goed moest vertellen|Vertel in één minuut wat je gisteren deed.|had to tell something well|Tell in one minute what you did yesterday.
B03F4F484C|in de gaten hield hoe iets ging|Hoe weet je halverwege of een klus op tijd af is?|kept an eye on how something went|Halfway, how do you know whether a job will be ready in time?
9744544CFB|iemand weer zin gaf in het werk|Het team is moe en er is nog een uur te gaan. Wat doe je?|gave somebody new energy for the work|The team is tired and there is an hour to go. What do you do?
23131CF73E|twee dingen tegelijk deed|De telefoon gaat terwijl je een klant helpt. Wat doe je?|did two things at once|The phone rings while you help a customer. What do you do?
3DECCF2E7C|via iemand die je kende verder kwam|Je komt in een zaal vol onbekenden. Hoe begin je een gesprek?|got further through somebody you knew|You enter a room full of strangers. How do you start a talk?
DB64E761DE|wilde weten hoe iets werkte|Wat wil je over dit bedrijf weten?|wanted to know how something worked|What would you like to know about this company?
07DBC86B2C|aan iemand zag wat hij bedoelde|Iemand zegt ja, maar kijkt boos. Wat doe je?|saw what somebody meant without words|Somebody says yes, but looks angry. What do you do?
584412A2FB|iets moois maakte|Laat iets zien dat je hebt gemaakt. Hoe ging dat?|made something beautiful|Show something that you made. How did you do it?
44C6CEB444|begon terwijl nog niet alles duidelijk was|Je weet nog niet wat je morgen gaat doen. Hoe ga je daarmee om?|started before everything was clear|You do not know yet what you will do tomorrow. How do you deal with that?
E71773F7A8|iets niet lukte en je toch verderging|Het werk van een hele dag is weg. Wat doe je?|failed at something and went on|The work of a whole day is lost. What do you do?
9D3CE51A04|anders over iemand ging denken|Je werkt met iemand die heel anders is dan jij. Hoe doe je dat?|changed your mind about somebody|You work with somebody who is very different from you. How do you do that?
B48D956870|een afspraak maakte waar iedereen blij mee was|Jij en een collega willen dezelfde dag vrij. Hoe los je dat op?|made a deal that everybody was happy with|You and a colleague want the same day off. How do you solve that?
6180B5A6EE|goed voor je gereedschap zorgde|De dag is voorbij. Wat doe je met je spullen?|took good care of your tools|The day is over. What do you do with your things?
518455478C|een kans zag en iets begon|Wat zou dit bedrijf nog meer kunnen verkopen?|saw a chance and started something|What else could this company sell?
B4866702BB|iets ontwierp of tekende|Ontwerp een kast voor deze hoek. Waar begin je?|designed or drew something|Design a cupboard for this corner. Where do you start?
FAB3EE0CD1|op het werk van een groep lette|Je ziet dat iemand de stappen niet volgt. Wat doe je?|watched over the work of a group|You see that somebody does not follow the steps. What do you do?
3D18A18F12|snapte hoe het op een werkplek echt ging|Je bent nieuw. Hoe kom je erachter wie wat beslist?|understood how things really went at a workplace|You are new. How do you find out who decides what?
DEDBBC55E0|iets regelde voor een groep|Er komen twintig mensen eten. Wat regel je, en wanneer?|organised something for a group|Twenty people are coming to eat. What do you arrange, and when?
26D3098394|iemand overtuigde|Je baas wil iets kopen en jij weet iets beters. Wat zeg je?|convinced somebody|Your boss wants to buy something and you know something better. What do you say?
2965722BD7|zag wat bij elkaar hoorde|Kijk naar deze rij. Wat komt er nu, en waarom?|saw what belonged together|Look at this row. What comes next, and why?
D8863A73CA|een plan maakte en dat volgde|Deze klus duurt drie dagen. Hoe maak je een plan?|made a plan and followed it|This job takes three days. How do you make a plan?
590AC2FC12|voor een groep sprak|Je mag je werk laten zien aan tien mensen. Hoe doe je dat?|spoke to a group|You may show your work to ten people. How do you do that?
7620BCA1C4|moest weten wat eerst moest|Er liggen vijf klussen. Welke doe je eerst, en waarom?|had to know what came first|There are five jobs. Which do you do first, and why?
53E033E58A|een oplossing zocht|De deur van de bus gaat niet dicht. Wat doe je?|looked for a solution|The door of the van does not close. What do you do?
4D400FE127|als eerste zag dat er iets mis was|Je ruikt iets vreemds op het werk. Wat doe je?|were the first to see that something was wrong|You smell something strange at work. What do you do?
752EEDBE89|regels of stappen moest volgen|De regel kost tijd en je collega slaat hem over. Wat doe jij?|had to follow rules or steps|The rule takes time and your colleague skips it. What do you do?
F2D610E19F|een programma schreef of veranderde|Een programma doet niet wat het moet. Hoe zoek je de fout?|wrote or changed a program|A program does not do what it should. How do you find the fault?
E06265451B|iets verkocht|Waarom zou ik deze pen kopen?|sold something|Why should I buy this pen?
D989743D35|iemand steunde in een moeilijke tijd|Een klant begint te huilen. Wat doe je?|supported somebody in a hard time|A client starts to cry. What do you do?
29B470A4FC|snel moest zijn bij gevaar|Er valt een fles met een giftige stof. Wat doe je eerst?|had to be quick in danger|A bottle of something poisonous falls. What do you do first?
C21A058358|ontdekte wat je goed kunt|Wat in dit werk gaat jou makkelijk af, en wat niet?|found out what you do well|What in this work is easy for you, and what is not?
D5BBA931FB|moest rekenen op het werk of thuis|Een doos kost 12 euro. Je hebt er 8 nodig. Wat kost dat?|had to calculate at work or at home|A box costs 12 euros. You need 8. What does that cost?
1C1D574677|iets repareerde|Een apparaat gaat niet aan. Wat kijk je het eerst na?|repaired something|A device does not start. What do you check first?
4C03E226B4|een doel haalde|Je loopt achter op je doel van deze week. Wat doe je?|reached a goal|You are behind on your goal for this week. What do you do?
B260384107|moest zien of iets paste|Hoe krijg je deze kast door die deur?|had to see whether something would fit|How do you get this cupboard through that door?
1D54A21B60|met anderen iets voor elkaar kreeg|Jij bent klaar en je collega niet. Wat doe je?|got something done together with others|You are ready and your colleague is not. What do you do?
BC98BE9135|iets schreef voor anderen|Schrijf in drie zinnen wat er vandaag gebeurde.|wrote something for others|Write in three sentences what happened today.
00F4349F9A|snel snapte wat er aan de hand was|Je komt binnen en iedereen rent. Hoe weet je wat er is?|understood quickly what was going on|You come in and everybody is running. How do you know what is going on?
234586C77C|snel een verschil zag|Kijk naar deze twee lijsten. Wat is anders?|saw a difference fast|Look at these two lists. What is different?
4DDDBC0121|rustig bleef terwijl het druk was|Er staan zes klanten te wachten. Wat doe je?|stayed calm while it was busy|Six customers are waiting. What do you do?
4186375D3A|uitzocht hoe iets in elkaar zat|Het water komt niet. Hoe zoek je uit waar het blijft?|found out how something was built|There is no water. How do you find out where it stops?
A43394A208|keek of iets goed werkte|Er is een nieuw rooster. Hoe weet je of het beter is?|looked whether something worked well|There is a new schedule. How do you know whether it is better?
647BB5C0A7|zorgde voor een fijne sfeer|Er komt iemand nieuw in het team. Wat doe je?|made people feel at home|Somebody new joins the team. What do you do?
D98DE01097|je tijd goed indeelde|Je hebt acht uur en vijf klussen. Hoe deel je de dag in?|divided your time well|You have eight hours and five jobs. How do you divide the day?
3906E425EA|extra je best deed|Wanneer vind jij dat werk goed genoeg is?|did more than your best|When do you find work good enough?
1DD562B682|iets moeilijks probeerde|Je mag iets doen wat je nog nooit deed. Wat zeg je?|tried something hard|You may do something that you have never done. What do you say?
40A423F2B4|verantwoordelijk was voor iets|Jouw klus gaat mis door iemand anders. Wat doe je?|were responsible for something|Your job goes wrong because of somebody else. What do you do?
663E4EFD55|een verhaal vertelde waar mensen van genoten|Vertel iets leuks over je laatste werk.|told a story that people enjoyed|Tell something nice about your last work.
D16A30C42A|zware spullen moest verplaatsen|Er staat een zware kist in de weg. Hoe pak je dat veilig aan?|had to move heavy things|A heavy crate is in the way. How do you move it safely?
3DA7BAB0C4|iemand hielp die ziek was|Iemand wil zijn medicijn niet. Wat doe je?|helped somebody who was ill|Somebody does not want to take their medicine. What do you do?
6EDDE6185F|deed wat je beloofde, ook al was het lastig|Je hebt iets beloofd en het lukt niet op tijd. Wat doe je?|kept a promise although it was hard|You promised something and it will not be ready in time. What do you do?
BA2CB60880|iets wist wat geheim moest blijven|Een kennis vraagt naar een klant. Wat zeg je?|knew something that had to stay secret|Somebody you know asks about a client. What do you say?
57F37BF52D|iets of iemand moest vervoeren|De weg is dicht en je bent laat. Wat doe je?|had to transport something or somebody|The road is closed and you are late. What do you do?
DB59A57C01|voor mensen of dieren zorgde|Iemand wil alles zelf doen, maar dat lukt niet. Hoe help je?|cared for people or animals|Somebody wants to do everything alone, but cannot. How do you help?
DC1C2EC0BB|van tevoren zag hoe iets zou worden|Hoe ziet deze kamer eruit als de kast links staat?|saw beforehand how something would look|What does this room look like with the cupboard on the left?
693D5CC352|iets onderzocht|Hoe zoek je uit welke van twee lijmen beter plakt?|did research on something|How do you find out which of two glues sticks better?
7E462C867D|zelf moest bedenken hoe je iets uitrekent|Hoeveel verf heb je nodig voor deze muur? Hoe reken je dat uit?|had to think how to work something out|How much paint do you need for this wall? How do you work that out?
D5DED5A92E|alleen een klus deed|Je werkt alleen en weet iets niet. Wat doe je?|did a job on your own|You work alone and do not know something. What do you do?
D6B90E6D17|iets durfde en het lukte|Waarom kun jij dit werk goed?|dared to do something and it worked|Why can you do this work well?
73CE64DACE|heel precies moest werken|Het moet snel, en het moet goed. Hoe doe je dat?|had to work very precisely|It must be fast, and it must be good. How do you do that?
`

/** Two questions for a talk about one skill, in words that a job seeker understands: what somebody did, and what they would do. */
export interface InterviewQuestions {
  readonly nl: readonly [string, string]
  readonly en: readonly [string, string]
}

/**
 * Questions by skill. Structured questions, on what people did and on what they would do, foresee work best of all ways to talk (Sackett et al.
 * 2022, doi:10.1037/apl0000994). A skill of private life has none: it is no employer's business.
 */
export const interviewQuestions: ReadonlyMap<SkillId, InterviewQuestions> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', did = '', situation = '', didEn = '', situationEn = ''] = line.split('|')
      return [
        id,
        {
          nl: [`Vertel over een keer dat je ${did}. Wat deed je?`, situation],
          en: [`Tell me about a time when you ${didEn}. What did you do?`, situationEn],
        },
      ]
    }),
)
