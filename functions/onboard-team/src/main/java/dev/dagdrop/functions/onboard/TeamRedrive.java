package dev.dagdrop.registration.onboard;

import dev.dagdrop.profile.check.FileName;
import dev.dagdrop.profile.model.Profiles;
import dev.dagdrop.registration.store.Registrations;
import dev.dagdrop.registration.store.StoredRegistration;
import dev.dagdrop.registration.naming.Naming;
import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.queue.RedriveQueue;
import dev.dagdrop.registration.settings.SettingsDigest;
import dev.dagdrop.registration.settings.SettingsResolver;
import dev.dagdrop.registration.team.TeamProfiles;
import dev.dagdrop.registration.team.TeamProfiles.Standing;
import dev.dagdrop.registration.team.UnknownTeam;
import dev.dagdrop.registration.upload.Upload;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sends on their road again the uploads that a changed profile concerns: those refused for lack of one, those under way,
 * which may have read the earlier one, and those whose workflow would be given something else. A team's profile concerns its own
 * uploads, the default one those of all teams that are admitted.
 */
public final class TeamRedrive {
    private final String bucket;
    private final WorkflowNaming naming;
    private final Registrations registrations;
    private final TeamProfiles profiles;
    private final UnknownTeam unknown;
    private final SettingsResolver settings;
    private final RedriveQueue intake;
    private final InstantSource clock;

    /** @param profiles as they are at this moment, not from a cache */
    public TeamRedrive(
            String bucket,
            WorkflowNaming naming,
            Registrations registrations,
            TeamProfiles profiles,
            UnknownTeam unknown,
            SettingsResolver settings,
            RedriveQueue intake,
            InstantSource clock) {
        this.bucket = bucket;
        this.naming = naming;
        this.registrations = registrations;
        this.profiles = profiles;
        this.unknown = unknown;
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
        Map<Optional<String>, Optional<Profiles>> known = new HashMap<>();
        if (!isOfAll(order) && inForce(Optional.of(order.team()), known).isEmpty()) {
            return new Progress(0, Optional.empty());
        }
        int sent = 0;
        Optional<String> after = order.after();
        do {
            Registrations.Page page = registrations.page(after);
            List<Upload> uploads = page.rows().stream()
                    .filter(row -> isConcerned(order, row, known))
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

    private boolean isConcerned(
            RedriveOrder order, StoredRegistration row, Map<Optional<String>, Optional<Profiles>> known) {
        return row.bucket().equals(bucket)
                && naming.derive(row.key()) instanceof Naming.Named named
                && (isOfAll(order) || named.team().filter(order.team()::equals).isPresent())
                && inForce(named.team(), known)
                        .filter(profiles -> isConcerned(profiles, row))
                        .isPresent();
    }

    private static boolean isOfAll(RedriveOrder order) {
        return order.team().equals(FileName.DEFAULTS);
    }

    /** What holds for a team's uploads, read once per call; empty where they are refused, so that its workflows stay. */
    private Optional<Profiles> inForce(Optional<String> team, Map<Optional<String>, Optional<Profiles>> known) {
        return known.computeIfAbsent(team, _ -> {
            TeamProfiles.Known now = profiles.of(team);
            return switch (now.standing()) {
                case Standing.Onboarded onboarded ->
                    Optional.of(new Profiles(now.defaults(), Optional.of(onboarded.profile())));
                case Standing.Removed _ -> Optional.empty();
                case Standing.Unknown _ ->
                    switch (unknown) {
                        case USE_DEFAULTS -> Optional.of(new Profiles(now.defaults(), Optional.empty()));
                        case REFUSE -> Optional.empty();
                    };
            };
        });
    }

    private boolean isConcerned(Profiles profiles, StoredRegistration row) {
        return row.awaitsProfile() || !row.finished() || (row.isAccepted() && differs(profiles, row));
    }

    private boolean differs(Profiles profiles, StoredRegistration row) {
        String digest = SettingsDigest.of(settings.given(profiles, row.name()));
        return row.given().settingsDigest().filter(digest::equals).isEmpty();
    }
}
