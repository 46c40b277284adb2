package dev.dagdrop.registration.explorer;

/** One move from a world to the next, in words. */
record Transition(String words, ModelState after) {}
