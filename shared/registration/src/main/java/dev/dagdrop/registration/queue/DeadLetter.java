package dev.dagdrop.registration.queue;

/** A dead letter. */
public record DeadLetter(String body, String about, String reason) {}
