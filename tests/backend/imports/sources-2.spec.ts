import { testNamedLists } from './named-lists';

testNamedLists(1, 3);
