package dev.dagdrop.functions.onboard;

import dev.dagdrop.functions.onboard.ProfileWords.Words;
import dev.dagdrop.profile.check.FileName;
import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.registration.notice.Notice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the notices about profiles. */
final class TeamNotice {
    private final Place place;

    TeamNotice(Place place) {
        this.place = place;
    }

    /**
     * The notice; empty where there is nothing to tell.
     *
     * @param owner whose profile it is: a team's or {@link FileName#DEFAULTS}; empty where the file names neither
     */
    Optional<Notice> of(Optional<String> owner, String key, TeamOutcome outcome) {
        // Its people heard of a removal before they were unsubscribed.
        return outcome instanceof TeamOutcome.Removed ? Optional.empty() : written(owner, key, outcome);
    }

    /** The notice of a removal. */
    Optional<Notice> removal(Optional<String> owner, String key) {
        return written(owner, key, new TeamOutcome.Removed());
    }

    private Optional<Notice> written(Optional<String> owner, String key, TeamOutcome outcome) {
        boolean ofAll = owner.filter(FileName.DEFAULTS::equals).isPresent();
        Optional<String> team = ofAll ? Optional.empty() : owner;
        ProfileWords words = ofAll ? new DefaultsWords() : new TeamWords(place, team);
        return words.of(key, outcome).map(found -> notice(team, key, outcome, found));
    }

    private Notice notice(Optional<String> team, String key, TeamOutcome outcome, Words words) {
        String severity = outcome.isRefusal() ? "error" : "info";
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schemaVersion", "1");
        document.put("severity", severity);
        document.put("outcome", outcome.label());
        document.put("bucket", place.bucket());
        document.put("key", key);
        team.ifPresent(name -> document.put("team", name));
        document.put("text", words.text());
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("kind", "profile");
        attributes.put("outcome", outcome.label());
        attributes.put("severity", severity);
        team.ifPresent(name -> attributes.put("team", name));
        return new Notice("dagdrop: " + words.headline(), words.text(), JsonText.of(document), attributes);
    }
}
