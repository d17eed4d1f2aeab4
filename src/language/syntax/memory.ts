/** Addresses in the memory that the kernels of a model share, in bytes. */
export const KEYS = 0;
/** The sums, one a class. */
export const SUMS = 1024;
/** Where the full rows are that were found. */
export const FULL = 2048;
export const ATOMS = 3072;
export const TEMPLATES = 4096;
/** The same for the short ones. */
export const SHORT = 8192;
/** The filter of keys, then their table, then the rows. */
export const FILTER = 9216;
/** Atoms, templates and keys, at most. */
export const MOST = 256;
