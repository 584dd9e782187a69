import * as z from 'zod';

// The page may not evaluate text, and zod tries to as soon as a schema is made: it is told before the
// modules that make them are even fetched.
z.config({ jitless: true });
const { start } = await import('./start.ts');
await start();
