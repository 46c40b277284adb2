package dev.dagdrop.registration.onboard;

import java.time.Instant;
import java.util.Optional;

/**
 * What is to be looked through for a team whose profile changed.
 *
 * @param at when it changed, which places the uploads sent again in their order
 * @param after where the last page ended; empty for the first
 */
public record RedriveOrder(String team, Instant at, Optional<String> after) {}
