package dev.dagdrop.cli.role;

/**
 * Where resources are, each a pattern of IAM.
 *
 * @param partition such as {@code aws}
 * @param region such as {@code eu-central-1}
 * @param account 12 digits
 */
record ResourceScope(String partition, String region, String account) {
    /** The same in another region. */
    ResourceScope in(String other) {
        return new ResourceScope(partition, other, account);
    }
}
