package dev.dagdrop.definition.yaml;

import dev.dagdrop.definition.finding.SourceText;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Conceals the credentials of one document in its values and its source before any check sees them, so that no message,
 * excerpt or picture can show one.
 */
final class Concealment {
    /** Shorter ones are words that stand elsewhere with another meaning. */
    private static final int SHORTEST_TOLD_APART = 6;

    /** Each takes a search of the whole source. */
    private static final int MOST_TOLD_APART = 100;

    private final SourceText source;
    private final int[] shown;
    private final Map<YamlScalar, Integer> ends;
    private final Set<String> secrets = new LinkedHashSet<>();
    private final Set<YamlNode> whole = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<YamlNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param ends where values over several lines end, in code points */
    Concealment(SourceText source, Map<YamlScalar, Integer> ends) {
        this.source = source;
        this.shown = source.text().codePoints().toArray();
        this.ends = ends;
    }

    /** Conceals the credentials of a tree. */
    void concealIn(YamlNode root) {
        Deque<PendingNode> open = new ArrayDeque<>();
        open.push(new PendingNode(root, "", ""));
        while (!open.isEmpty()) {
            PendingNode step = open.pop();
            switch (step.node) {
                case YamlScalar scalar -> conceal(scalar, step);
                case YamlSequence list -> {
                    if (seen.add(list)) {
                        list.items().forEach(item -> open.push(new PendingNode(item, "", "")));
                    }
                }
                case YamlMapping mapping -> {
                    if (seen.add(mapping)) {
                        CredentialPatterns.valueOfPair(mapping).ifPresent(this::concealAll);
                        for (YamlEntry entry : mapping.entries()) {
                            secrets.addAll(CredentialPatterns.parts(entry.key()));
                            open.push(new PendingNode(entry.value(), entry.key().value(), step.key));
                        }
                    }
                }
            }
        }
    }

    /** The source with stars in place of the credentials, those of keys and comments among them. */
    SourceText source() {
        String text = new String(shown, 0, shown.length);
        for (String secret : secrets()) {
            text = text.replace(secret, CredentialPatterns.stars(secret));
        }
        return SourceText.of(CredentialPatterns.concealParts(text));
    }

    /** The credentials that differ from ordinary words. */
    List<String> secrets() {
        return secrets.stream()
                .filter(secret -> secret.length() >= SHORTEST_TOLD_APART)
                .filter(secret -> !secret.chars().allMatch(Character::isLetter))
                .limit(MOST_TOLD_APART)
                .toList();
    }

    private void conceal(YamlScalar scalar, PendingNode step) {
        if (whole.contains(scalar)) {
            return;
        }
        Optional<String> name = CredentialPatterns.secretName(step.key, step.parentKey);
        boolean tagged = scalar.type() == ScalarType.OTHER || scalar.type() == ScalarType.BINARY;
        if (name.isPresent() && (tagged || CredentialPatterns.isSecret(name.get(), scalar))) {
            concealAll(scalar);
        } else if (seen.add(scalar) && CredentialPatterns.holdsCredential(scalar)) {
            secrets.addAll(CredentialPatterns.parts(scalar));
            scalar.conceal(CredentialPatterns.concealPatterns(scalar.exact()));
            concealSource(scalar);
        }
    }

    private void concealAll(YamlScalar scalar) {
        whole.add(scalar);
        secrets.add(scalar.exact().strip());
        scalar.conceal(CredentialPatterns.stars(scalar.exact()));
        int start = start(scalar);
        conceal(start, end(scalar, start));
    }

    /** Where escapes or folded lines hide the pattern in the source, all of the value is concealed. */
    private void concealSource(YamlScalar scalar) {
        int start = start(scalar);
        int end = end(scalar, start);
        String written = new String(shown, start, end - start);
        String concealed = CredentialPatterns.concealPatterns(written);
        int found = CredentialPatterns.parts(written).size();
        if (found < CredentialPatterns.parts(scalar.exact()).size() || concealed.equals(written)) {
            conceal(start, end);
        } else {
            int[] stars = concealed.codePoints().toArray();
            System.arraycopy(stars, 0, shown, start, stars.length);
        }
    }

    private void conceal(int start, int end) {
        for (int i = start; i < end; i++) {
            shown[i] = CredentialPatterns.star(shown[i]);
        }
    }

    private int start(YamlScalar scalar) {
        return source.codePoint(scalar.position());
    }

    private int end(YamlScalar scalar, int start) {
        return Math.min(
                shown.length,
                ends.getOrDefault(scalar, start + scalar.position().length()));
    }

    private record PendingNode(YamlNode node, String key, String parentKey) {}
}
