package dev.dagdrop.registration.naming;

import dev.dagdrop.registration.digest.Digests;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Derives a workflow's name from a key: {@code <prefix><a>/<b>/<file>.yaml} becomes {@code a.b.file}.
 *
 * <p>The derivation is total, so every definition gets a name:
 *
 * <ol>
 *   <li>in each folder and in the file's name, characters outside {@code [A-Za-z0-9_-]}, dots included, become {@code -}, and
 *       runs of {@code -} one; leading {@code _} and {@code -} are dropped from the first part;
 *   <li>a part of which no letter or digit is left becomes the first {@value #HASH_LENGTH} digits of its SHA-256;
 *   <li>the parts are joined with dots, so that folders never collide;
 *   <li>the first folder, the team's, gets {@code -} and such digits of its own where it was changed or could be taken for one
 *       that was, and is cut to {@value #MAX_TEAM} characters in all: so no two teams share a first part, and a team's
 *       workflows are exactly {@code part.*};
 *   <li>a name over {@value WorkflowName#MAX_LENGTH} characters is cut and ends in {@code -} and the first digits of the
 *       whole key's SHA-256.
 * </ol>
 *
 * <p>Within a team two keys can still meet in one name ({@code a b.yaml} and {@code a-b.yaml}, {@code .yml} and
 * {@code .yaml}): the name belongs to the one that had it first, as long as that one exists.
 */
public final class WorkflowNaming {
    private static final int HASH_LENGTH = 8;

    /** Characters of a team's part, its digits included; so that every subject has room for a name of that length. */
    private static final int MAX_TEAM = 64;

    private static final Pattern LOOKS_HASHED = Pattern.compile(".*-[0-9a-f]{8}");

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
        Optional<String> stem = withoutExtension(parts.removeLast());
        if (stem.isEmpty()) {
            return new Naming.NotADefinition("the file name does not end in .yaml or .yml");
        }
        // The first folder as it is: what lies beside a team's folder, be it behind an empty one, is not the team's.
        boolean inFolder = !parts.isEmpty();
        String first = inFolder ? parts.removeFirst() : "";
        parts.removeIf(String::isEmpty);
        parts.add(stem.get());
        List<String> names = new ArrayList<>();
        if (inFolder) {
            names.add(teamPart(first));
        }
        parts.forEach(part -> names.add(usable(part)));
        Optional<String> team = Optional.of(first).filter(folder -> !folder.isEmpty());
        return new Naming.Named(new WorkflowName(shortened(leading(String.join(".", names)), key)), team);
    }

    /**
     * The first part of the names of a team's workflows, which no other team's have.
     *
     * @param folder the team's folder; empty for what lies behind an empty folder
     */
    public static String teamPart(String folder) {
        String part = leading(usable(folder));
        boolean unchanged = part.equals(folder)
                && part.length() <= MAX_TEAM
                && !LOOKS_HASHED.matcher(part).matches();
        return unchanged ? part : hashed(part, MAX_TEAM, folder);
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

    private static String shortened(String name, String key) {
        return name.length() <= WorkflowName.MAX_LENGTH ? name : hashed(name, WorkflowName.MAX_LENGTH, key);
    }

    /** As much of a text as fits, then {@code -} and the digits of what it was made of; no run of {@code -} arises. */
    private static String hashed(String text, int length, String source) {
        String beginning = text.substring(0, Math.min(text.length(), length - HASH_LENGTH - 1));
        String separator = beginning.endsWith("-") ? "" : "-";
        return beginning + separator + shortHash(source);
    }

    /** From the first letter or digit on; every usable part has one. */
    private static String leading(String name) {
        int start = 0;
        while (!WorkflowName.isLetterOrDigit(name.charAt(start))) {
            start++;
        }
        return name.substring(start);
    }

    private static String usable(String part) {
        StringBuilder usable = new StringBuilder();
        part.codePoints().forEach(c -> {
            boolean kept = c != '.' && WorkflowName.isAllowed(c);
            boolean runOfDashes = !usable.isEmpty() && usable.charAt(usable.length() - 1) == '-';
            if (kept && !(c == '-' && runOfDashes)) {
                usable.appendCodePoint(c);
            } else if (!kept && !runOfDashes) {
                usable.append('-');
            }
        });
        boolean nothingLeft = usable.chars().noneMatch(WorkflowName::isLetterOrDigit);
        return nothingLeft ? shortHash(part) : usable.toString();
    }

    private static String shortHash(String text) {
        return Digests.sha256(text).substring(0, HASH_LENGTH);
    }
}
