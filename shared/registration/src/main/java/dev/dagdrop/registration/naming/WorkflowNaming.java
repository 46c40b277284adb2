package dev.dagdrop.registration.naming;

import dev.dagdrop.registration.digest.Digests;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Derives a workflow's name from a key: {@code <prefix><team>/<path>/<file>.yaml} becomes {@code <team>-<path>-<file>}.
 *
 * <p>The derivation is total, so every definition gets a name:
 *
 * <ol>
 *   <li>characters that the API does not allow become {@code -}, and runs of {@code -} one;
 *   <li>a folder or file name of which no letter or digit is left is replaced by the first {@value #HASH_LENGTH} digits
 *       of its SHA-256;
 *   <li>the parts are joined with {@code -}; leading {@code .}, {@code _} and {@code -} are dropped;
 *   <li>a name over {@value WorkflowName#MAX_LENGTH} characters is cut and ends in {@code -} and the first
 *       {@value #HASH_LENGTH} digits of the whole key's SHA-256.
 * </ol>
 *
 * <p>It is not injective ({@code a/b-c.yaml} and {@code a-b/c.yaml} meet): the ledger refuses the second key.
 */
public final class WorkflowNaming {
    private static final int HASH_LENGTH = 8;

    private final String prefix;

    /** @param prefix what every definition's key begins with, {@code workflows/} say; empty for the whole bucket */
    public WorkflowNaming(String prefix) {
        this.prefix = prefix;
    }

    /** Derives name and team, or says why the key is not a definition's. */
    public Naming derive(String key) {
        if (!key.startsWith(prefix)) {
            return new Naming.NotADefinition("the key does not begin with " + prefix);
        }
        List<String> parts =
                new ArrayList<>(List.of(key.substring(prefix.length()).split("/", -1)));
        String file = parts.removeLast();
        Optional<String> stem = withoutExtension(file);
        if (stem.isEmpty()) {
            return new Naming.NotADefinition("the file name does not end in .yaml or .yml");
        }
        // The first folder as it is: what lies beside a team's folder, be it behind an empty one, is not the team's.
        Optional<String> team = parts.stream().findFirst().filter(folder -> !folder.isEmpty());
        parts.removeIf(String::isEmpty);
        parts.add(stem.get());
        return new Naming.Named(new WorkflowName(join(parts, key)), team);
    }

    private static Optional<String> withoutExtension(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        for (String extension : List.of(".yaml", ".yml")) {
            if (lower.endsWith(extension) && lower.length() > extension.length()) {
                return Optional.of(file.substring(0, file.length() - extension.length()));
            }
        }
        return Optional.empty();
    }

    private static String join(List<String> parts, String key) {
        StringBuilder name = new StringBuilder();
        for (String part : parts) {
            append(name, '-');
            usable(part).chars().forEach(c -> append(name, (char) c));
        }
        int start = 0;
        while (!WorkflowName.isLetterOrDigit(name.charAt(start))) {
            start++;
        }
        String joined = name.substring(start);
        if (joined.length() <= WorkflowName.MAX_LENGTH) {
            return joined;
        }
        return joined.substring(0, WorkflowName.MAX_LENGTH - HASH_LENGTH - 1) + "-" + shortHash(key);
    }

    private static void append(StringBuilder name, char c) {
        boolean runOfDashes = c == '-' && !name.isEmpty() && name.charAt(name.length() - 1) == '-';
        if (!runOfDashes) {
            name.append(c);
        }
    }

    private static String usable(String part) {
        StringBuilder usable = new StringBuilder();
        part.codePoints().forEach(c -> usable.appendCodePoint(WorkflowName.isAllowed(c) ? c : '-'));
        boolean nothingLeft = usable.chars().noneMatch(WorkflowName::isLetterOrDigit);
        return nothingLeft ? shortHash(part) : usable.toString();
    }

    private static String shortHash(String text) {
        return Digests.sha256(text).substring(0, HASH_LENGTH);
    }
}
