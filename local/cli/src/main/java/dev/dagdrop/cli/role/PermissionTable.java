package dev.dagdrop.cli.role;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What operators need, as far as permissions.txt knows them. */
final class PermissionTable {
    private static final String FILE = "permissions.txt";
    private static final String AIRFLOW = "airflow.";
    private static final String AMAZON = "airflow.providers.amazon.aws.";
    private static final String ONLY_WITH = "if=";
    private static final String PASSED_TO = "service=";

    private final Map<String, List<PermissionNeed>> needs = new LinkedHashMap<>();

    /** Reads the table. */
    PermissionTable() {
        read().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
    }

    /** What an operator needs; empty where it is not known. */
    Optional<List<PermissionNeed>> of(String operator) {
        return Optional.ofNullable(needs.get(operator));
    }

    /** The class paths of the operators that are known. */
    Set<String> operators() {
        return needs.keySet();
    }

    private void add(String line) {
        String[] words = line.split(" ", -1);
        String operator = words[0].startsWith(AIRFLOW) ? words[0] : AMAZON + words[0];
        PermissionNeed need = switch (words[1]) {
            case "none" -> new PermissionNeed.None();
            case "note" -> new PermissionNeed.Note(line.split(" ", 3)[2]);
            default ->
                new PermissionNeed.Actions(
                        List.of(words[1].split(",", -1)), words[2], option(words, ONLY_WITH), option(words, PASSED_TO));
        };
        needs.computeIfAbsent(operator, _ -> new ArrayList<>()).add(need);
    }

    private static Optional<String> option(String[] words, String name) {
        for (int i = 3; i < words.length; i++) {
            if (words[i].startsWith(name)) {
                return Optional.of(words[i].substring(name.length()));
            }
        }
        return Optional.empty();
    }

    private static String read() {
        try (InputStream file = Objects.requireNonNull(PermissionTable.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
