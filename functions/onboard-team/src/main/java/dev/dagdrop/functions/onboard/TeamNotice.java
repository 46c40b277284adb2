package dev.dagdrop.functions.onboard;

import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.registration.notice.Notice;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Writes what a run for a profile came to; its attributes are those of every notice, {@code team} among them. */
final class TeamNotice {
    /** UTF-8 bytes. Escaped twice inside one SNS message, text and document together stay below its 256 KiB. */
    private static final int MAX_BYTES = 48 * 1024;

    private static final String CUT = "\n[cut here: the rest does not fit into one notice]\n";

    Notice of(ProfileFile file, TeamOutcome outcome) {
        Description said = outcome.description();
        String text = cut(said.text().apply(file));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schemaVersion", "1");
        document.put("severity", said.severity().label());
        document.put("outcome", said.label());
        document.put("bucket", file.place().bucket());
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

    private static String cut(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= MAX_BYTES) {
            return text;
        }
        // A character that was cut through is dropped with its line.
        String kept = new String(bytes, 0, MAX_BYTES - CUT.length(), StandardCharsets.UTF_8);
        int end = kept.lastIndexOf('\n');
        return (end > kept.length() / 2 ? kept.substring(0, end) : kept.replace("\uFFFD", "")) + CUT;
    }
}
