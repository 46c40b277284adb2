package dev.dagdrop.cli.role;

/**
 * Where workflows run; what is not known is a placeholder that IAM refuses.
 *
 * @param partition such as {@code aws}
 * @param region such as {@code eu-central-1}
 * @param account 12 digits
 */
record ResourceScope(String partition, String region, String account) {}
