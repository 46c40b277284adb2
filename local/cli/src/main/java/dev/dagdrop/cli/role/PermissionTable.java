package dev.dagdrop.cli.role;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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
    private List<String> row = List.of();

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

    /** A line that begins a row names its operators; those below it say what they need. */
    private void add(String line) {
        if (!line.startsWith(" ")) {
            row = Arrays.stream(line.split(" ", -1))
                    .map(name -> name.startsWith(AIRFLOW) ? name : AMAZON + name)
                    .toList();
            row.forEach(operator -> needs.computeIfAbsent(operator, _ -> new ArrayList<>()));
            return;
        }
        PermissionNeed need = need(line.strip());
        row.forEach(operator -> needs.getOrDefault(operator, new ArrayList<>()).add(need));
    }

    private static PermissionNeed need(String line) {
        List<NeedCondition> conditions = Arrays.stream(line.split(" ", -1))
                .filter(word -> word.startsWith(ONLY_WITH))
                .map(word -> NeedCondition.parse(word.substring(ONLY_WITH.length())))
                .toList();
        String[] words = Arrays.stream(line.split(" ", -1))
                .filter(word -> !word.startsWith(ONLY_WITH))
                .toArray(String[]::new);
        return switch (words[0]) {
            case "none" -> new PermissionNeed.None();
            case "note" ->
                new PermissionNeed.Note(String.join(" ", List.of(words).subList(1, words.length)), conditions);
            default ->
                new PermissionNeed.Actions(
                        List.of(words[0].split(",", -1)),
                        ResourceForm.parse(words[1]),
                        conditions,
                        words.length < 3
                                ? List.of()
                                : List.of(words[2].substring(PASSED_TO.length()).split(",", -1)));
        };
    }

    private static String read() {
        try (InputStream file = Objects.requireNonNull(PermissionTable.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
