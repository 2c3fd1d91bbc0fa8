import type { Lexicon } from './lexicon.types';

/** Law, tax and work: what people say in English who do not know what the trade is called. */
export const voicesEnLaw: Lexicon = {
  'legal.contracts': `
    terms of the client / client wants me to sign / what happens if he doesn't deliver / loan between friends paper / twenty pages to sign / pages they want signed`,
  'legal.company-law': `
    partners fighting / sell my shares / articles of association / change the administrator / merge two firms`,
  'legal.data-protection': `
    cameras in the shop sign / fine from the data agency / children's photos permission / data breach / mailing list legal / patients' records law / send cvs by mail legal / whatsapp group parents data / erase my data`,
  'legal.digital-law': `
    cookies banner / terms and conditions / someone copied my website / legal notice / impersonate my account / website legal texts / delete me from google / ai legal / e-shop legal / stolen account legal / someone posts my photos / online scam legal`,
  'legal.trademarks-and-patents': `
    sells under our name / brewery with our name`,
  'legal.copyright-and-image-rights': `
    used my photo without permission / song in the advert / my drawings on t-shirts without permission / licence for a photo / credit my work / use a photo of a celebrity / record label agreement / film rights / appear in a photo without permission`,
  'legal.immigration': `
    papers in order / papers for my employee / hire someone from morocco / undocumented / foreigner's card / card runs out / peruvian / moroccan worker / venezuelan`,
  'legal.employment-disputes': `
    owe me wages / haven't been paid my wages / reported by a former employee / dismissed on sick leave / former worker sues / told them I was expecting`,
  'legal.family-and-inheritance': `
    unmarried couple papers / grandparents see grandchildren / power of attorney for mother / left the farm to everybody / grandma left the house / siblings don't speak house / aunt left`,
  'legal.property-and-planning': `
    tenant doesn't pay / buy a flat with debts / rent rise / contract of the premises / developer doesn't deliver / hidden defects in the flat / expropriate / down payment for the flat / builder left it half done claim / community sues / neighbour built on my land / stopped paying rent / stopped paying in my flat`,
  'legal.disputes-and-debts': `
    bank overcharged / claim compensation / company went bust / claim against insurer / reclaim the money / finished the job and still waiting / still waiting for my money / work done not paid`,
  'tax-and-labour.freelancer-taxes': `
    freelancer invoices to declare / flat rate / quarter closes`,
  'tax-and-labour.income-tax-return': `
    draft return / draft from the tax office / rent deduction / declare the rented flat / mistake in my return / joint or separate / two jobs tax return / declare the inheritance / draft says I owe`,
  'tax-and-labour.bookkeeping': `
    accounts up to date / accounts of the association / enter the invoices / carrier bag of invoices / tickets in a drawer / accountant left / accounts backlog / accounting of the coop / biscuit tin invoices / invoices in a tin / invoices live in`,
  'tax-and-labour.company-taxes': `
    vat of the company / annual company return / how to pay myself from the company / intra-community vat company / tax benefit r&d / pro rata vat / tax on profits / foundation tax regime`,
  'tax-and-labour.payroll': `
    sign on a worker / social security contributions employees / my first employee / register the nanny / contract for a waiter / register a cook / hours of part-time / household employee / deduct from the payslip / christmas bonus wages / girl helping in the shop papers / helper in the shop papers / someone starts in june papers`,
  'tax-and-labour.employment-advice': `
    maternity leave rights / collective agreement / working hours register / temporary contract / holiday entitlement / staff on sick leave / overtime rules / worker asks for reduced hours / paternity leave / labour inspector / labour inspection / intern agreement / fixed-term / absent without notice / disciplinary letter / time sheets / waitress is expecting / employee is pregnant rights / what she is entitled to / expecting a baby employee`,
  'tax-and-labour.starting-up': `
    open a business what papers / start my business papers / capitalise unemployment / freelancer or limited company / start a company / papers to start / company formation / from employee to freelance / form of company / civil partnership business / emprendre paperwork / leave the company and work on my own`,
  'tax-and-labour.international-tax': `
    move to portugal tax / foreign client vat / flat in france declare / invoice to the united states / pension from germany / intra-eu / export vat / inheritance abroad tax`,
  'tax-and-labour.e-invoicing': `
    digital certificate invoice / invoice software law / public administration rejects my invoice`,
  'tax-and-labour.tax-inspections': `
    letter from the tax office / tax office asks for papers / requirement from the tax / tax agency letter / tax debt in instalments / appeal the fine / tax office says I owe / parallel return / registered letter tax / postpone tax payment / summoned by the tax / brown envelope / envelope says I owe / owe from 2022 / letter says I owe`,
  'tax-and-labour.social-security-benefits': `
    sick leave pay / contributions missing / disability degree / mutual insurance denied / paid enough years / work life report / dependency aid / benefits refused / carer's allowance / ingreso mínimo / worked since I was fifteen / may I stop working / stop work and on how much / worked all my life`,
};
