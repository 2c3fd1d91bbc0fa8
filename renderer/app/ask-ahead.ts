// A script of its own, that waits for nothing else.
import { askAhead } from '@/api/ahead';

askAhead();
