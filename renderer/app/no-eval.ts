import { z } from 'zod';

// zod would try to compile its checks with `eval`, which our content policy forbids and reports. Imported before any
// schema is made.
z.config({ jitless: true });
