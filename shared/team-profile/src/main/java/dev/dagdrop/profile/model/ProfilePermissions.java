package dev.dagdrop.profile.model;

import java.util.Optional;

/**
 * What the installation lets a profile choose.
 *
 * @param rolePrefix what a role's path and name begin with, without a leading slash, such as {@code dagdrop/}: the roles the
 *     functions may pass; empty for any
 * @param account the account whose roles may be passed, 12 digits; empty where it is not known
 */
public record ProfilePermissions(String rolePrefix, Optional<String> account) {
    /** Any role, as far as the profile alone can tell. */
    public static ProfilePermissions anything() {
        return new ProfilePermissions("", Optional.empty());
    }
}
