package dev.dagdrop.registration.notice;

import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.registration.outcome.KeyResult;
import dev.dagdrop.registration.outcome.NoticeSeverity;
import dev.dagdrop.registration.outcome.ResultSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A notice as a program reads it: {@code schemaVersion}, {@code severity} and the members of {@link ResultSummary}.
 *
 * <p>A new member may come at any time; a member that changes or goes raises {@value #SCHEMA_VERSION}. What does not fit
 * into one notice is left out: entries of {@code findings} and {@code serviceWarnings}, counted by
 * {@code findingsOmitted} and {@code serviceWarningsOmitted}; then the ends of long texts, marked by {@code …}.
 */
final class NoticeDocument {
    static final String SCHEMA_VERSION = "1";
    private static final String CUT = "…";

    private NoticeDocument() {}

    static String of(KeyResult result, NoticeSeverity severity) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schemaVersion", SCHEMA_VERSION);
        document.put("severity", severity.label());
        document.putAll(ResultSummary.of(result));
        String text = JsonText.of(document);
        while (Utf8.bytes(text) > NoticeText.MAX_BYTES) {
            if (!dropHalfOfAList(document)) {
                halveTheLongestText(document);
            }
            text = JsonText.of(document);
        }
        return text;
    }

    /** A document of the same schema that holds no more than who and what. */
    static String shortened(String document, Map<String, String> attributes, int maxBytes) {
        if (Utf8.bytes(document) <= maxBytes) {
            return document;
        }
        Map<String, Object> rest = new LinkedHashMap<>();
        rest.put("schemaVersion", SCHEMA_VERSION);
        rest.putAll(new TreeMap<>(attributes));
        rest.put("shortened", true);
        return JsonText.of(rest);
    }

    /** Drops half of a list and counts what is missing; false when there is nothing left to drop. */
    private static boolean dropHalfOfAList(Map<String, Object> document) {
        for (String member : List.of("findings", "serviceWarnings", "remarks")) {
            if (document.get(member) instanceof List<?> list && !list.isEmpty()) {
                int kept = list.size() / 2;
                String omitted = member + "Omitted";
                int before = document.get(omitted) instanceof Integer count ? count : 0;
                document.put(member, list.subList(0, kept));
                document.put(omitted, before + list.size() - kept);
                return true;
            }
        }
        return false;
    }

    private static void halveTheLongestText(Map<String, Object> document) {
        String longest = "";
        String member = "";
        for (Map.Entry<String, Object> entry : document.entrySet()) {
            if (entry.getValue() instanceof String text && text.length() > longest.length()) {
                longest = text;
                member = entry.getKey();
            }
        }
        document.put(member, Utf8.cut(longest, Utf8.bytes(longest) / 2) + CUT);
    }
}
