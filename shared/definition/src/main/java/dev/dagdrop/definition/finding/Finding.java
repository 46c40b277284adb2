package dev.dagdrop.definition.finding;

import java.util.Comparator;
import java.util.List;

/**
 * One thing a check says about a definition. Its texts are safe to print: control characters are made visible.
 *
 * @param rule which rule found it
 * @param name the rule's name, such as {@code duplicate-key}
 * @param severity whether it rejects the definition
 * @param position where it is
 * @param path where it is in words of the definition, such as {@code tasks.load.retries}, counted from the DAG; empty
 *     for the document as a whole
 * @param message what is wrong, one line
 * @param hint what to write instead; several lines where an example says it best
 * @param related other places that belong to it
 */
public record Finding(
        RuleId rule,
        String name,
        Severity severity,
        Position position,
        String path,
        String message,
        String hint,
        List<Related> related)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::position)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    /** Keeps every text safe to print. */
    public Finding {
        path = Visible.text(path);
        message = Visible.text(message);
        hint = Visible.lines(hint);
        related = List.copyOf(related);
    }

    /** The same finding without these texts, which are secret: a key may be one, or another value may repeat it. */
    public Finding concealing(List<String> secrets) {
        return new Finding(
                rule,
                name,
                severity,
                position,
                without(secrets, path),
                without(secrets, message),
                without(secrets, hint),
                related.stream()
                        .map(place -> new Related(place.position(), without(secrets, place.message())))
                        .toList());
    }

    private static String without(List<String> secrets, String text) {
        String shown = text;
        for (String secret : secrets) {
            if (shown.contains(secret)) {
                shown = shown.replace(secret, "*".repeat(secret.length()));
            }
        }
        return shown;
    }

    /** By position, then errors first, then by rule. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
