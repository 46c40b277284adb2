package dev.dagdrop.profile.model;

import java.util.Optional;

/**
 * How a workflow is encrypted; it cannot change once the workflow exists.
 *
 * @param type whose key it is
 * @param kmsKeyId the key's id, ARN or alias; present exactly where the type is {@link Type#CUSTOMER_MANAGED_KEY}
 */
public record EncryptionConfiguration(Type type, Optional<String> kmsKeyId) {
    /** Whose key it is; spelled as the API spells it. */
    public enum Type {
        AWS_MANAGED_KEY,
        CUSTOMER_MANAGED_KEY
    }
}
