package dev.dagdrop.registration.store;

/**
 * The fenced right to work on one record, held while its lease lasts.
 *
 * @param id the record's id
 * @param subject what its holder works on: a key, where the record is a workflow's or a team's
 * @param owner what tells this holder from every other; a write under another owner's claim is refused
 */
public record Claim(String id, String subject, String owner) {}
