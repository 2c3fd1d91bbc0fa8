import { testNamedLists } from './named-lists';

testNamedLists(2, 3);
