package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.store.Claims;
import dev.dagdrop.registration.team.TeamAttributes;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What the comparison reads of a team's record.
 *
 * @param team the team's name, or that of the default profile
 * @param key the key of its profile
 * @param profile the active profile, as it was uploaded
 * @param removed whether the profile was removed
 * @param owes whether not everything was done that follows from the profile's last change
 * @param leaseEnd when the claim on it ends
 */
public record ComparedTeam(
        String team,
        Optional<String> key,
        Optional<String> profile,
        boolean removed,
        boolean owes,
        Optional<Instant> leaseEnd) {
    static ComparedTeam read(String id, Map<String, AttributeValue> item) {
        return new ComparedTeam(
                id.substring(TeamAttributes.PREFIX.length()),
                text(item, TeamAttributes.KEY),
                text(item, TeamAttributes.PROFILE),
                item.containsKey(TeamAttributes.REMOVED_AT),
                item.containsKey(TeamAttributes.CHANGE),
                Claims.leaseEnd(item));
    }

    private static Optional<String> text(Map<String, AttributeValue> item, String attribute) {
        return Optional.ofNullable(item.get(attribute)).map(AttributeValue::s);
    }

    boolean isClaimed(Instant now) {
        return leaseEnd.filter(now::isBefore).isPresent();
    }

    /** Whether a profile is active. */
    boolean isActive() {
        return profile.isPresent() && !removed;
    }
}
