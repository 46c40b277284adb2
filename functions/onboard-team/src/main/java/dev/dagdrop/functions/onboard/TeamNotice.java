package dev.dagdrop.registration.onboard;

import dev.dagdrop.profile.check.FileName;
import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.onboard.ProfileWords.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes what a change of a profile came to; its attributes are those of every notice, {@code team} among them. */
final class TeamNotice {
    private final Installation installation;

    TeamNotice(Installation installation) {
        this.installation = installation;
    }

    /**
     * The notice; empty where there is nothing to tell.
     *
     * @param owner whose profile it is: a team's or {@link FileName#DEFAULTS}; empty where the file names neither
     */
    Optional<Notice> of(Optional<String> owner, String key, TeamOutcome outcome) {
        boolean ofAll = owner.filter(FileName.DEFAULTS::equals).isPresent();
        Optional<String> team = ofAll ? Optional.empty() : owner;
        ProfileWords words = ofAll ? new DefaultsWords() : new TeamWords(installation, team);
        return words.of(key, outcome).map(found -> notice(team, key, outcome, found));
    }

    private Notice notice(Optional<String> team, String key, TeamOutcome outcome, Words words) {
        String severity = outcome.isRefusal() ? "error" : "info";
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schemaVersion", "1");
        document.put("severity", severity);
        document.put("outcome", outcome.label());
        document.put("bucket", installation.bucket());
        document.put("key", key);
        team.ifPresent(name -> document.put("team", name));
        document.put("text", words.text());
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("outcome", outcome.label());
        attributes.put("severity", severity);
        team.ifPresent(name -> attributes.put("team", name));
        return new Notice("dagdrop: " + words.headline(), words.text(), JsonText.of(document), attributes);
    }
}
