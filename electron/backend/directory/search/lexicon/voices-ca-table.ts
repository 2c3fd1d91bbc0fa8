import type { Lexicon } from './lexicon.types';

/** Food, fashion and events: what people say in Catalan who do not know what the trade is called. */
export const voicesCaTable: Lexicon = {
  'events-and-tourism.event-planning': `
    organitzar la festa / muntar l'acte de presentació / acte de principi a fi / presentació del llibre organitzar`,
  'events-and-tourism.congresses-and-conferences': `
    tres-cents assistents / jornades mèdiques`,
  'events-and-tourism.weddings-and-celebrations': `
    cerimònia civil / casar-nos a una masia / dia assenyalat / fem la festa del casori`,
  'events-and-tourism.hosting-and-presenting': `
    presentar la gala / mestre de cerimònies / moderar la taula rodona / gràcia a l'escenari / conduir la cerimònia`,
  'events-and-tourism.event-technical-production': `
    pantalla gegant / focus i tarima / projector per a la xerrada / fitxa tècnica de l'espectacle / focus a la plaça / tarima a la plaça / sant joan tarima`,
  'events-and-tourism.team-building': `
    sortida amb els companys / jocs per a l'equip / concurs de cuina companys / passar-ho bé els de l'oficina / viatge d'incentiu / treure la gent de l'oficina`,
  'events-and-tourism.tourist-guiding': `
    ensenyar el poble a visitants / visitar el celler explicat / ruta pel centre`,
  'events-and-tourism.travel-planning': `
    alumnes a roma`,
  'events-and-tourism.tourism-marketing-and-strategy': `
    temporada baixa turistes / massa turistes / que es quedin a dormir / turistes passen de llarg`,
  'events-and-tourism.hospitality-and-lodging': `
    apartament turístic gestió / rebre els hostes / llençols i claus / apartament de la platja / tovalloles i llençols hostes`,
  'events-and-tourism.protocol-and-invitations': `
    qui parla primer / rebre l'alcaldessa / saludar el conseller`,
  'events-and-tourism.sport-and-outdoor-activities': `
    excursió guiada / cursa popular / organitzar la cursa / orientació bosc / ruta de muntanya`,
  'food-and-fashion.catering-and-private-chef': `
    piscolabis / aperitiu per a la inauguració / paella per a vuitanta / coca i cava / donar menjar als assistents / picar després de la presentació / menjar i beure per als convidats`,
  'food-and-fashion.restaurant-consulting': `
    carta que perd diners / la cuina és un caos / repensar la carta / plats que no surten a compte / el bar no funciona / taules buides / cuiner que marxa`,
  'food-and-fashion.food-product-development': `
    melmelada de l'àvia en pots / crear una salsa / hamburguesa vegetal recepta / gust nou / embotellar la kombutxa / gelat gustos nous`,
  'food-and-fashion.food-safety-and-hygiene': `
    temperatura de les neveres / paneroles a la cuina`,
  'food-and-fashion.wine-and-tasting': `
    cervesa artesana tast / quin vi serveixo / celler assessorar / ampolles per regalar / copes i formatge / d'on surt cada ampolla / explicar cada ampolla`,
  'food-and-fashion.fashion-design': `
    línia de roba / col·lecció de vestits / dissenyar una jaqueta`,
  'food-and-fashion.pattern-cutting-and-sewing': `
    cosir davantals / taller que cusi / tirada curta de peces / cortines cosides`,
  'food-and-fashion.sustainable-and-textile-design': `
    llana d'ovelles del país / lones reutilitzar`,
  'food-and-fashion.personal-styling': `
    canvi d'imatge / convidada de casament roba`,
  'food-and-fashion.jewellery-and-accessories': `
    bosses de pell`,
  'food-and-fashion.beauty-and-make-up': `
    ferides de mentida / cara cansada a la foto / amagar les ulleres / anar maca el dia de les fotos`,
};
