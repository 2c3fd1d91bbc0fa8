import type { Lexicon } from './lexicon.types';

/** Places and trades: what people say in Catalan who do not know what the trade is called. */
export const voicesCaPlaces: Lexicon = {
  'architecture-and-interiors.residential-architecture': `
    hem comprat un terreny / afegir un pis a sobre / pujar una planta / masia en runes / la casa se'ns ha quedat petita`,
  'architecture-and-interiors.home-renovation-projects': `
    tirar envans / pis heretat / partir el pis / aprofitar les golfes / adaptar el bany a la mare / pis dels anys setanta / treure un tabic / cambres fosques / espai amb llum`,
  'architecture-and-interiors.interior-design': `
    quins colors per al menjador / el menjador no m'agrada / parets buides / que la casa faci goig / sala d'espera acollidora / despatx apagat / pis trist`,
  'architecture-and-interiors.retail-and-hospitality-spaces': `
    muntar el bar per dins / posar el local maco / taules massa juntes / la botiga es veu estreta / aparador i mostrador / provadors de la botiga / local buit convertir-lo en restaurant / recepció de la clínica / perruqueria nova local / que la clientela circuli per la botiga / cafeteria apagada / bar apagat / bar trist / botiga trista / restaurant sense ànima`,
  'architecture-and-interiors.technical-architecture': `
    certificat energètic / cau un tros de balcó / cap d'obra / humitat que puja / estructura segura / etiqueta energètica del pis / cauen trossos / arrebossat cau / cau a la vorera`,
  'architecture-and-interiors.permits-and-licences': `
    local a habitatge / cèdula d'habitabilitat / pis turístic llicència`,
  'architecture-and-interiors.urban-planning': `
    arreglar la plaça / fer la plaça més amable / carrer sense cotxes / bancs i ombra / entorn de l'escola / eix verd / camí escolar disseny / barri renovar`,
  'architecture-and-interiors.landscape-and-gardens': `
    la gespa groga / reg per goteig / ombra al pati / testos de la terrassa / al terrat ciment / menjar entre verd`,
  'architecture-and-interiors.bim-and-drafting': `
    amidar el local i dibuixar / dibuixar els plànols / plànol del local per a la llicència`,
  'architecture-and-interiors.visualisation-and-renders': `
    veure-ho abans de construir / passejar-se per la casa abans / convèncer el client amb imatges`,
  'architecture-and-interiors.sustainable-building': `
    a l'estiu ens rostim / calç i fusta / teulada verda / gastar menys en calefacció / abric per casa / al gener fred casa / passem fred a casa`,
  'architecture-and-interiors.furniture-and-lighting-design': `
    dissenyar un llum / peça única moble / dissenyar un banc`,
  'property-and-trades.estate-agent': `
    trobar pis / trobar local / comprar casa al poble / quant demanar de lloguer / pis a prop de l'escola / comprador per al pis / a l'estudi ja no hi cabem / oficina pel barri / una altra oficina / ens cal un local més gran`,
  'property-and-trades.property-management': `
    reunió de veïns / comunitat de veïns / cobrar els lloguers dels meus pisos / portar l'escala`,
  'property-and-trades.mortgages-and-valuations': `
    valorar la finca per a l'herència / quant val la masia / valoració oficial / repartir el valor de la casa`,
  'property-and-trades.home-staging': `
    posar maco el pis per vendre / pis buit trist / endreçar abans de les visites / moblar per llogar / pis a punt per a les fotos / fer més atractiu el pis / decorar per vendre`,
  'property-and-trades.builder-and-renovation': `
    aixecar una paret / envà tirar / paret que s'esmicola / esquerda tapar / cau aigua al menjador / quan plou cau aigua`,
  'property-and-trades.electrician': `
    penjar un llum / llums fan pampallugues / focus led posar`,
  'property-and-trades.plumbing-and-heating': `
    inundació al bany / taca al sostre del veí / claveguera pudor / comptador de l'aigua / rentadora perd`,
  'property-and-trades.carpentry': `
    taula coixa / mobles de cuina / parquet cruix / caixes de fusta / guardar els abrics / forat al passadís / forat per guardar`,
  'property-and-trades.painting-and-decorating': `
    paper pintat posar / pintura que salta / pintar la barana / pintar la façana / deixar el pis blanc`,
  'property-and-trades.locksmith-and-repairs': `
    pany trencat / barra de cortina / porta tancada de cop`,
  'property-and-trades.cleaning-and-maintenance': `
    netejar l'apartament / netejar la botiga dos cops / escura-xemeneies / treure grafits / han marxat els paletes / guix per tot arreu / pols de guix`,
  'property-and-trades.removals-and-logistics': `
    buidar un pis / piano escales / portar un sofà / llençar mobles / baixar mobles / portar l'escenari / repartir per la ciutat / pujar la nevera / quaranta taules d'oficina portar / s'acaba el lloguer i cal portar`,
};
