/** Addresses in the memory that the kernels of a model share, in bytes. */
export const KEYS = 0;
/** The sums, one a class. */
export const SUMS = 1024;
/** Addresses of the rows found. */
export const ROWS = 2048;
export const ATOMS = 3072;
export const TEMPLATES = 4096;
/** The table of keys, then the rows. */
export const TABLE = 8192;
/** Atoms, templates and keys, at most. */
export const MOST = 256;
