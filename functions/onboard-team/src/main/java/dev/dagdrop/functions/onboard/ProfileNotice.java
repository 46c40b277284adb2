package dev.dagdrop.functions.onboard;

import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.notice.NoticeText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Writes what a run for a profile came to; its attributes are those of every notice, {@code team} among them. */
final class ProfileNotice {
    Notice of(ProfileFile file, ProfileOutcome outcome) {
        ProfileOutcomeDescription said = outcome.description();
        String text = NoticeText.cut(said.text().apply(file), NoticeText.MAX_BYTES);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schemaVersion", "1");
        document.put("severity", said.severity().label());
        document.put("outcome", said.label());
        document.put("bucket", file.scope().bucket());
        document.put("key", file.key());
        file.owner().team().ifPresent(team -> document.put("team", team));
        document.put("text", text);
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("kind", "profile");
        attributes.put("outcome", said.label());
        attributes.put("severity", said.severity().label());
        file.owner().team().ifPresent(team -> attributes.put("team", team));
        return new Notice(
                "dagdrop: " + file.owner().headline(said.headline()), text, JsonText.of(document), attributes);
    }
}
