package dev.dagdrop.functions.reconcile;

/**
 * What is compared.
 *
 * @param bucket the bucket that definitions and profiles are uploaded to
 * @param prefix what the keys of definitions begin with
 * @param teamPrefix what the keys of profiles begin with
 */
public record ComparisonScope(String bucket, String prefix, String teamPrefix) {}
