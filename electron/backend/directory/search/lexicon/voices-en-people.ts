import type { Lexicon } from './lexicon.types';

/** Learning and health: what people say in English who do not know what the trade is called. */
export const voicesEnPeople: Lexicon = {
  'education-and-training.corporate-training': `
    waiters' course on service / teach the sales team / workshop for our managers / shop assistants learn to sell`,
  'education-and-training.digital-skills': `
    scared of computers / pensioners and smartphones / granny learn whatsapp / learn excel from scratch / learn to use a tablet / seniors and internet / teach my father the mobile / digital certificate how-to / learn to use email / online procedures older people / mother wants to see grandchildren on screen / gran and the tablet / cannot manage the phone / grandma video calls / grandad's new phone`,
  'education-and-training.public-speaking': `
    go blank on stage / presenting my thesis / defend my project in front of a jury / toast at the wedding / hands shake presenting / speak without reading / be more convincing on stage / knot in my throat / lump in my throat / voice goes when I speak`,
  'education-and-training.elearning': `
    interactive modules / online academy`,
  'education-and-training.educational-content': `
    educational board game / museum booklet for schools / educational cards`,
  'education-and-training.private-tutoring': `
    lessons at home after school / catch up over the summer / daughter behind in class / revision lessons / low marks`,
  'education-and-training.exams-and-guidance': `
    pass the oral / dither between degrees / public examination syllabus / exam nerves`,
  'education-and-training.childrens-activities': `
    children's party / saturday morning for kids / birthday with games / face painting / holiday camp`,
  'education-and-training.school-consulting': `
    playground redesign with pupils / teaching team methods / pupils phones at school / competence-based learning / teachers burnt out methods / timetable of the school / learning by projects`,
  'education-and-training.learning-support': `
    reverses letters / study habits with attention deficit / swaps letters / teacher says our girl / falls behind reading`,
  'education-and-training.creative-classes': `
    watercolour course / theatre course / life drawing`,
  'health-and-wellbeing.psychotherapy': `
    can't sleep from worry / feel empty / dark thoughts / teenager shuts himself in / can't stop washing hands / low self-esteem / addicted to gambling / since the funeral / since my father died`,
  'health-and-wellbeing.couples-and-sexology': `
    our relationship is on the rocks / sleep in separate rooms`,
  'health-and-wellbeing.nutrition': `
    sugar cravings / vegetarian child / menu for athletes`,
  'health-and-wellbeing.physiotherapy': `
    walk again after the hip`,
  'health-and-wellbeing.personal-training': `
    lift weights / bums and tums / exercise after pregnancy / flabby / push-ups / puffed on the stairs / climb two floors breathless`,
  'health-and-wellbeing.yoga-and-mindfulness': `
    breathing exercises / mat class / stop for ten minutes at work`,
  'health-and-wellbeing.speech-therapy': `
    son barely talks / can't say the r / three-year-old doesn't speak / only the parents understand / four and hardly speaks`,
  'health-and-wellbeing.maternity-and-baby': `
    baby doesn't latch / baby-wearing / first-time mother / labour pains / refuses the breast / newborn feeding`,
  'health-and-wellbeing.occupational-health': `
    risk assessment / back pain from the desk at work / safety at the workshop / evacuation plan / working at heights / first aid course at work`,
  'health-and-wellbeing.nursing-and-care': `
    carer at home / can't get out of bed alone / blood pressure / after hospital at home / ulcer dressing / wheelchair outings company / dad forgets the gas / shouldn't be by himself / be alone in the afternoons / mum wanders off / dad by himself`,
};
