import { config } from 'zod';

// The page's policy forbids making code out of text, and zod would try: it then reads schemas step by step instead.
config({ jitless: true });
