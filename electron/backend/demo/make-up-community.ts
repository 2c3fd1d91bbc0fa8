import type { CommunityOptions, MadeUpCommunity } from './community.types';

export function makeUpCommunity(_options: CommunityOptions): MadeUpCommunity {
  return {
    space: {
      name: 'La Fàbrica',
      address: '',
      web: '',
      email: '',
      phone: '',
      languages: ['es', 'ca', 'en'],
      accentColour: '#b4532f',
      secondColour: '#1f5f5b',
    },
    members: [],
  };
}
