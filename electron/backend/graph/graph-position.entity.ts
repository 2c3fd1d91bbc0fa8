import { EntitySchema } from 'typeorm';

export interface GraphPositionRow {
  memberId: string;
  x: number;
  y: number;
  pinned: boolean;
}

export const GraphPositionEntity = new EntitySchema<GraphPositionRow>({
  name: 'graph_position',
  columns: {
    memberId: { type: 'text', name: 'member_id', primary: true },
    x: { type: 'real' },
    y: { type: 'real' },
    pinned: { type: 'boolean' },
  },
});
