/**
 * How many rows the inner function of a hot loop takes at once. V8 compiles a function that is called often for what its
 * variables were seen to hold. One long loop instead is replaced while it runs, by code whose variables may hold anything:
 * measured, it takes four times as long.
 */
export const BLOCK = 1 << 13
