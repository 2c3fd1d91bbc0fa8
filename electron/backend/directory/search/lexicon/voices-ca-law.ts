import type { Lexicon } from './lexicon.types';

/** Law, tax and work: what people say in Catalan who do not know what the trade is called. */
export const voicesCaLaw: Lexicon = {
  'legal.contracts': `
    condicions del client / paper signat proveïdor / què passa si no compleix / deixar diners a un amic paper / acord de franquícia / lletra menuda / pàgines per firmar`,
  'legal.company-law': `
    socis barallats / estatuts de la societat / canviar l'administrador / tancar l'empresa / soci no treballa / acta de la junta`,
  'legal.data-protection': `
    càmeres de la botiga cartell / permís per fer fotos de nens / llista de correus legal / historials dels pacients / grup de whatsapp dades / drets d'imatge menors autorització / cara dels fills al web / no volen que la cara surti / pares no volen fotos / cares dels nens`,
  'legal.digital-law': `
    avís de galetes / m'han copiat el web / avís legal / suplanten el perfil / textos legals del web / dret a l'oblit / compte robat legal / estafa per internet / política de devolucions legal / pengen fotos meves`,
  'legal.trademarks-and-patents': `
    un altre porta el nostre nom`,
  'legal.copyright-and-image-rights': `
    han fet servir la meva foto sense permís / música a l'anunci drets / llicència de la foto / surto en una foto sense permís`,
  'legal.immigration': `
    papers en regla / portar la dona del marroc / contractar algú sense papers / nòmada digital`,
  'legal.employment-disputes': `
    no em paguen la nòmina / el cap em fa la vida impossible / reclamar salaris / un extreballador ens denuncia / dir que esperava criatura`,
  'legal.family-and-inheritance': `
    pensió dels fills / separar-nos de bon rotllo / avis veure nets / poders de la mare / va deixar la masia / germans que no es parlen casa`,
  'legal.property-and-planning': `
    llogater no paga / pujada del lloguer / contracte del local / límits amb el veí / vicis ocults / servitud / promotor no lliura / la constructora ha deixat l'obra a mitges / comprar pis amb càrregues`,
  'legal.disputes-and-debts': `
    multa recórrer / reclamar indemnització / l'assegurança no vol pagar / encara espero els diners / espero cobrar`,
  'tax-and-labour.freelancer-taxes': `
    quota d'autònoms / tarifa plana / pagament fraccionat`,
  'tax-and-labour.income-tax-return': `
    desgravar el lloguer / declarar el pis llogat / estic obligada a declarar / vaig canviar d'empresa l'any passat / he de tornar diners / dues empreses l'any passat / tornar diners l'any passat`,
  'tax-and-labour.bookkeeping': `
    tiquets en una bossa / comptes de l'associació / apuntar factures / entrar factures / comptes fets un embolic / factures en una llauna / factures dins una capsa`,
  'tax-and-labour.company-taxes': `
    l'empresa paga massa / iva de l'empresa / com em pago de l'empresa / impost sobre beneficis / deduccions de l'empresa / règim fiscal de l'entitat`,
  'tax-and-labour.payroll': `
    pagar els sous / paga doble / donar d'alta la cangur / contracte per a cambrer / donar d'alta el cuiner / noia que ajudarà a la botiga papers / papers cada mes treballadora`,
  'tax-and-labour.employment-advice': `
    permís de maternitat / contracte temporal / vacances que toquen / reducció de jornada / hores extres normativa / permís de paternitat / inspecció de treball / baixa mèdica treballador / sanció a un treballador / becari conveni / cambrera espera criatura / treballadora espera criatura / embarassada treballadora drets`,
  'tax-and-labour.starting-up': `
    obrir negoci papers / capitalitzar l'atur / muntar una empresa papers / pagament únic de l'atur / forma jurídica / establir-me pel meu compte / deixo l'empresa i / cosir pel meu compte / treballar pel meu compte / a partir de l'octubre pel meu compte`,
  'tax-and-labour.international-tax': `
    treballar per a una empresa de fora / pis a frança declarar / factura als estats units / marxar a viure a fora impostos / pensió d'alemanya / herència a l'estranger impostos`,
  'tax-and-labour.e-invoicing': `
    programa homologat factures`,
  'tax-and-labour.tax-inspections': `
    carta d'hisenda / carta certificada d'hisenda / diuen que dec / hisenda diu que dec`,
  'tax-and-labour.social-security-benefits': `
    baixa cobrar / dependència ajut / grau de discapacitat / seixanta-tres anys plegar / deixar de treballar i quant`,
};
