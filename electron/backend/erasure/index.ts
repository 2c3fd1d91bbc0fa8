export { eraseForGood } from './erase-for-good';
export { eraseMembers } from './erasure.procedures';
