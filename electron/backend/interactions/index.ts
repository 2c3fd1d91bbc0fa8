export { InteractionEntity, InteractionParticipantEntity } from './interaction.entity';
export { interactionsProcedures } from './interactions.procedures';
export {
  deleteLonelyInteractions,
  insertInteractions,
  listInteractionIdsOf,
  listInteractions,
} from './interactions.repository';
