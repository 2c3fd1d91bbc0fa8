import type { Lexicon } from './lexicon.types';

/** Places and trades: what people say in English who do not know what the trade is called. */
export const voicesEnPlaces: Lexicon = {
  'architecture-and-interiors.residential-architecture': `
    bought a plot / bought some land / draw up our house / outgrown the house / granny flat / grandad's field`,
  'architecture-and-interiors.home-renovation-projects': `
    rejig the layout / awkward corridor / dark flat / inherited flat outdated / split the flat / swap kitchen and bathroom / attic bedroom / elderly parent bathroom layout`,
  'architecture-and-interiors.interior-design': `
    bare walls / furniture doesn't match / scatter cushions / small flat look bigger / waiting room less clinical / lounge / ugly lounge / agree on a sofa / dreary office / brighten up the room`,
  'architecture-and-interiors.retail-and-hospitality-spaces': `
    counter layout / customers walk past the shelves / layout of the café / changing rooms in the shop / clinic reception area / hairdresser's premises / shop feels cramped / flow through the shop / gloomy café / café looks sad / pub looks tired / tired-looking bar / shop looks shabby`,
  'architecture-and-interiors.technical-architecture': `
    structure safe / damp creeping up / site supervision / certificate for the building / balcony unsafe / energy certificate for the flat / energy label for renting / measure the square metres / render falling / falls onto the pavement / chunks fall off`,
  'architecture-and-interiors.permits-and-licences': `
    town hall permission / premises into a flat / activity licence / smoke outlet paperwork / can I open a bar here / occupancy certificate / tourist flat licence / municipality demands / what the town hall demands / premises for a gym`,
  'architecture-and-interiors.urban-planning': `
    redesign the square / car-free street / school surroundings / cycle lane design / what the zoning allows / green axis`,
  'architecture-and-interiors.landscape-and-gardens': `
    overgrown garden / shade in the patio / low-water garden / vegetable patch`,
  'architecture-and-interiors.bim-and-drafting': `
    redraw the plans / point cloud`,
  'architecture-and-interiors.visualisation-and-renders': `
    picture of the unbuilt building / walk through before it is built / image of the future kitchen / virtual tour of the development / convince the buyers with images / before the bricks are laid`,
  'architecture-and-interiors.sustainable-building': `
    house stays warm / stays cool without air conditioning / solar panels on the roof / heating bills through the roof / timber and lime / heat pump instead of gas / green roof / coat on indoors`,
  'architecture-and-interiors.furniture-and-lighting-design': `
    made-to-measure shelving design / bench design / design a stool`,
  'property-and-trades.estate-agent': `
    shop for rent / what rent to ask / buy a house in the village / commercial premises / flat near the school`,
  'property-and-trades.property-management': `
    neighbours' meeting / president of the building / homeowners' association / rent collection for my flats / chair of residents / neighbour debts community`,
  'property-and-trades.mortgages-and-valuations': `
    how much is my flat worth / value the premises / appraise the land / valuation report / surveyor's valuation / price of my flat / value of the farm / bank appraisal`,
  'property-and-trades.home-staging': `
    flat doesn't sell / make the flat more attractive to sell / declutter before the visit / furnish to rent / flat ready for photos / nobody visits the flat / empty flat looks sad / decorate to sell / house looks dated to buyers / prepare the flat for sale / empty rooms buyers / cardboard furniture`,
  'property-and-trades.builder-and-renovation': `
    build a wall / knock down a partition / pavement of the terrace / crumbling wall / water comes in when it rains`,
  'property-and-trades.electrician': `
    led lights fit / trips the switch / plug in the kettle / flat goes dark`,
  'property-and-trades.plumbing-and-heating': `
    flood in the bathroom / shower drips / damp stain neighbour below / cold after two minutes / runs cold`,
  'property-and-trades.carpentry': `
    wooden worktop / wobbly table / repair a chair / windows that don't close / gap in the corridor for coats / somewhere to hang coats / niche in the hall`,
  'property-and-trades.painting-and-decorating': `
    lick of paint / varnish the doors / paint the railings / paint the facade / paint the stairwell / paint before handing back`,
  'property-and-trades.locksmith-and-repairs': `
    door jammed / hang shelves / curtain rail / safe won't open / fix a hinge / copy of the keys / broken handle / door slammed shut / slammed shut / keys inside`,
  'property-and-trades.cleaning-and-maintenance': `
    clean the staircase / spring clean / clean after the works / clean the holiday flat / clean the shop twice a week / swimming pool / graffiti removal / iron shirts / bedbugs / chimney sweep / muck`,
  'property-and-trades.removals-and-logistics': `
    piano down the stairs / empty a flat / carry boxes / clear out the flat / deliver across town / transport the stage / get rid of furniture / desks across the city / get the desks across / lease ends and desks`,
};
