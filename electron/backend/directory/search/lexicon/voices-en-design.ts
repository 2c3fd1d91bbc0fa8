import type { Lexicon } from './lexicon.types';

/** Design and drawing: what people say in English who do not know what the trade is called. */
export const voicesEnDesign: Lexicon = {
  'digital-product.ux-design': `
    nobody understands the menu`,
  'digital-product.ui-design': `
    dated interface / figma screens / our software looks old / visual layer of the platform / look and feel of the app / icon set for the app`,
  'digital-product.web-design': `
    home page layout / site looks like the nineties / embarrassed by our website`,
  'digital-product.app-design': `
    phone app look / app mock-ups / onboarding screens / app icon / thumb-friendly / tab bar`,
  'digital-product.prototyping': `
    try it before programming / show investors how it works / fake app to test / demo before developing / simulate the screens`,
  'digital-product.user-research': `
    talk to customers before building / listen to users`,
  'digital-product.usability-testing': `
    watch people try it / five people test the site / older people try the app / record sessions trying / heuristic review / task completion`,
  'digital-product.product-management': `
    prioritise features / product owner / developers and business don't agree / startup without product person`,
  'digital-product.design-systems': `
    same buttons everywhere / several teams same look`,
  'digital-product.service-design': `
    the whole experience of the visitor / customer journey / from the door to the exit / citizens' procedures simpler / co-design with users`,
  'graphic-design.logo-and-identity': `
    rename and redo image / corporate manual / face of the brand`,
  'graphic-design.print-materials': `
    poster for the festival / business cards / menu card / poster for the play / door hanger / gift card design / diploma design / programme for the festival / calendar design`,
  'graphic-design.editorial-design': `
    layout of the annual report / book cover / exhibition catalogue / inside pages / page layout / cookbook pages / ebook layout / lay out poems`,
  'graphic-design.packaging-and-labels': `
    label for my jam / honey jar label / label for craft beer / box for the chocolates / labels on the cans`,
  'graphic-design.prepress-and-printing': `
    print the books / silk-screen / file ready to print / letterpress`,
  'graphic-design.presentations-and-infographics': `
    deck for the pitch / presentation for the board / poster for the congress / one-page summary visual / canva presentation`,
  'graphic-design.social-and-digital-graphics': `
    instagram template / banner for the website / stories template / thumbnails for youtube / stickers for whatsapp / graphics for posts`,
  'graphic-design.signage-and-large-format': `
    banner for the balcony / room numbers / street banner / notices our doorway / notice the shop from across the street / doorway`,
  'graphic-design.type-and-lettering': `
    letters for the wall / lettering for the cover`,
  'graphic-design.art-direction': `
    direct the photo shoot look`,
  'graphic-design.merchandising': `
    christmas hamper gifts / fridge magnets / delegates little something / little gift with our name / keepsake for guests`,
  'illustration.editorial-illustration': `
    illustrate an essay / illustrate the report / cartoon for the newspaper / picture for the opinion page / satirical drawing / illustrate poems`,
  'illustration.childrens-books': `
    pictures for the fairy tale / board book`,
  'illustration.comics-and-graphic-novels': `
    history of the village in panels`,
  'illustration.storyboard-and-concept-art': `
    draw the shots before filming / frames for the advert / visualise the scenes / environment design for film`,
  'illustration.character-and-mascots': `
    cartoon of the club / costumed mascot drawing / friendly monster`,
  'illustration.brand-and-advertising-illustration': `
    illustrated campaign / drawings for the wine label / illustrated map of the shop / spot illustrations / drawings for the menu / illustrated map`,
  'illustration.scientific-and-technical': `
    drawing for a medical paper / birds drawn accurately / diagram of the cell / surgery drawings / draw how it works inside`,
  'illustration.graphic-recording': `
    draw what is said / drawings on a wall during the conference / live drawing at the assembly`,
  'illustration.murals-and-street-art': `
    paint the wall of the school / blank wall / paint the shutter / wall painted with the kids / ugly wall of the car park / painted wall in the office`,
  'illustration.portraits-and-commissions': `
    draw my grandparents / drawing from a photo / oil portrait / painting of the house / portrait as a present / pet portrait / charcoal / parents in oils / anniversary gift painted`,
  'illustration.patterns-and-textiles': `
    print for fabrics / fabric print flowers / tile design / print for swimwear / stationery print / designs for t-shirts fabric`,
};
