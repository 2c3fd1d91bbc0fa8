import type { Lexicon } from './lexicon.types';

/** Running a business: what people say in Catalan who do not know what the trade is called. */
export const voicesCaBusiness: Lexicon = {
  'business-consulting.strategy': `
    cap on ha d'anar l'empresa / hem perdut el nord / massa fronts oberts / la competència ens passa al davant / els socis no es posen d'acord amb el rumb`,
  'business-consulting.business-plan': `
    números per al banc / abans de deixar la feina / surten els números / quant hauré de vendre / pla per capitalitzar l'atur / estudi de viabilitat / paper per presentar al banc / projecte sobre el paper`,
  'business-consulting.processes-and-operations': `
    es perden les comandes / sempre els mateixos errors / manual de procediments / massa passos / ordenar la feina`,
  'business-consulting.project-management': `
    s'allarguen els terminis / coordinar els industrials / portar el trasllat del despatx / cap no sap quan entra l'altre / qui entra primer industrials / quadrar industrials`,
  'business-consulting.agile': `
    tauler de tasques`,
  'business-consulting.innovation': `
    pluja d'idees / taller de creativitat / provar idees / laboratori d'idees / producte nou a partir del que tenim`,
  'business-consulting.digital-transformation': `
    kit digital / anar a paper zero / eines que no es parlen`,
  'business-consulting.quality-and-certification': `
    certificat que demana el client / manual de qualitat / marcatge ce`,
  'business-consulting.growth-and-franchising': `
    segona botiga / altres obrin amb el nostre nom`,
  'business-consulting.business-transfer': `
    em jubilo i ningú continua / els fills no volen la botiga / agafar una fleca / qui continuarà la botiga / passar l'empresa als fills / les filles viuen fora / ningú no vol la ferreteria`,
  'business-consulting.pricing-and-profitability': `
    cobro massa poc / quins plats em fan perdre / clients que ens fan perdre`,
  'finance-and-funding.grants-and-subsidies': `
    diners per arreglar la teulada de l'entitat / la diputació paga / paga la meitat de les obres / meitat de les obres comerços / ens paguin una part`,
  'finance-and-funding.european-projects': `
    next generation`,
  'finance-and-funding.investment-rounds': `
    pitch per inversors / pacte amb inversors`,
  'finance-and-funding.business-loans': `
    pagar proveïdors abans de cobrar / finançar una furgoneta / finançar el forn / bestreta de factures / descoberts / comprar estoc diners`,
  'finance-and-funding.mortgages': `
    pagar el pis trenta anys / vint per cent d'entrada / quota del pis / deixar de pagar lloguer / dos sous petits / comprar-nos un pis sous / deixar el lloguer`,
  'finance-and-funding.insurance': `
    si s'inunda la botiga / mútua privada / si algú pren mal / vidre trencat / nen ha caigut al local / ens demanen diners per una caiguda`,
  'finance-and-funding.personal-finance': `
    el sou vola / sou desapareix`,
  'finance-and-funding.external-cfo': `
    no sé si guanyem o perdem / entren i surten diners / ens podem permetre contractar / control pressupostari / números al dia per al consell / facturo molt i el compte buit`,
  'finance-and-funding.financial-models-and-valuation': `
    quant val la part del soci / excel per als inversors / valor de les participacions`,
  'finance-and-funding.accounts-audit': `
    els socis desconfien dels comptes / mirada independent als comptes`,
  'people-and-coaching.recruitment': `
    no trobo cambrers / trobar cuinera / cobrir una plaça / ningú respon l'anunci / ha plegat la cuinera`,
  'people-and-coaching.hr-consulting': `
    ningú porta el personal / funcions i responsabilitats / teletreball normes / acollida de nous`,
  'people-and-coaching.pay-and-performance': `
    comissions per vendre / promocions internes criteri`,
  'people-and-coaching.employee-experience': `
    baixes i desànim / enquesta de clima / que no pleguin / marca ocupadora / ha plegat el tercer`,
  'people-and-coaching.leadership-coaching': `
    primera vegada que mano / no em fan cas l'equip / aprendre a liderar / portar un equip / gerent desbordat / companys de cafè`,
  'people-and-coaching.life-coaching': `
    prendre decisions / cruïlla`,
  'people-and-coaching.career-guidance': `
    reciclar-me professionalment`,
  'people-and-coaching.team-building': `
    companys que no es parlen gaire / equip a distància trobar-se / recés d'equip / trencar el gel / confiança entre companys / barrejar departaments`,
  'people-and-coaching.team-coaching-and-conflict': `
    tensió a l'oficina / família i empresa discutim / veïns enfrontats mediació`,
  'people-and-coaching.entrepreneur-mentoring': `
    començo sola / consell per al meu projecte / dubtes del negoci`,
  'people-and-coaching.productivity-coaching': `
    correus m'ofeguen / agenda caòtica / massa reunions / plego tardíssim / prioritzar tasques / apagant focs / a la nit treballo / el dia em passa volant`,
  'sales-and-administration.lead-generation': `
    porta freda / llista de possibles clients / trobar empreses a qui vendre / reunions amb compradors / clients potencials / contactar directius / obrir portes d'empreses`,
  'sales-and-administration.sales-agents': `
    vendre el producte a botigues / entrar als supermercats / portar la melmelada a botigues / xarxa de vendes`,
  'sales-and-administration.sales-management': `
    pressupostos sense resposta / ningú fa seguiment dels pressupostos / tancar més vendes / aprendre a vendre / tancar la venda / em fa vergonya vendre`,
  'sales-and-administration.crm': `
    seguiment de cada client / targeta de fidelització / post-its de clients / fitxa de client / històric de clients / clients que tornin`,
  'sales-and-administration.international-trade': `
    vendre a frança / importar de xina / papers de duana / mercaderia retinguda / entrar al mercat / primer enviament a l'estranger`,
  'sales-and-administration.public-tenders': `
    plec de condicions / proposta tècnica ajuntament`,
  'sales-and-administration.customer-care': `
    contestar whatsapps de clients / fulls de reclamació / suport als compradors`,
  'sales-and-administration.virtual-assistance': `
    treure'm feina administrativa / organitzar la meva agenda / missatges sense llegir / m'oblido de les cites / dos-cents missatges`,
  'sales-and-administration.back-office': `
    reclamar cobraments / demanar material / feina administrativa s'acumula / arxivar papers / enviar pressupostos / muntanya de papers / factures de proveïdors / correus i segells`,
  'sales-and-administration.reception-and-calls': `
    donar la benvinguda a la porta / call center / contestar en nom nostre / mentre atenc pacients sona`,
  'sales-and-administration.data-and-documents': `
    picar dades / capses d'arxiu / passar de paper a excel / introduir dades / classificar documents / catalogar llibres / omplir una base de dades / soterrani ple de papers / fitxes a ordinador / arxiu històric / carpetes al soterrani / papers al soterrani`,
};
