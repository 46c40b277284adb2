package dev.dagdrop.registration.explorer;

/**
 * A value and its number.
 *
 * @param id the same for equal values, and for no others
 */
record Interned<T>(int id, T value) {}
