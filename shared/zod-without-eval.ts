import { config } from 'zod';

// Zod would make code out of text for each schema. The page's policy forbids that, and the agent starts sooner without it:
// schemas are read step by step instead.
config({ jitless: true });
