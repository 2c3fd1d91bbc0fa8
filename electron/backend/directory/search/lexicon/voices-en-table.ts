import type { Lexicon } from './lexicon.types';

/** Food, fashion and events: what people say in English who do not know what the trade is called. */
export const voicesEnTable: Lexicon = {
  'events-and-tourism.event-planning': `
    organise our anniversary / everything organised for the party / product launch party / end-to-end event / venue and suppliers / book launch organise`,
  'events-and-tourism.congresses-and-conferences': `
    speakers and hotel bookings / abstracts and speakers / attendee registration`,
  'events-and-tourism.weddings-and-celebrations': `
    golden wedding / civil ceremony organise / fifty guests in a farmhouse / decorate the tables for the banquet / grandmother's ninetieth / bar mitzvah / say yes / tie the knot / big day arrange / walk down the aisle`,
  'events-and-tourism.hosting-and-presenting': `
    moderate the panel / hold the audience / someone with charm on stage / conduct the ceremony`,
  'events-and-tourism.event-technical-production': `
    projector for the talk / microphones and screens hire / build the stage / technical rider / backdrop and stage`,
  'events-and-tourism.team-building': `
    cooking contest for colleagues / colleagues have fun / games for the team / laser tag / get the team out of the office`,
  'events-and-tourism.tourist-guiding': `
    show visitors around / visit the winery with explanation / free afternoon in the old quarter / old quarter / show the old town`,
  'events-and-tourism.travel-planning': `
    end-of-year trip / pupils to rome / class trip abroad`,
  'events-and-tourism.tourism-marketing-and-strategy': `
    put the valley on the map / visitors stay one night / attract hikers to the county`,
  'events-and-tourism.hospitality-and-lodging': `
    empty rooms midweek / keys for guests / guests review cleaning / sheets and keys / seaside apartment / hand over keys to guests / sheets and towels guests`,
  'events-and-tourism.protocol-and-invitations': `
    greet the mayor / receive an ambassador / royal visit / who speaks first`,
  'events-and-tourism.sport-and-outdoor-activities': `
    hiking guide / climbing outing / popular race / fun run / organise a race / mountain route / ski outing / bike ride group / athletics event`,
  'food-and-fashion.catering-and-private-chef': `
    paella for eighty / tapas for the opening / feed the attendees / food after the presentation / food and drinks for guests`,
  'food-and-fashion.restaurant-consulting': `
    menu loses money / kitchen is chaos on saturdays / rethink the menu / dish costs / new menu for the bar / tables empty at lunch / cafe menu / kitchen brigade / turnover of tables / set menu profitable / my bar doesn't work / chef left`,
  'food-and-fashion.bakery-and-pastry': `
    gluten-free cake / easter cake / king cake / three-tier cake`,
  'food-and-fashion.food-product-development': `
    my grandmother's jam in jars / shelf life of my / make my hummus in quantity / vegan burger recipe / bottle my kombucha / ice-cream flavours create`,
  'food-and-fashion.food-safety-and-hygiene': `
    health inspector / food handler / cockroach in the kitchen / hygiene plan / kitchen inspection / cross contamination / health inspection of my bar / fridge records / inspector fridge`,
  'food-and-fashion.wine-and-tasting': `
    pair wine with dishes / craft beer tasting / coffee for the café / bottle recommendation`,
  'food-and-fashion.fashion-design': `
    collection of dresses / swimwear collection / sketch of a dress / costumes for the play / design a jacket`,
  'food-and-fashion.pattern-cutting-and-sewing': `
    zip broken`,
  'food-and-fashion.sustainable-and-textile-design': `
    leftover fabric / leftovers from the workshop into bags / ethical garments / wool from local sheep / second life for uniforms`,
  'food-and-fashion.personal-styling': `
    wardrobe full / image change / clothes that flatter / look for the wedding guest`,
  'food-and-fashion.jewellery-and-accessories': `
    reset the stone / leather wallet`,
  'food-and-fashion.beauty-and-make-up': `
    special effects wounds / hairdo / tired face before the shoot / eyelashes`,
};
