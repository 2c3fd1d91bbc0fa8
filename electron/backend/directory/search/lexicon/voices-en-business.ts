import type { Lexicon } from './lexicon.types';

/** Running a business: what people say in English who do not know what the trade is called. */
export const voicesEnBusiness: Lexicon = {
  'business-consulting.strategy': `
    competitors overtaking us / partners disagree on the direction / too many fronts open`,
  'business-consulting.business-plan': `
    will it work on paper / numbers for the new shop / before I quit my job / business canvas / viability study / paper for the investors / break-even of the new project / plan for the unemployment lump sum / idea on a napkin`,
  'business-consulting.processes-and-operations': `
    orders get lost / write down how we work / procedures manual / do the same job twice`,
  'business-consulting.project-management': `
    deadlines slip / late and over budget / keep the move on track / project going off the rails`,
  'business-consulting.agile': `
    team delivers every fortnight / plan in small steps`,
  'business-consulting.innovation': `
    same old product / reinvent ourselves / test ideas cheaply / r&d tax deduction / lead the way in the sector with novelties`,
  'business-consulting.digital-transformation': `
    drowning in paper / work like in the nineties / digitise the family business / digital kit / bring the workshop into this century / tools don't talk to each other`,
  'business-consulting.quality-and-certification': `
    customer asks for a certificate / quality manual / ce marking`,
  'business-consulting.growth-and-franchising': `
    others open under our name / grow without dying / several outlets / open the same with our sign / same shop elsewhere`,
  'business-consulting.business-transfer': `
    hand over the business / hand over to my children / buy a going concern / children don't want the shop / family succession / next generation / sixty-four and the shop works / daughters live abroad / hang up my apron`,
  'business-consulting.pricing-and-profitability': `
    which clients cost us money / sell a lot no money left / price list / quote too low / each cake costs / what each piece costs me`,
  'finance-and-funding.grants-and-subsidies': `
    call closes / regional aid / council aid for shops / money for the roof of the association / subsidy accounts due`,
  'finance-and-funding.european-projects': `
    next generation funds`,
  'finance-and-funding.investment-rounds': `
    dilute / sell shares to investors / runway is ending / shareholders put money`,
  'finance-and-funding.business-loans': `
    pay suppliers before I get paid / cash to buy stock / late payers cash gap / suppliers want money upfront / customers pay at ninety days / pay suppliers upfront`,
  'finance-and-funding.mortgages': `
    buy my first home / first home loan / mortgage broker / twenty per cent deposit / home purchase with no savings / stop paying rent / stop renting and buy / own home on two salaries / small wages buy`,
  'finance-and-funding.insurance': `
    cover if I get sick / if the shop floods / cover for volunteers / life cover / health cover / if someone gets hurt in my shop / funeral plan / pet cover / broken window cover / child tripped / parents want compensation playroom / someone slips on our floor`,
  'finance-and-funding.personal-finance': `
    savings lose value / invest little by little / inherited money what to do / save for the children's studies / revolving cards / living on credit cards / wages gone by the twentieth / wages gone / salary gone / nothing left by the twentieth`,
  'finance-and-funding.external-cfo': `
    don't know if we earn or lose / money in money out / can we afford to hire / numbers under control / monthly figures for the board / cost centres / financial director / account is empty / money vanishes`,
  'finance-and-funding.financial-models-and-valuation': `
    value the shares / excel for investors / discounted cash flow / partner leaves what is his share worth / stress test the numbers / multiple of ebitda`,
  'finance-and-funding.accounts-audit': `
    accounts reviewed by someone external / check that the treasurer / true and fair / members distrust the accounts`,
  'people-and-coaching.recruitment': `
    hire programmers / hire a shop assistant / new hire fails / sift applications / nobody answers the notice / kitchen porter / porter left / nobody replies to the ad`,
  'people-and-coaching.hr-consulting': `
    no one looks after staff matters / welcome new staff / org chart / hr from outside / restructure teams / holiday rules / teleworking policy / onboard newcomers / right to disconnect`,
  'people-and-coaching.pay-and-performance': `
    who deserves a raise / commission scheme / evaluate employees / yearly reviews with staff / salary review / reward effort / promotion criteria / feedback reviews`,
  'people-and-coaching.employee-experience': `
    climate survey / sick days sky-high / employer branding / handed in their notice / another one leaves / hand in notice`,
  'people-and-coaching.leadership-coaching': `
    my team doesn't listen to me / learn to lead / lead with confidence / director overwhelmed / micromanage`,
  'people-and-coaching.career-guidance': `
    reinvent professionally / back to work after kids / linkedin to find work / nobody asks for my degree`,
  'people-and-coaching.team-building': `
    team bonding / colleagues barely talk / remote team get together / get departments mixing / retreat with the team / trust between colleagues / values workshop`,
  'people-and-coaching.team-coaching-and-conflict': `
    two colleagues don't speak / tension in the office / partners quarrel / arguments at work / team at loggerheads / family business argue / neighbours mediation / departments blame each other / founders don't talk / founders not talking`,
  'people-and-coaching.entrepreneur-mentoring': `
    guide me with my start-up / someone to bounce ideas / women entrepreneurs / first steps in business / turn my hobby into a job / doubts about my business`,
  'people-and-coaching.productivity-coaching': `
    overwhelmed by emails / manage my time / endless to-do list / inbox zero / messy desk / working late every day / time flies / diary chaos / work from home routine / work at night to catch up`,
  'sales-and-administration.lead-generation': `
    cold calls / find companies to sell to / list of potential clients / knock on doors of companies / fill the sales calendar / contact decision makers / new business meetings`,
  'sales-and-administration.sales-agents': `
    sell my product to shops / place my wine in restaurants / get my beer into bars / travelling salesman / get my jam into shops / sales network`,
  'sales-and-administration.sales-management': `
    quotes never followed up / close more deals / quotations no answer / teach us to sell / sales meetings / we send quotes and they vanish / afraid to sell / close the sale`,
  'sales-and-administration.crm': `
    track of every customer / follow-ups forgotten / client list in post-its / who spoke to the client last / keep clients loyal / customer loyalty programme / client file up to date / contact history`,
  'sales-and-administration.international-trade': `
    sell to france / import from china / export olive oil / first shipment abroad / customs papers / trade fair abroad / goods stuck in customs / enter the mexican market / hs code / stuck in the port / boxes stuck in port / harbour goods`,
  'sales-and-administration.public-tenders': `
    specifications sheet / county choosing / county choosing who cleans / compete for the council job / council choosing`,
  'sales-and-administration.customer-care': `
    returns and complaints / reply to emails from customers / ticket system / helpdesk for buyers / answer whatsapp from clients / where's my order emails`,
  'sales-and-administration.virtual-assistance': `
    organise my agenda / take admin off my hands / someone to handle my paperwork remotely / forget appointments / miss appointments`,
  'sales-and-administration.back-office': `
    admin piling up / expenses filed / file papers / send the quotes / paperwork mountain / supplier invoices check / post office and stamps`,
  'sales-and-administration.reception-and-calls': `
    call centre / switchboard staff / someone at the door of the event / calls when we're closed / answer in our name / pick up calls / treat patients phone / can't pick up the phone`,
  'sales-and-administration.data-and-documents': `
    type in the forms / boxes of files / copy from paper to excel / digitise the files / fill in a database / old files in the basement / classify documents / name files / library catalogue / shelves full of folders / data entry / order the shared folders / catalogue the books / mail merge / historical archive`,
};
