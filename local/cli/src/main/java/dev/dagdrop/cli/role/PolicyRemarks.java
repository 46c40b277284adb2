package dev.dagdrop.cli.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a person has to know of a policy, and to add to it. */
final class PolicyRemarks {
    private final Set<String> unknown = new TreeSet<>();
    private final Set<String> notes = new TreeSet<>();
    private final Set<String> wide = new TreeSet<>();
    private final Set<String> trusted = new TreeSet<>();
    private final Set<String> defaults = new TreeSet<>();
    private final Set<String> whole = new TreeSet<>();

    /** An operator of which nothing is known. */
    void unknown(String operator, String task) {
        unknown.add(operator + " (task " + task + ")");
    }

    /** What arguments do not tell. */
    void note(String task, String text) {
        notes.add(task + ": " + text);
    }

    /** A resource of which a part is not known. */
    void wide(String task, String resource) {
        wide.add(resource + " (task " + task + ")");
    }

    /** A resource that gives much to whom the definition names. */
    void trusts(String task, String what) {
        trusted.add(what + " (task " + task + ")");
    }

    /** A param whose default was taken. */
    void usesDefault(String param) {
        defaults.add("params." + param);
    }

    /** What holds for the policy as a whole. */
    void add(String text) {
        whole.add(text);
    }

    /** Whether the policy may lack something. */
    boolean isIncomplete() {
        return !unknown.isEmpty() || !notes.isEmpty();
    }

    /** All of them, line by line; what is missing comes first. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        list("Incomplete: operators that are not known here, so add what they need:", unknown, lines);
        list("Incomplete: add also, where it applies:", notes, lines);
        list("Check that these are meant; the definitions name them, so their authors choose them:", trusted, lines);
        list("Wider than needed: * is for what only a run can tell. Narrow it where you know more:", wide, lines);
        list(
                "Only the defaults of these are allowed; a run that is started with other values may be denied:",
                defaults,
                lines);
        lines.addAll(whole);
        return lines;
    }

    private static void list(String title, Set<String> items, List<String> lines) {
        if (!items.isEmpty()) {
            lines.add(title);
            items.forEach(item -> lines.add("  " + item));
        }
    }
}
