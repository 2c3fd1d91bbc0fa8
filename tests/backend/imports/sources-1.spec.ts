import { testNamedLists } from './named-lists';

testNamedLists(0, 3);
