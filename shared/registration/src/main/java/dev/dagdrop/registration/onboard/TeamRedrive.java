package dev.dagdrop.registration.onboard;

import dev.dagdrop.profile.model.TeamProfile;
import dev.dagdrop.registration.ledger.Registrations;
import dev.dagdrop.registration.ledger.StoredRegistration;
import dev.dagdrop.registration.naming.Naming;
import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.queue.RedriveQueue;
import dev.dagdrop.registration.settings.SettingsDigest;
import dev.dagdrop.registration.settings.SettingsResolver;
import dev.dagdrop.registration.team.TeamProfiles;
import dev.dagdrop.registration.team.TeamProfiles.Standing;
import dev.dagdrop.registration.upload.Upload;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Sends on their road again the uploads of a team that a changed profile concerns: those refused for lack of one, those under
 * way, which may have read the earlier one, and those whose workflow would be given something else.
 */
public final class TeamRedrive {
    private final String bucket;
    private final WorkflowNaming naming;
    private final Registrations registrations;
    private final TeamProfiles profiles;
    private final SettingsResolver settings;
    private final RedriveQueue intake;
    private final InstantSource clock;

    /** @param profiles as they are at this moment, not from a cache */
    public TeamRedrive(
            String bucket,
            WorkflowNaming naming,
            Registrations registrations,
            TeamProfiles profiles,
            SettingsResolver settings,
            RedriveQueue intake,
            InstantSource clock) {
        this.bucket = bucket;
        this.naming = naming;
        this.registrations = registrations;
        this.profiles = profiles;
        this.settings = settings;
        this.intake = intake;
        this.clock = clock;
    }

    /**
     * What came of an order.
     *
     * @param sent how many uploads were sent again
     * @param rest what is still to be looked through; empty when nothing is
     */
    public record Progress(int sent, Optional<RedriveOrder> rest) {}

    /** Goes through the ledger page by page, one at least, for as long as there is time. Repeating it does no harm. */
    public Progress carryOut(RedriveOrder order, Instant deadline) {
        if (!(profiles.of(order.team()) instanceof Standing.Onboarded onboarded)) {
            return new Progress(0, Optional.empty());
        }
        int sent = 0;
        Optional<String> after = order.after();
        do {
            Registrations.Page page = registrations.page(after);
            List<Upload> uploads = page.rows().stream()
                    .filter(row -> isOf(order.team(), row))
                    .filter(row -> concerns(onboarded.profile(), row))
                    .map(row -> row.upload(row.sequencer().thenLost(order.at())))
                    .toList();
            intake.send(uploads);
            sent += uploads.size();
            after = page.next();
        } while (after.isPresent() && clock.instant().isBefore(deadline));
        Optional<RedriveOrder> rest =
                after.map(place -> new RedriveOrder(order.team(), order.at(), Optional.of(place)));
        return new Progress(sent, rest);
    }

    private boolean isOf(String team, StoredRegistration row) {
        return row.bucket().equals(bucket)
                && naming.derive(row.key()) instanceof Naming.Named named
                && named.team().filter(team::equals).isPresent();
    }

    private boolean concerns(TeamProfile profile, StoredRegistration row) {
        return row.awaitsProfile() || !row.finished() || (row.isAccepted() && differs(profile, row));
    }

    private boolean differs(TeamProfile profile, StoredRegistration row) {
        String digest = SettingsDigest.of(settings.given(Optional.of(profile), row.name()));
        return row.given().settingsDigest().filter(digest::equals).isEmpty();
    }
}
